import { describe, expect, it } from 'vitest';
import { text } from '../../lib/text';
import type { Situation } from '../content';
import type { Band } from '../terms';
import type { Plan } from './plan';
import { begin, perform, type Show } from './show';
import { type SlideSources, slideOf } from './slide';
import type { Words } from './words';

const plan: Plan = {
  wish: { stations: ['mui-dinh'], minutes: 10, equipment: 'projector', band: 'B' },
  blocks: [
    { id: 'rules', kind: 'ground-rules', minutes: 2 },
    { id: 'vote', kind: 'vote', station: 'mui-dinh', situation: 'lost', minutes: 6 },
    { id: 'close', kind: 'close', minutes: 2 },
  ],
};
const sources: SlideSources = {
  words: {
    session: { slides: { rules: [text('Không ai cười ai', '')], close: [text('Gọi {111}', '')] } },
    lines: { 111: { number: '111' } },
  } as unknown as Words,
  outline: () => undefined,
  script: () => ({ title: text('', ''), say: [], does: [], watch: text('', ''), telling: text('', '') }),
  situation: (id, band: Band) =>
    id === '' ? undefined : ({ id, picture: 'lost-market', text: text(`${id} nhóm ${band}`, ''), why: text('vì vậy', '') } as Situation),
};
const said = (show: Show) => slideOf(show, sources)?.lines.map(({ vi }) => vi);
const at = (block: number) => perform(begin(plan, 0), { do: 'go', at: block }, 0);

describe('a slide', () => {
  it('has the agreements and the close in few words, with the number of the day', () => {
    expect([said(begin(plan, 0)), said(at(2))]).toEqual([['Không ai cười ai'], ['Gọi 111']]);
  });

  it('tells a case in the words of its band, and asks', () => {
    expect(said(at(1))).toEqual(['lost nhóm B', 'Chuyện này ổn không?']);
  });

  it('shows what children do where no case is told', () => {
    expect([0, 1, 2].map((block) => slideOf(at(block), sources)?.picture)).toEqual([undefined, 'lost-market', 'act-breathe']);
  });

  it('says why only after the second count', () => {
    const first = perform(at(1), { do: 'count', option: 0, count: 4, of: 3 }, 0);
    const again = perform(first, { do: 'vote-again' }, 0);
    const second = perform(again, { do: 'count', option: 1, count: 4, of: 3 }, 0);
    expect([first, again, second].map((show) => slideOf(show, sources)?.why?.vi)).toEqual([undefined, undefined, 'vì vậy']);
  });

  it('is none while the projector is black', () => {
    expect(slideOf(perform(at(1), { do: 'black' }, 0), sources)).toBeUndefined();
  });
});
