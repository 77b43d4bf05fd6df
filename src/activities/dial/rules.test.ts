import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer, Effect } from '../../domain/activity';
import { text } from '../../lib/text';
import { activity } from '.';
import type { Level } from './level';
import { rules, type State } from './rules';

const words = (said: string) => text(said, `${said} (en)`);

const level: Level = {
  line: 'child-line',
  lines: { 'child-line': { number: '111' }, police: { number: '113' } },
  caller: 'binh',
  counsellor: 'tu_van',
  intro: words('Em bấm nhé!'),
  wrong: words('Số của mình là {number}.'),
  busy: { times: 1, say: words('Máy đang bận.') },
  greeting: words('Cô chào con!'),
  questions: [
    {
      id: 'name',
      axis: 'report',
      ask: words('Con tên gì?'),
      answers: [
        { id: 'withhold', right: true, label: words('Con chưa muốn nói tên.'), reply: words('Không sao con.') },
        { id: 'give', right: true, label: words('Con tên Bình.'), reply: words('Chào Bình.') },
      ],
    },
    {
      id: 'where',
      axis: 'report',
      ask: words('Con ở đâu?'),
      answers: [
        { id: 'there', right: false, label: words('Ở đằng kia.'), reply: words('Cô chưa biết chỗ ấy.') },
        { id: 'school', right: true, label: words('Ở trường.'), reply: words('Tốt quá.') },
      ],
    },
  ],
  after: [words('Cô sẽ nhờ người giúp.'), words('Con gọi lại lúc nào cũng được.')],
  ending: words('Em gọi giỏi quá!'),
};

const key = (digit: string) => `key-${digit}`;
const call = (number: string) => [...[...number].map(key), 'call'];
/** Through a busy line to the first question. */
const connected = [...call('111'), 'again', 'next'];

function tap(ids: readonly string[], on: Level = level, from: State = rules.start(on, 1)) {
  let state = from;
  const answers: Answer[] = [];
  const effects: Effect[] = [];
  for (const id of ids) {
    const step = rules.reduce(on, state, { type: 'tap', id });
    state = step.state;
    answers.push(...step.answers);
    effects.push(...step.effects);
  }
  return { state, answers, effects, view: rules.view(on, state, 'tall') };
}

describe('the toy telephone', () => {
  it('finds the line busy once; the second call is answered with a greeting', () => {
    const first = tap(call('111'));
    expect(first.view.prompt).toEqual(level.busy.say);
    expect(first.view.targets.map(({ id }) => id)).toEqual(['again']);
    expect(tap(['again'], level, first.state).view).toMatchObject({ prompt: level.greeting, speaker: 'tu_van' });
  });

  it('is answered at once where the line is never busy', () => {
    expect(tap(call('111'), { ...level, busy: { ...level.busy, times: 0 } }).view.prompt).toEqual(level.greeting);
  });

  it('says the number after a call to another one, and counts only the first call', () => {
    const missed = tap(call('113'));
    expect(missed.view.prompt.vi).toBe('Số của mình là 111.');
    expect(missed.view.status.vi).toBe('Chưa bấm số nào');
    expect(missed.answers).toEqual([{ item: 'dial-child-line', axis: 'tell', right: false }]);
    const again = tap([...call('115'), ...call('111')], level, missed.state);
    expect(again.view.prompt).toEqual(level.busy.say);
    expect(again.answers).toEqual([]);
    expect(tap(call('111')).answers).toEqual([{ item: 'dial-child-line', axis: 'tell', right: true }]);
  });

  it('calls the line by its id: when its number changes, the new one is dialled', () => {
    const moved = { ...level, lines: { 'child-line': { number: '18001' } } };
    expect(tap(call('111'), moved).view.prompt.vi).toBe('Số của mình là 18001.');
    expect(tap(call('18001'), moved).view.prompt).toEqual(level.busy.say);
  });

  it('shows the number to those who do not read, as long as they dial it right', () => {
    const shown = (state: State, on = true) =>
      rules.view({ ...level, ...(on && { shown: true }) }, state, 'wide').props?.find(({ kind }) => kind === 'wanted')?.text;
    const start = rules.start(level, 1);
    expect(shown(start)).toBe('111');
    expect(shown(start, false)).toBeUndefined();
    expect(shown({ ...start, digits: '11' })).toBe('111');
    expect(shown({ ...start, digits: '12' })).toBeUndefined();
  });

  it('lets a child who played before remember it alone', () => {
    const alone = activity.unaided?.({ ...level, shown: true, recall: text('Em nhớ số không?', 'Do you remember?') }) ?? level;
    const view = rules.view(alone, rules.start(alone, 1), 'wide');
    expect(view.props?.some(({ kind }) => kind === 'wanted')).toBe(false);
    expect(view.prompt.vi).toBe('Em nhớ số không?');
    expect(activity.unaided?.(level).intro).toEqual(level.intro);
  });

  it('takes back one digit at a time, and does not call nobody', () => {
    expect(tap([key('1'), key('1'), key('4'), 'clear', key('1'), 'call']).view.prompt).toEqual(level.busy.say);
    const nothing = tap(['call']);
    expect(nothing.view.prompt).toEqual(level.intro);
    expect(nothing.answers).toEqual([]);
  });

  it('reaches no other number, whatever is pressed, and shows no more than fits', () => {
    const keys = fc.array(fc.constantFrom(...'0123456789', 'star', 'hash'), { maxLength: 12 });
    fc.assert(
      fc.property(keys, (pressed) => {
        const { digits } = tap(pressed.map(key)).state;
        const { phase } = tap([...pressed.map(key), 'call']).state;
        expect(digits.length).toBeLessThanOrEqual(8);
        expect(phase).toBe(digits === '111' ? 'busy' : 'dial');
      }),
    );
  });
});

