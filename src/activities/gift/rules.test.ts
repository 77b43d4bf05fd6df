import { describe, expect, it } from 'vitest';
import type { Answer } from '../../domain/activity';
import { text } from '../../lib/text';
import { check, type Gift, type Level, refs } from './level';
import { rules, type State } from './rules';

const words = (said: string) => text(said, `${said} (en)`);
const part = (id: string, trick?: string): Gift['parts'][number] => ({
  id,
  sign: 'heart',
  label: words(`Nhãn ${id}`),
  says: words(`Lời ${id}`),
  ...(trick && { trick }),
});
const gift = (id: string, ok: boolean, parts: Gift['parts']): Gift => ({
  id,
  form: 'present',
  ok,
  person: 'coach',
  setting: 'sports',
  hero: 'an',
  giver: 'thay',
  story: words(`Chuyện ${id}.`),
  parts,
  say: [
    { id: `${id}-good`, good: true, label: words('Tốt'), picture: 'act-ask', reply: words('Hay lắm') },
    { id: `${id}-hide`, good: false, label: words('Giấu'), picture: 'act-hide', reply: words('Kể được mà') },
  ],
  why: words(`Vì ${id}`),
});

const level: Level = {
  intro: words('Mở quà nhé.'),
  lift: words('Mở từng phần.'),
  find: words('Mánh ở đâu?'),
  more: words('Còn một trò gạt nữa.'),
  name: words('Tên gì?'),
  answer: words('Trả lời sao?'),
  tricks: [
    { id: 'hide', label: words('Bắt giấu'), picture: 'trick-two', hint: words('Dặn đừng kể') },
    { id: 'swap', label: words('Để đổi'), picture: 'trick-swap', hint: words('Phải làm theo') },
  ],
  gifts: [
    gift('boots', false, [part('bow'), part('card', 'hide'), part('tag', 'swap'), part('in')]),
    gift('ball', true, [part('rope'), part('note'), part('ball')]),
  ],
  ending: words('Giỏi quá.'),
};

function play(taps: readonly string[], from: State = rules.start(level, 1)): { state: State; answers: Answer[] } {
  let state = from;
  const answers: Answer[] = [];
  for (const id of taps) {
    const step = rules.reduce(level, state, { type: 'tap', id });
    state = step.state;
    answers.push(...step.answers);
  }
  return { state, answers };
}
const view = (state: State) => rules.view(level, state, 'wide');
const lifted = ['next', 'part-bow', 'part-card', 'part-tag', 'part-in', 'all'];
const caught = [...lifted, 'part-card', 'trick-hide', 'part-tag', 'trick-swap'];

