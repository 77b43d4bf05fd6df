import type { Band, Intent } from '../../domain/activity';
import type { Station } from '../../domain/content';
import type { Played } from '../../domain/desk/show';
import type { Settings } from '../../domain/progress';
import type { Session } from '../../domain/session';
import { openPlay, type Play } from '../play';
import type { Speaker } from '../speaker';

export interface GroupStageDeps {
  station: Station;
  band: Band;
  lines: Readonly<Record<string, { number: string }>>;
  settings: Settings;
  speaker: Speaker;
  played: Played;
  /** What somebody presses here is played where the presenter is. */
  onIntent: (intent: Intent) => void;
  onDraw: () => void;
  load: <T>(part: () => Promise<T>) => Promise<T>;
}

export interface GroupStage {
  play: Play;
  /** Which station and step it shows. */
  of: string;
  /** Shows what was played elsewhere. */
  follow(played: Played): void;
}

/** @returns what tells one stage from another */
export const stageKey = (station: string, { step, seed }: Played): string => `${station} ${step} ${seed}`;

/** The stage of a group: it paints the presenter's game, and decides nothing. Rejects when a part can't be had. */
export async function openGroupStage({ station, band, played, onIntent, ...deps }: GroupStageDeps): Promise<GroupStage> {
  const content = station.bands[band];
  const steps = content.steps.filter(({ id }) => id === played.step);
  const play = await openPlay({
    ...deps,
    station: { ...station, bands: { ...station.bands, [band]: { ...content, steps } } },
    band,
    from: { station: station.id, band, step: 0, seed: played.seed, state: played.state, content: station.content, answers: [] },
    times: 0,
    save: async () => undefined,
    onDone: () => undefined,
    onLost: () => undefined,
  });
  const own = play.run.playing();
  const session: Session | undefined = own && { ...own.session, dispatch: onIntent };
  const playing = own && session && { ...own, session };
  let turn = played.turn;
  return {
    play: { ...play, run: { ...play.run, playing: () => playing } },
    of: stageKey(station.id, played),
    follow(next) {
      if (next.turn === turn) return;
      // After a gap only the state counts: what happened meanwhile is over.
      own?.session.adopt(next.state, next.turn === turn + 1 ? [...next.effects] : []);
      turn = next.turn;
    },
  };
}
