import type { Actor, Box, Shape, Target, View } from '../../domain/activity';
import { button, buttons, cards, mai, type Said, tryAgain } from '../../domain/moves';
import { centred } from '../../lib/boxes';
import { shuffle } from '../../lib/random';
import { fill, text } from '../../lib/text';
import type { Level, Shore } from './level';
import { type Asks, blames, type Facts, type Grain, grainsOf, hardOf, lineOf, optionOf, optionsOf, type State, shoreAt } from './state';

const words = {
  sea: text('Biển: kéo câu đổ lỗi ra đây', 'The sea: drag blame here'),
  all: text('Cào hết vô đống', 'Rake it all up'),
  said: text('Nói xong rồi', 'We said it'),
  washed: text('Sóng đã cuốn {n} trên {all} câu đổ lỗi.', 'The wave took {n} of {all} blaming sentences.'),
  raked: text('Đã cào {n} trên {all} hạt muối.', 'Raked: {n} of {all}.'),
};

/** The strip of sea above the sand, where a sentence may be dragged to. */
export const seas: Readonly<Record<Shape, Box>> = { wide: { x: 22, y: 0, w: 78, h: 25 }, tall: { x: 18, y: 0, w: 82, h: 18 } };

/** Where the n-th of some sentences lies on the sand: side by side, on a tall stage two in a row. */
export function lineBox(shape: Shape, index: number, count: number): Box {
  if (shape === 'wide') return centred({ x: 21, y: 29, w: 79, h: 71 }, index, count, count > 3 ? 19.75 : 26, 0.8);
  const below = Math.floor(index / 2);
  const inRow = below === Math.floor((count - 1) / 2) && count % 2 === 1 ? 1 : 2;
  return centred({ x: 0, y: 21 + below * 40, w: 100, h: 38 }, inRow === 1 ? 0 : index % 2, inRow, 50, 4);
}

/** The same for salt that waits to be raked; the heap stands beside it or below it. */
export function saltBox(shape: Shape, index: number, count: number): Box {
  if (shape === 'wide') return centred({ x: 20, y: 34, w: 58, h: 60 }, index, count, Math.min(58 / count, 17), 0.6);
  return centred({ x: 0, y: 4, w: 100, h: 44 }, index, count, Math.min(100 / count, 42), 1);
}

const asking: Partial<Record<State['phase'], Asks>> = { add: 'add', answer: 'answer', tell: 'tell' };
/** How far through a shore each phase is. */
const parts: Partial<Record<State['phase'], number>> = {
  wash: 0.1,
  gone: 0.35,
  add: 0.4,
  added: 0.5,
  back: 0.55,
  answer: 0.6,
  answered: 0.65,
  dry: 0.7,
  tell: 0.85,
  told: 0.95,
};
const onSand: readonly State['phase'][] = ['wash', 'gone'];
const over: readonly State['phase'][] = ['aloud', 'said', 'ending', 'done'];

export function viewOf(level: Level, state: State, shape: Shape): View<Facts> {
  const shore = shoreAt(level, state);
  const all = level.shores.length;
  const ended = over.includes(state.phase);
  const grains = grainsOf(shore, state);
  const heaps = ended ? all : state.at + (state.phase === 'told' || state.phase === 'tell' ? 1 : 0);
  return {
    ...speech(level, state, shore),
    targets: targetsFor(level, state, shore, shape),
    status:
      state.phase === 'wash'
        ? fill(words.washed, { n: state.washed.length, all: blames(shore).length })
        : state.phase === 'dry'
          ? fill(words.raked, { n: state.raked.length, all: grains.length })
          : text('', ''),
    cast: castFor(level, state, shore, shape),
    scene: {
      phase: state.phase,
      hero: shore.hero,
      ...(onSand.includes(state.phase) && state.last && { wave: { line: state.last, took: state.washed.includes(state.last) } }),
      left: state.left,
      raked: state.raked,
      grains: grains.map(
        ({ id, picture }): Grain => ({ id, ...(picture && { picture }), large: id === hardOf(shore)?.id || id === state.answered }),
      ),
      heaps,
      round: `${state.at}-${state.phase}`,
    },
    place: {
      ...Object.fromEntries([1, 2, 3].map((n) => [`heap-${n}`, heaps >= n || ended ? 1 : 0])),
      dusk: state.phase === 'ending' || state.phase === 'done' ? 1 : 0,
    },
    progress:
      state.phase === 'done' ? 1 : ended ? 0.96 : state.phase === 'intro' ? 0 : (0.95 * (state.at + (parts[state.phase] ?? 0))) / all,
    done: state.phase === 'done',
  };
}

