import { h } from 'preact';
import { render } from 'preact-render-to-string';
import { afterEach, expect, it } from 'vitest';
import { loadFilled } from '../../src/app/desk/leader-file';
import { lineOf } from '../../src/app/desk/lines-here';
import { moduleNames } from '../../src/content/leader';
import { type Lesson, placeOf, setOut, shuffledAt, type Walk } from '../../src/domain/desk/learning';
import { learning, lineState } from '../../src/i18n/desk-learning';
import { langs } from '../../src/lib/text';
import { LessonView } from '../../src/ui/desk/learning';
import { LineList, stateOf } from '../../src/ui/desk/line-list';
import { lang } from '../../src/ui/lang';

const nothing = () => undefined;
const lessons: readonly Lesson[] = await Promise.all(moduleNames.map((name) => loadFilled('module', name)));

/** Every stop of a module, each turn and ending of its conversation, before and after each answer. */
function* walksOf(lesson: Lesson): Generator<Walk> {
  const start = setOut(1);
  for (let stop = 0; stop === 0 || placeOf(lesson, { ...start, stop: stop - 1 }).part !== 'done'; stop++) {
    const place = placeOf(lesson, { ...start, stop });
    const talk = place.part === 'practice' ? [...place.practice.turns, ...place.practice.endings].map(({ id }) => [id]) : [];
    for (const trail of [[], ...talk]) {
      const walk = { ...start, stop, trail };
      yield walk;
      for (const { id } of shuffledAt(lesson, walk)) yield { ...walk, chosen: id };
    }
  }
}

const html = (lesson: Lesson, walk: Walk) => render(h(LessonView, { lesson, walk, lineOf, onAct: nothing }));

afterEach(() => {
  lang.value = 'vi';
});

it.each(lessons.map((lesson) => [lesson.id, lesson] as const))('the module %s shows words alone, in both languages', (_, lesson) => {
  let count = 0;
  for (const walk of walksOf(lesson)) {
    for (const each of langs) {
      lang.value = each;
      expect(html(lesson, walk).replace(/<svg.*?<\/svg>/g, '')).not.toMatch(/[{}]|undefined|NaN|\[object/);
    }
    count += 1;
  }
  expect(count).toBeGreaterThan(30);
});

it('says of every line how sure it is', () => {
  const line = { id: 'a', number: '123', label: { vi: 'Nơi giúp', en: 'Help' }, status: 'verified', verified_on: '2026-11-23' } as const;
  const shown = (status: 'verified' | 'unverified' | 'expired') => render(h(LineList, { lines: [{ line: { ...line, status } }] }));
  expect(shown('verified')).toContain('đã kiểm tra ngày 23/11/2026');
  expect(shown('unverified')).toContain(lineState.unverified.vi);
  expect(shown('expired')).toContain(lineState.expired.vi);
  // Nobody knows when: it counts as not checked.
  expect(stateOf({ ...line, verified_on: undefined })).toBe(lineState.unverified);
});

it('marks what nobody confirmed, and says at both ends that it is a draft', () => {
  const law = lessons.find(({ id }) => id === 'law') as Lesson;
  const pages = law.pages.map((page, stop) => ({ page, shown: html(law, { ...setOut(1), stop }) }));
  for (const { page, shown } of pages) expect(shown.includes(learning.unverified.vi)).toBe(page.unverified !== undefined);
  expect(pages[0]?.shown).toContain(learning.draft.vi);
  const end = html(law, { ...setOut(1), stop: 99 });
  expect(end).toContain(learning.draft.vi);
  expect(end.split(learning.secondHand.vi).length - 1).toBe(law.sources.filter(({ unverified }) => unverified).length);
});
