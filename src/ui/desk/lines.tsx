import type { ComponentChildren } from 'preact';
import type { Line, Organisation } from '../../domain/content';
import { isNational } from '../../domain/desk/looks';
import { type Change, keyOf } from '../../domain/desk/overlay';
import { fallbackLine } from '../../domain/region';
import { deedNames, lines as words } from '../../i18n/desk-lines';
import { fill } from '../../lib/text';
import { t } from '../lang';
import { dateOf, LineFacts, nameOf, statusOf } from './line-facts';
import { Sure } from './sure';
import './lines.css';

export interface LinesProps {
  /** As this desk knows them. */
  lines: readonly Line[];
  toCheck: readonly Line[];
  places: readonly Organisation[];
  changes: readonly Change[];
  /** How many a backup brought that nobody has looked at. */
  waiting: number;
  /** What came of the last thing that was done. */
  said: ComponentChildren;
  onCall: (line: Line) => void;
  onRenumber: (line: Line) => void;
  onExpire: (line: Line) => void;
  onAdd: () => void;
  onDrop: (change: Change) => void;
  onExport: () => void;
  onFile: (file: File) => void;
  onWaiting: () => void;
  onDropWaiting: () => void;
}

type Acts = Pick<LinesProps, 'onCall' | 'onRenumber' | 'onExpire'>;

const LineCard = ({ line, old, onCall, onRenumber, onExpire }: Acts & { line: Line; old: boolean }) => {
  const { id, number, status, note } = line;
  return (
    <li class={`line-card ${status}`}>
      <h3>
        <b class="number">{number}</b> <span>{nameOf(line)}</span>
      </h3>
      <p class="state">
        <b>{statusOf(line)}</b>
        {old && status === 'verified' && <span>{t(words.old)}</span>}
      </p>
      <LineFacts line={line} />
      {note && <p>{t(note)}</p>}
      {isNational(line) ? (
        <p class="fixed">{t(id === fallbackLine.id ? words.fixed : words.emergency)}</p>
      ) : (
        <p class="row">
          <button type="button" class="plain" onClick={() => onCall(line)}>
            {t(words.call)}
          </button>
          <button type="button" class="plain" onClick={() => onRenumber(line)}>
            {t(words.renumber)}
          </button>
          {status !== 'expired' && (
            <button type="button" class="plain" onClick={() => onExpire(line)}>
              {t(words.expire)}
            </button>
          )}
        </p>
      )}
    </li>
  );
};

const Places = ({ places }: { places: readonly Organisation[] }) => (
  <section>
    <h2>{t(words.places)}</h2>
    <p>{t(words.placesNote)}</p>
    <ul class="line-cards">
      {places.map(({ id, name, about, status, as_of, source }) => (
        <li key={id} class={`line-card ${status}`}>
          <h3>{t(name)}</h3>
          <p class="state">
            <b>{t(fill(status === 'verified' ? words.placeChecked : words.asOf, { date: dateOf(as_of) }))}</b>
          </p>
          <p>{t(about)}</p>
          <small>
            {t(words.source)}: {source}
          </small>
        </li>
      ))}
    </ul>
  </section>
);

/** Looks like a button, and is the field for a file. */
const FileButton = ({ onFile }: Pick<LinesProps, 'onFile'>) => (
  <label class="plain file-button">
    {t(words.importFile)}
    <input
      type="file"
      accept=".txt,.json,text/plain"
      onChange={({ currentTarget }) => {
        const file = currentTarget.files?.[0];
        currentTarget.value = '';
        if (file) onFile(file);
      }}
    />
  </label>
);

/** The child line, then those that a leader can do something about; none that is over. */
const ordered = (lines: readonly Line[]): Line[] => {
  const used = lines.filter(({ status }) => status !== 'expired');
  const others = used.filter(({ id }) => id !== fallbackLine.id);
  return [...used.filter((line) => !others.includes(line)), ...others.filter((line) => !isNational(line)), ...others.filter(isNational)];
};

/** What a backup brought is shown before it counts, as a file of another desk is. */
const Waiting = ({ n, onWaiting, onDropWaiting }: Pick<LinesProps, 'onWaiting' | 'onDropWaiting'> & { n: number }) => (
  <section class="to-check">
    <p>{t(fill(words.waiting, { n }))}</p>
    <p class="row">
      <button type="button" class="main" onClick={onWaiting}>
        {t(words.seeWaiting)}
      </button>
      <Sure label={words.dropWaiting} ask={words.dropWaitingAsk} yes={words.dropWaiting} onSure={onDropWaiting} />
    </p>
  </section>
);

/** The lines of the region, each with what is known of it and what a leader can do about it. */
export const Lines = ({ lines, toCheck, places, changes, waiting, said, onAdd, onDrop, onExport, onFile, ...acts }: LinesProps) => {
  const card = (line: Line) => <LineCard key={line.id} line={line} old={toCheck.includes(line)} {...acts} />;
  const over = lines.filter(({ status }) => status === 'expired');
  const lineOf = (change: Change) => lines.find(({ id }) => id === change.line);
  return (
    <main class="desk line-room">
      <h1 class="unseen">{t(words.title)}</h1>
      <p>{t(words.intro)}</p>
      <p class="draft">{t(words.where)}</p>
      <div role="status">{said}</div>
      {waiting > 0 && <Waiting n={waiting} {...acts} />}
      {toCheck.length > 0 && <p class="to-check">{t(fill(words.toCheck, { n: toCheck.length }))}</p>}
      <section>
        <h2>{t(words.title)}</h2>
        <ul class="line-cards">{ordered(lines).map(card)}</ul>
        {over.length > 0 && (
          <details>
            <summary>{t(fill(words.hidden, { n: over.length }))}</summary>
            <ul class="line-cards">{over.map(card)}</ul>
          </details>
        )}
        <p class="row">
          <button type="button" class="plain" onClick={onAdd}>
            {t(words.add)}
          </button>
        </p>
      </section>
      <section>
        <h2>{t(words.mine)}</h2>
        {changes.length === 0 && <p>{t(words.noChanges)}</p>}
        <ul class="line-changes">
          {changes.map((change) => {
            const line = lineOf(change);
            return (
              <li key={keyOf(change)}>
                <span>
                  <b>{t(deedNames[change.do])}</b>: {change.number} {line && nameOf(line)}, {dateOf(change.day)}
                </span>
                <Sure label={words.drop} ask={words.dropAsk} yes={words.dropYes} onSure={() => onDrop(change)} />
              </li>
            );
          })}
        </ul>
        <h2>{t(words.share)}</h2>
        <p class="row">
          {changes.length > 0 && (
            <button type="button" class="plain" onClick={onExport}>
              {t(words.exportFile)}
            </button>
          )}
          <FileButton onFile={onFile} />
        </p>
      </section>
      <Places places={places} />
    </main>
  );
};
