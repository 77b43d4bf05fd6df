import type { Band, Intent } from '../../domain/activity';
import type { Station } from '../../domain/content';
import type { Played } from '../../domain/desk/show';
import { startSession } from '../../domain/session';
import { loadGame } from '../games';

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
  return { send: session.dispatch, close: stop };
}