describe('gift', () => {
  it('reads each part when it is lifted, and goes on once all were', () => {
    const { state } = play(['next', 'part-in']);
    expect([view(state).prompt.vi, view(state).speaker]).toEqual(['Lời in', 'thay']);
    expect(view(state).targets.map(({ label }) => label.vi)).toEqual(['Nơ', 'Thiệp', 'Thẻ treo', 'Nhãn in']);
    expect(rules.reduce(level, state, { type: 'tap', id: 'all' }).state).toBe(state);
    expect(view(play(lifted).state).prompt.vi).toBe('Mánh ở đâu?');
  });

  it('wants every trick found and named', () => {
    const one = play([...lifted, 'part-card', 'trick-hide']).state;
    expect([one.phase, view(one).prompt.vi]).toEqual(['find', 'Còn một trò gạt nữa.']);
    expect(view(one).targets.some(({ id }) => id === 'fine')).toBe(false);
    const { state, answers } = play(caught);
    expect(state.phase).toBe('say');
    expect(answers).toEqual([{ item: 'boots', axis: 'recognise-not-ok', right: true, person: 'coach', setting: 'sports' }]);
  });

  it('answers a plain part and a hasty «fine» with a better idea', () => {
    const plain = play([...lifted, 'part-bow']);
    expect(view(plain.state).prompt.vi).toMatch(/^[^.]+\. Chỗ «Nhãn bow» không có trò gạt nào\.$/);
    const fine = play([...lifted, 'fine']);
    expect(view(fine.state).prompt.vi).toMatch(/^[^.]+\. Có một chỗ đòi em/);
    expect([...plain.answers, ...fine.answers].map(({ right }) => right)).toEqual([false, false]);
    expect(play(['part-card', 'trick-hide', 'part-tag', 'trick-swap'], fine.state)).toMatchObject({ state: { phase: 'say' }, answers: [] });
  });

  it('shows on no face where the trick hides, before the child has said it', () => {
    const read = (id: string) => view(play(['next', id]).state).cast;
    expect(read('part-card')).toEqual(read('part-bow'));
  });

  it('gives a hint for another name, and asks again', () => {
    const { state } = play([...lifted, 'part-card', 'trick-swap']);
    expect([view(state).prompt.vi, view(state).targets.map(({ id }) => id)]).toEqual([
      expect.stringMatching(/^[^.]+\. Phải làm theo$/),
      ['trick-hide'],
    ]);
  });

  it('lets the child answer, kindly when it does not help yet', () => {
    const { state, answers } = play([...caught, 'say-boots-hide']);
    expect(view(state).prompt.vi).toMatch(/^[^.]+\. Kể được mà$/);
    expect(answers.at(-1)).toMatchObject({ axis: 'say', right: false });
    const heard = play(['say-boots-good'], state);
    expect([view(heard.state).prompt.vi, heard.answers]).toEqual(['Hay lắm', []]);
    expect(view(play(['next'], heard.state).state).prompt.vi).toBe('Vì boots');
  });

  it('shows what each answer says, for those who cannot read yet', () => {
    const asked = view(play(caught).state).targets;
    expect(asked.find(({ id }) => id === 'say-boots-hide')?.picture).toBe('act-hide');
    expect(refs(level).pictures).toContain('act-hide');
  });

  it('shows in the bubble that a trick is looked for, and what the answer is given to', () => {
    expect(view(play(lifted).state).picture).toBe('find-trick');
    expect(view(play(caught).state).picture).toBe('trick-two');
    const second = play([...caught, 'say-boots-good', 'next', 'next', 'part-rope', 'part-note', 'part-ball', 'all', 'fine']).state;
    expect(view(second).picture).toBe('gift-fine');
    expect(refs(level).pictures).toEqual(expect.arrayContaining(['find-trick', 'gift-fine', 'trick-two']));
  });

  it('knows presents that are fine: a false alarm is no fault', () => {
    const second = play([...caught, 'say-boots-good', 'next', 'next', 'part-rope', 'part-note', 'part-ball', 'all']).state;
    const { state, answers } = play(['part-note', 'fine'], second);
    expect([state.phase, answers.map(({ axis, right }) => [axis, right])]).toEqual(['say', [['recognise-ok', false]]]);
    const done = play(['say-ball-good', 'next', 'next', 'finish'], state).state;
    expect(view(done)).toMatchObject({ done: true, progress: 1, targets: [] });
  });

  it('is only written with tricks that have a name, where it is not OK', () => {
    const ats = (gifts: Level['gifts']) => check({ ...level, gifts }).map(({ at }) => at);
    expect(check(level)).toEqual([]);
    expect(ats([gift('odd', true, [part('a', 'hide'), part('b'), part('c')])])).toEqual(['odd']);
    expect(ats([gift('bare', false, [part('a'), part('b'), part('c')])])).toEqual(['bare']);
    expect(ats([gift('new', false, [part('a', 'hurry'), part('b'), part('c')])])).toEqual(['hurry']);
  });

  it('draws all answers to a present or none, each in its own way', () => {
    const boots = gift('boots', false, [part('card', 'hide'), part('bow'), part('in')]);
    const ats = (...pictures: (string | undefined)[]) => {
      const say = pictures.map((picture, at) => ({
        id: `${at}`,
        good: true,
        label: words('Nói'),
        reply: words('Nghe'),
        ...(picture && { picture }),
      }));
      return check({ ...level, gifts: [{ ...boots, say }] }).map(({ at }) => at);
    };
    expect([ats('act-ask', 'act-hide'), ats(undefined, undefined)]).toEqual([[], []]);
    expect([ats('act-ask', undefined), ats('act-ask', 'act-ask')]).toEqual([['boots'], ['boots']]);
  });
});
