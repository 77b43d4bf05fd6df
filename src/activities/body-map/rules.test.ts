import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Intent } from '../../domain/activity';
import { text } from '../../lib/text';
import { isPrivate, spotOf, type ZoneId, zoneBox, zoneIds } from './body';
import { check, itemIds, type Level, situations } from './level';
import { rules, type State } from './rules';

const words = (said: string) => text(said, `${said} (en)`);
const zone = (id: ZoneId) => ({ id, name: words(`tên ${id}`), right: words(`Đúng ${id}.`), again: words(`Nghĩ về ${id}.`) });
const kase = (id: string, clean: boolean, open: boolean): Level['cases'][number] => ({
  id,
  picture: 'gift-box',
  person: 'relative',
  setting: 'home',
  text: words(`Chuyện ${id}.`),
  signs: [
    { id: 'clean', yes: clean, say: words(`Sạch ${clean}.`) },
    { id: 'open', yes: open, say: words(`Giấu ${open}.`) },
  ],
  why: words(`Vì ${id}.`),
  again: words('Nhìn vỏ sò.'),
});

const level: Level = {
  intro: words('Bắt đầu.'),
  rounds: [
    { child: 'na', ask: words('Đặt ở đâu?'), zones: [zone('mouth'), zone('chest'), zone('thighs'), zone('hand')], done: words('Xong Na.') },
    { child: 'ti_lung', ask: words('Còn Tí?'), zones: [zone('bottom'), zone('elbow'), zone('heel')], done: words('Xong Tí.') },
  ],
  own: { child: 'na', ask: words('Nói to nhé!'), shout: words('Của em!'), say: words('Cơ thể em là của em.') },
  checks: [
    { id: 'clean', label: words('Để sạch') },
    { id: 'open', label: words('Không giấu') },
  ],
  rule: words('Sáng hết thì an toàn.'),
  cases: [kase('doctor', true, true), kase('photo', false, true), kase('secret', false, false)],
  ending: words('Hết.'),
};

const tap = (id: string): Intent => ({ type: 'tap', id });
const play = (state: State, ...intents: Intent[]) =>
  intents.reduce(
    ({ state: before, answers }, intent) => {
      const step = rules.reduce(level, before, intent);
      return { state: step.state, answers: [...answers, ...step.answers] };
    },
    { state, answers: [] as unknown[] },
  );
const naming = play(rules.start(level, 1), tap('next')).state;
const judging = (id: string): State => ({ ...rules.start(level, 1), phase: 'case', round: 1, order: [id, 'doctor'] });
const prompt = (state: State) => rules.view(level, state, 'wide').prompt.vi;

describe('a zone', () => {
  it('is named by a tap, then gets its piece by another', () => {
    const named = play(naming, tap('zone-chest'));
    expect(prompt(named.state)).toBe('Đây là tên chest. Đặt gì ở đây?');
    const placed = play(named.state, tap('shell'));
    expect(prompt(placed.state)).toBe('Đúng chest.');
    expect(placed.answers).toEqual([{ item: 'zone-chest', axis: 'recognise-not-ok', right: true }]);
  });

  it.each([
    ['piece first', [tap('star'), tap('zone-hand')]],
    ['zone first', [tap('zone-hand'), tap('star')]],
    ['by dragging', [{ type: 'drop', id: 'star', on: 'zone-hand' } as Intent]],
  ])('takes it in any order: %s', (_, intents) => {
    const { state, answers } = play(naming, ...intents);
    expect(state.placed).toEqual(['hand']);
    expect(state.held).toBe('');
    expect(answers).toEqual([{ item: 'zone-hand', axis: 'recognise-ok', right: true }]);
  });

  it('answers the other piece with a better idea; the next tap can mend it, and only the first try counts', () => {
    const missed = play(naming, tap('zone-mouth'), tap('star'));
    expect(prompt(missed.state)).toMatch(/^[^.]+\. Nghĩ về mouth\.$/);
    const mended = play(missed.state, tap('shell'));
    expect(mended.state.placed).toEqual(['mouth']);
    expect(mended.state.missed).toEqual([]);
    expect([...missed.answers, ...mended.answers]).toEqual([{ item: 'zone-mouth', axis: 'recognise-not-ok', right: false }]);
  });

  it('lets one hatchling reach the sea', () => {
    const swimming = (state: State) => rules.view(level, state, 'wide').scene?.swimming;
    expect(swimming(naming)).toBe(0);
    expect(swimming(play(naming, tap('shell'), tap('zone-mouth')).state)).toBe(1);
    expect(rules.view(level, naming, 'wide').scene?.hatchlings).toBe(10);
  });

  it('lies under its button in both shapes', () => {
    for (const shape of ['wide', 'tall'] as const) {
      for (const id of zoneIds) {
        const { x, y } = spotOf(id, shape);
        const box = zoneBox(id, shape);
        expect([id, shape, x >= box.x && x <= box.x + box.w && y >= box.y && y <= box.y + box.h]).toEqual([id, shape, true]);
      }
    }
  });
});

