import type { Actor, Box, Prop, Shape, Target, View } from '../../domain/activity';
import { button, buttons, tryAgain } from '../../domain/moves';
import { fill, type Text, text } from '../../lib/text';
import { around, aspect, isPrivate, isSafe, nameAt, near, spotOf, zoneBox } from './body';
import type { Case, Level } from './level';
import { caseOf, type State, zonesOf } from './state';

export interface Facts {
  /** All of them, and those that are in the sea. */
  hatchlings: number;
  swimming: number;
  /** What the checks that were asked say about the case. */
  checks: Readonly<Partial<Record<Case['signs'][number]['id'], boolean>>>;
}

const words = {
  shell: text('Mai vàng: vùng riêng tư', 'Golden shell: private zone'),
  star: text('Sao biển: không phải vùng riêng tư', 'Starfish: not a private zone'),
  name: text('Đây là {zone}. Đặt gì ở đây?', 'This is the {zone}. What goes here, a golden shell or a starfish?'),
  card: text('Nghe lại chuyện', 'Hear the case again'),
  ok: text('An toàn', 'Safe'),
  notOk: text('Không an toàn', 'Not safe'),
  unsure: text('Em chưa biết', "I don't know yet"),
  yes: text('{before} {check}: có.', '{before} {check}: yes.'),
  no: text('{before} {check}: không.', '{before} {check}: no.'),
  placed: text('Đã đặt {n} trên {all}', '{n} of {all} placed'),
  case: text('Chuyện {n} trên {all}.', 'Case {n} of {all}.'),
  none: text('', ''),
};

/** Short enough for the baskets when nothing is drawn. */
const captions = { shell: text('Mai vàng', 'Golden shell'), star: text('Sao biển', 'Starfish') };

const piles: Record<'shell' | 'star', Record<Shape, Box>> = {
  shell: { wide: { x: 71, y: 8, w: 13.5, h: 38 }, tall: { x: 0, y: 26, w: 19, h: 24 } },
  star: { wide: { x: 86, y: 8, w: 13.5, h: 38 }, tall: { x: 82, y: 20, w: 18, h: 24 } },
};
const card: Record<Shape, Box> = { wide: { x: 28, y: 0, w: 31.5, h: 58 }, tall: { x: 1, y: 0, w: 57, h: 52 } };
/** After the answer there is room for the card alone. */
const told: Record<Shape, Box> = { wide: { x: 44, y: 4, w: 40, h: 78 }, tall: { x: 12, y: 0, w: 76, h: 50 } };

function checkBox(shape: Shape, index: number, count: number): Box {
  if (shape === 'wide') return { x: 28 + (index * 31.5) / count, y: 61, w: 31.5 / count - 0.3, h: 38 };
  return { x: 59.5, y: (index * 53) / count, w: 39.5, h: 53 / count - 0.6 };
}
const verdicts: Record<'ok' | 'not-ok' | 'unsure', Record<Shape, Box>> = {
  ok: { wide: { x: 61, y: 0, w: 38, h: 36 }, tall: { x: 1, y: 54, w: 48.5, h: 28 } },
  'not-ok': { wide: { x: 61, y: 38, w: 38, h: 36 }, tall: { x: 50.5, y: 54, w: 48.5, h: 28 } },
  unsure: { wide: { x: 61, y: 76.5, w: 38, h: 23 }, tall: { x: 20, y: 83.2, w: 60, h: 16.8 } },
};

/** Every right thing lets one hatchling reach the sea. */
function hatchlings(level: Level, state: State): { all: number; swimming: number } {
  const zones = level.rounds.map((round) => round.zones.length);
  const sum = (list: readonly number[]) => list.reduce((total, each) => total + each, 0);
  const all = sum(zones) + level.cases.length;
  switch (state.phase) {
    case 'intro':
      return { all, swimming: 0 };
    case 'map':
      return { all, swimming: sum(zones.slice(0, state.round)) + state.placed.length };
    case 'named':
      return { all, swimming: sum(zones.slice(0, state.round + 1)) };
    case 'own':
    case 'owned':
      return { all, swimming: sum(zones) };
    case 'case':
    case 'why':
      return { all, swimming: sum(zones) + state.at + (state.phase === 'why' ? 1 : 0) };
    default:
      return { all, swimming: all };
  }
}

