import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer, Effect } from '../../domain/activity';
import { text } from '../../lib/text';
import { check, type Level, refs } from './level';
import { rules, type State } from './rules';

const words = (said: string) => text(said, `${said} (en)`);

const unsafe: Level['cases'][number] = {
  id: 'door',
  hero: 'chi',
  face: 'worried',
  text: words('Có người rủ Chi đi riêng.'),
  picture: 'closed-door',
  ok: false,
  person: 'relative',
  setting: 'home',
  clues: ['heart', 'belly'],
  hint: words('Có lời dặn giấu.'),
  why: words('Vì phải giấu.'),
  feelings: { good: ['afraid', 'mixed'], offered: ['afraid', 'happy', 'mixed'], why: words('Cơ thể giúp Chi.') },
  act: {
    axis: 'tell',
    ask: words('Chi làm gì?'),
    answers: [
      { id: 'grandma', right: true, label: words('Kể bà'), reply: words('Bà nghe.') },
      { id: 'hide', right: false, label: words('Giấu'), reply: words('Kể nhẹ lòng hơn.') },
    ],
  },
};
const { act: _, ...calm } = unsafe;
const safe: Level['cases'][number] = { ...calm, id: 'race', ok: true, person: 'friend', setting: 'sports', clues: ['heart', 'face'] };

const levelOf = (cases: Level['cases'], feelings: 1 | 2 = 1): Level => ({
  intro: words('Chào em.'),
  read: words('Chỗ nào?'),
  look: words('{n} đèn sáng.'),
  feelings,
  cases,
  breathe: words('Thở nào.'),
  ending: words('Xong rồi.'),
});

function tap(level: Level, ids: readonly string[], from: State = rules.start(level, 1)) {
  let state = from;
  const answers: Answer[] = [];
  const effects: Effect[] = [];
  for (const id of ids) {
    const step = rules.reduce(level, state, { type: 'tap', id });
    state = step.state;
    answers.push(...step.answers);
    effects.push(...step.effects);
  }
  const view = rules.view(level, state, 'tall');
  return {
    state,
    answers,
    effects,
    view,
    said: view.prompt.vi,
    open: view.targets.filter(({ disabled }) => !disabled).map(({ id }) => id),
  };
}

const door = levelOf([unsafe]);
const lit = ['next', 'lamp-heart', 'lamp-belly'];
const felt = [...lit, 'unsafe', 'next', 'feeling-afraid', 'next'];

describe('reading the body', () => {
  it('lights the lamps of what is seen, in any order, then asks to look around', () => {
    expect(tap(door, ['next', 'lamp-belly']).view.scene).toMatchObject({ reading: { lit: ['belly'], clues: ['heart', 'belly'] } });
    const both = tap(door, ['next', 'lamp-belly', 'lamp-heart']);
    expect(both.state).toEqual(tap(door, lit).state);
    expect(both.said).toBe('2 đèn sáng.');
    expect(both.open).toEqual(['story', 'unsafe', 'safe', 'unsure']);
  });

  it('leaves a lamp dark whose place is calm, says so, and counts nothing', () => {
    const missed = tap(door, ['next', 'lamp-feet']);
    expect(missed.said).toBe('Chân bạn ấy đứng thoải mái. Mình nhìn lại nhé.');
    expect(missed.view.scene).toMatchObject({ reading: { lit: [] } });
    expect(missed.open).toContain('lamp-feet');
    expect(missed.answers).toEqual([]);
  });

  it('tells the next alarm in words to who looks closer, and all of them to who cannot see them', () => {
    expect(tap(door, ['next', 'body']).said).toBe('Tim bạn ấy đập thình thịch.');
    expect(tap(door, ['next', 'lamp-heart', 'body']).said).toBe('Bụng bạn ấy quặn lại.');
    expect(tap(door, ['next', 'lamp-heart']).view.status.vi).toBe('Trên người bạn: tim đập nhanh, bụng quặn. Đã sáng 1 trên 2 đèn.');
  });
});

