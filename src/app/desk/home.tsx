import type { ComponentChildren } from 'preact';
import { wish as wishWords, desk as words } from '../../i18n/desk';
import { bellSetup } from '../../i18n/desk-bell';
import { type Lang, langs } from '../../lib/text';
import { ToLog } from '../../ui/desk/to-log';
import { lang, t } from '../../ui/lang';
import { type PartName, partNames, parts } from './parts';

const LANGUAGES: Readonly<Record<Lang, string>> = { vi: 'Tiếng Việt', en: 'English' };

/** What the leader has to be told. */
export interface Said {
  /** Something could not be fetched. */
  lost: boolean;
  /** Another tab holds a session now. */
  taken: boolean;
  /** The way back was tried where the page would be left. */
  leaving: boolean;
  /** A session has just been ended. */
  ended: boolean;
}

export interface HomeProps {
  said: Said;
  /** Nothing is kept. */
  memory: boolean;
  onLanguage: (lang: Lang) => void;
  /** A session that was left open. */
  onResume: (() => void) | undefined;
  onBell: () => void;
  onLog: () => void;
  onPart: (name: PartName) => void;
  children: ComponentChildren;
}

/** The desk itself: plan a session, or go into another room. */
export const Home = ({
  said: { lost, taken, leaving, ended },
  memory,
  onLanguage,
  onResume,
  onBell,
  onLog,
  onPart,
  children,
}: HomeProps) => (
  <main class="desk">
    <p class="row">
      {langs.map((each) => (
        <button key={each} type="button" class="plain" lang={each} aria-pressed={lang.value === each} onClick={() => onLanguage(each)}>
          {LANGUAGES[each]}
        </button>
      ))}
    </p>
    <p class="draft">{t(words.draft)}</p>
    {memory && <p class="draft">{t(words.memory)}</p>}
    {taken && <p class="draft">{t(words.taken)}</p>}
    {leaving && (
      <p class="draft" role="alert">
        {t(words.leaving)}
      </p>
    )}
    {lost && <p role="alert">{t(wishWords.failed)}</p>}
    {ended && <ToLog onLog={onLog} />}
    {onResume && (
      <button type="button" class="main" onClick={onResume}>
        {t(wishWords.resume)}
      </button>
    )}
    {children}
    <nav class="tiles">
      <button type="button" class="plain" onClick={onBell}>
        <b>{t(bellSetup.name)}</b>
        <small>{t(bellSetup.about)}</small>
      </button>
      {partNames.map((name) => (
        <button key={name} type="button" class="plain" onClick={() => onPart(name)}>
          <b>{t(parts[name].tile)}</b>
        </button>
      ))}
    </nav>
  </main>
);
