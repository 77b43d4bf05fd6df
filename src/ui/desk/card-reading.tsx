import type { ComponentChildren } from 'preact';
import { reading as words } from '../../i18n/desk-cards';
import { fill, type Text } from '../../lib/text';
import { t } from '../lang';
import { FilePicker } from './file-picker';
import { Letter, letterOf } from './letter';
import { Stepper } from './stepper';
import { Sure } from './sure';
import './card-reading.css';

/** What is known of a card: never whose it is. */
export interface CardSeen {
  card: number;
  state: keyof typeof words.state;
}

/** It has nothing to answer now. */
const isAway = ({ state }: CardSeen) => ['out', 'cheering', 'floor'].includes(state);

/** The card that the leader has pressed. */
export interface Picked extends CardSeen {
  /** What it has answered, as the place of an option. */
  option: number | undefined;
}

export interface ReadingProps {
  title: Text;
  hint: Text | undefined;
  /** Without a label a group chooses by letters alone. */
  options: readonly { label?: Text; count: number }[];
  /** What becomes of the counts, where that is another number. */
  sum: Text | undefined;
  answered: number;
  cards: readonly CardSeen[];
  missing: readonly number[];
  /** What the leader should do something about. */
  advice: readonly Text[];
  dealt: number;
  most: number;
  picked: Picked | undefined;
  photo: Text | undefined;
  give: Text;
  /** The camera's view. */
  camera: ComponentChildren;
  /** Where there is no camera. */
  hand: ComponentChildren;
  onDealt: (many: number) => void;
  onPick: (card: number | undefined) => void;
  onCorrect: (card: number, option: number | undefined) => void;
  onOut: (card: number) => void;
  /** Of one that is taken for cheering. */
  onBringBack: (card: number) => void;
  onPhoto: (files: FileList) => void;
  onAnew: () => void;
  onAgain: (() => void) | undefined;
  /** Plays an option on the projector, where a group plays. */
  onPlay: ((option: number) => void) | undefined;
  onGive: () => void;
}

/** Numbers that are named one by one; more would be read by nobody. */
const NAMED = 12;

const missingOf = (missing: readonly number[]): string =>
  `${missing.slice(0, NAMED).join(', ')}${missing.length > NAMED ? ` … (+${missing.length - NAMED})` : ''}`;

const Counts = ({ options, onPlay }: Pick<ReadingProps, 'options' | 'onPlay'>) => (
  <ul class="tally">
    {options.map(({ label, count }, option) => (
      <li key={letterOf(option)}>
        <Letter option={option} />
        <output>{count}</output>
        {label && <span>{t(label)}</span>}
        {label && onPlay && (
          <button
            type="button"
            class="plain"
            aria-label={t(fill(words.playThis, { letter: letterOf(option), label: t(label) }))}
            onClick={() => onPlay(option)}
          >
            {t(fill(words.playIt, { letter: letterOf(option) }))}
          </button>
        )}
      </li>
    ))}
  </ul>
);

function saidOf({ state, option }: Picked): Text {
  const elsewhere = { out: words.isOut, cheering: words.isCheering, floor: words.isOnFloor }[state as string];
  if (elsewhere) return elsewhere;
  if (option === undefined) return words.unread;
  return fill(state === 'hand' ? words.byHand : words.byCamera, { letter: letterOf(option) });
}

interface FixProps extends Pick<ReadingProps, 'options' | 'onCorrect' | 'onOut' | 'onBringBack' | 'onPick'> {
  picked: Picked;
}

/** One card put right: what the leader notes is final. */
const Fix = ({ picked, options, onCorrect, onOut, onBringBack, onPick }: FixProps) => {
  const { card, state, option } = picked;
  return (
    <section class="fix" aria-label={t(fill(words.fix, { n: card }))}>
      <p>
        <b>{t(fill(words.fix, { n: card }))}.</b> {t(saidOf(picked))}
      </p>
      <p class="row">
        {!isAway(picked) &&
          options.map((_, index) => (
            <button
              key={letterOf(index)}
              type="button"
              class="plain"
              aria-label={t(fill(words.choose, { letter: letterOf(index) }))}
              aria-pressed={state === 'hand' && option === index}
              onClick={() => onCorrect(card, index)}
            >
              <Letter option={index} />
            </button>
          ))}
        {state === 'hand' && (
          <button type="button" class="plain" onClick={() => onCorrect(card, undefined)}>
            {t(words.machine)}
          </button>
        )}
        {state === 'cheering' && (
          <button type="button" class="plain" onClick={() => onBringBack(card)}>
            {t(words.bringBack)}
          </button>
        )}
        <button type="button" class="plain" onClick={() => onOut(card)}>
          {t(state === 'out' ? words.in : words.out)}
        </button>
        <button type="button" class="plain" onClick={() => onPick(undefined)}>
          {t(words.shut)}
        </button>
      </p>
    </section>
  );
};

const Cards = ({ cards, picked, onPick }: Pick<ReadingProps, 'cards' | 'picked' | 'onPick'>) => (
  <ul class="cards">
    {cards.map(({ card, state }) => (
      <li key={card}>
        <button
          type="button"
          class={`card-${state}`}
          aria-label={t(fill(words.card, { n: card, state: words.state[state] }))}
          aria-pressed={picked?.card === card}
          onClick={() => onPick(card)}
        >
          {card}
        </button>
      </li>
    ))}
  </ul>
);

/** Answer cards as they come in: how many of each letter, and which numbers are missing; never who answered what, before it is asked for. */
export const Reading = (props: ReadingProps) => {
  const { title, hint, options, sum, answered, cards, missing, advice, dealt, most, picked, photo, give, camera, hand } = props;
  const all = cards.filter((each) => !isAway(each)).length;
  return (
    <main class="reading">
      <h2 tabIndex={-1}>{t(title)}</h2>
      {hint && <p class="reading-hint">{t(hint)}</p>}
      <div class="reading-seen">
        {camera}
        {hand && <div class="script">{hand}</div>}
      </div>
      <section class="reading-counts" aria-label={t(title)}>
        <Counts options={options} onPlay={props.onPlay} />
        {sum && <p class="reading-sum">{t(sum)}</p>}
        <p class="reading-answered" role="status">
          {t(fill(missing.length === 0 && answered > 0 ? words.whole : words.answered, { n: answered, all }))}
        </p>
        {/* It comes and goes: a press on what stands beside it means what it meant. */}
        <div class="reading-advice">
          {answered > 0 && missing.length > 0 && <p>{t(fill(words.missing, { cards: missingOf(missing) }))}</p>}
          {advice.map((each) => (
            <p key={each.vi} class="draft">
              {t(each)}
            </p>
          ))}
        </div>
        <p class="row">
          <button type="button" class="main" onClick={props.onGive}>
            {t(give)}
          </button>
          {props.onAgain && (
            <button type="button" class="plain" onClick={props.onAgain}>
              {t(words.again)}
            </button>
          )}
        </p>
      </section>
      <section class="reading-cards">
        <h3>{t(words.cards)}</h3>
        <p>{t(words.cardsHint)}</p>
        <Cards {...props} />
        {picked && <Fix {...props} picked={picked} />}
        <Stepper label={words.dealt} value={dealt} steps={[1, 10]} least={1} most={most} onChange={props.onDealt} />
        <div class="row">
          <FilePicker label={words.photo} accept="image/*" many onPick={props.onPhoto} />
          {answered > 0 && <Sure label={words.anew} ask={words.anewAsk} yes={words.anewYes} onSure={props.onAnew} />}
        </div>
        <p role="status">{t(photo ?? words.photoHint)}</p>
      </section>
    </main>
  );
};
