import { type Block, equipments, type Plan, times, type Wish } from '../../domain/desk/plan';
import { bands } from '../../domain/terms';
import { wish as words } from '../../i18n/desk';
import { fill, type Text } from '../../lib/text';
import { t } from '../lang';

export interface Topic {
  id: string;
  title: Text;
  about: Text;
}

interface ChoicesProps<T extends string | number> {
  legend: Text;
  name: string;
  all: readonly { value: T; label: string; note?: string }[];
  chosen: readonly T[];
  many?: boolean;
  onChoose: (value: T) => void;
}

/** One question of the three: large buttons that stay pressed. */
export const Choices = <T extends string | number>({ legend, name, all, chosen, many, onChoose }: ChoicesProps<T>) => (
  <fieldset class={`choose choose-${name}`}>
    <legend>{t(legend)}</legend>
    {all.map(({ value, label, note }) => {
      const said = (
        <span>
          <b>{label}</b>
          {note && <small>{note}</small>}
        </span>
      );
      const input = { name, checked: chosen.includes(value), onChange: () => onChoose(value) };
      return many ? (
        <label key={value} class="pickable">
          <input type="checkbox" {...input} />
          {said}
        </label>
      ) : (
        <label key={value} class="pickable">
          <input type="radio" {...input} />
          {said}
        </label>
      );
    })}
  </fieldset>
);

export interface WishFormProps {
  topics: readonly Topic[];
  wish: Wish;
  onWish: (wish: Wish) => void;
}

/** Topic, time, what there is: and for whom, which stays as it was. */
export const WishForm = ({ topics, wish, onWish }: WishFormProps) => (
  <section class="wish">
    <Choices
      legend={words.topic}
      name="topic"
      many
      all={topics.map(({ id, title, about }) => ({ value: id, label: t(title), note: t(about) }))}
      chosen={wish.stations}
      onChoose={(id) => {
        const stations = wish.stations.includes(id) ? wish.stations.filter((each) => each !== id) : [...wish.stations, id];
        if (stations.length > 0) onWish({ ...wish, stations });
      }}
    />
    <Choices
      legend={words.minutes}
      name="minutes"
      all={times.map((n) => ({ value: n, label: t(fill(words.min, { n })) }))}
      chosen={[wish.minutes]}
      onChoose={(minutes) => onWish({ ...wish, minutes })}
    />
    <Choices
      legend={words.equipment}
      name="equipment"
      all={equipments.map((value) => ({ value, label: t(words[value]) }))}
      chosen={[wish.equipment]}
      onChoose={(equipment) => onWish({ ...wish, equipment })}
    />
    <Choices
      legend={words.band}
      name="band"
      all={bands.map((value) => ({ value, label: t(words[value]) }))}
      chosen={[wish.band]}
      onChoose={(band) => onWish({ ...wish, band })}
    />
  </section>
);

export interface PlanViewProps {
  plan: Plan;
  titleOf: (block: Block) => Text;
  /** What is talked about in it. */
  caseOf: (block: Block) => Text | undefined;
  /** The bank has another case for it. */
  maySwap: (block: Block) => boolean;
  onSwap: (block: Block) => void;
  onMove: (block: Block, by: -1 | 1) => void;
  onDrop: (block: Block) => void;
  onLengthen: (block: Block, by: -1 | 1) => void;
}

/** The blocks with their minutes; each can be moved, left out, made longer or shorter. */
export const PlanView = ({ plan, titleOf, caseOf, maySwap, onSwap, onMove, onDrop, onLengthen }: PlanViewProps) => (
  <ol class="plan">
    {plan.blocks.map((block, index) => {
      const title = t(titleOf(block));
      const told = caseOf(block);
      const fixed = index === 0 || index === plan.blocks.length - 1;
      const edit = (label: Text, sign: string, run: () => void, off = false) => (
        <button type="button" class="tiny" aria-label={`${t(label)}: ${title}`} title={t(label)} disabled={off} onClick={run}>
          {sign}
        </button>
      );
      return (
        <li key={block.id}>
          <b class="minutes">{block.minutes}′</b>
          <span class="told">
            {title}
            {told && <small>{t(told)}</small>}
          </span>
          <span class="edits">
            {maySwap(block) && (
              <button type="button" class="tiny swap" aria-label={`${t(words.swap)}: ${title}`} onClick={() => onSwap(block)}>
                {t(words.swap)}
              </button>
            )}
            {edit(words.shorter, '−', () => onLengthen(block, -1), block.minutes <= 2)}
            {edit(words.longer, '+', () => onLengthen(block, 1))}
            {edit(words.up, '↑', () => onMove(block, -1), fixed || index === 1)}
            {edit(words.down, '↓', () => onMove(block, 1), fixed || index === plan.blocks.length - 2)}
            {edit(words.drop, '×', () => onDrop(block), fixed)}
          </span>
        </li>
      );
    })}
  </ol>
);
