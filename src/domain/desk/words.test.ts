import { describe, expect, it } from 'vitest';
import { type Text, text } from '../../lib/text';
import { type Block, type BlockKind, blockKinds, type Outline, type Plan, type Wish } from './plan';
import { type BlockWords, beforeOf, type Words, wordsOf } from './words';

const same = (words: string): Text => text(words, words.toUpperCase());
const plain: BlockWords = { title: same('t'), say: [same('s')], does: [same('d')], watch: same('w'), telling: same('{111}') };
const blocks = Object.fromEntries(blockKinds.map((kind) => [kind, plain])) as Record<BlockKind, BlockWords>;

const words = (own: Partial<Record<BlockKind, Partial<BlockWords>>> = {}): Words => ({
  session: {
    review: 'draft',
    blocks: { ...blocks, ...Object.fromEntries(Object.entries(own).map(([kind, some]) => [kind, { ...plain, ...some }])) },
    rehearsals: [{ skill: 'say-no', line: { A: same('không'), B: same('dạ không'), C: same('gọi {111}') } }],
    slides: { rules: [], close: [] },
    verdicts: { ok: same('ổn'), notOk: same('không ổn') },
    before: { school: same('trường'), parents: same('gọi {111}') },
    hooks: [],
  },
  lines: { '111': { number: '1 1 1' } },
});

const band = {
  goals: [same('một'), same('hai')],
  notice: same('nhắc'),
  mission: same('việc'),
  ending: same('thở'),
  steps: [{ id: 'game', type: 'dial', title: same('trò') }],
  situations: [{ id: 'case', ok: false, text: same('chuyện'), why: same('vì') }],
};
const outline = (id: string): Outline => ({
  ...{ id, title: same(id), skill: 'say-no', review: 'draft' },
  bands: { A: band, B: band, C: { ...band, ending: same(`thở ở ${id}`) } },
});

const vote = (id: string, station = 'dunes'): Block => ({ id, kind: 'vote', station, situation: 'case', minutes: 3 });
const session = (own: Block[], wish: Partial<Wish> = {}): Plan => ({
  wish: { stations: ['dunes', 'vine'], minutes: 35, equipment: 'projector', band: 'A', ...wish },
  blocks: [{ id: 'rules', kind: 'ground-rules', minutes: 2 }, ...own, { id: 'close', kind: 'close', minutes: 2 }],
});
const script = (some: Words, plan: Plan, id: string) =>
  wordsOf(some, [outline('dunes'), outline('vine')], plan, plan.blocks.find((block) => block.id === id) as Block);

describe('the words of a block', () => {
  it('have everything put in, in both languages', () => {
    const template = '{place} {goal} {question} {verdict} {why} {111}';
    expect(script(words({ vote: { say: [text(template, template)] } }), session([vote('v')]), 'v').say).toEqual([
      { vi: 'dunes một chuyện không ổn vì 1 1 1', en: 'DUNES MỘT CHUYỆN KHÔNG ỔN VÌ 1 1 1' },
    ]);
  });

  it('name another goal the second time, and are shorter then', () => {
    const some = words({ vote: { say: [same('{goal}')], again: [same('lại {goal}')] } });
    const plan = session([vote('v'), vote('w'), vote('x')]);
    expect(['v', 'w', 'x'].map((id) => script(some, plan, id).say[0]?.vi)).toEqual(['một', 'lại hai', 'lại một']);
  });

  it('are those for what there is, and for the band', () => {
    const say = { lab: { A: [same('a')], B: [same('b')], C: [same('c')] }, others: [same('khác')] };
    const some = words({ vote: { say, does: { paper: [same('giấy')], others: [same('máy')] } } });
    const of = (wish: Partial<Wish>) => {
      const { say: said, does } = script(some, session([vote('v')], wish), 'v');
      return `${said[0]?.vi} ${does[0]?.vi}`;
    };
    expect(of({ equipment: 'lab', band: 'B' })).toBe('b máy');
    expect(of({ equipment: 'lab', band: 'C' })).toBe('c máy');
    expect(of({ equipment: 'paper', band: 'C' })).toBe('khác giấy');
  });

  it('rehearse what the skill needs, with the numbers in it', () => {
    const some = words({ rehearsal: { say: [same('{line}')] } });
    const block: Block = { id: 'r', kind: 'rehearsal', station: 'vine', minutes: 2 };
    expect(script(some, session([block]), 'r').say[0]?.vi).toBe('không');
    expect(script(some, session([block], { band: 'C' }), 'r').say[0]?.vi).toBe('gọi 1 1 1');
  });

  it('name all places that are left in the plan, and end as the last of them does', () => {
    const some = words({ close: { say: [same('{places}: {ending}')] } });
    const both = session([vote('v'), vote('w', 'vine')], { band: 'C' });
    expect(script(some, both, 'close').say[0]?.vi).toBe('dunes, vine: thở ở vine');
    expect(script(some, session([vote('v')], { band: 'C' }), 'close').say[0]?.vi).toBe('dunes: thở ở dunes');
    const recalled = session([{ id: 'recall', kind: 'recall', minutes: 2 }], { band: 'C' });
    expect(script(some, recalled, 'close').say[0]?.vi).toBe('dunes, vine: thở ở vine');
  });

  it('for school and parents have the numbers in them', () => {
    expect(beforeOf(words()).parents.vi).toBe('gọi 1 1 1');
  });
});
