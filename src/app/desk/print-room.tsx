import type { ComponentChildren } from 'preact';
import { backSvg, frontSvg, sheetsOf } from '../../codes/cards/card';
import { region } from '../../content/catalogue';
import type { CardChoice, PaperKind, PlayWords, PrintWords } from '../../domain/desk/papers';
import type { Plan } from '../../domain/desk/plan';
import { goodChoices, radioPlay, stagePlay } from '../../domain/desk/stage-play';
import { beforeOf } from '../../domain/desk/words';
import type { StoryGraph } from '../../domain/story';
import type { Band } from '../../domain/terms';
import { narrator, people } from '../../i18n/people';
import type { Lang } from '../../lib/text';
import { type PrintChoice, PrintRoom } from '../../ui/desk/print-room';
import { lang } from '../../ui/lang';
import { answerCardSheets } from '../../ui/print/answer-cards';
import type { Sheets } from '../../ui/print/pages';
import { partsSheets, playSheets, radioSheets } from '../../ui/print/play';
import { jobsSheets, planSheets } from '../../ui/print/session';
import { cardSheets, certificateSheets, hotlineSheets, peopleSheets, slipSheets, waysSheets } from '../../ui/print/sheets';
import { loadFilled } from './leader-file';
import { localLines } from './lines-here';
import type { Sources } from './sources';

export interface PrintRoomDeps {
  sources: Sources;
  /** The session on the desk. */
  plan: () => Plan | undefined;
  draw: () => void;
  onLanguage: (lang: Lang) => void;
  load: <T>(part: () => Promise<T>) => Promise<T>;
}

/** Which papers are about one place, and in other words for each band. */
const ofStation: readonly PaperKind[] = ['play', 'parts', 'radio', 'slip', 'certificate'];

/** The story of a place; of one of its steps, where that is named. */
const graphIn = (steps: readonly { id: string; level: unknown }[], step?: string): StoryGraph | undefined =>
  steps
    .filter((each) => step === undefined || each.id === step)
    .map(({ level }) => (level as { graph?: StoryGraph }).graph)
    .find((graph) => graph !== undefined);

function answerCards(words: PrintWords, { first, last, format, backs }: CardChoice): Sheets {
  const drawn = sheetsOf(first, last, format).map((cards) => ({
    ...{ cards, front: frontSvg(cards, format) },
    ...(backs && { back: backSvg(cards, format) }),
  }));
  return answerCardSheets(words, format, drawn);
}

/** It may have been changed since the room was opened. */
const language = (): Lang => (lang.value === 'en' ? 'en' : 'vi');

/** A room of papers. Rejects when its words can't be had. */
export async function openPrintRoom({ sources, plan: planned, draw, onLanguage, load }: PrintRoomDeps) {
  const [plays, prints]: [PlayWords, PrintWords] = await Promise.all([loadFilled('plays'), loadFilled('prints')]);
  let choice: Omit<PrintChoice, 'lang'> = {
    paper: 'play',
    station: planned()?.wish.stations[0] ?? sources.topics[0]?.id ?? '',
    band: planned()?.wish.band ?? 'B',
    ...{ first: 1, last: 30, format: 'half', backs: true },
  };
  let failed = false;
  let pages: number | undefined;

  const placeOf = (id: string) => sources.topics.find((topic) => topic.id === id)?.title ?? region.name;
  const graphOf = (id: string, band: Band, step?: string) => graphIn(sources.station(id)?.bands[band].steps ?? [], step);
  const playOf = (graph: StoryGraph) => stagePlay(graph, plays.stage, { people, narrator });

  function storySheets(paper: PaperKind): Sheets | undefined {
    const graph = graphOf(choice.station, choice.band);
    if (!graph) return undefined;
    const play = playOf(graph);
    const place = placeOf(choice.station);
    if (paper === 'play') return playSheets(plays, play, place);
    if (paper === 'parts') return partsSheets(plays, play, place);
    return radioSheets(plays, radioPlay(play, goodChoices(graph)), place);
  }

  function stationSheets(paper: 'slip' | 'certificate'): Sheets | undefined {
    const station = sources.station(choice.station);
    if (!station) return undefined;
    const { goals, mission } = station.bands[choice.band];
    const place = placeOf(choice.station);
    if (paper === 'certificate') return certificateSheets(prints, place, goals);
    return slipSheets(prints, { place, family: station.family, goals, mission });
  }

  function sessionSheets(paper: 'plan' | 'jobs'): Sheets | undefined {
    const plan = planned();
    if (!plan?.wish.stations.every((id) => sources.station(id))) return undefined;
    const session = {
      plan,
      places: plan.wish.stations.map(placeOf),
      before: beforeOf(sources.words),
      script: (block: Plan['blocks'][number]) => sources.script(plan, block),
      // Of the steps that are played, those with a graph are told.
      casts: plan.blocks.flatMap(({ station, step }) => {
        const graph = station && step ? graphOf(station, plan.wish.band, step) : undefined;
        return station && graph ? { place: placeOf(station), roles: playOf(graph).roles } : [];
      }),
    };
    return paper === 'plan' ? planSheets(prints, session) : jobsSheets(prints, session);
  }

  function sheets(): Sheets | undefined {
    switch (choice.paper) {
      case 'play':
      case 'parts':
      case 'radio':
        return storySheets(choice.paper);
      case 'slip':
      case 'certificate':
        return stationSheets(choice.paper);
      case 'plan':
      case 'jobs':
        return sessionSheets(choice.paper);
      case 'hotline':
        return hotlineSheets(prints, localLines());
      case 'ways':
        return waysSheets(prints);
      case 'people':
        return peopleSheets(prints);
      case 'card':
        return cardSheets(prints);
      case 'answerCards':
        return answerCards(prints, choice);
    }
  }

  async function choose(next: typeof choice) {
    choice = next;
    pages = undefined;
    failed = false;
    draw();
    try {
      await load(() => sources.fetch([...new Set([next.station, ...(planned()?.wish.stations ?? [])])]));
    } catch {
      failed = true;
    }
    draw();
  }
  await choose(choice);

  return {
    page(): ComponentChildren {
      const isOfStation = ofStation.includes(choice.paper);
      return (
        <PrintRoom
          topics={sources.topics}
          choice={{ ...choice, lang: language() }}
          asks={{ station: isOfStation, band: isOfStation, cards: choice.paper === 'answerCards' }}
          sheets={sheets()}
          foot={prints.draft}
          pages={pages}
          failed={failed}
          onChoose={({ lang: next, ...rest }) => {
            if (next !== language()) onLanguage(next);
            void choose(rest);
          }}
          onCount={(count) => {
            if (count === pages) return;
            pages = count;
            draw();
          }}
        />
      );
    },
  };
}
