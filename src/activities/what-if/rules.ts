import type { Actor, Box, Rules, Shape, Step, Target, View } from '../../domain/activity';
import type { Choice, Situation } from '../../domain/content';
import { button, buttons, cards, finish, go, retry, right, same, sound, tap, verdict } from '../../domain/moves';
import { shuffle } from '../../lib/random';
import { fill, type Text, text } from '../../lib/text';
import type { Level } from './level';

/** The links of the chain after the first question. */
const later = ['say', 'do', 'tell', 'report'] as const;
export type Link = 'recognise' | (typeof later)[number];

export interface State {
  phase: 'intro' | 'story' | 'ask' | 'reply' | 'why' | 'adult' | 'ending' | 'done';
  seed: number;
  /** Which situation, and which of its links. */
  at: number;
  link: number;
  /** What was chosen just now: an author's id, or `?` for those who do not know yet. */
  given?: string;
  /** Choices of this link that are gone: they were not the best idea, or Mai took them away. */
  tried: string[];
  /** Mai has helped with this link: the answer says nothing about what the child can do. */
  helped: boolean;
  /** The story is told once more. */
  retold: boolean;
}

export interface Facts {
  story: number;
  /** The pieces of the shield, those that are closed, and the one that is asked for. */
  links: readonly Link[];
  closed: readonly Link[];
  link?: Link;
  /** All are there. */
  whole: boolean;
}

const words = {
  start: text('Mở màn', 'Raise the curtain'),
  seen: text('Em xem rồi', 'I have seen it'),
  retry: text('Thử cách khác', 'Try another way'),
  again: text('Nghe lại chuyện', 'Hear the story again'),
  unknown: text('Em chưa biết', "I don't know yet"),
  status: text('Chuyện {n} trên {all}, có {done} trên {links} mảnh khiên', 'Story {n} of {all}, {done} of {links} shield pieces'),
  fewer: text('Chưa biết cũng không sao. Mình bỏ bớt một ý nhé.', 'Not knowing yet is fine. Let us take one idea away.'),
  allGood: text('Chưa biết cũng không sao. Ý nào ở đây cũng giúp được.', 'Not knowing yet is fine. Every idea here can help.'),
  look: text('Chưa biết cũng không sao. {why}', 'Not knowing yet is fine. {why}'),
  asked: text('Hỏi người lớn là một ý hay. {why}', 'Asking an adult is a good idea. {why}'),
  missed: text('Mình nhìn lại nha. {why}', 'Let us look again. {why}'),
  careful: text('Cẩn thận là tốt. {why}', 'Being careful is good. {why}'),
};

/** What is said too often isn't heard: each case has its own of these. */
const seen = {
  fine: [
    text('Em nhìn kỹ lắm. Vậy là ổn.', 'You looked closely. This is fine.'),
    text('Ừ, an toàn mà.', 'Yes, this is safe.'),
    text('Em tinh mắt ghê. Chuyện ổn.', 'What good eyes you have. All is well.'),
  ],
  notFine: [
    text('Em nhìn kỹ lắm. Không an toàn.', 'You looked closely. This is not safe.'),
    text('Ừ, vậy chưa ổn.', 'Yes, something is not right here.'),
    text('Em tinh mắt ghê. Không an toàn đâu.', 'What good eyes you have. It is not safe.'),
  ],
};
/** Nobody of fourteen wants to be told what good eyes it has. */
const seenByOlder: typeof seen = {
  fine: [
    text('Ừ, ổn thật.', 'Yes, that is fine.'),
    text('Đồng ý. Không có bẫy.', 'Agreed. No trap here.'),
    text('Chuyện này ổn.', 'This one is fine.'),
  ],
  notFine: [
    text('Ừ, không ổn.', 'No, not fine.'),
    text('Đồng ý. Chưa an toàn.', 'Agreed. Not safe.'),
    text('Có gì sai sai.', 'Something is off.'),
  ],
};

