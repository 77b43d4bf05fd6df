import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer, Effect, Intent } from '../../domain/activity';
import { text } from '../../lib/text';
import { check, type Level, type Meeting, refs } from './level';
import { rules } from './rules';
import type { State } from './state';

const words = (said: string) => text(said, `${said} (en)`);

const option = (id: string, way: Meeting['options'][number]['way'], reply?: string) => ({
  id,
  way,
  label: words(`Lời ${id}`),
  ...(reply !== undefined && { reply: words(reply) }),
});

const meeting = (id: string, ok: boolean, options: Meeting['options'], insists?: string, more: Partial<Meeting> = {}): Meeting => ({
  id,
  ok,
  person: 'relative',
  setting: 'home',
  hero: 'binh',
  other: 'bac_nam',
  ask: words(`Mời ${id}`),
  options,
  ...(insists !== undefined && { insists: words(insists) }),
  ...(!more.persists && { accepts: words('Bác hiểu rồi.') }),
  why: words(`Vì ${id}`),
  ...more,
});

const level: Level = {
  intro: words('Mình gom gió nhé.'),
  gather: words('Hít vào.'),
  raise: words('Giơ tay lên.'),
  meetings: [
    meeting('kiss', false, [
      option('polite', 'polite'),
      option('card', 'card'),
      option('frozen', 'freeze', 'Đông cứng là bình thường.'),
      option('nod', 'weak', 'Em được từ chối.'),
    ]),
    meeting('tickle', false, [option('firm', 'firm'), option('put-up', 'weak', 'Bác không biết em khó chịu.')], 'Một cái nữa!'),
    meeting(
      'hug',
      true,
      [
        option('hug-yes', 'yes', 'Vui quá!'),
        option('hug-polite', 'polite'),
        { ...option('hide', 'weak', 'Thích thì nói thật.'), picture: 'act-hide' },
      ],
      undefined,
      { feels: words('Bình muốn ôm.') },
    ),
    meeting('lap', false, [option('lap-firm', 'firm'), option('sit', 'weak', 'Thân thể của mình mà.')], 'Có sao đâu!', {
      persists: {
        says: words('Bày đặt ngại!'),
        leaves: words('Lỗi ở bác.'),
        listener: 'ba',
        tells: words('Ba ơi, con nói rồi.'),
        hears: words('Ba nghe rồi.'),
      },
    }),
  ],
  aloud: words('Nói to nhé.'),
  echo: words('Không… Không…'),
  ending: words('Em có tiếng Không.'),
};

const tap = (id: string): Intent => ({ type: 'tap', id });
const hold = (amount: number): Intent => ({ type: 'hold', id: 'voice', amount });
function play(from: State, ...intents: (string | Intent)[]) {
  let state = from;
  const answers: Answer[] = [];
  const effects: Effect[] = [];
  for (const intent of intents) {
    const step = rules.reduce(level, state, typeof intent === 'string' ? tap(intent) : intent);
    state = step.state;
    answers.push(...step.answers);
    effects.push(...step.effects);
  }
  return { state, answers, effects, view: rules.view(level, state, 'wide') };
}
const begun = (): State => play(rules.start(level, 1), 'next').state;
const ids = (state: State) => rules.view(level, state, 'tall').targets.map(({ id }) => id);