describe('looking around', () => {
  it('takes lamps of joy for safe: a fast heart alone decides nothing', () => {
    const race = levelOf([safe]);
    const right = tap(race, ['next', 'lamp-heart', 'lamp-face', 'safe']);
    expect(right.said).toBe('Vì phải giấu.');
    expect(right.answers).toEqual([{ item: 'race', axis: 'recognise-ok', right: true, person: 'friend', setting: 'sports' }]);
    expect(tap(race, ['next', 'lamp-heart', 'lamp-face', 'unsafe']).answers).toMatchObject([{ axis: 'recognise-ok', right: false }]);
  });

  it('shows what to look at after another answer, and counts only the first', () => {
    const first = tap(door, [...lit, 'safe']);
    expect(first.said).toMatch(/^[^.]+\. Có lời dặn giấu\.$/);
    expect(first.answers).toEqual([{ item: 'door', axis: 'recognise-not-ok', right: false, person: 'relative', setting: 'home' }]);
    const second = tap(door, ['unsafe'], first.state);
    expect(second.said).toBe('Vì phải giấu.');
    expect(second.answers).toEqual([]);
  });

  it('tells the story again to who taps its picture, and asks on', () => {
    const again = tap(door, [...lit, 'story']);
    expect(again.said).toBe('Có người rủ Chi đi riêng.');
    expect(tap(door, ['unsafe'], again.state).said).toBe('Vì phải giấu.');
    expect(tap(door, ['next', 'lamp-feet', 'story']).said).toBe('Có người rủ Chi đi riêng. Chỗ nào?');
  });

  it('takes not knowing kindly', () => {
    expect(tap(door, [...lit, 'unsure']).said).toBe('Chưa biết cũng không sao. Có lời dặn giấu.');
  });
});

describe('naming the feeling', () => {
  it('comes after the rule; another feeling is possible too and gets a second look', () => {
    const other = tap(door, [...lit, 'unsafe', 'next', 'feeling-happy']);
    expect(other.said).toBe('Cũng có thể lắm. Mình nhìn mặt bạn lần nữa nhé.');
    expect(other.open).toEqual(['feeling-afraid', 'feeling-mixed']);
    expect(tap(door, ['feeling-afraid'], other.state).said).toBe('Cơ thể giúp Chi.');
  });

  it('takes two at once where feelings are mixed, but never more than there are', () => {
    const mixed = levelOf([unsafe], 2);
    const one = tap(mixed, [...lit, 'unsafe', 'next', 'feeling-mixed']);
    expect(one.said).toBe('Lẫn lộn, đúng vậy. Còn gì nữa không?');
    expect(tap(mixed, ['feeling-afraid'], one.state).said).toBe('Cơ thể giúp Chi.');
    const single = levelOf([{ ...unsafe, feelings: { ...unsafe.feelings, good: ['afraid'] } }], 2);
    expect(tap(single, [...lit, 'unsafe', 'next', 'feeling-afraid']).said).toBe('Cơ thể giúp Chi.');
  });
});

describe('what helps', () => {
  it('is asked where the case has it, with a better idea after what does not help yet', () => {
    const asked = tap(door, felt);
    expect(asked.said).toBe('Chi làm gì?');
    const hid = tap(door, ['hide'], asked.state);
    expect(hid.said).toMatch(/^[^.]+\. Kể nhẹ lòng hơn\.$/);
    expect(hid.answers).toEqual([{ item: 'door-act', axis: 'tell', right: false, person: 'relative', setting: 'home' }]);
    expect(hid.open).toEqual(['grandma']);
    expect(tap(door, ['grandma'], hid.state)).toMatchObject({ said: 'Bà nghe.', answers: [] });
  });
});

describe('the answers', () => {
  it('come in another order in another game, and keep it while a child tries', () => {
    const first = (seed: number) => tap(door, felt, rules.start(door, seed)).open;
    const orders = Array.from({ length: 20 }, (_, seed) => first(seed).join());
    expect(new Set(orders)).toEqual(new Set(['grandma,hide', 'hide,grandma']));
    const asked = tap(door, felt, rules.start(door, 7));
    expect(tap(door, ['story', 'nothing'], asked.state).open).toEqual(asked.open);
  });

  it('are judged by the signs that the games share; not to know yet, which asks nobody, has its own', () => {
    const pictures = tap(door, lit).view.targets.flatMap(({ kind, picture }) => (kind === 'sign' ? picture : []));
    expect(pictures).toEqual(['sign-not-ok', 'sign-ok', 'sign-wonder']);
  });
});

