import { useState } from 'preact/hooks';
import { rollUp as words } from '../../i18n/desk-roll-up';
import type { Text } from '../../lib/text';
import { t } from '../lang';
import { FilePicker } from './file-picker';

interface UnitsListProps {
  list: string;
  /** What came of the last one: what is wrong with it, or that it is kept. */
  said: { problem?: Text } | undefined;
  onList: (list: string | File) => void;
}

/** The units that are to hand in, as people write them. */
export const UnitsList = ({ list, said, onList }: UnitsListProps) => {
  const [written, write] = useState(list);
  const [shown, show] = useState(list);
  // Another one was taken from a file.
  if (shown !== list) {
    show(list);
    write(list);
  }
  return (
    <details class="units-list">
      <summary>{t(words.list)}</summary>
      <p id="units-like">{t(words.listLike)}</p>
      <textarea
        rows={8}
        aria-label={t(words.list)}
        aria-describedby="units-like"
        autocomplete="off"
        spellcheck={false}
        value={written}
        onInput={({ currentTarget }) => write(currentTarget.value)}
      />
      <p class="row">
        <button type="button" class="plain" onClick={() => onList(written)}>
          {t(words.listSave)}
        </button>
        <FilePicker label={words.listFile} onPick={([file]) => file && onList(file)} />
      </p>
      {said?.problem ? <p role="alert">{t(said.problem)}</p> : <p role="status">{said && t(words.listSaved)}</p>}
    </details>
  );
};