function promptFor(level: Level, state: State): Text {
  const round = level.rounds[state.round];
  const zone = zonesOf(level, state).find(({ id }) => id === state.zone);
  const current = caseOf(level, state);
  switch (state.phase) {
    case 'intro':
      return level.intro;
    case 'map':
      if (!round) return level.ending;
      if (!zone || state.said === 'ask') return round.ask;
      if (state.said === 'name') return fill(words.name, { zone: zone.name });
      return state.said === 'right' ? zone.right : tryAgain(zone.again, state.placed.length, state.missed.length);
    case 'named':
      return round?.done ?? level.ending;
    case 'own':
      return level.own?.ask ?? level.ending;
    case 'owned':
      return level.own?.say ?? level.ending;
    case 'case':
      if (!current || state.told === 'text') return current?.text ?? level.ending;
      if (state.told === 'again') return tryAgain(current.again, state.at);
      if (state.told === 'rule') return level.rule ?? current.text;
      return current.signs.find(({ id }) => id === state.told)?.say ?? current.text;
    case 'why':
      return current?.why ?? level.ending;
    default:
      return level.ending;
  }
}

function mapTargets(level: Level, state: State, shape: Shape): Target[] {
  const zones = zonesOf(level, state);
  if (state.placed.length === zones.length) return buttons.next;
  return [
    ...zones.map(({ id, name }): Target => {
      const placed = state.placed.includes(id);
      // The name stands beside the zone that was last talked about.
      const called = id === state.zone && state.said !== 'ask';
      return {
        id: `zone-${id}`,
        name: called ? nameAt(id, shape) : 'hidden',
        label: name,
        role: 'drop-on',
        held: called && !placed,
        disabled: placed,
        box: zoneBox(id, shape),
      };
    }),
    ...(['shell', 'star'] as const).map(
      (id): Target => ({
        id,
        name: 'hidden',
        label: words[id],
        caption: captions[id],
        role: 'pick-up',
        held: state.held === id,
        box: piles[id][shape],
      }),
    ),
  ];
}

function caseTargets(level: Level, state: State, shape: Shape): Target[] {
  const current = caseOf(level, state);
  if (!current) return [];
  return [
    { id: 'card', kind: 'card', name: 'pictured', label: words.card, box: card[shape], picture: current.picture },
    ...level.checks.map(
      ({ id, label }, index): Target => ({
        id: `check-${id}`,
        kind: 'check',
        name: 'half',
        label,
        box: checkBox(shape, index, level.checks.length),
      }),
    ),
    { id: 'ok', kind: 'verdict', name: 'written', label: words.ok, box: verdicts.ok[shape] },
    { id: 'not-ok', kind: 'verdict', name: 'written', label: words.notOk, box: verdicts['not-ok'][shape] },
    { id: 'unsure', kind: 'verdict', name: 'written-low', label: words.unsure, box: verdicts.unsure[shape] },
  ];
}

function targetsFor(level: Level, state: State, shape: Shape): Target[] {
  switch (state.phase) {
    case 'intro':
      return buttons.start;
    case 'map':
      return mapTargets(level, state, shape);
    case 'own':
      return level.own ? button('shout', level.own.shout) : [];
    case 'case':
      return caseTargets(level, state, shape);
    case 'named':
    case 'owned':
    case 'why':
      return buttons.next;
    case 'ending':
      return buttons.finish;
    case 'done':
      return [];
  }
}

