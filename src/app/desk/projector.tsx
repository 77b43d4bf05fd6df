import type { ComponentChildren } from 'preact';
import { loadCards } from '../../art/cards';
import { type Act, blockOf } from '../../domain/desk/show';
import { slideCards } from '../../domain/desk/slide';
import type { Settings } from '../../domain/progress';
import { present as words } from '../../i18n/desk';
import type { Text } from '../../lib/text';
import { every } from '../../lib/time';
import { Lamps, ShowView } from '../../ui/desk/show-view';
import { lang, t } from '../../ui/lang';
import { PlayScreen } from '../play';
import { createSpeaker, type Speaker } from '../speaker';
import type { Bell } from './bell';
import { type GroupStage, openGroupStage, stageKey } from './group-stage';
import type { Message, Shown } from './link';
import type { Sources } from './sources';

/** A leader reads, the group looks: nothing reads aloud. */
const settings: Settings = { lang: 'vi', music: 0.2, effects: 0.8, voice: false, captions: true, simple: false, motion: 'full' };

export interface ProjectorDeps {
  sources: Sources;
  draw: () => void;
  load: <T>(part: () => Promise<T>) => Promise<T>;
  /** What is pressed here is done where the presenter is. */
  send: (message: Message) => void;
}

const said = (words: Text) => (
  <main class="middle big">
    <h1>{t(words)}</h1>
  </main>
);

/** What the group sees: slides, and the stage of a game. It decides nothing and keeps nothing. */
export function createProjector({ sources, draw, load, send }: ProjectorDeps) {
  let shown: Shown | undefined;
  let stage: GroupStage | undefined;
  let wanted = '';
  /** Up to this presenter all were left. */
  let left = 0;
  let speaker: Speaker | undefined;
  let bell: Bell | undefined;
  let boards: typeof import('../../ui/desk/opinions-board') | undefined;
  const calm = matchMedia('(prefers-reduced-motion: reduce)');
  const own = (): Settings => ({ ...settings, motion: calm.matches ? 'calm' : 'full' });

  function leave() {
    stage?.play.close();
    stage = undefined;
    wanted = '';
  }

  /** The stage of the block that is on. */
  async function follow() {
    const show = shown?.show;
    const block = show && blockOf(show);
    const played = block && !show.bell ? show.played[block.id] : undefined;
    const station = sources.station(block?.station ?? '');
    if (!show || !block || !played || !station || show.over) return leave();
    const key = stageKey(station.id, played);
    if (wanted === key) return stage?.follow(played);
    leave();
    wanted = key;
    speaker ??= createSpeaker(every);
    speaker.settings(own());
    const opened = await openGroupStage({
      station,
      band: show.plan.wish.band,
      lines: sources.words.lines,
      settings: own(),
      speaker,
      played,
      onIntent: (intent) => shown && send({ kind: 'intent', intent, to: shown.from }),
      onDraw: draw,
      load,
    });
    if (wanted !== key) return opened.play.close();
    stage = opened;
    const latest = shown?.show.played[block.id];
    if (latest) stage.follow(latest);
    draw();
  }

  function isOld(next: Shown): boolean {
    if (next.from <= left) return true;
    if (!shown || next.from > shown.from) return false;
    if (next.from < shown.from || next.show.rev < shown.show.rev) return true;
    return next.show.rev === shown.show.rev && next.lang === shown.lang;
  }

  function seen(): ComponentChildren {
    if (!shown) return said(words.waiting);
    const { show } = shown;
    if (show.black) return <div class="blank" />;
    if (show.over) return said(words.finished);
    if (show.bell) return bell?.projector(show.bell);
    if (shown.board) return boards && <boards.BoardView board={shown.board} />;
    if (stage?.play.run.playing()) {
      return (
        <>
          <PlayScreen key={stage.of} play={stage.play} settings={own()} speaker={speaker as Speaker} />
          <Lamps lit={show.lamps} />
        </>
      );
    }
    const slide = sources.slide(show);
    return slide ? <ShowView slide={slide} lamps={show.lamps} /> : null;
  }

  return {
    isOpen: () => shown !== undefined && !shown.show.over,
    unlock: () => speaker?.unlock(),
    act: (act: Act) => shown && send({ kind: 'act', act, to: shown.from }),
    close: leave,
    /** Shows the newest; an older one, that came late, is passed over. */
    async take(next: Shown) {
      if (isOld(next)) return;
      await sources.fetch(next.show.plan.wish.stations);
      const contest = next.show.bell?.state;
      if (contest) {
        const found = bell ?? (await load(async () => (await import('./bell')).openBell()));
        await found.fetch(contest.stations);
        bell = found;
      }
      if (next.board) boards ??= await load(() => import('../../ui/desk/opinions-board'));
      // What is fetched once only may let a newer one pass.
      if (isOld(next)) return;
      shown = next;
      lang.value = next.lang;
      document.documentElement.lang = next.lang;
      const pictures = next.show.plan.wish.stations.flatMap((id) => sources.station(id)?.pictures ?? []);
      await loadCards([...new Set([...slideCards, ...pictures])]);
      draw();
      await follow();
      draw();
    },
    /** Its presenter is gone in a hurry: nothing of the session stays. */
    wait(from: number) {
      if (shown && shown.from > from) return;
      left = from;
      shown = undefined;
      leave();
      draw();
    },
    page: seen,
  };
}