const questions: Record<Link, readonly Text[]> = {
  recognise: [
    text('An toàn hay không?', 'Safe, or not?'),
    text('{who} an toàn không?', 'Is {who} safe?'),
    text('Vậy có ổn không?', 'Is this all right?'),
    text('Chuyện này ổn chưa?', 'Is all well here?'),
  ],
  say: [
    text('Giờ {who} nói gì?', 'What can {who} say?'),
    text('{who} nói sao đây?', 'Which words can help {who}?'),
    text('Câu nào giúp {who}?', 'Which sentence helps {who}?'),
  ],
  do: [
    text('{who} làm gì đây?', 'What can {who} do?'),
    text('Giờ {who} làm sao?', 'What now, {who}?'),
    text('Cách nào giúp {who}?', 'Which way helps {who}?'),
  ],
  tell: [
    text('{who} kể với ai?', 'Whom can {who} tell?'),
    text('Ai giúp {who} đây?', 'Who can help {who}?'),
    text('Giờ {who} tìm ai?', 'Whom does {who} look for?'),
  ],
  report: [
    text('{who} kể sao đây?', 'What can {who} tell them?'),
    text('Kể gì giúp {who}?', 'What to tell, so that {who} is helped?'),
    text('Câu nào kể rõ?', 'Which sentence tells it clearly?'),
  ],
};

const verdicts = [
  { id: 'ok', label: text('An toàn', 'Safe'), picture: 'sign-ok' },
  { id: 'not-ok', label: text('Không an toàn', 'Not safe'), picture: 'sign-not-ok' },
  { id: 'ask', label: text('Hỏi người lớn', 'Ask an adult'), picture: 'sign-ask' },
] as const;

/** Before the ids that authors give, so that they never meet ours. */
const OPTION = 'option-';
const UNKNOWN = 'unknown';
/** Stands in the state for those who do not know yet: no author's id. */
const NOTHING = '?';

/** More cards than these would leave no room for the stage on a phone. */
const MOST = 3;

/** The puppet theatre, and Mai's ear for those who do not know yet; in percent of the play area. */
const theatre: Record<Shape, Box> = { wide: { x: 27, y: 0, w: 46, h: 100 }, tall: { x: 39, y: 0, w: 61, h: 76 } };
const ear: Record<Shape, Box> = { wide: { x: 80, y: 0, w: 19, h: 36 }, tall: { x: 39, y: 77, w: 61, h: 23 } };

/** Band A has one thing to say or to do, in turns, then whom to tell and what. */
export function linksOf({ cases, band }: Level, at: number): Link[] {
  const situation = cases[at];
  const written = later.filter((link) => situation?.[link]);
  if (band !== 'A') return ['recognise', ...written];
  const acts = written.filter((link) => link === 'say' || link === 'do');
  return ['recognise', ...acts.slice(at % acts.length).slice(0, 1), ...written.filter((link) => link === 'tell' || link === 'report')];
}

const caseOf = (level: Level, state: State): Situation | undefined => level.cases[state.at];
const linkOf = (level: Level, state: State): Link => linksOf(level, state.at)[state.link] ?? 'recognise';
const goodVerdict = ({ ok }: Situation): string => (ok ? 'ok' : 'not-ok');

/** In this run's order. Those that are shown first are one or two good ones and one or two others: which, the seed says. */
function choices(level: Level, state: State): readonly Choice[] {
  const link = linkOf(level, state);
  const written = link === 'recognise' ? [] : (caseOf(level, state)?.[link] ?? []);
  const seed = state.seed + state.at * 10 + state.link;
  const mixed = shuffle(written, seed);
  const sure = [true, false].flatMap((good) => mixed.find((each) => each.good === good) ?? []);
  const rest = mixed.filter((each) => !sure.includes(each));
  const shown = shuffle([...sure, ...rest.splice(0, MOST - sure.length)], seed + 1);
  return [...shown, ...rest].filter(({ id }) => !state.tried.includes(id));
}

function offers(level: Level, state: State): Target[] {
  return linkOf(level, state) === 'recognise'
    ? cards(verdicts, state.tried, OPTION)
    : cards(choices(level, state).slice(0, MOST), [], OPTION);
}

/** Whether what was chosen closes the link. */
function closes(level: Level, state: State, given = state.given): boolean {
  const situation = caseOf(level, state);
  const link = linkOf(level, state);
  if (!situation) return false;
  return link === 'recognise' ? given === goodVerdict(situation) : situation[link]?.find(({ id }) => id === given)?.good === true;
}

/** @param target a card's id, or `unknown` */
function choose(level: Level, state: State, target: string): Step<State> {
  const situation = caseOf(level, state);
  const unknown = target === UNKNOWN;
  if (!situation || (!unknown && !offers(level, state).some((offer) => offer.id === target))) return same(state);
  const given = unknown ? NOTHING : target.slice(OPTION.length);
  const link = linkOf(level, state);
  const isGood = !unknown && closes(level, state, given);
  const helped = state.helped || unknown || (link === 'recognise' && given === 'ask');
  const { id: item, person, setting } = situation;
  const asked = link === 'recognise' ? verdict(situation) : { item, axis: link, person, setting };
  return {
    state: { ...state, phase: 'reply', given, helped, retold: false },
    effects: [isGood ? right(`piece-${link}`) : unknown ? tap(UNKNOWN) : retry()],
    answers: helped || state.tried.length > 0 ? [] : [{ ...asked, right: isGood }],
  };
}

