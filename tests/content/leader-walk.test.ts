import { describe, expect, it } from 'vitest';
import { loadLeader, moduleNames } from '../../src/content/leader';
import {
  goesOn,
  type Lesson,
  type LessonAct,
  placeOf,
  progressOf,
  replyAt,
  rereadOf,
  setOut,
  shuffledAt,
  type Walk,
  walkOn,
} from '../../src/domain/desk/learning';

const lessons: readonly Lesson[] = await Promise.all(moduleNames.map((name) => loadLeader('module', name)));

const actsAt = (lesson: Lesson, walk: Walk): LessonAct[] => [
  { do: 'next' },
  { do: 'back' },
  ...shuffledAt(lesson, walk).map(({ id }) => ({ do: 'choose', option: id }) as const),
];

const keyOf = ({ stop, trail, chosen }: Walk) => `${stop} ${trail.at(-1) ?? ''} ${chosen ?? ''}`;

/** Every state that presses lead to, each once, with the keys of those that it leads to. */
function statesOf(lesson: Lesson): Map<string, { walk: Walk; to: string[] }> {
  const start = setOut(1);
  const found = new Map([[keyOf(start), { walk: start, to: [] as string[] }]]);
  for (const state of found.values()) {
    for (const act of actsAt(lesson, state.walk)) {
      const walk = walkOn(lesson, state.walk, act);
      state.to.push(keyOf(walk));
      if (!found.has(keyOf(walk))) found.set(keyOf(walk), { walk, to: [] });
    }
  }
  return found;
}

/** States from which no presses lead to the end. */
function stuck(lesson: Lesson): string[] {
  const states = statesOf(lesson);
  const finished = new Set([...states].flatMap(([key, { walk }]) => (placeOf(lesson, walk).part === 'done' ? key : [])));
  for (let before = -1; before !== finished.size; ) {
    before = finished.size;
    for (const [key, { to }] of states) if (to.some((each) => finished.has(each))) finished.add(key);
  }
  return [...states.keys()].filter((key) => !finished.has(key));
}

/** Presses on, of the options here one that was tried least, and counts. */
function walkThrough(
  lesson: Lesson,
  seed: number,
  pick: (options: readonly string[]) => string | undefined,
): { walk: Walk; presses: number } {
  let walk = setOut(seed);
  const tried = new Map<string, string[]>();
  for (let presses = 0; presses < 400; presses++) {
    if (placeOf(lesson, walk).part === 'done') return { walk, presses };
    const here = `${walk.stop} ${walk.trail.at(-1) ?? ''}`;
    const old = tried.get(here) ?? [];
    const options = shuffledAt(lesson, walk).map(({ id }) => id);
    if (goesOn(lesson, walk)) walk = walkOn(lesson, walk, { do: 'next' });
    else {
      const times = (id: string) => old.filter((each) => each === id).length;
      const least = Math.min(...options.map(times));
      const option = pick(options.filter((id) => times(id) === least)) ?? '';
      tried.set(here, [...old, option]);
      walk = walkOn(lesson, walk, { do: 'choose', option });
    }
  }
  throw new Error(`${lesson.id} does not end`);
}

describe.each(lessons.map((lesson) => [lesson.id, lesson] as const))('the module %s', (_, lesson) => {
  it('can be finished from every state', () => {
    expect(statesOf(lesson).size).toBeGreaterThan(30);
    expect(stuck(lesson)).toEqual([]);
  });

  it('has an answer to every option, and goes on from it or lets another one be tried', () => {
    for (const { walk } of statesOf(lesson).values()) {
      for (const { id } of shuffledAt(lesson, walk)) {
        const chosen = walkOn(lesson, walk, { do: 'choose', option: id });
        expect(replyAt(lesson, chosen)?.text.vi).toBeTruthy();
        const others = shuffledAt(lesson, chosen).filter((each) => each.id !== id);
        const helps = (other: string) => goesOn(lesson, walkOn(lesson, chosen, { do: 'choose', option: other }));
        expect(goesOn(lesson, chosen) || others.some((other) => helps(other.id)), `${keyOf(walk)} ${id}`).toBe(true);
      }
    }
  });

  it('ends whatever is chosen first, in every order of the options', () => {
    for (const seed of [1, 2, 3, 4, 5]) {
      expect(walkThrough(lesson, seed, (options) => options[0]).presses).toBeGreaterThan(15);
      expect(walkThrough(lesson, seed, (options) => options.at(-1)).presses).toBeGreaterThan(15);
    }
  });

  it('counts its stops to the last and never back', () => {
    let walk = setOut(7);
    let before = 0;
    while (placeOf(lesson, walk).part !== 'done') {
      const { at, of } = progressOf(lesson, walk);
      expect(at).toBeGreaterThanOrEqual(before);
      expect(at).toBeLessThanOrEqual(of);
      before = at;
      const good = shuffledAt(lesson, walk).find(({ id }) => replyAt(lesson, { ...walk, chosen: id })?.good);
      walk = walkOn(lesson, good ? walkOn(lesson, walk, { do: 'choose', option: good.id }) : walk, { do: 'next' });
    }
    expect(before).toBe(progressOf(lesson, walk).of);
    expect(rereadOf(lesson, walk)).toEqual([]);
  });
});

