import { describe, expect, it } from 'vitest';
import type { Answer, Intent } from '../../domain/activity';
import { text } from '../../lib/text';
import { type Chat, check, type Level, refs } from './level';
import { rules, type State } from './rules';

const words = (said: string) => text(said, `${said} (en)`);
const message = (id: string, behind: Chat['messages'][number]['behind'] = 'fine'): Chat['messages'][number] => ({
  id,
  sign: 'hello',
  label: words(`Nhãn ${id}`),
  says: words(`Tin ${id}`),
  behind,
  looks: words(`Thấy ${id}`),
});
const option = (id: string, good: boolean, picture: string) => ({
  id,
  good,
  label: words(`Nút ${id}`),
  picture,
  reply: words(`Đáp ${id}`),
});

const gran: Chat = {
  id: 'gran',
  ok: true,
  person: 'relative',
  setting: 'home',
  hero: 'an',
  from: 'ba_ngoai',
  story: words('Ngoại gọi.'),
  messages: [message('g1'), message('g2'), message('g3')],
  ask: words('Đáp ngoại sao?'),
  replies: [option('yes', true, 'act-yes'), option('hush', false, 'act-hush'), option('wave', true, 'act-hug')],
  why: words('Cứ vui.'),
};
const cat: Chat = {
  ...gran,
  id: 'cat',
  ok: false,
  person: 'online',
  setting: 'online',
  hero: 'ti',
  from: 'cat',
  story: words('Mèo nhắn.'),
  messages: [message('c1'), message('c2', 'ask'), message('c3', 'secret')],
  ask: words('Bấm nút nào?'),
  replies: [option('show', true, 'act-show'), option('send', false, 'act-send'), option('reply', false, 'act-reply')],
  to: [{ id: 'mum', actor: 'me', label: words('Mẹ'), picture: 'tell-mother', say: words('Mẹ nghe.') }],
  aside: [{ id: 'toy', label: words('Gấu'), picture: 'tell-toy', reply: words('Gấu êm.') }],
  why: words('Tên là của mình.'),
};
const level: Level = {
  intro: words('Máy giả nè.'),
  read: words('Chạm ba chấm.'),
  look: words('Nhìn kỹ.'),
  together: false,
  handle: words('Lưu và chặn.'),
  kept: words('Lưu rồi.'),
  blocked: words('Chặn rồi.'),
  whom: words('Đưa ai?'),
  carry: words('Mang tới.'),
  chats: [gran, cat],
  field: words('Quay hết.'),
  ending: words('Xong.'),
};
const together: Level = { ...level, together: true };

function play(
  intents: readonly (string | Intent)[],
  of: Level = level,
  from: State = rules.start(of, 1),
): { state: State; answers: Answer[] } {
  let state = from;
  const answers: Answer[] = [];
  for (const each of intents) {
    const step = rules.reduce(of, state, typeof each === 'string' ? { type: 'tap', id: each } : each);
    state = step.state;
    answers.push(...step.answers);
  }
  return { state, answers };
}
const view = (state: State, of: Level = level) => rules.view(of, state, 'wide');
const prompt = (state: State, of: Level = level) => view(state, of).prompt.vi;
const ids = (state: State) => view(state).targets.map(({ id }) => id);

const read = ['more', 'more', 'more'];
const joy = ['next', ...read, 'ok', 'reply-yes', 'next', 'next'];
const refused = [...joy, ...read, 'not-ok', 'reply-show', 'next'];