function castFor(level: Level, state: State, shape: Shape): Actor[] {
  const mai = (at: Actor['at'], face: string, pose: string): Actor[] => [{ id: 'mai', at, face, pose }];
  const beside = (face: string, pose: string) => (shape === 'wide' ? mai('far-left', face, pose) : []);
  const big = (id: string | undefined, face: string, pose: string): Actor[] =>
    id === undefined ? [] : [{ id, at: 'middle', face, pose, near: near[shape] }];
  const round = level.rounds[state.round];
  switch (state.phase) {
    case 'map':
      return [
        ...(state.said === 'again'
          ? beside('listen', 'heart')
          : state.said === 'right'
            ? beside('happy', 'cheer')
            : beside('happy', 'wave')),
        ...big(round?.child, state.said === 'again' ? 'listen' : 'happy', 'open'),
      ];
    case 'named':
      return [...beside('cheer', 'cheer'), ...big(round?.child, 'cheer', 'open')];
    case 'own':
      return [...beside('happy', 'wave'), ...big(level.own?.child, 'happy', 'open')];
    case 'owned':
      return [...beside('cheer', 'cheer'), ...big(level.own?.child, 'cheer', 'cheer')];
    case 'case':
      return shape === 'wide' ? (state.told === 'again' ? mai('far-left', 'listen', 'heart') : mai('far-left', 'happy', 'rest')) : [];
    case 'why': {
      const current = caseOf(level, state);
      const safe = current !== undefined && isSafe(current);
      return mai(shape === 'wide' ? 'left' : 'middle', safe ? 'happy' : 'brave', safe ? 'wave' : 'stop');
    }
    default:
      return mai('middle', state.phase === 'intro' ? 'happy' : 'cheer', state.phase === 'intro' ? 'wave' : 'cheer');
  }
}

/** What has been put on the body, and the ring where something is still missing; the painter draws them where the body is. */
function bodyProps(level: Level, state: State, shape: Shape): Prop[] {
  if (state.phase !== 'map') return [];
  const size: Record<Shape, readonly [w: number, h: number]> = { wide: [5.4, 12], tall: [11.4, 10.7] };
  const [w, h] = size[shape];
  return zonesOf(level, state).map(({ id }) => {
    const { x, y } = spotOf(id, shape);
    const placed = state.placed.includes(id);
    const called = id === state.zone && state.said !== 'ask';
    const kind = placed ? (isPrivate(id) ? 'scute' : 'starfish') : called ? 'ring-called' : 'ring';
    return { kind, text: id, box: { x: x - w / 2, y: y - h / 2, w, h } };
  });
}

/** The checks that were asked, and what they said. */
const answersOf = (level: Level, state: State) =>
  (state.phase === 'case' ? (caseOf(level, state)?.signs ?? []) : []).filter(({ id }) => state.asked.includes(id));

function statusOf(level: Level, state: State): Text {
  if (state.phase === 'map') return fill(words.placed, { n: state.placed.length, all: zonesOf(level, state).length });
  if (state.phase !== 'case') return words.none;
  return answersOf(level, state).reduce(
    (before, { id, yes }) =>
      fill(yes ? words.yes : words.no, { before, check: level.checks.find((check) => check.id === id)?.label ?? '' }),
    fill(words.case, { n: state.at + 1, all: state.order.length }),
  );
}

export function view(level: Level, state: State, shape: Shape): View<Facts> {
  const { all, swimming } = hatchlings(level, state);
  const onBody = state.phase === 'map' || state.phase === 'named' || state.phase === 'own' || state.phase === 'owned';
  const current = caseOf(level, state);
  const props: Prop[] = [
    ...bodyProps(level, state, shape),
    ...(state.phase === 'owned' ? [{ kind: 'light', box: around[shape] }] : []),
    ...(state.phase === 'why' && current ? [{ kind: 'told', box: told[shape], picture: current.picture }] : []),
  ];
  return {
    prompt: promptFor(level, state),
    speaker: 'mai',
    targets: targetsFor(level, state, shape),
    status: statusOf(level, state),
    cast: castFor(level, state, shape),
    ...(props.length > 0 && { props }),
    ...(onBody && { aspect: aspect[shape] }),
    scene: {
      hatchlings: all,
      swimming,
      checks: Object.fromEntries(answersOf(level, state).map(({ id, yes }) => [id, yes])),
    },
    progress: state.phase === 'done' ? 1 : (swimming + (state.phase === 'owned' ? 0.5 : 0)) / (all + 1),
    done: state.phase === 'done',
  };
}