describe('a no', () => {
  it('is gathered by three taps and rolls out by itself', () => {
    const { state, effects, view } = play(begun(), 'polite', 'voice', 'voice', 'voice');
    expect(state).toMatchObject({ phase: 'said', voice: 3 });
    expect(effects).toContainEqual({ type: 'sound', name: 'voice-3' });
    expect(view).toMatchObject({ prompt: words('Lời polite'), speaker: 'binh', scene: { wave: 3 } });
  });

  it('may be soft: any gathered voice can be let out, none cannot', () => {
    expect(ids(play(begun(), 'polite').state)).toEqual(['voice']);
    const soft = play(begun(), 'polite', 'voice', 'release');
    expect(soft.state).toMatchObject({ phase: 'said', voice: 1 });
    expect(soft.answers).toEqual([{ item: 'kiss', axis: 'say', right: true, person: 'relative', setting: 'home' }]);
    expect(play(begun(), 'polite', 'release').state.phase).toBe('gather');
  });

  it('is seen by who cannot read: the case in the bubble, and on the button how loud it will be', () => {
    const drawn: Level = { ...level, meetings: level.meetings.map((each) => ({ ...each, picture: 'case' })) };
    const seen = [1, 2].map((taps) => {
      const view = rules.view(drawn, play(begun(), 'polite', ...Array(taps).fill('voice')).state, 'wide');
      expect(view.picture).toBe('case');
      return view.targets.find(({ id }) => id === 'release')?.picture ?? '';
    });
    expect(new Set(seen).size).toBe(2);
    expect(refs(drawn).pictures).toEqual(expect.arrayContaining(seen));
  });

  it('can be held as well: letting go lets it out; a hold without any breath does nothing', () => {
    expect(play(begun(), 'polite', hold(1 / 3), hold(1 / 3)).state).toMatchObject({ phase: 'gather', voice: 2 });
    expect(play(begun(), 'polite', hold(1 / 3), hold(1 / 3), hold(0)).state).toMatchObject({ phase: 'said', voice: 2 });
    expect(play(begun(), 'polite', ...Array(9).fill(hold(1 / 3))).state).toMatchObject({ phase: 'gather', voice: 3 });
    expect(play(begun(), 'polite', hold(0)).state).toMatchObject({ phase: 'gather', voice: 0 });
    expect(play(begun(), 'polite', ...Array(3).fill(hold(1 / 3)), 'release').state).toMatchObject({ phase: 'said', voice: 3 });
  });

  it('needs no voice: a card is raised, nobody speaks', () => {
    const { view } = play(begun(), 'card', 'voice', 'voice', 'voice');
    expect(view.speaker).toBeUndefined();
    expect(view.cast).toContainEqual({ id: 'binh', at: 'left', face: 'brave', pose: 'card' });
    expect(play(begun(), 'card').view.prompt).toEqual(level.raise);
  });

  it('is followed by a step back, away from the one who asked, who nods', () => {
    const { state, view } = play(begun(), 'polite', 'voice', 'release', 'back');
    expect(state.phase).toBe('away');
    expect(view).toMatchObject({ prompt: words('Bác hiểu rồi.'), speaker: 'bac_nam' });
    expect(view.cast.map(({ at }) => at)).toEqual(['far-left', 'far-right']);
  });

  it('is said once more to one who insists, before the step back', () => {
    const second = play(begun(), 'polite', 'voice', 'release', 'back', 'next', 'next', 'firm', 'voice', 'release');
    expect(ids(second.state)).toEqual(['next']);
    const insisting = play(second.state, 'next');
    expect(insisting.view.prompt).toEqual(words('Một cái nữa!'));
    const again = play(insisting.state, 'again', 'voice', 'voice', 'release');
    expect(ids(again.state)).toEqual(['back']);
    expect(play(again.state, 'back').state.phase).toBe('away');
  });
});

describe('one who never stops', () => {
  const stepped = play({ ...begun(), at: 3 }, 'lap-firm', 'voice', 'release', 'next', 'again', 'voice', 'release', 'back');

  it('still counts as a good no, and is left for somebody who listens, on the stage', () => {
    expect(stepped.answers).toEqual([{ item: 'lap', axis: 'say', right: true, person: 'relative', setting: 'home' }]);
    expect(stepped.view).toMatchObject({ prompt: words('Bày đặt ngại!'), speaker: 'bac_nam' });
    const leaves = play(stepped.state, 'next');
    expect(leaves.view).toMatchObject({ prompt: words('Lỗi ở bác.'), speaker: 'mai' });
    expect(leaves.view.cast.map(({ id }) => id)).toEqual(['binh', 'mai']);
    const tells = play(leaves.state, 'next');
    expect(tells.view).toMatchObject({ prompt: words('Ba ơi, con nói rồi.'), speaker: 'binh' });
    expect(tells.view.cast).toContainEqual({ id: 'ba', at: 'right', face: 'listen', pose: 'open' });
    const heard = play(tells.state, 'next');
    expect(heard.view).toMatchObject({ prompt: words('Ba nghe rồi.'), speaker: 'ba' });
    const why = play(heard.state, 'next');
    expect(why.view.prompt).toEqual(words('Vì lap'));
    expect(why.view.cast.map(({ id }) => id)).toEqual(['binh', 'mai', 'ba']);
    expect(play(why.state, 'next').state.phase).toBe('aloud');
  });
});