describe('chat', () => {
  it('comes in message by message, and is judged when all of it is there', () => {
    expect(ids(play(['next', 'more']).state)).toEqual(['message-g1', 'more']);
    expect(play(['next', 'more', 'ok']).state.phase).toBe('read');
    const { state, answers } = play(['next', ...read, 'ok']);
    expect([state.phase, answers]).toEqual([
      'reply',
      [{ item: 'gran', axis: 'recognise-ok', right: true, person: 'relative', setting: 'home' }],
    ]);
  });

  it('shows what is behind a message that is looked at, whatever the verdict', () => {
    const { state } = play([...joy, ...read, 'message-c3', 'message-c1']);
    expect(prompt(state)).toBe('Thấy c1');
    expect(view(state).scene?.messages.map(({ behind }) => behind)).toEqual(['fine', undefined, 'secret']);
  });

  it('answers a hasty verdict with the message that tells, and counts the first try alone', () => {
    const { state, answers } = play([...joy, ...read, 'ok']);
    expect([prompt(state), view(state).targets.find(({ id }) => id === 'ok')?.disabled]).toEqual([
      expect.stringMatching(/^[^.]+\. Thấy c2$/),
      true,
    ]);
    const again = play(['not-ok'], level, state);
    expect(again.state.phase).toBe('reply');
    expect([...answers, ...again.answers].filter(({ item }) => item === 'cat').map(({ right }) => right)).toEqual([false]);
  });

  it('simply enjoys what is fine: nobody is asked to save, block or tell', () => {
    const { state } = play(['next', ...read, 'ok', 'reply-yes']);
    expect([state.phase, prompt(state), view(state).scene?.sent]).toEqual(['sent', 'Đáp yes', true]);
    expect(play(['next'], level, state).state.phase).toBe('why');
  });

  it('lets an answer be tried again, and records it as said or done', () => {
    const { state, answers } = play([...joy, ...read, 'not-ok', 'reply-send']);
    expect(ids(state).sort()).toEqual(['reply-reply', 'reply-show']);
    expect(answers.at(-1)).toMatchObject({ axis: 'do', right: false });
    expect(play(['reply-show'], level, state)).toMatchObject({ state: { phase: 'sent' }, answers: [] });
    expect(play(['next', ...read, 'ok', 'reply-yes']).answers.at(-1)).toMatchObject({ axis: 'say', right: true });
  });

  it('saves and blocks in any order, and never blames the order', () => {
    const kept = play([...refused, 'keep']).state;
    const blocked = play([...refused, 'block']).state;
    expect([prompt(kept), prompt(blocked)]).toEqual(['Lưu rồi.', 'Chặn rồi.']);
    expect(play(['block'], level, kept).state).toEqual(play(['keep'], level, blocked).state);
    expect(play([...refused, 'keep', 'block']).answers.filter(({ axis }) => axis === 'do')).toHaveLength(1);
  });

  it('is carried to a grown-up by a tap or by hand; a toy is answered with a better idea', () => {
    const { state, answers } = play([...refused, 'keep', 'block', 'toy']);
    expect([prompt(state), answers.at(-1)]).toEqual([
      expect.stringMatching(/Gấu êm\.$/),
      { item: 'cat', axis: 'tell', right: false, person: 'online', setting: 'online' },
    ]);
    const there = play(['mum'], level, state).state;
    expect(play(['phone'], level, there).state.phase).toBe('carry');
    for (const give of ['hand', { type: 'drop', id: 'phone', on: 'hand' } as const])
      expect(view(play([give], level, there).state)).toMatchObject({ prompt: { vi: 'Mẹ nghe.' }, speaker: 'me' });
  });

  it('turns a row of turbines for a chat that was told, and the whole field at the end', () => {
    const winds = (state: State, of = level) => Object.values(view(state, of).place ?? {});
    const told = play([...refused, 'keep', 'block', 'mum', 'hand']).state;
    expect([winds(play(joy).state), winds(told)]).toEqual([
      [0, 0, 0, 0],
      [1, 0, 0, 0],
    ]);
    const field = play(['next', 'next'], level, told).state;
    expect([field.phase, winds(field)]).toEqual(['field', [1, 1, 1, 1]]);
    expect(view(play(['next', 'finish'], level, field).state)).toMatchObject({ done: true, progress: 1, targets: [] });
  });

  it('lets the youngest ask first, and save and block with the grown-up', () => {
    const taps = [...joy, ...read, 'not-ok', 'reply-show', 'next'];
    expect(play(taps, together).state.phase).toBe('whom');
    const { state } = play([...taps, 'mum', 'hand', 'next', 'keep'], together);
    expect(state.phase).toBe('handle');
    expect(view(state, together).cast.map(({ id }) => id)).toContain('me');
    expect(prompt(play(['block'], together, state).state, together)).toBe('Tên là của mình.');
  });

  it('names a chat that says one thing and hides another', () => {
    const faults = (chat: Chat) => check({ ...level, chats: [chat] }).map(({ at }) => at);
    const { to: _, ...nobody } = cat;
    expect(check(level)).toEqual([]);
    expect(faults({ ...cat, ok: true })).toEqual(['cat', 'cat']);
    expect(faults({ ...gran, messages: [message('g1', 'money'), message('g2'), message('g3')] })).toEqual(['gran']);
    expect(faults(nobody)).toEqual(['cat']);
    expect(faults({ ...cat, replies: cat.replies.map((each) => ({ ...each, picture: 'act-yes' })) })).toEqual(['cat']);
    expect(faults({ ...cat, replies: cat.replies.map((each) => ({ ...each, good: false })) })).toEqual(['cat']);
  });

  it('asks for the faces of those who write, but not for a made-up picture', () => {
    expect(refs(level).actors).toEqual(['an', 'ba_ngoai', 'ti', 'me']);
  });
});