/** Who says what now, and what it is about. */
function speech(level: Level, state: State, shore: Shore): Said {
  const { back, add, tell } = shore;
  const about = (picture: string | undefined) => (picture ? { picture } : {});
  const asks = asking[state.phase];
  if (asks) {
    const weak = optionOf(optionsOf(shore, asks), state.tried.at(-1));
    const of = { add: add?.ask, answer: back?.ask, tell: tell?.ask }[asks] ?? shore.ask;
    const seen = { add: hardOf(shore)?.picture, answer: back?.picture, tell: shore.picture }[asks];
    return { ...mai(weak ? tryAgain(weak.reply, state.at, state.tried.length) : of), ...about(seen) };
  }
  switch (state.phase) {
    case 'intro':
      return mai(level.intro);
    case 'news':
      return { prompt: shore.text, ...about(shore.picture) };
    case 'wash': {
      const last = lineOf(shore, state.last);
      const said = last && (state.washed.includes(last.id) ? last.reply : tryAgain(last.reply, state.at, state.left.length));
      return { ...mai(said ?? shore.ask), ...about(shore.picture) };
    }
    case 'gone':
      return { ...mai(lineOf(shore, state.last)?.reply ?? shore.ask), ...about(shore.picture) };
    case 'added':
      return mai(optionOf(add?.options, state.added)?.reply ?? shore.salt);
    case 'back':
      return { prompt: back?.says ?? shore.ask, ...(back && { speaker: back.actor }), ...about(back?.picture) };
    case 'answered':
      return mai(optionOf(back?.options, state.answered)?.reply ?? shore.salt);
    case 'dry':
      return mai(shore.salt);
    case 'told': {
      const ear = optionOf(tell?.options, state.to);
      return { prompt: ear?.reply ?? shore.salt, speaker: ear?.actor ?? 'mai' };
    }
    case 'aloud':
      return { ...mai(level.aloud), ...about('salt-aloud') };
    case 'said':
      return { prompt: level.own.find(({ id }) => id === state.own)?.label ?? level.aloud, speaker: 'mai', ...about('salt-aloud') };
    default:
      return mai(level.ending);
  }
}

/** The sentences that the wave has not taken; when it has taken all it may, the others only lie there. */
function onTheSand({ phase, washed, left, seed, at }: State, shore: Shore, shape: Shape): Target[] {
  return shuffle(shore.lines, seed + at * 7).flatMap(({ id, label, picture }, index, lines): Target[] =>
    washed.includes(id)
      ? []
      : [
          {
            id: `line-${id}`,
            name: picture ? 'below' : 'middle',
            role: 'pick-up',
            label,
            ...(picture && { picture }),
            disabled: phase === 'gone' || left.includes(id),
            box: lineBox(shape, index, lines.length),
            key: String(index + 1),
          },
        ],
  );
}

function targetsFor(level: Level, state: State, shore: Shore, shape: Shape): Target[] {
  const asks = asking[state.phase];
  if (asks) return cards(shuffle(optionsOf(shore, asks), state.seed + state.at * 7 + asks.length), state.tried);
  switch (state.phase) {
    case 'intro':
      return buttons.start;
    case 'wash':
      return [...onTheSand(state, shore, shape), { id: 'sea', name: 'hidden', role: 'drop-on', label: words.sea, box: seas[shape] }];
    case 'gone':
      return [...onTheSand(state, shore, shape), ...buttons.next];
    case 'dry': {
      const grains = grainsOf(shore, state);
      return [
        ...grains.flatMap(({ id, label, picture }, index): Target[] =>
          state.raked.includes(index)
            ? []
            : [
                {
                  id: `salt-${id}`,
                  name: picture ? 'hidden' : 'below',
                  label,
                  box: saltBox(shape, index, grains.length),
                  key: String(index + 1),
                },
              ],
        ),
        ...button('all', words.all),
      ];
    }
    case 'aloud':
      return cards(level.own);
    case 'said':
      return button('next', words.said);
    case 'ending':
      return buttons.finish;
    case 'done':
      return [];
    default:
      return buttons.next;
  }
}

function castFor(level: Level, state: State, shore: Shore, shape: Shape): Actor[] {
  const guide = (at: Actor['at'], face: string, pose: string): Actor => ({ id: 'mai', at, face, pose });
  const hero = (at: Actor['at'], face: string, pose = 'rest'): Actor => ({ id: shore.hero, at, face, pose });
  const voice = (at: Actor['at'], face: string, pose: string): Actor => ({ id: level.voice, at, face, pose });
  const weak = state.tried.length > 0;
  switch (state.phase) {
    case 'intro':
      return [guide('middle', 'happy', 'wave')];
    case 'news':
      return [guide('left', 'listen', 'heart'), hero('right', shore.ok ? 'worried' : 'uneasy')];
    // On a tall screen the sentences need the room: there a painter shows the child in small.
    case 'wash':
    case 'gone':
      return shape === 'tall' ? [] : [hero('far-left', state.phase === 'gone' ? 'calm' : 'worried')];
    case 'dry':
      return shape === 'tall' ? [] : [hero('far-left', 'happy', 'open')];
    case 'add':
    case 'tell':
      return [guide('left', weak ? 'listen' : 'happy', weak ? 'heart' : 'wave'), hero('right', weak ? 'sad' : 'calm')];
    case 'added':
      return [guide('left', 'brave', 'heart'), hero('right', 'brave')];
    case 'back':
      return [hero('left', 'worried'), { id: shore.back?.actor ?? 'mai', at: 'right', face: 'calm', pose: 'open' }];
    case 'answer':
      return [hero('left', weak ? 'sad' : 'calm'), { id: shore.back?.actor ?? 'mai', at: 'right', face: 'calm', pose: 'rest' }];
    case 'answered':
      return [hero('left', 'brave'), { id: shore.back?.actor ?? 'mai', at: 'right', face: 'surprised', pose: 'rest' }];
    case 'told': {
      const ear = optionOf(shore.tell?.options, state.to);
      return [hero('left', 'happy'), { id: ear?.actor ?? 'mai', at: 'right', face: 'listen', pose: 'open' }];
    }
    case 'aloud':
      return [guide('left', 'brave', 'heart'), voice('right', 'happy', 'open')];
    case 'said':
      return [guide('left', 'cheer', 'cheer'), voice('right', 'cheer', 'open')];
    default:
      return [guide('left', 'cheer', 'cheer'), voice('right', 'happy', 'wave')];
  }
}
