import type { ComponentChildren } from 'preact';
import { type CopySummary, holds, LEAST_LETTERS, strengthOf } from '../../domain/desk/backup';
import type { BackupFault } from '../../domain/desk/backup-file';
import { type ShelfName, shelfNames } from '../../domain/desk/desk';
import { dateOf } from '../../domain/desk/record';
import { faultWords, shelfWords, strengthWords, backup as words } from '../../i18n/desk-backup';
import { fill, type Text } from '../../lib/text';
import { lang, t } from '../lang';
import { Choices } from './home';
import { Passphrase } from './passphrase';
import { Sure } from './sure';

const numberOf = (n: number) => n.toLocaleString(lang.value === 'en' ? 'en' : 'vi');
const rowsOf = ({ meetings, shelves }: CopySummary): [Text, number][] => [
  [words.meetings, meetings],
  ...shelfNames.map((name): [Text, number] => [shelfWords[name], shelves[name]]),
];
const listOf = (rows: readonly (readonly [Text, number])[]): string =>
  rows.flatMap(([name, n]) => (n > 0 ? [`${numberOf(n)} ${t(name).toLowerCase()}`] : [])).join(', ') || t(words.settingsOnly);

export interface MakeProps {
  here: CopySummary | undefined;
  passphrase: string;
  again: string;
  shown: boolean;
  state: 'open' | 'busy' | 'failed' | 'large' | { name: string };
  onWrite: (change: { passphrase?: string; again?: string }) => void;
  onShow: () => void;
  onMake: () => void;
}

const Reveal = ({ shown, onShow }: { shown: boolean; onShow: () => void }) => (
  <button type="button" class="plain" aria-pressed={shown} onClick={onShow}>
    {t(words.reveal)}
  </button>
);

/** A passphrase written twice, and the file. */
export const MakeBackup = ({ here, passphrase, again, shown, state, onWrite, onShow, onMake }: MakeProps) => {
  const same = passphrase === again;
  return (
    <section class="unit-form">
      <h2>{t(words.make)}</h2>
      {here && <p>{t(fill(words.here, { what: listOf(rowsOf(here)) }))}</p>}
      <Passphrase
        id="passphrase"
        label={words.passphrase}
        like={fill(words.passphraseLike, { least: LEAST_LETTERS })}
        value={passphrase}
        shown={shown}
        said={passphrase === '' ? undefined : fill(strengthWords[strengthOf(passphrase)], { least: LEAST_LETTERS })}
        onWrite={(value) => onWrite({ passphrase: value })}
      />
      <Passphrase
        id="again"
        label={words.again}
        like={words.againLike}
        value={again}
        shown={shown}
        said={again === '' || same ? undefined : words.differs}
        onWrite={(value) => onWrite({ again: value })}
      />
      <Reveal shown={shown} onShow={onShow} />
      <p class="draft">{t(words.lost)}</p>
      <button type="button" class="main" disabled={!same || !holds(passphrase) || state === 'busy'} onClick={onMake}>
        {t(words.load)}
      </button>
      <p role="status">
        {state === 'busy' && t(words.making)}
        {typeof state === 'object' && t(fill(words.made, state))}
      </p>
      {state === 'failed' && <p role="alert">{t(words.makeFailed)}</p>}
      {state === 'large' && <p role="alert">{t(words.tooMuch)}</p>}
    </section>
  );
};

export interface ReadProps {
  /** Its name, once it was read as far as anybody may. */
  name: string | undefined;
  passphrase: string;
  shown: boolean;
  busy: boolean;
  fault: BackupFault | undefined;
  onChoose: (file: File) => void;
  onWrite: (passphrase: string) => void;
  onShow: () => void;
  onOpen: () => void;
}

/** The file and its passphrase. */
export const ReadBackup = ({ name, passphrase, shown, busy, fault, onChoose, onWrite, onShow, onOpen }: ReadProps) => (
  <>
    <label class="pickable">
      <input
        type="file"
        disabled={busy}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          // The same file may be chosen again, after it was mended.
          currentTarget.value = '';
          if (file) onChoose(file);
        }}
      />
      <b>{t(words.choose)}</b>
    </label>
    {name !== undefined && (
      <>
        <p>{t(fill(words.chosen, { name }))}</p>
        <Passphrase id="key" label={words.key} like={words.keyLike} value={passphrase} shown={shown} onWrite={onWrite} />
        <p class="row">
          <Reveal shown={shown} onShow={onShow} />
          <button type="button" class="main" disabled={busy || passphrase.trim() === ''} onClick={onOpen}>
            {t(words.open)}
          </button>
        </p>
      </>
    )}
    <p role="status">{busy && t(words.opening)}</p>
    {fault && <p role="alert">{t(faultWords[fault])}</p>}
  </>
);

