import type { Actor, Prop, Shape, Target, View } from '../../domain/activity';
import { button, buttons, cards, mai, type Said, tryAgain } from '../../domain/moves';
import { shuffle } from '../../lib/random';
import { fill, type Text, text } from '../../lib/text';
import {
  emptyFingers,
  filled,
  fingerBox,
  firstEmpty,
  handBox,
  met,
  nameOf,
  palmBox,
  personBox,
  placeBox,
  placeNames,
  roleOf,
  type Spot,
  storyCard,
} from './hand';
import type { Level, Story, Way } from './level';
import { type Kind, type Place, places } from './places';
import type { State } from './state';

export interface Facts {
  phase: State['phase'];
  /** Presses of the palm, 3 when it is whole. */
  palm: number;
  /** The finger that grows, and how often it was pressed; the one that comes next. -1: none. */
  growing: number;
  presses: number;
  slot: number;
  place: Place;
  /** Bundles of straw. */
  straw: number;
  /** What the hand needs, and whether it is there. */
  needs: readonly { kind: Kind; met: boolean }[];
  /** Fingers that shine. */
  lit: readonly number[];
}

const words = {
  start: text('Bắt đầu nặn', 'Start shaping'),
  clay: text('Ấn đất sét', 'Press the clay'),
  enough: text('Xong rồi!', 'It is ready!'),
  light: text('Mời cô thợ gốm nhóm lửa', 'Ask the potter to light it'),
  ash: text('Gạt tro ra xem', 'Brush the ash away'),
  picked: text('Đã có {n} ngón. Đang xem: {place}.', '{n} fingers so far. Looking at: {place}.'),
  pressed: text('Đã ấn {n} trên {all}.', 'Pressed {n} of {all}.'),
  ordered: text('Thứ {n}: {who}.', 'Number {n}: {who}.'),
  story: text('Chuyện {n} trên {all}.', 'Story {n} of {all}.'),
  lit: text('{n} ngón đã sáng.', '{n} fingers shine.'),
};

const spots: Partial<Record<State['phase'], Spot>> = {
  palm: 'middle',
  pick: 'beside',
  press: 'middle',
  order: 'middle',
  ordered: 'straw',
  ask: 'story',
  why: 'straw',
  light: 'straw',
  fire: 'straw',
  glow: 'middle',
  ending: 'straw',
};

export function view(level: Level, state: State, shape: Shape): View<Facts> {
  const story = level.stories[state.at];
  const spot = spots[state.phase];
  return {
    ...speech(level, state, story),
    targets: targets(level, state, shape, story),
    status: status(level, state),
    cast: cast(level, state, shape, story),
    props: spot ? props(level, state, shape, spot, story) : [],
    scene: {
      phase: state.phase,
      palm: state.phase === 'palm' ? state.presses : 3,
      growing: state.phase === 'press' ? state.slot : -1,
      presses: state.presses,
      slot: state.phase === 'pick' && firstEmpty(state.hand) >= 0 ? state.slot : -1,
      place: state.place,
      straw: state.at,
      needs: level.needs.map(({ kind }, index) => ({ kind, met: met(level, state.hand)[index] === true })),
      lit: state.lit,
    },
    ...(state.phase === 'fire' && { place: { smoke: 1 } }),
    progress: progress(level, state),
    done: state.phase === 'done',
  };
}

function progress(level: Level, { phase, presses, hand, order, at, ways, lit }: State): number {
  const stories = level.stories.length;
  const within = { ask: 0, told: 0.4, reach: 0.5, reached: 0.7, why: 0.8 } as const;
  switch (phase) {
    case 'intro':
      return 0;
    case 'palm':
      return 0.02 + presses * 0.01;
    case 'pick':
    case 'call':
      return 0.06 + filled(hand).length * 0.06;
    case 'press':
      return 0.04 + filled(hand).length * 0.06 + presses * 0.005;
    case 'order':
      return 0.4 + order.length * 0.01;
    case 'ordered':
      return 0.46;
    case 'light':
      return 0.82;
    case 'fire':
      return 0.86;
    case 'glow':
      return 0.9 + lit.length * 0.01;
    case 'ending':
      return 0.96;
    case 'done':
      return 1;
    default:
      return 0.48 + (0.32 * (at + within[phase] + (phase === 'reach' ? 0.01 * ways.length : 0))) / stories;
  }
}

