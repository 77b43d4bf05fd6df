import { describe, expect, it } from 'vitest';
import type { Step } from '../../domain/activity';
import type { Choice, Situation } from '../../domain/content';
import { text } from '../../lib/text';
import type { Level } from './level';
import { closed, linksOf, rules, type State } from './rules';

const words = (name: string) => text(`${name} vi`, `${name} en`);
const choice = (id: string, good: boolean): Choice => ({ id, good, label: words(id), reply: words(`reply ${id}`) });
const list = (link: string) => [choice(`${link}-good`, true), choice(`${link}-also`, true), choice(`${link}-less`, false)];

const unsafe: Situation = {
  id: 'unsafe',
  bands: ['A', 'B', 'C'],
  ok: false,
  person: 'coach',
  setting: 'sports',
  picture: 'gift-box',
  hero: { name: 'Na', as: 'girl', actor: 'hoa' },
  text: words('story'),
  say: list('say'),
  do: list('do'),
  tell: list('tell'),
  report: list('report'),
  why: words('why'),
  adult: words('adult'),
  listener: 'ba_ngoai',
};
const fine: Situation = {
  id: 'fine',
  bands: ['A', 'B', 'C'],
  ok: true,
  person: 'doctor',
  setting: 'clinic',
  picture: 'scraped-knee',
  text: words('story'),
  say: list('say'),
  why: words('why'),
  adult: words('adult'),
  listener: 'co_giao',
};

const levelOf = (cases: Situation[], band: 'A' | 'B' = 'B'): Level => ({
  intro: words('intro'),
  situations: cases.map(({ id }) => id),
  ending: words('ending'),
  cases,
  band,
});

function play(level: Level, taps: readonly string[]): Step<State> {
  let step: Step<State> = { state: rules.start(level, 7), effects: [], answers: [] };
  for (const tap of taps) {
    const id = ['next', 'again', 'unknown', 'finish'].includes(tap) ? tap : `option-${tap}`;
    const next = rules.reduce(level, step.state, { type: 'tap', id });
    step = { ...next, answers: [...step.answers, ...next.answers] };
  }
  return step;
}
const view = (level: Level, state: State) => rules.view(level, state, 'tall');
const ids = (level: Level, state: State) => view(level, state).targets.map(({ id }) => id.replace('option-', ''));

describe('the chain', () => {
  it('has every link that is written, and fewer for the youngest: what to say or do in turns, then whom to tell and what', () => {
    expect(linksOf(levelOf([unsafe, fine]), 0)).toEqual(['recognise', 'say', 'do', 'tell', 'report']);
    expect(linksOf(levelOf([unsafe, fine]), 1)).toEqual(['recognise', 'say']);
    const youngest = levelOf([unsafe, unsafe, fine], 'A');
    expect([0, 1, 2].map((at) => linksOf(youngest, at))).toEqual([
      ['recognise', 'say', 'tell', 'report'],
      ['recognise', 'do', 'tell', 'report'],
      ['recognise', 'say'],
    ]);
  });

  it('closes one piece after the other and records each first choice with its axis, person and setting', () => {
    const level = levelOf([unsafe]);
    const chain = ['not-ok', 'say-good', 'do-also', 'tell-good', 'report-good'].flatMap((id) => [id, 'next']);
    const { state, answers } = play(level, ['next', 'next', ...chain]);
    expect(state.phase).toBe('why');
    expect(closed(level, state)).toHaveLength(5);
    expect(answers).toEqual(
      ['recognise-not-ok', 'say', 'do', 'tell', 'report'].map((axis) => ({
        item: 'unsafe',
        axis,
        right: true,
        person: 'coach',
        setting: 'sports',
      })),
    );
    const after = play(level, ['next', 'next', ...chain, 'next']).state;
    expect(view(level, after)).toMatchObject({ prompt: unsafe.adult, speaker: 'ba_ngoai' });
    const end = play(level, ['next', 'next', ...chain, 'next', 'next', 'finish']);
    expect(view(level, end.state)).toMatchObject({ done: true, progress: 1, targets: [] });
    expect(end.effects).toEqual([{ type: 'celebrate' }]);
  });
});

describe('a choice that is not the best', () => {
  it('gets its own reply and another try, and only the first one counts', () => {
    const level = levelOf([unsafe]);
    const { state, answers } = play(level, ['next', 'next', 'not-ok', 'next', 'say-less']);
    expect(view(level, state).prompt).toEqual(words('reply say-less'));
    expect(answers.at(-1)).toMatchObject({ axis: 'say', right: false });
    const again = play(level, ['next', 'next', 'not-ok', 'next', 'say-less', 'next', 'say-good']);
    expect(ids(level, play(level, ['next', 'next', 'not-ok', 'next', 'say-less', 'next']).state)).not.toContain('say-less');
    expect(again.answers).toHaveLength(2);
    expect(closed(level, again.state)).toEqual(['recognise', 'say']);
  });

  it('is told why, whether it misses or is a false alarm, and a false alarm is thanked for its care', () => {
    const missed = levelOf([unsafe]);
    const miss = play(missed, ['next', 'next', 'ok']);
    expect(view(missed, miss.state).prompt.en).toBe('Let us look again. why en');
    expect(miss.answers).toEqual([{ item: 'unsafe', axis: 'recognise-not-ok', right: false, person: 'coach', setting: 'sports' }]);
    const alarmed = levelOf([fine]);
    const alarm = play(alarmed, ['next', 'next', 'not-ok']);
    expect(view(alarmed, alarm.state).prompt.en).toBe('Being careful is good. why en');
    expect(alarm.answers).toEqual([{ item: 'fine', axis: 'recognise-ok', right: false, person: 'doctor', setting: 'clinic' }]);
  });
});