export interface CompareProps {
  here: CopySummary;
  there: CopySummary;
  /** What both have, and differently. */
  clashes: Readonly<Record<ShelfName, number>>;
  mine: boolean;
  failed: boolean;
  busy: boolean;
  onMine: (mine: boolean) => void;
  onAdd: () => void;
  onReplace: () => void;
}

const Beside = ({ here, there }: { here: CopySummary; there: CopySummary }) => {
  const own = rowsOf(here);
  const unitOf = ({ unit }: CopySummary) => unit ?? t(words.noUnit);
  return (
    <table class="beside">
      <caption>{t(words.compare)}</caption>
      <thead>
        <tr>
          <td />
          <th scope="col">{t(words.inFile)}</th>
          <th scope="col">{t(words.inHere)}</th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">{t(words.unit)}</th>
          <td>{unitOf(there)}</td>
          <td>{unitOf(here)}</td>
        </tr>
        <tr>
          <th scope="row">{t(words.made_)}</th>
          <td>{dateOf(there.made).date}</td>
          <td>–</td>
        </tr>
        {rowsOf(there).map(([name, n], index) => (
          <tr key={name.vi}>
            <th scope="row">{t(name)}</th>
            <td>{numberOf(n)}</td>
            <td>{numberOf(own[index]?.[1] ?? 0)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

/** What is in the file beside what is here, and what is to be done with it. */
export const CompareBackup = ({ here, there, clashes, mine, failed, busy, onMine, onAdd, onReplace }: CompareProps) => {
  const many = shelfNames.filter((name) => clashes[name] > 0).map((name) => [shelfWords[name], clashes[name]] as const);
  const sum = many.reduce((all, [, n]) => all + n, 0);
  return (
    <>
      <Beside here={here} there={there} />
      {sum > 0 && (
        <Choices
          legend={fill(words.clashes, { n: numberOf(sum), what: listOf(many) })}
          name="mine"
          all={[
            { value: 'here', label: t(words.keepHere) },
            { value: 'file', label: t(words.keepFile) },
          ]}
          chosen={[mine ? 'here' : 'file']}
          onChoose={(value) => onMine(value === 'here')}
        />
      )}
      {!busy && (
        <dl class="ways">
          <dt>
            <Sure label={words.add} ask={words.addAsk} yes={words.addYes} onSure={onAdd} />
          </dt>
          <dd>{t(words.addAbout)}</dd>
          <dt>
            <Sure label={words.replace} ask={words.replaceAsk} yes={words.replaceYes} onSure={onReplace} />
          </dt>
          <dd>{t(words.replaceAbout)}</dd>
        </dl>
      )}
      <p role="status">{busy && t(words.writing)}</p>
      {failed && <p role="alert">{t(words.failed)}</p>}
    </>
  );
};

export interface BackupRoomProps {
  canSeal: boolean;
  inApp: boolean;
  /** The browser keeps nothing. */
  memory: boolean;
  make: ComponentChildren;
  restore: ComponentChildren;
  forget: ComponentChildren;
}

export const BackupRoom = ({ canSeal, inApp, memory, make, restore, forget }: BackupRoomProps) => (
  <main class="desk backup">
    <h2>{t(words.title)}</h2>
    <p>{t(words.lead)}</p>
    {!canSeal && (
      <p class="draft" role="alert">
        {t(words.noKeys)}
      </p>
    )}
    {inApp && <p class="draft">{t(words.inApp)}</p>}
    {canSeal && make}
    {canSeal && (
      <section class="unit-form">
        <h2>{t(words.restore)}</h2>
        {memory ? (
          <p class="draft">{t(words.nothingKept)}</p>
        ) : (
          <>
            <p>{t(words.restoreLead)}</p>
            {restore}
          </>
        )}
      </section>
    )}
    {forget}
  </main>
);

export const Restored = ({ now, onAnew }: { now: CopySummary; onAnew: () => void }) => (
  <>
    <p role="status">{t(fill(words.done, { what: listOf(rowsOf(now)) }))}</p>
    {now.waiting > 0 && <p class="draft">{t(fill(words.waiting, { n: now.waiting }))}</p>}
    <button type="button" class="main" onClick={onAnew}>
      {t(words.anew)}
    </button>
  </>
);
