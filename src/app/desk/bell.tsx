import { loadCards } from '../../art/cards';
import { aheadOf, loadSituations, region } from '../../content/catalogue';
import { loadLeader } from '../../content/leader';
import type { Situation } from '../../domain/content';
import { askOf, type BellAct, type BellState, type Contest, countOf, playBell, startBell } from '../../domain/desk/bell';
import { makeAsks, questionOf } from '../../domain/desk/bell-asks';
import { type BellWords, bellScript } from '../../domain/desk/bell-words';
import type { Act } from '../../domain/desk/show';
import { childNumbers } from '../../domain/region';
import type { Band } from '../../domain/terms';
import { today } from '../../lib/time';
import { BellPresenter, type BellPresenterProps } from '../../ui/desk/bell-presenter';
import { type BellChoice, BellSettings } from '../../ui/desk/bell-settings';
import { BellShow } from '../../ui/desk/bell-show';
import type { Topic } from '../../ui/desk/home';
import type { ProjectingProps } from '../../ui/desk/presenter';
import { openRing, type RingDeps } from './ring';

export interface BellSettingsDeps {
  topics: readonly Topic[];
  band: Band;
  draw: () => void;
  load: <T>(part: () => Promise<T>) => Promise<T>;
  /** A contest is open that a new one would close. */
  isOpen: () => boolean;
  onGoOn: () => void;
  onStart: (state: BellState) => void;
}

/** The golden bell: one for each window. */
export type Bell = Awaited<ReturnType<typeof openBell>>;

/** Rejects when its words can't be had. @param heard by whom it is heard as well */
export async function openBell(heard?: RingDeps) {
  const words: BellWords = await loadLeader('bell');
  const ring = heard && (await openRing(heard));
  const numbers = childNumbers(region, today());
  const bank = new Map<string, readonly Situation[]>();

  const situationsOf = (stations: readonly string[]) => stations.flatMap((station) => bank.get(station) ?? []);

  /** The cases of these stations, and their pictures. */
  async function fetch(stations: readonly string[]) {
    const places = region.places.filter(({ id }) => stations.includes(id) && !bank.has(id));
    const found = await Promise.all(places.map(async ({ id, skill }) => ({ id, file: await loadSituations(skill) })));
    await loadCards([...new Set(found.flatMap(({ id, file }) => [...file.pictures, ...(aheadOf(id)?.pictures ?? [])]))]);
    for (const { id, file } of found) bank.set(id, file.situations);
  }

  function questionIn(state: BellState) {
    const ask = askOf(state);
    const found = situationsOf(state.stations).find(({ id, bands }) => id === ask?.situation && bands.includes(state.band));
    return ask && found ? questionOf(ask, found, words) : undefined;
  }

  function settings({ topics, band, draw, load, isOpen, onGoOn, onStart }: BellSettingsDeps) {
    let choice: BellChoice = { band, rules: words.rules[band], stations: topics.map(({ id }) => id) };
    let failed = false;

    async function start() {
      const { stations, rules } = choice;
      const seed = Date.now();
      try {
        await load(() => fetch(stations));
        failed = false;
      } catch {
        failed = true;
      }
      const made = makeAsks(situationsOf(stations), choice.band, rules, seed);
      if (made.asks.length > 0) return onStart(startBell({ ...choice, ...made, seed }));
      failed = true;
      draw();
    }

    return () => (
      <BellSettings
        topics={topics}
        choice={choice}
        failed={failed}
        onChoice={(next) => {
          // Another age begins with its own questions and time.
          const { form, floor, teams } = next.rules;
          choice = next.band === choice.band ? next : { ...next, rules: { ...words.rules[next.band], form, floor, teams } };
          draw();
        }}
        {...(isOpen() && { onGoOn })}
        onStart={() => void start()}
      />
    );
  }

  return {
    fetch,
    settings,
    /** What has become of the contest. */
    follow: (before: Contest | undefined, now: Contest | undefined) => ring?.follow(before, now),
    /** What a key means beside those of a clicker. */
    key(state: BellState, key: string): Act | undefined {
      const count = countOf(state);
      const by = { '+': 1, '=': 1, '-': -1 }[key];
      return count && by ? { do: 'bell', bell: playBell(state, { do: 'hands', hands: count.value + by }) } : undefined;
    },
    /** The question that is on. */
    question: questionIn,
    presenter({ state, onRead, onEnd, ...projecting }: ProjectingProps & Pick<BellPresenterProps, 'state' | 'onRead' | 'onEnd'>) {
      const question = questionIn(state);
      return (
        <BellPresenter
          {...projecting}
          state={state}
          question={question}
          script={bellScript(state, words, question, numbers)}
          watch={words.watch}
          telling={words.telling}
          {...(ring && { sound: ring.isOn(), onSound: ring.turn })}
          onBell={(act: BellAct) => projecting.onAct({ do: 'bell', bell: playBell(state, act) })}
          onRead={onRead}
          onEnd={onEnd}
        />
      );
    },
    projector({ state, since }: Contest) {
      const question = questionIn(state);
      const { sentence } = bellScript(state, words, question, numbers);
      return <BellShow state={state} question={question} sentence={sentence} gone={Math.max(0, Date.now() - since)} />;
    },
  };
}