describe('help', () => {
  const level = levelOf([unsafe]);

  it('is there for those who do not know yet: one idea less, and nothing is recorded', () => {
    const told = play(level, ['next', 'next', 'unknown', 'next', 'not-ok']);
    expect(told.answers).toEqual([]);
    const asked = play(level, ['next', 'next', 'not-ok', 'next', 'unknown']);
    expect(view(level, asked.state).prompt.en).toBe('Not knowing yet is fine. Let us take one idea away.');
    const left = play(level, ['next', 'next', 'not-ok', 'next', 'unknown', 'next']);
    expect(ids(level, left.state).sort()).toEqual(['again', 'say-also', 'say-good', 'unknown']);
    const all = play(level, ['next', 'next', 'not-ok', 'next', 'unknown', 'next', 'unknown']);
    expect(view(level, all.state).prompt.en).toBe('Not knowing yet is fine. Every idea here can help.');
    expect(all.answers).toHaveLength(1);
  });

  it('is a good idea to ask for, and no answer', () => {
    const asked = play(level, ['next', 'next', 'ask', 'next', 'not-ok']);
    expect(asked.answers).toEqual([]);
    expect(closed(level, asked.state)).toEqual(['recognise']);
  });

  it('tells the story again', () => {
    const { state } = play(level, ['next', 'next', 'again']);
    expect(view(level, state).prompt).toEqual(unsafe.text);
    expect(rules.reduce(level, state, { type: 'tap', id: 'again' }).state).toBe(state);
  });
});

describe('the stage', () => {
  const shownOf = (goods: readonly boolean[], seed: number, tried: string[] = []) => {
    const level = levelOf([{ ...fine, say: goods.map((good, index) => choice(`${good ? 'good' : 'weak'}${index}`, good)) }]);
    const state: State = { phase: 'ask', seed, at: 0, link: 1, tried, helped: false, retold: false };
    return ids(level, state).filter((id) => /^(good|weak)/.test(id));
  };
  const seeds = Array.from({ length: 300 }, (_, seed) => seed);

  it.each([[[false, false, false, true]], [[true, true, false, false]], [[true, true, true, false]]])(
    'shows three cards, one or two of them good: %j',
    (goods) => {
      const counts = seeds
        .map((seed) => shownOf(goods, seed))
        .map((shown) => [shown.length, shown.filter((id) => id.startsWith('good')).length]);
      expect(counts.every(([all, good = 0]) => all === 3 && good >= 1 && good <= 2)).toBe(true);
    },
  );

  it.each([[[false, false, false, true]], [[true, false, false]], [[true, true, false, false]]])(
    'gives no place and no card away: %j',
    (goods) => {
      const share = goods.filter(Boolean).length / goods.length;
      for (const place of [0, 1, 2]) {
        const good = seeds.filter((seed) => shownOf(goods, seed)[place]?.startsWith('good')).length / seeds.length;
        expect(Math.abs(good - (goods.length > 3 && share < 0.5 ? 1 / 3 : share)), `place ${place}`).toBeLessThan(0.09);
      }
      const each = goods.map(
        (good, index) => seeds.filter((seed) => shownOf(goods, seed).includes(`${good ? 'good' : 'weak'}${index}`)).length,
      );
      for (const good of [true, false]) {
        const met = each.filter((_, index) => goods[index] === good);
        expect(Math.max(...met) - Math.min(...met)).toBeLessThan(60);
      }
    },
  );

  it('takes away an idea that is seen when somebody does not know yet', () => {
    const level = levelOf([{ ...fine, say: [choice('a', false), choice('b', false), choice('c', false), choice('d', true)] }]);
    for (const seed of seeds.slice(0, 30)) {
      const state: State = { phase: 'ask', seed, at: 0, link: 1, tried: [], helped: false, retold: false };
      const before = ids(level, state);
      const asked = rules.reduce(level, state, { type: 'tap', id: 'unknown' }).state;
      const [gone = ''] = rules.reduce(level, asked, { type: 'tap', id: 'next' }).state.tried;
      expect(before).toContain(gone);
    }
  });

  it('shows the youngest a picture on every button that asks for words', () => {
    const drawn = { ...unsafe, say: list('say').map((each) => ({ ...each, picture: `act-${each.id}` })) };
    const youngest = levelOf([drawn], 'A');
    const asked = view(youngest, play(youngest, ['next', 'next', 'not-ok', 'next']).state);
    const cards = asked.targets.filter(({ id }) => id.startsWith('option-'));
    expect(cards.map(({ picture }) => picture).sort()).toEqual(['act-say-also', 'act-say-good', 'act-say-less']);
    const missed = ['next', 'next', 'not-ok', 'next', 'say-less'];
    expect(view(youngest, play(youngest, missed).state).targets).toMatchObject([{ id: 'next', picture: 'sign-again' }]);
    const older = levelOf([drawn]);
    expect(view(older, play(older, missed).state).targets[0]).not.toHaveProperty('picture');
  });

  it('gives nothing away before the first answer', () => {
    const faces = [unsafe, { ...fine, hero: { name: 'Na', as: 'girl' as const, actor: 'hoa' } }].map((situation) => {
      const level = levelOf([situation]);
      return view(level, play(level, ['next', 'next']).state).cast;
    });
    expect(faces[0]).toEqual(faces[1]);
  });

  it('has a child for every story, whoever it is', () => {
    const cast = (hero: Situation['hero']) => {
      const { hero: _, ...nobody } = fine;
      const level = levelOf([hero ? { ...nobody, hero } : nobody]);
      return view(level, play(level, ['next']).state).cast.map(({ id }) => id);
    };
    expect(cast({ name: 'Na', as: 'girl' })).toEqual(['an']);
    expect(cast(undefined)).toEqual(['binh']);
  });
});
