import { check } from 'virtual:icons';
import medallions from '../../art/map/medallions.ts?sheet';
import { lab as words } from '../../i18n/lab';
import { fill, type Text } from '../../lib/text';
import { t } from '../lang';
import { Host } from '../parts/host';
import { Icon, Part } from '../parts/icon';
import './lab.css';

export interface LabHomeProps {
  /** In their order. */
  stations: readonly { id: string; name: Text; done: boolean }[];
  /** In groups. */
  code: string;
  /** There are counts to hand in. */
  counted: boolean;
  /** It was long ago: nobody plays on into it. */
  over: boolean;
  /** The browser forgets them with the page. */
  unkept: boolean;
  onPlay: (id: string) => void;
  onShow: () => void;
  onOther: () => void;
}

/** What the group plays, one place after the other. */
export const LabHome = ({ stations, code, counted, over, unkept, onPlay, onShow, onOther }: LabHomeProps) => {
  const next = over ? undefined : stations.find(({ done }) => !done);
  return (
    <Host pose={next ? 'wave' : 'cheer'} face="happy">
      <section class="panel" aria-labelledby="lab-home">
        <h2 id="lab-home">{t(over ? words.over : next ? words.hello : words.allDone)}</h2>
        {unkept && <p class="lab-unkept">{t(words.unkept)}</p>}
        <ol class="lab-way">
          {stations.map(({ id, name, done }) => (
            <li key={id} class={done ? 'is-done' : id === next?.id ? 'is-next' : ''}>
              <Part sheet={medallions} id={id} />
              <b>{t(name)}</b>
              {done && (
                <span class="lab-done">
                  <Icon path={check} />
                  <span class="unseen">{t(words.done)}</span>
                </span>
              )}
            </li>
          ))}
        </ol>
        {next ? (
          <button type="button" class="main" onClick={() => onPlay(next.id)}>
            {t(fill(words.go, { place: next.name }))}
          </button>
        ) : (
          (counted || !over) && (
            <button type="button" class="main" onClick={onShow}>
              {t(words.show)}
            </button>
          )
        )}
        <p class="row">
          {next && counted && (
            <button type="button" class="plain" onClick={onShow}>
              {t(words.stop)}
            </button>
          )}
          <button type="button" class="plain" onClick={onOther}>
            {t(over ? words.anew : words.other)}
          </button>
          <span class="lab-small">{code}</span>
        </p>
      </section>
    </Host>
  );
};
