import { opinionPapers as words } from '../../i18n/desk-opinions';
import type { Text } from '../../lib/text';
import { t } from '../lang';
import { FilePicker } from './file-picker';
import { NameField } from './unit-form';

export interface OpinionFilesProps {
  /** What was done. */
  said: readonly Text[];
  wrong: Text | undefined;
  /** As it is being written; none where it is known. */
  unit: string | undefined;
  /** There are proposals. */
  many: boolean;
  onUnit: (unit: string) => void;
  onPaper: () => void;
  onWord: () => void;
  onExcel: () => void;
  onUp: () => void;
  onDown: () => void;
  onTake: (file: File) => void;
}

/** The summary, what goes up, what comes down. */
export const OpinionFiles = ({ said, wrong, unit, many, onUnit, onPaper, onWord, onExcel, onUp, onDown, onTake }: OpinionFilesProps) => {
  const button = (name: Text, run: () => void) => (
    <button type="button" class="plain" disabled={!many} onClick={run}>
      {t(name)}
    </button>
  );
  return (
    <section class="opinion-files">
      <h2>{t(words.out)}</h2>
      <p class="row">
        {button(words.print, onPaper)}
        {button(words.word, onWord)}
        {button(words.excel, onExcel)}
        {button(words.up, onUp)}
        {button(words.down, onDown)}
      </p>
      {unit !== undefined && (
        <NameField id="unit-name" label={words.unitName} like={words.unitLike} value={unit} onWrite={onUnit} onLeave={() => undefined} />
      )}
      <p class="row">
        <FilePicker label={words.take} onPick={([file]) => file && onTake(file)} />
        <small>{t(words.takeLike)}</small>
      </p>
      <div role="status">
        {said.map((line) => (
          <p key={line.vi}>{t(line)}</p>
        ))}
      </div>
      {wrong && <p role="alert">{t(wrong)}</p>}
    </section>
  );
};
