import type { ComponentChildren } from 'preact';
import { LONGEST_NAME, lengthOf, tidyName } from '../../domain/desk/paper';
import { paperForm as words } from '../../i18n/desk-paper';
import { fill, type Text } from '../../lib/text';
import { t } from '../lang';
import { Choices } from './home';

/* Where a leader writes a name: whose paper it is and where. */

interface NameFieldProps {
  id: string;
  label: Text;
  like: Text;
  value: string;
  onWrite: (value: string) => void;
  /** It is left. */
  onLeave: () => void;
}

/** A name, up to the longest that a paper has room for. */
export const NameField = ({ id, label, like, value, onWrite, onLeave }: NameFieldProps) => {
  const length = lengthOf(tidyName(value));
  const long = length > LONGEST_NAME;
  return (
    <p class="name-field">
      <label for={id}>{t(label)}</label>
      <input
        id={id}
        type="text"
        value={value}
        autocomplete="off"
        spellcheck={false}
        aria-describedby={`${id}-like`}
        aria-invalid={long}
        onInput={({ currentTarget }) => onWrite(currentTarget.value)}
        onBlur={onLeave}
      />
      <small id={`${id}-like`}>{t(like)}</small>
      <strong role="alert">{long && t(fill(words.tooLong, { n: length, most: LONGEST_NAME }))}</strong>
    </p>
  );
};

export interface Named {
  letterhead: string;
  unit: string;
  place: string;
}

export interface UnitFormProps {
  letterheads: readonly { id: string; name: Text }[];
  named: Named;
  onNamed: (named: Named) => void;
  onKeep: () => void;
  onLoad: () => void;
  /** What came of it. */
  children: ComponentChildren;
}

export const isTooLong = ({ unit, place }: Pick<Named, 'unit' | 'place'>): boolean =>
  [unit, place].some((name) => lengthOf(tidyName(name)) > LONGEST_NAME);

export const UnitForm = ({ letterheads, named, onNamed, onKeep, onLoad, children }: UnitFormProps) => (
  <section class="unit-form">
    <h2>{t(words.title)}</h2>
    <Choices
      legend={words.letterhead}
      name="letterhead"
      all={letterheads.map(({ id, name }) => ({ value: id, label: t(name) }))}
      chosen={[named.letterhead]}
      onChoose={(letterhead) => {
        onNamed({ ...named, letterhead });
        onKeep();
      }}
    />
    <NameField
      id="unit"
      label={words.unit}
      like={words.unitLike}
      value={named.unit}
      onWrite={(unit) => onNamed({ ...named, unit })}
      onLeave={onKeep}
    />
    <NameField
      id="place"
      label={words.place}
      like={words.placeLike}
      value={named.place}
      onWrite={(place) => onNamed({ ...named, place })}
      onLeave={onKeep}
    />
    <p>{t(words.blank)}</p>
    <button type="button" class="plain" disabled={isTooLong(named)} onClick={onLoad}>
      {t(words.load)}
    </button>
    {children}
  </section>
);
