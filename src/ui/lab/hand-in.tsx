import { lab as words } from '../../i18n/lab';
import { fill } from '../../lib/text';
import { t } from '../lang';
import { arrive } from '../parts/focus';
import { Host } from '../parts/host';
import './lab.css';

export interface HandInProps {
  /** A path in a square of `size` units, one a module. */
  picture: { size: number; path: string };
  /** In groups; none where there is too much in it to be typed. */
  letters: string | undefined;
  /** Of the session that they belong to, in groups. */
  code: string;
  /** It was long ago: nobody plays on into it. */
  over: boolean;
  /** The browser forgets them with the page. */
  unkept: boolean;
  onAgain: () => void;
  onOther: () => void;
}

/** For the leader, who goes from computer to computer: counts, as a picture and as letters. */
export const HandInScreen = ({ picture: { size, path }, letters, code, over, unkept, onAgain, onOther }: HandInProps) => (
  <Host pose="cheer" face="happy">
    <section class="panel lab-hand" aria-labelledby="lab-hand">
      <div class="lab-head">
        <h2 id="lab-hand" tabIndex={-1} ref={arrive}>
          {t(words.hand)}
        </h2>
        <b>{t(fill(words.of, { code }))}</b>
      </div>
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
        {unkept && <p class="lab-unkept">{t(words.unkept)}</p>}
        {over && <p>{t(words.over)}</p>}
        <p class="row">
          {!over && (
            <button type="button" class="plain" onClick={onAgain}>
              {t(words.again)}
            </button>
          )}
          <button type="button" class="plain" onClick={onOther}>
            {t(words.anew)}
          </button>
        </p>
      </div>
    </section>
  </Host>
);