/** What is gone after a choice that did not close the link: itself, or one idea that Mai takes away. */
function gone(level: Level, state: State): string[] {
  if (state.given !== NOTHING) return [...state.tried, state.given ?? ''];
  const worst = choices(level, state)
    .slice(0, MOST)
    .findLast(({ good }) => !good);
  return worst ? [...state.tried, worst.id] : state.tried;
}

function onward(level: Level, state: State): Step<State> {
  const { given: _, ...rest } = state;
  const fresh = { ...rest, tried: [], helped: false, retold: false };
  switch (state.phase) {
    case 'intro':
      return go({ ...state, phase: 'story' }, sound('open'));
    case 'story':
      return go({ ...state, phase: 'ask' });
    case 'reply': {
      if (!closes(level, state)) return go({ ...rest, phase: 'ask', tried: gone(level, state) });
      const more = state.link < linksOf(level, state.at).length - 1;
      return more ? go({ ...fresh, phase: 'ask', link: state.link + 1 }) : go({ ...fresh, phase: 'why' }, sound('shield'));
    }
    case 'why':
      return go({ ...state, phase: 'adult' });
    case 'adult':
      return state.at < level.cases.length - 1
        ? go({ ...fresh, phase: 'story', at: state.at + 1, link: 0 }, sound('open'))
        : go({ ...state, phase: 'ending' }, sound('page'));
    default:
      return same(state);
  }
}

const nameOf = ({ hero }: Situation): Text => (hero ? text(hero.name, hero.name) : text('bạn ấy', 'the child'));

/** One of several ways to say it: always the same for one case. */
const sayingOf = (of: readonly Text[], { id }: Situation): Text =>
  of[[...id].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % of.length] ?? text('', '');

const sentence = ({ vi, en }: Text): Text => text(vi.charAt(0).toUpperCase() + vi.slice(1), en.charAt(0).toUpperCase() + en.slice(1));

function replyOf(level: Level, state: State, situation: Situation): Text {
  const link = linkOf(level, state);
  const { why, ok } = situation;
  if (link !== 'recognise') {
    if (state.given === NOTHING) return choices(level, state).every(({ good }) => good) ? words.allGood : words.fewer;
    return situation[link]?.find(({ id }) => id === state.given)?.reply ?? why;
  }
  const agreed = level.band === 'C' ? seenByOlder : seen;
  if (closes(level, state)) return sayingOf(ok ? agreed.fine : agreed.notFine, situation);
  const templates: Record<string, Text> = { [NOTHING]: words.look, ask: words.asked };
  return fill(templates[state.given ?? ''] ?? (ok ? words.careful : words.missed), { why });
}

function promptOf(level: Level, state: State): Text {
  const situation = caseOf(level, state);
  if (state.phase === 'intro' || !situation) return level.intro;
  switch (state.phase) {
    case 'story':
      return situation.text;
    case 'ask':
      return state.retold
        ? situation.text
        : sentence(fill(sayingOf(questions[linkOf(level, state)], situation), { who: nameOf(situation) }));
    case 'reply':
      return replyOf(level, state, situation);
    case 'why':
      return situation.why;
    case 'adult':
      return situation.adult;
    default:
      return level.ending;
  }
}

/** Links of this situation that are closed. */
export function closed(level: Level, state: State): readonly Link[] {
  const links = linksOf(level, state.at);
  if (state.phase === 'intro' || state.phase === 'story') return [];
  if (state.phase === 'ask') return links.slice(0, state.link);
  if (state.phase === 'reply') return links.slice(0, state.link + (closes(level, state) ? 1 : 0));
  return links;
}

/** The child of the story shows what each link does: it worries, speaks up, goes, and is relieved. Before the first answer nothing is given away. */
const moods: Record<Link, Pick<Actor, 'face' | 'pose'>> = {
  recognise: { face: 'uneasy', pose: 'rest' },
  say: { face: 'sayno', pose: 'stop' },
  do: { face: 'brave', pose: 'rest' },
  tell: { face: 'calm', pose: 'open' },
  report: { face: 'calm', pose: 'wave' },
};

