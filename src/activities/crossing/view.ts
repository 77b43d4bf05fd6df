import type { Actor, Shape, Target } from '../../domain/activity';
import { button, buttons, cards, mai, type Said, tryAgain } from '../../domain/moves';
import { shuffle } from '../../lib/random';
import { fill, type Text, text } from '../../lib/text';
import type { Level } from './level';
import { crossingOf, laidOf, restBox, type State, stepOf, stoneBox } from './state';

const words = {
  go: text('Xuống suối thôi', 'Down to the stream'),
  step: text('Bước tiếp', 'Step on'),
  rest: text('Nghỉ, thở với suối', 'Rest and breathe'),
  in: text('Hít vào', 'Breathe in'),
  out: text('Thở ra', 'Breathe out'),
  rising: text('Hít vào. Vòng nước nở ra thật rộng.', 'Breathe in. The ring of water grows wide.'),
  enough: text('Em thở đủ rồi', 'That is enough'),
  count: text('Đã qua {n} trên {all} hòn đá', '{n} of {all} stones are crossed'),
  before: text('Chặng trước.', 'The stretch before.'),
  during: text('Chặng giữa.', 'The stretch in the middle.'),
  after: text('Chặng sau.', 'The stretch afterwards.'),
};

/** Who says what now, and what it is about. */
export function speech(level: Level, state: State): Said {
  const crossing = crossingOf(level, state);
  const step = stepOf(level, state);
  const about = crossing?.picture && { picture: crossing.picture };
  switch (state.phase) {
    case 'intro':
      return mai(level.intro);
    case 'story':
      return { prompt: crossing?.text ?? level.intro, ...about };
    case 'step': {
      const last = step?.stones.find(({ id }) => id === state.tried.at(-1));
      const said = last ? tryAgain(last.reply, state.at + state.step, state.tried.length) : (step?.ask ?? level.intro);
      return { ...mai(said), ...about };
    }
    case 'stepped':
      return mai(laidOf(level, state).at(-1)?.reply ?? level.intro);
    case 'rest':
      return mai(state.full ? words.rising : level.rest);
    case 'across':
      return { prompt: crossing?.far.says ?? level.ending, ...(crossing && { speaker: crossing.far.actor }) };
    case 'choose': {
      const last = level.call.sentences.find(({ id }) => id === state.tried.at(-1));
      const asked = last ? tryAgain(last.reply, state.at, state.tried.length) : level.call.ask;
      return { ...mai(asked), ...(level.call.picture && { picture: level.call.picture }) };
    }
    case 'call': {
      const answered = level.call.calls[state.calls - 1]?.answer;
      return answered ? { prompt: answered } : mai(level.call.sentences.find((each) => each.true)?.reply ?? level.ending);
    }
    default:
      return mai(level.ending);
  }
}

export function targetsFor(level: Level, state: State, shape: Shape): Target[] {
  switch (state.phase) {
    case 'intro':
      return buttons.start;
    case 'story':
      return button('next', words.go);
    case 'step': {
      const stones = shuffle(stepOf(level, state)?.stones ?? [], state.seed + state.at * 7 + state.step);
      return [
        ...stones.map(
          ({ id, label, picture }, index): Target => ({
            id: `stone-${id}`,
            name: 'below',
            label,
            picture,
            disabled: state.tried.includes(id),
            box: stoneBox(shape, index, stones.length),
            key: String(index + 1),
          }),
        ),
        { id: 'rest', name: 'below', label: words.rest, box: restBox[shape] },
      ];
    }
    case 'stepped':
      return button('next', words.step);
    case 'rest':
      return [
        { id: 'breathe', main: true, label: state.full ? words.out : words.in },
        { id: 'next', label: words.enough, picture: 'act-breathe' },
      ];
    case 'choose':
      return cards(shuffle(level.call.sentences, state.seed), state.tried);
    case 'call': {
      const now = level.call.calls[state.calls];
      return now ? button(`call-${state.calls + 1}`, now.label) : buttons.next;
    }
    case 'ending':
      return buttons.finish;
    case 'done':
      return [];
    default:
      return buttons.next;
  }
}

export function statusFor(level: Level, state: State): Text {
  const step = stepOf(level, state);
  if ((state.phase !== 'step' && state.phase !== 'stepped') || !step) return text('', '');
  const all = crossingOf(level, state)?.steps.length ?? 0;
  const counted = fill(words.count, { n: state.stood.length, all });
  const stretch = words[step.stretch];
  return text(`${stretch.vi} ${counted.vi}`, `${stretch.en} ${counted.en}`);
}

export function castFor(level: Level, state: State): Actor[] {
  const crossing = crossingOf(level, state);
  const guide = (at: Actor['at'], face: string, pose: string): Actor => ({ id: 'mai', at, face, pose });
  if (state.phase === 'intro' || !crossing) return [guide('middle', 'happy', 'wave')];
  const { hero, small, far, ok } = crossing;
  const children = (at: 'left' | 'right', face: string, pose: string): Actor[] => [
    { id: hero, at, face, pose },
    ...(small ? [{ id: small, at: `far-${at}` as const, face, pose, near: 0.78 }] : []),
  ];
  switch (state.phase) {
    case 'story':
      return [guide('left', 'listen', 'heart'), ...children('right', ok ? 'worried' : 'uneasy', 'rest')];
    case 'across':
      return [...children('left', 'happy', 'rest'), { id: far.actor, at: 'right', face: 'listen', pose: 'open' }];
    case 'choose':
      return [guide('left', state.tried.length > 0 ? 'listen' : 'brave', 'heart'), { id: hero, at: 'right', face: 'brave', pose: 'open' }];
    case 'call':
      return [
        guide('left', 'happy', 'wave'),
        { id: hero, at: 'right', face: state.calls === 3 ? 'cheer' : 'brave', pose: state.calls === 3 ? 'cheer' : 'wave' },
      ];
    case 'ending':
    case 'done':
      return [guide('left', 'cheer', 'cheer'), { id: hero, at: 'right', face: 'cheer', pose: 'cheer' }];
    // In the water the painter draws the children, on their stones.
    default:
      return [];
  }
}

const within: Record<State['phase'], number> = {
  intro: 0,
  story: 0,
  step: 0.1,
  stepped: 0.7,
  rest: 0.1,
  across: 0.9,
  choose: 0.2,
  call: 0.3,
  ending: 0.95,
  done: 1,
};

export function progressOf(level: Level, state: State): number {
  if (state.phase === 'done') return 1;
  const parts = level.crossings.length + 1;
  if (['choose', 'call', 'ending'].includes(state.phase))
    return (parts - 1 + within[state.phase] + (state.phase === 'call' ? state.calls * 0.15 : 0)) / parts;
  const steps = crossingOf(level, state)?.steps.length ?? 1;
  const done =
    state.phase === 'across'
      ? within.across
      : state.phase === 'story' || state.phase === 'intro'
        ? 0
        : (state.step + within[state.phase]) / (steps + 1);
  return (state.at + done) / parts;
}
