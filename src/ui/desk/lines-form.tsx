import type { Line } from '../../domain/content';
import type { LineRules } from '../../domain/desk/overlay';
import type { Refusal } from '../../domain/desk/overlay-judge';
import { refusals, lineForm as words } from '../../i18n/desk-lines';
import { fill, type Text } from '../../lib/text';
import { t } from '../lang';
import { Choices } from './home';
import { nameOf } from './line-facts';
import { NameField } from './unit-form';

/** What was written so far, as it was written. */
export interface Written {
  number: string;
  label: string;
  operator: string;
  by: string;
}

export interface LineFormProps {
  /** The line that gets another number, or is over; without it a new one is written. */
  line: Line | undefined;
  deed: 'add' | 'renumber' | 'expire';
  roles: LineRules['roles'];
  written: Written;
  /** Once it was tried to save. */
  refused: Refusal | undefined;
  onWrite: (written: Written) => void;
  onSave: () => void;
}

/** Another number for a line, that it is over, or a line that the region does not have. */
export const LineForm = ({ line, deed, roles, written, refused, onWrite, onSave }: LineFormProps) => {
  const field = (name: 'number' | 'label' | 'operator', label: Text, like: Text) => (
    <NameField
      id={`line-${name}`}
      label={label}
      like={like}
      value={written[name]}
      onWrite={(value) => onWrite({ ...written, [name]: value })}
      onLeave={() => undefined}
    />
  );
  return (
    <main class="desk line-room">
      <h2>{t(fill(words[deed], { label: line ? nameOf(line) : '' }))}</h2>
      {line && <p class="was-number">{line.number}</p>}
      {deed !== 'expire' && field('number', words.number, words.numberLike)}
      {deed === 'add' && field('label', words.label, words.labelLike)}
      {deed === 'add' && field('operator', words.operator, words.operatorLike)}
      <Choices
        legend={words.by}
        name="by"
        all={roles.map(({ id, name }) => ({ value: id, label: t(name) }))}
        chosen={[written.by]}
        onChoose={(by) => onWrite({ ...written, by })}
      />
      <p>{t(deed === 'expire' ? words.hides : words.after)}</p>
      <p role="alert" class="refusal">
        {refused && t(refusals[refused])}
      </p>
      <p>
        <button type="button" class="main" onClick={onSave}>
          {t(words.save)}
        </button>
      </p>
    </main>
  );
};
