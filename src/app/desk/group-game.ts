import type { Band, Intent, Target } from '../../domain/activity';
import type { Station } from '../../domain/content';
import { answers } from '../../domain/desk/answers';
import { blockOf, type Played, type Show } from '../../domain/desk/show';
import { startSession } from '../../domain/session';
import { loadGame } from '../games';
import type { Sources } from './sources';

export interface GroupGameDeps {
  station: Station;
  band: Band;
  /** The step's id. */
  step: string;
  /** Numbers of the region's lines. */
  lines: Readonly<Record<string, { number: string }>>;
  /** Where the group was. */
  from: Played | undefined;
  seed: number;
  onPlayed: (played: Played) => void;
}

/** A game or a story as the presenter's window plays it, for the projector to show. */
export interface GroupGame {
  send(intent: Intent): void;
  /** What the projector puts letters on, in their order: cards, where there are at most as many choices as letters. */
  choices(): readonly Target[];
  close(): void;
}

/** Rejects when the game can't be fetched; undefined: the station has no such step for this band. */
export async function openGroupGame({ station, band, step, lines, from, seed, onPlayed }: GroupGameDeps): Promise<GroupGame | undefined> {
  const found = station.bands[band].steps.find(({ id }) => id === step);
  if (!found) return undefined;
  const { rules } = await loadGame(found.type);
  const mine = from?.step === step ? from : undefined;
  const chance = mine?.seed ?? seed;
  const session = startSession(rules, { ...(found.level as object), lines }, chance, mine?.state);
  let turn = mine?.turn ?? 0;
  const tell = (effects: Played['effects']) => {
    turn += 1;
    onPlayed({ type: found.type, step, seed: chance, state: session.snapshot(), effects, turn });
  };
  const stop = session.subscribe(({ effects }) => tell(effects));
  if (!mine) tell([]);
  return {
    send: session.dispatch,
    choices() {
      const choices = session.view('wide').targets.filter(({ box }) => !box);
      return choices.length > 1 && choices.length <= answers.length ? choices.filter(({ main }) => !main) : [];
    },
    close: stop,
  };
}

/**
 * The game of the block that is on, opened and closed as the show goes. Its last state is in the show.
 * @param seed of games that begin now
 */
export function followGame(sources: Sources, seed: number, onPlayed: (played: Played) => void) {
  let open: { key: string; playing: Promise<GroupGame | undefined>; game?: GroupGame | undefined } | undefined;

  function close() {
    void open?.playing.then((old) => old?.close()).catch(() => undefined);
    open = undefined;
  }

  return {
    close,
    /** @see GroupGame.choices */
    choices: (): readonly Target[] => open?.game?.choices() ?? [],
    send: (intent: Intent) => void open?.playing.then((game) => game?.send(intent)).catch(() => undefined),
    follow(show: Show) {
      const block = blockOf(show);
      const station = sources.station(block?.station ?? '');
      const key = block?.step && station ? block.id : '';
      if (open?.key === key) return;
      close();
      if (!block?.step || !station) return;
      const playing = openGroupGame({
        station,
        band: show.plan.wish.band,
        step: block.step,
        lines: sources.words.lines,
        from: show.played[block.id],
        seed,
        onPlayed: (played) => open?.key === key && onPlayed(played),
      });
      const mine: NonNullable<typeof open> = { key, playing };
      open = mine;
      playing.then(
        (game) => {
          mine.game = game;
        },
        () => {
          // Asked for again when the block is come to again.
          open = undefined;
        },
      );
    },
  };
}