describe('another answer', () => {
  it('to give in gets a better idea and another try; only the first counts', () => {
    const { state, answers, view } = play(begun(), 'nod', 'polite');
    expect(answers).toEqual([{ item: 'kiss', axis: 'say', right: false, person: 'relative', setting: 'home' }]);
    expect(state.phase).toBe('gather');
    expect(view.prompt).toEqual(level.gather);
    expect(play(begun(), 'nod').view.prompt.vi).toMatch(/^[^.]+\. Em được từ chối\.$/);
  });

  it('to freeze is never wrong: comfort, nothing counted, and the next one is the first', () => {
    const frozen = play(begun(), 'frozen');
    expect(frozen.answers).toEqual([]);
    expect(frozen.view.prompt.vi).toBe('Đông cứng là bình thường.');
    expect(ids(frozen.state)).not.toContain('frozen');
    expect(play(frozen.state, 'card').answers).toEqual([{ item: 'kiss', axis: 'say', right: true, person: 'relative', setting: 'home' }]);
  });

  it('where all is well is as the child feels: yes and no are both fine, to hide the wish is not yet', () => {
    const met: State = { ...begun(), phase: 'meet', at: 2 };
    expect(play(met).view).toMatchObject({ prompt: words('Mời hug'), speaker: 'bac_nam' });
    const hug = play(met, 'next').state;
    expect(play(hug).view).toMatchObject({ prompt: words('Bình muốn ôm.'), speaker: 'mai' });
    expect(play(hug).view.targets.find(({ id }) => id === 'hide')?.picture).toBe('act-hide');
    // It was never asked whether this is OK: that would be recorded of a child who was only shy.
    const right = { item: 'hug', axis: 'say', right: true, person: 'relative', setting: 'home' };
    expect(play(hug, 'hug-yes')).toMatchObject({ answers: [right], state: { phase: 'glad' }, view: { prompt: words('Vui quá!') } });
    expect(play(hug, 'hug-polite')).toMatchObject({ answers: [right], state: { phase: 'gather' } });
    const declined = play(hug, 'hug-polite', 'voice', 'release');
    expect(ids(declined.state)).toEqual(['next']);
    expect(play(declined.state, 'next').view.cast.map(({ at, face }) => [at, face])).toEqual([
      ['left', 'happy'],
      ['right', 'happy'],
    ]);
    expect(play(hug, 'hide').answers).toEqual([{ ...right, right: false }]);
  });
});

describe('the rehearsal', () => {
  it('takes the child’s word for it: loud, soft or by a sign, and the dunes answer', () => {
    const aloud: State = { ...begun(), at: 2, phase: 'aloud' };
    for (const way of ['aloud-loud', 'aloud-soft', 'aloud-sign']) {
      const { state, answers, effects } = play(aloud, way);
      expect(state.phase).toBe('echo');
      expect(answers).toEqual([]);
      expect(effects).toContainEqual({ type: 'sound', name: 'echo' });
    }
    expect(play(aloud, 'aloud-shout').state.phase).toBe('aloud');
    expect(play(aloud, 'aloud-loud', 'next', 'finish').view).toMatchObject({ done: true, targets: [], progress: 1 });
  });
});

describe('any run', () => {
  it('never changes a state that it was given, and the options lie in the same order for the same seed', () => {
    const frozen = Object.freeze(begun());
    expect(() => play(frozen, 'nod', 'frozen', 'card', 'voice', 'release')).not.toThrow();
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const state = { ...begun(), seed };
        expect(ids(state)).toEqual(ids({ ...state }));
        expect([...ids(state)].sort()).toEqual(['card', 'frozen', 'nod', 'polite']);
      }),
    );
  });
});

describe('a level', () => {
  const lap = level.meetings.filter(({ persists }) => persists);
  const faults = (one: Meeting) => check({ ...level, meetings: [one, ...lap] }).map(({ at }) => at);
  const faulty = (options: Meeting['options'], ok = false) => faults(meeting('x', ok, options));
  it('always has a way to say no, replies where something else is chosen, and no yes to what is not OK', () => {
    expect(check(level)).toEqual([]);
    expect(faulty([option('y', 'yes', 'Vui'), option('z', 'weak', 'Ừ')], true)).toEqual(['x']);
    expect(faulty([option('p', 'polite'), option('w', 'weak')])).toEqual(['w']);
    expect(faulty([option('p', 'polite'), option('y', 'yes', 'Vui')])).toEqual(['y']);
    // A child who can't read chooses by the pictures.
    expect(faulty([option('p', 'polite'), option('w', 'weak', 'Ừ'), option('v', 'weak', 'Ừ')])).toEqual(['x']);
  });
  it('ends each meeting in one way: the other one stops, or goes on asking after two refusals', () => {
    const options = [option('p', 'polite'), option('w', 'weak', 'Ừ')];
    const { accepts: _, ...open } = meeting('x', false, options);
    const [{ persists } = {}] = lap;
    if (!persists) throw new Error('no meeting persists');
    expect(faults(open)).toEqual(['x']);
    expect(faults({ ...open, persists })).toEqual(['x']);
    expect(faults({ ...open, insists: words('Thêm'), persists })).toEqual([]);
    expect(faults({ ...open, insists: words('Thêm'), persists, accepts: words('Ừ') })).toEqual(['x']);
  });

  it('has somebody who never stops', () => {
    expect(check({ ...level, meetings: level.meetings.slice(0, 3) }).map(({ message }) => message.en)).toEqual([
      'Everybody accepts the no.',
    ]);
  });
});