describe('the check of a level', () => {
  const faults = (change: Partial<Level['cases'][number]>) => check(levelOf([{ ...unsafe, ...change }])).map(({ message }) => message.en);

  it('refuses a feeling that the face shows and the case does not take', () => {
    expect(faults({})).toEqual([]);
    const feelings = { ...unsafe.feelings, offered: ['afraid', 'sad', 'mixed'] as const };
    expect(faults({ feelings: { ...feelings, offered: [...feelings.offered] } })).toEqual([
      '«door» refuses a feeling that fits the face: sad.',
    ]);
    const joy = { ...unsafe.feelings, good: ['happy' as const], offered: ['happy' as const, 'sad' as const] };
    expect(faults({ face: 'cheer', feelings: joy })).toEqual([]);
  });

  it('wants a picture of its own for every answer, or none at all', () => {
    const [grandma, hide] = unsafe.act?.answers ?? [];
    if (!unsafe.act || !grandma || !hide) throw new Error('no answers');
    const shown = (one?: string, other?: string) =>
      faults({
        act: {
          ...unsafe.act,
          axis: 'tell',
          ask: words('Ai?'),
          answers: [
            { ...grandma, picture: one },
            { ...hide, picture: other },
          ],
        },
      });
    expect(shown('tell-grandma')).toHaveLength(1);
    expect(shown('tell-grandma', 'tell-grandma')).toHaveLength(1);
    expect(shown('tell-grandma', 'act-hide')).toEqual([]);
  });
});

describe('breathing with the waves', () => {
  const start = tap(door, [...felt, 'grandma', 'next']).state;

  it('has a picture on each button: in, out, enough', () => {
    const seen = [start, tap(door, ['breathe'], start).state].flatMap((state) =>
      rules.view(door, state, 'tall').targets.map(({ picture }) => picture ?? ''),
    );
    expect(new Set(seen).size).toBe(3);
    expect(refs(door).pictures).toEqual(expect.arrayContaining(seen));
  });

  it('goes in and out by taps; the wave rises, then falls over the rocks, and one lamp calms down', () => {
    const full = tap(door, ['breathe'], start);
    expect(full.view.place).toMatchObject({ wave: 1 });
    const out = tap(door, ['breathe'], full.state);
    expect(out.view.place).toMatchObject({ fall: 1 });
    expect(out.view.props?.filter(({ kind }) => kind === 'calm-lantern')).toHaveLength(1);
    expect(out.view.status.vi).toBe('Đã thở 1 nhịp');
  });

  it('may be left at any moment, and is over when every lamp is calm', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 11 }), (taps) => {
        const breathing = tap(door, Array(taps).fill('breathe'), start);
        expect(breathing.open).toContain('enough');
        expect(tap(door, ['enough'], breathing.state).said).toBe('Xong rồi.');
      }),
    );
    const calm = tap(door, Array(12).fill('breathe'), start);
    expect(calm.view).toMatchObject({ place: { fall: 1, glow: 1 } });
    expect(tap(door, ['finish'], calm.state).view).toMatchObject({ done: true, progress: 1, targets: [] });
  });
});

describe('a level without breathing', () => {
  it('ends when its lamps were read: the water falls, not yet gold', () => {
    const { breathe: _breathe, ...short } = door;
    const end = tap(short, [...felt, 'grandma', 'next']);
    expect(end.said).toBe('Xong rồi.');
    expect(end.view.place).toMatchObject({ fall: 1, glow: 0 });
    expect(tap(short, ['finish'], end.state).view.done).toBe(true);
  });
});

describe('a run', () => {
  it('meets every case once, in an order that the seed alone decides', () => {
    const many = levelOf([unsafe, safe, { ...safe, id: 'song' }]);
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        expect(rules.start(many, seed)).toEqual(rules.start(many, seed));
        expect([...rules.start(many, seed).order].sort()).toEqual(['door', 'race', 'song']);
      }),
    );
  });

  it('minds nothing that is not there now', () => {
    const state = rules.start(door, 1);
    for (const id of ['lamp-heart', 'unsafe', 'finish', 'breathe'])
      expect(rules.reduce(door, state, { type: 'tap', id }).state).toBe(state);
    expect(rules.reduce(door, state, { type: 'hold', id: 'lamp-heart', amount: 1 }).state).toBe(state);
  });
});