const [lesson] = lessons;
if (!lesson) throw new Error('no module');

it('the modules are six, in their order', () => {
  expect(moduleNames.map((name) => name.slice(0, 8))).toEqual(['module-1', 'module-2', 'module-3', 'module-4', 'module-5', 'module-6']);
});

it('a module without a way on is seen', () => {
  const weak = lesson.situations.map((situation) => ({
    ...situation,
    options: situation.options.map((each) => ({ ...each, good: false })),
  }));
  expect(stuck({ ...lesson, situations: weak }).length).toBeGreaterThan(0);
});

describe('a walk', () => {
  const situation = { ...setOut(1), stop: lesson.pages.length };
  const idOf = (good: boolean) => lesson.situations[0]?.options.find((option) => option.good === good)?.id ?? '';

  it('waits at a situation for an answer that helps, and takes another one after one that helps less', () => {
    const weak = walkOn(lesson, situation, { do: 'choose', option: idOf(false) });
    expect(walkOn(lesson, weak, { do: 'next' })).toBe(weak);
    const good = walkOn(lesson, weak, { do: 'choose', option: idOf(true) });
    expect(walkOn(lesson, good, { do: 'next' })).toMatchObject({ stop: situation.stop + 1 });
  });

  it('is the same object where a press means nothing', () => {
    expect(walkOn(lesson, situation, { do: 'choose', option: 'no such option' })).toBe(situation);
    expect(walkOn(lesson, setOut(1), { do: 'back' })).toEqual(setOut(1));
    const end = { ...setOut(1), stop: 99 };
    expect(walkOn(lesson, end, { do: 'next' })).toBe(end);
  });

  it('is plain JSON', () => {
    const { walk } = walkThrough(lesson, 3, (options) => options[0]);
    expect(JSON.parse(JSON.stringify(walk))).toEqual(walk);
  });

  it('orders options by its seed, and the same again', () => {
    const orders = new Set([1, 2, 3, 4, 5, 6].map((seed) => JSON.stringify(shuffledAt(lesson, { ...situation, seed }))));
    expect(orders.size).toBeGreaterThan(1);
    expect(shuffledAt(lesson, situation)).toEqual(shuffledAt(lesson, situation));
  });

  it('keeps of a question the first answer only, and says which to read again', () => {
    const [question] = lesson.check;
    const wrong = question?.options.find(({ right }) => !right)?.id ?? '';
    const right = question?.options.find((option) => option.right)?.id ?? '';
    const at = { ...setOut(1), stop: lesson.pages.length + lesson.situations.length + (lesson.practice ? 1 : 0) };
    const both = walkOn(lesson, walkOn(lesson, at, { do: 'choose', option: wrong }), { do: 'choose', option: right });
    expect(both.first).toEqual({ [question?.id ?? '']: wrong });
    expect(rereadOf(lesson, both)).toContain(question);
  });

  it('goes back through a conversation turn by turn', () => {
    const talk = lessons.find(({ practice }) => practice) as Lesson;
    let walk: Walk = { ...setOut(1), stop: talk.pages.length + talk.situations.length };
    const met = [walk];
    for (let turns = 0; turns < 3; turns++) {
      const [option] = shuffledAt(talk, walk);
      walk = walkOn(talk, option ? walkOn(talk, walk, { do: 'choose', option: option.id }) : walk, { do: 'next' });
      met.push(walk);
    }
    for (const before of met.slice(0, -1).reverse()) {
      walk = walkOn(talk, walk, { do: 'back' });
      expect(walk).toEqual(before);
    }
  });
});