describe('the body', () => {
  it('has four private zones, and a level must name them all', () => {
    expect(zoneIds.filter(isPrivate)).toEqual(['mouth', 'chest', 'thighs', 'bottom']);
    expect(check(level)).toEqual([]);
    expect(check({ ...level, rounds: level.rounds.slice(0, 1) }).map(({ at }) => at)).toEqual(['bottom']);
  });

  it('is said to be one’s own at the end, and a light grows round the child', () => {
    const own: State = { ...naming, phase: 'own', round: 1 };
    expect(rules.view(level, own, 'tall').targets.map(({ label }) => label.vi)).toEqual(['Của em!']);
    const { state } = play(own, tap('shout'));
    expect(prompt(state)).toBe('Cơ thể em là của em.');
    expect(rules.view(level, state, 'tall').props?.map(({ kind }) => kind)).toEqual(['light']);
  });
});

describe('a case', () => {
  it('is asked about by checks, and each shell keeps its answer', () => {
    const { state, answers } = play(judging('photo'), tap('check-clean'));
    expect(prompt(state)).toBe('Sạch false.');
    expect(rules.view(level, state, 'wide').scene).toMatchObject({ checks: { clean: false } });
    expect(rules.view(level, state, 'wide').status.vi).toContain('Để sạch: không.');
    expect(prompt(play(state, tap('card')).state)).toBe('Chuyện photo.');
    expect(answers).toEqual([]);
  });

  it('is not safe when one shell stays dim', () => {
    expect(situations(level).map(({ id, ok }) => [id, ok])).toEqual([
      ['doctor', true],
      ['photo', false],
      ['secret', false],
    ]);
    const { state, answers } = play(judging('photo'), tap('not-ok'));
    expect(prompt(state)).toBe('Vì photo.');
    expect(answers).toEqual([{ item: 'photo', axis: 'recognise-not-ok', right: true, person: 'relative', setting: 'home' }]);
  });

  it('opens every shell after the other answer, and a false alarm is met as kindly as a miss', () => {
    for (const [id, wrong, right] of [
      ['doctor', 'not-ok', 'ok'],
      ['secret', 'ok', 'not-ok'],
    ] as const) {
      const first = play(judging(id), tap(wrong));
      expect(prompt(first.state)).toMatch(/^[^.]+\. Nhìn vỏ sò\.$/);
      expect(first.state.asked).toEqual(['clean', 'open']);
      expect(play(first.state, tap(right)).state.phase).toBe('why');
      expect(play(first.state, tap(right)).answers).toEqual([]);
    }
  });

  it('helps a child who does not know yet, without counting it', () => {
    const { state, answers } = play(judging('doctor'), tap('unsure'), tap('unsure'));
    expect(state.asked).toEqual(['clean', 'open']);
    expect(prompt(play(state, tap('unsure')).state)).toBe('Sáng hết thì an toàn.');
    expect(answers).toEqual([]);
  });

  it('answers every check, in their order', () => {
    const [first] = level.cases;
    const bare = first && { ...first, signs: first.signs.slice(0, 1) };
    expect(check({ ...level, cases: bare ? [bare] : [] }).map(({ at }) => at)).toEqual(['doctor']);
  });
});

describe('any level', () => {
  it('may leave out the body or the cases', () => {
    for (const part of [
      { rounds: [], own: undefined },
      { cases: [], checks: [] },
    ]) {
      const { own: _, ...rest } = { ...level, ...part };
      const short: Level = { ...rest, ...(part.cases && level.own && { own: level.own }) };
      const { state } = rules.reduce(short, rules.start(short, 1), tap('next'));
      expect(state.phase).toBe(part.cases ? 'map' : 'case');
    }
  });

  it('has an id for every zone and case', () => {
    expect(new Set(itemIds(level)).size).toBe(10);
  });

  it('records each zone and case once, whatever is tapped', () => {
    fc.assert(
      fc.property(fc.integer(), fc.infiniteStream(fc.nat()), (seed, picks) => {
        let state = rules.start(level, seed);
        const items: string[] = [];
        for (let turn = 0; turn < 400 && state.phase !== 'done'; turn++) {
          const free = rules.view(level, state, 'tall').targets.filter(({ disabled }) => !disabled);
          const target = free[(picks.next().value ?? 0) % free.length];
          const step = rules.reduce(level, state, tap(target?.id ?? ''));
          items.push(...step.answers.map(({ item }) => item));
          state = step.state;
        }
        expect(new Set(items).size).toBe(items.length);
      }),
      { numRuns: 60 },
    );
  });
});