describe('the call', () => {
  it('accepts a child who keeps the name back', () => {
    const { view, answers } = tap(['withhold'], level, tap(connected).state);
    expect(view.prompt.vi).toBe('Không sao con.');
    expect(answers).toEqual([{ item: 'name', axis: 'report', right: true }]);
    expect(tap(['withhold', 'next'], level, tap(connected).state).view.prompt.vi).toBe('Con ở đâu?');
  });

  it('lets a child say it again more clearly; only the first answer counts', () => {
    const asked = tap([...connected, 'give', 'next']).state;
    const vague = tap(['there'], level, asked);
    expect(vague.view.prompt.vi).toBe('Cô chưa biết chỗ ấy.');
    expect(vague.answers).toEqual([{ item: 'where', axis: 'report', right: false }]);
    const again = tap(['next'], level, vague.state);
    expect(again.view.targets.map(({ id }) => id)).toEqual(['school']);
    expect(tap(['there'], level, again.state).state).toBe(again.state);
    expect(tap(['school'], level, again.state).answers).toEqual([]);
  });

  it('shows the answers in an order that the seed decides, the same when the child says it again', () => {
    const asked = (seed: number) => tap([...connected, 'give', 'next'], level, rules.start(level, seed));
    const orders = Array.from({ length: 20 }, (_, seed) =>
      asked(seed)
        .view.targets.map(({ id }) => id)
        .join(' '),
    );
    expect([...new Set(orders)].sort()).toEqual(['school there', 'there school']);
    const kept = (seed: number) => tap([], level, JSON.parse(JSON.stringify(asked(seed).state)) as State).view.targets.map(({ id }) => id);
    expect(Array.from({ length: 20 }, (_, seed) => kept(seed).join(' '))).toEqual(orders);
  });

  it('goes on with the answers as written in a call that an earlier release saved', () => {
    for (let seed = 0; seed < 20; seed++) {
      const { seed: _, ...saved } = tap([...connected, 'give', 'next'], level, rules.start(level, seed)).state;
      expect(tap([], level, saved).view.targets.map(({ id }) => id)).toEqual(['there', 'school']);
    }
  });

  it('tells what happens next, then the child hangs up', () => {
    const told = tap([...connected, 'give', 'next', 'school', 'next']);
    expect(told.view.prompt).toEqual(level.after[0]);
    const last = tap(['next'], level, told.state);
    expect(last.view.targets[0]?.label.vi).toBe('Chào cô rồi gác máy');
    const over = tap(['next', 'finish'], level, last.state);
    expect(over.effects).toContainEqual({ type: 'sound', name: 'hang-up' });
    expect(over.view).toMatchObject({ done: true, progress: 1, targets: [] });
  });
});