/** Who says what now. */
function speech(level: Level, state: State, story: Story | undefined): Said {
  const potter = (prompt: Text) => ({ prompt, speaker: level.potter });
  switch (state.phase) {
    case 'intro':
      return potter(level.intro);
    case 'palm':
      return potter(level.walk);
    case 'pick': {
      const missing = state.missing === undefined ? undefined : level.needs[state.missing]?.missing;
      if (missing) return mai(tryAgain(missing, state.missing));
      return mai(filled(state.hand).length >= level.least ? level.enough : level.pick);
    }
    case 'call':
      return mai(level.call);
    case 'press':
      return potter(level.press);
    case 'order': {
      const question = state.order.length === 0 ? 'first' : 'next';
      return { ...mai(level[question]), ...(level.drawn && { picture: level.drawn[question] }) };
    }
    case 'ordered':
      return mai(level.ordered);
    case 'ask':
      return asked(level, state, story);
    case 'told': {
      const role = roleOf(level, state.hand[state.found ?? -1]?.role);
      return role ? { prompt: role.says, speaker: role.actor } : mai(level.ordered);
    }
    case 'reach': {
      const last = story?.reach?.ways.find(({ id }) => id === state.ways.at(-1));
      return mai(last ? tryAgain(last.reply, state.at * 2 + 1, state.ways.length) : (story?.reach?.ask ?? level.ordered));
    }
    case 'reached':
      return mai(story?.reach?.ways.find(({ id }) => id === state.ways.at(-1))?.reply ?? level.ordered);
    case 'why':
      return mai(story?.why ?? level.ordered);
    case 'light':
      return potter(level.light);
    case 'fire':
      return potter(level.fire);
    case 'glow':
      return mai(level.glow);
    default:
      return mai(level.ending);
  }
}

function asked(level: Level, { hand, at, tried, busy }: State, story: Story | undefined): Said {
  const last = tried.at(-1);
  if (!story) return mai(level.ordered);
  if (last !== undefined) {
    const trouble = story.not?.includes(hand[last]?.role ?? '') ? story.trouble : undefined;
    return mai(tryAgain(trouble ?? story.far, at * 2, tried.length));
  }
  return mai(busy !== undefined && story.busy ? story.busy : story.text);
}

function status(level: Level, state: State): Text {
  const { hand } = state;
  switch (state.phase) {
    case 'pick':
      return fill(words.picked, { n: filled(hand).length, place: placeNames[state.place] });
    case 'palm':
      return fill(words.pressed, { n: state.presses, all: 3 });
    case 'press':
      return fill(words.pressed, { n: state.presses, all: 2 });
    case 'order':
    case 'ordered': {
      const last = state.order.at(-1);
      return last === undefined ? text('', '') : fill(words.ordered, { n: state.order.length, who: nameOf(level, hand[last]) });
    }
    case 'ask':
      return fill(words.story, { n: state.at + 1, all: level.stories.length });
    case 'glow':
      return fill(words.lit, { n: state.lit.length });
    default:
      return text('', '');
  }
}

/** How to reach somebody, in this run's order: the same whenever the child comes back to it. */
function waysOf({ at, seed }: State, story: Story | undefined): readonly Way[] {
  const written = story?.reach?.ways ?? [];
  return seed === undefined ? written : shuffle(written, seed + at);
}

function targets(level: Level, state: State, shape: Shape, story: Story | undefined): Target[] {
  const { hand } = state;
  /** All fingers with people as buttons, some of them used up. */
  const people = (spot: Spot, used: readonly number[]): Target[] =>
    filled(hand).map((index) => ({
      id: `finger-${index}`,
      name: 'lower',
      label: nameOf(level, hand[index]),
      box: fingerBox(spot, shape, index),
      disabled: used.includes(index),
    }));
  switch (state.phase) {
    case 'intro':
      return button('next', words.start);
    case 'palm':
    case 'press':
      return [{ id: 'hand', name: 'hidden', label: words.clay, box: handBox.middle[shape] }];
    case 'pick':
      return picking(level, state, shape);
    case 'call':
      return (roleOf(level, state.picked)?.words ?? []).map((label, index) => ({ id: `word-${index}`, label }));
    case 'order':
      return people('middle', state.order);
    case 'ask':
      return people('story', [...state.tried, ...(state.busy === undefined ? [] : [state.busy])]);
    case 'reach':
      return cards(waysOf(state, story), state.ways);
    case 'light':
      return button('light', words.light);
    case 'fire':
      return button('ash', words.ash);
    case 'glow':
      return people('middle', state.lit);
    case 'ending':
      return buttons.finish;
    case 'done':
      return [];
    default:
      return buttons.next;
  }
}