function heroOf(level: Level, state: State, situation: Situation): Actor {
  const { hero, ok } = situation;
  const id = hero?.actor ?? (hero?.as === 'girl' ? 'an' : 'binh');
  const last = closed(level, state).at(-1);
  const over = state.phase === 'why' || state.phase === 'adult';
  const mood = over
    ? { face: 'happy', pose: 'wave' }
    : last === undefined
      ? { face: 'calm', pose: 'rest' }
      : ok
        ? { face: 'happy', pose: 'rest' }
        : moods[last];
  return { id, at: 'far-left', ...mood };
}

function castOf(level: Level, state: State, shape: Shape): Actor[] {
  const situation = caseOf(level, state);
  if (state.phase === 'intro' || state.phase === 'ending' || state.phase === 'done' || !situation) {
    const mai: Actor = {
      id: 'mai',
      at: 'far-left',
      ...(state.phase === 'intro' ? { face: 'happy', pose: 'wave' } : { face: 'cheer', pose: 'cheer' }),
    };
    return [mai];
  }
  const hero = heroOf(level, state, situation);
  if (state.phase === 'adult') return [hero, { id: situation.listener, at: 'far-right', face: 'happy', pose: 'open' }];
  const reply = state.phase === 'reply';
  const glad = state.phase === 'why' || (reply && closes(level, state));
  const mai: Actor = {
    id: 'mai',
    at: 'far-right',
    face: glad ? 'cheer' : reply ? 'listen' : 'happy',
    pose: glad ? 'cheer' : reply ? 'heart' : 'rest',
  };
  // On a phone there is room for the theatre and one child.
  return shape === 'wide' ? [hero, mai] : [hero];
}

/** Band A finds it without reading. */
const retryOf = ({ band }: Level): Target[] =>
  button('next', words.retry).map((target) => (band === 'A' ? { ...target, picture: 'sign-again' } : target));

function targetsOf(level: Level, state: State, shape: Shape): Target[] {
  switch (state.phase) {
    case 'intro':
      return button('next', words.start);
    case 'story':
      return button('next', words.seen);
    case 'ask':
      return [
        { id: 'again', name: 'hidden', label: words.again, box: theatre[shape], disabled: state.retold },
        ...offers(level, state),
        { id: UNKNOWN, name: 'beside', label: words.unknown, box: ear[shape] },
      ];
    case 'reply':
      return closes(level, state) ? buttons.next : retryOf(level);
    case 'why':
    case 'adult':
      return buttons.next;
    case 'ending':
      return buttons.finish;
    case 'done':
      return [];
  }
}

function progressOf(level: Level, state: State): number {
  const lengths = level.cases.map((_, at) => linksOf(level, at).length + 1);
  const all = lengths.reduce((sum, each) => sum + each, 0);
  if (state.phase === 'ending' || state.phase === 'done') return 1;
  return (lengths.slice(0, state.at).reduce((sum, each) => sum + each, 0) + closed(level, state).length) / all;
}

export const rules: Rules<Level, State, Facts> = {
  start: (_, seed) => ({ phase: 'intro', seed, at: 0, link: 0, tried: [], helped: false, retold: false }),

  reduce(level, state, intent) {
    if (intent.type !== 'tap') return same(state);
    if (intent.id === 'next') return onward(level, state);
    if (state.phase === 'ending') return finish(state, intent.id);
    if (state.phase !== 'ask') return same(state);
    if (intent.id !== 'again') return choose(level, state, intent.id);
    return state.retold ? same(state) : go({ ...state, retold: true }, tap('picture'));
  },

  view(level, state, shape): View<Facts> {
    const links = linksOf(level, state.at);
    const done = closed(level, state);
    const situation = caseOf(level, state);
    const playing = state.phase !== 'intro' && state.phase !== 'ending' && state.phase !== 'done';
    return {
      prompt: promptOf(level, state),
      speaker: state.phase === 'adult' ? (situation?.listener ?? 'mai') : 'mai',
      targets: targetsOf(level, state, shape),
      status: playing
        ? fill(words.status, { n: state.at + 1, all: level.cases.length, done: done.length, links: links.length })
        : text('', ''),
      cast: castOf(level, state, shape),
      ...((state.phase !== 'adult' || shape === 'wide') && {
        props: [{ kind: 'theatre', box: theatre[shape], ...(playing && situation && { picture: situation.picture }) }],
      }),
      scene: {
        story: state.at,
        links,
        closed: done,
        ...((state.phase === 'ask' || state.phase === 'reply') && { link: linkOf(level, state) }),
        whole: state.phase === 'why' || state.phase === 'adult',
      },
      progress: progressOf(level, state),
      done: state.phase === 'done',
    };
  },
};
