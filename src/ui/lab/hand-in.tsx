import { lab as words } from '../../i18n/lab';
import { t } from '../lang';
import { arrive } from '../parts/focus';
import { Host } from '../parts/host';
import './lab.css';

export interface HandInProps {
  /** A path in a square of `size` units, one a module. */
  picture: { size: number; path: string };
  /** In groups; none where there is too much in it to be typed. */
  letters: string | undefined;
  onAgain: () => void;
}

/** For the leader, who goes from computer to computer: counts, as a picture and as letters. */
export const HandInScreen = ({ picture: { size, path }, letters, onAgain }: HandInProps) => (
  <Host pose="cheer" face="happy">
    <section class="panel lab-hand" aria-labelledby="lab-hand">
      <h2 id="lab-hand" tabIndex={-1} ref={arrive}>
        {t(words.hand)}
      </h2>
      <svg class="lab-qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={t(words.picture)} shape-rendering="crispEdges">
        <path fill="#fff" d={`M0 0h${size}v${size}h${-size}z`} />
        <path fill="#000" d={path} />
      </svg>
      <div class="lab-told">
        {letters && (
          <p>
            {t(words.letters)}
            <b class="lab-letters">
              {letters.split(' ').map((group, index) => (
                <span key={index}>{group}</span>
              ))}
            </b>
          </p>
        )}
        <p class="small">{t(words.handSay)}</p>
        <button type="button" class="plain" onClick={onAgain}>
          {t(words.again)}
        </button>
      </div>
    </section>
  </Host>
);