function picking(level: Level, { hand, place }: State, shape: Shape): Target[] {
  const full = firstEmpty(hand) < 0;
  const here = level.roles.filter((role) => role.place === place);
  return [
    ...emptyFingers.map((empty, index): Target => {
      const finger = hand[index];
      return {
        id: `finger-${index}`,
        name: finger ? 'lower' : 'hidden',
        role: 'drop-on',
        ...(finger ? { label: nameOf(level, finger) } : empty),
        box: fingerBox('beside', shape, index),
      };
    }),
    ...(filled(hand).length >= level.least
      ? [{ id: 'enough', name: 'below' as const, label: words.enough, box: palmBox('beside', shape) }]
      : []),
    ...places.map((id, index): Target => ({ id: `place-${id}`, name: 'below', label: placeNames[id], box: placeBox(shape, index) })),
    ...here.flatMap(({ id, words: [label], actor }, index): Target[] =>
      !label || hand.some((finger) => finger?.role === id)
        ? []
        : [{ id: `role-${id}`, name: 'below', role: 'pick-up', label, picture: actor, box: personBox(shape, index), disabled: full }],
    ),
  ];
}

/** The hand with its people, where nothing of it can be touched as well. */
function props(level: Level, { hand, order, phase }: State, shape: Shape, spot: Spot, story: Story | undefined): Prop[] {
  return [
    { kind: 'hand', box: handBox[spot][shape] },
    ...filled(hand).map((index): Prop => {
      const number = order.indexOf(index) + 1;
      return {
        kind: `finger-${index}`,
        box: fingerBox(spot, shape, index),
        picture: roleOf(level, hand[index]?.role)?.actor ?? 'mai',
        ...(number > 0 && { text: String(number) }),
      };
    }),
    ...(phase === 'ask' && story ? [{ kind: 'story', box: storyCard[shape], picture: story.picture }] : []),
  ];
}

function cast(level: Level, state: State, shape: Shape, story: Story | undefined): Actor[] {
  const { hero, potter } = level;
  const who = (id: string, at: Actor['at'], face: string, pose: string): Actor => ({ id, at, face, pose });
  const guide = (face: string, pose: string, at: Actor['at'] = 'far-left') => who('mai', at, face, pose);
  // Nobody turns the clay: the potter walks around it, and the child with her.
  const round = (steps: number): Actor[] => {
    const right = steps % 2 === 0;
    return [
      who(potter, right ? 'far-right' : 'far-left', 'happy', 'open'),
      who(hero, right ? 'far-left' : 'far-right', steps % 2 === 0 ? 'happy' : 'surprised', 'rest'),
    ];
  };
  /** A step back from the fire; on a tall screen there is room for two. */
  const watching = (turtle: Actor, face: string): Actor[] => [
    turtle,
    ...(shape === 'wide' ? [who(hero, 'left', face, face === 'cheer' ? 'cheer' : 'rest')] : []),
    who(potter, 'far-right', 'happy', 'open'),
  ];
  switch (state.phase) {
    case 'intro':
      return [guide('happy', 'wave', 'left'), who(hero, 'middle', 'happy', 'rest'), who(potter, 'right', 'happy', 'wave')];
    case 'palm':
      return round(state.presses);
    case 'press':
      return round(filled(state.hand).length + state.presses);
    case 'pick':
      return [];
    case 'call':
      return [guide('happy', 'wave', 'left'), who(roleOf(level, state.picked)?.actor ?? hero, 'right', 'happy', 'open')];
    case 'order':
      return [guide('listen', 'heart'), who(hero, 'far-right', 'calm', 'rest')];
    case 'ordered':
      return [guide('happy', 'heart'), who(hero, 'far-right', 'happy', 'cheer')];
    case 'ask':
      return shape === 'wide' && story ? [who(story.hero, 'far-left', state.busy === undefined ? 'worried' : 'brave', 'rest')] : [];
    case 'told':
    case 'reach':
    case 'reached': {
      const role = roleOf(level, state.hand[state.found ?? -1]?.role);
      const glad = state.phase !== 'told';
      return [
        ...(glad ? [guide('listen', 'heart', 'far-left')] : []),
        who(story?.hero ?? hero, 'left', state.phase === 'reached' ? 'happy' : 'brave', 'rest'),
        ...(role && state.phase !== 'reach' ? [who(role.actor, 'right', 'listen', 'open')] : []),
      ];
    }
    case 'why':
      return [guide('happy', 'wave'), who(story?.hero ?? hero, 'far-right', 'happy', 'rest')];
    case 'light':
      return watching(guide('brave', 'stop'), 'calm');
    case 'fire':
      return watching(guide('cheer', 'cheer'), 'surprised');
    case 'glow':
      return [guide('cheer', 'cheer'), who(hero, 'far-right', 'cheer', 'cheer')];
    default:
      return watching(guide('happy', 'heart'), 'cheer');
  }
}
