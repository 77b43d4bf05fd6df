import { rollUp as words } from '../../i18n/desk-roll-up';
import { countText } from '../../lib/numbers';
import { fill, type Text } from '../../lib/text';
import { t } from '../lang';
import { FilePicker } from './file-picker';

export interface Troubles {
  n: number;
  shown: readonly { file: string; problem: Text }[];
}

export interface Reading {
  progress: { read: number; of: number; fresh: number; newer: number; known: number; conflicts: number; refused: number };
  troubles: Troubles;
  state: 'on' | 'done' | 'stopped';
}

interface AddProps {
  reading: Reading | undefined;
  /** Something is held over it. */
  over: boolean;
  onOver: (over: boolean) => void;
  onFiles: (files: FileList) => void;
  onDrop: (dropped: DataTransfer) => void;
  onStop: () => void;
  onScan: () => void;
}

const Outcome = ({ reading: { progress, troubles, state } }: { reading: Reading }) => {
  const counts = [
    fill(words.fresh, { n: countText(progress.fresh) }),
    progress.newer > 0 && fill(words.newer, { n: countText(progress.newer) }),
    progress.known > 0 && fill(words.known, { n: countText(progress.known) }),
    progress.conflicts > 0 && fill(words.differ, { n: countText(progress.conflicts) }),
    progress.refused > 0 && fill(words.refused, { n: countText(progress.refused) }),
  ];
  return (
    <>
      <p role="status" class="outcome">
        {state === 'stopped' ? t(words.stopped) : state === 'done' && t(fill(words.done, { read: countText(progress.read) }))}{' '}
        {state !== 'on' && counts.flatMap((each) => (each ? [t(each)] : [])).join(' · ')}
      </p>
      {troubles.shown.length > 0 && (
        <section class="troubles">
          <h3>{t(words.look)}</h3>
          <ul>
            {troubles.shown.map(({ file, problem }, index) => (
              <li key={index}>
                <b>{file}</b>: {t(problem)}
              </li>
            ))}
          </ul>
          {troubles.n > troubles.shown.length && <p>{t(fill(words.moreTroubles, { n: countText(troubles.n - troubles.shown.length) }))}</p>}
        </section>
      )}
    </>
  );
};

/** Where files come in, and what became of them. */
export const Add = ({ reading, over, onOver, onFiles, onDrop, onStop, onScan }: AddProps) => {
  const on = reading?.state === 'on';
  const hover = (event: DragEvent, is: boolean) => {
    event.preventDefault();
    if (is !== over) onOver(is);
  };
  return (
    <section aria-labelledby="roll-up-add">
      <h2 id="roll-up-add">{t(words.add)}</h2>
      <fieldset
        class={over ? 'drop-here over' : 'drop-here'}
        onDragOver={(event) => hover(event, true)}
        onDragLeave={(event) => hover(event, false)}
        onDrop={(event) => {
          hover(event, false);
          if (event.dataTransfer && !on) onDrop(event.dataTransfer);
        }}
      >
        <legend>{t(words.drop)}</legend>
        <p class="row">
          <FilePicker label={words.files} many disabled={on} onPick={onFiles} />
          <FilePicker label={words.folder} folder many disabled={on} onPick={onFiles} />
          <button type="button" class="plain" onClick={onScan}>
            {t(words.scan)}
          </button>
        </p>
      </fieldset>
      {on && (
        <p class="reading">
          <label for="read">{t(fill(words.reading, { read: countText(reading.progress.read), of: countText(reading.progress.of) }))}</label>
          <progress id="read" max={reading.progress.of} value={reading.progress.read} />
          <button type="button" class="plain" onClick={onStop}>
            {t(words.stop)}
          </button>
        </p>
      )}
      {reading && <Outcome reading={reading} />}
    </section>
  );
};
