import { describe, expect, it } from 'vitest';
import type { Station } from '../../domain/content';
import { text } from '../../lib/text';
import { heardOn, listen } from './heard';
import type { AnyRules } from './taps';

/** Four cards, each asked in the same words; whoever answers weakly is told why and asked again. Before them somebody turns a handle twice. */
interface State {
  at: number;
  turned: number;
  missed: boolean;
}
const none = text('', '');
const asked = 'Bạn ấy kể với ai bây giờ?';
const reply = 'Mình tìm người ở gần hơn nha.';

const rules: AnyRules = {
  start: (): State => ({ at: 0, turned: 0, missed: false }),
  reduce(_, before, intent) {
    const state = before as State;
    const id = intent.type === 'tap' ? intent.id : '';
    if (state.turned < 2) return { state: id === 'handle' ? { ...state, turned: state.turned + 1 } : state, effects: [], answers: [] };
    if (id !== 'near' && id !== 'far') return { state, effects: [], answers: [] };
    const right = id === 'near';
    const answers = state.missed ? [] : [{ item: `card-${state.at}`, axis: 'tell', right } as const];
    return { state: { ...state, at: state.at + (right ? 1 : 0), missed: !right }, effects: [], answers };
  },
  view(_, before) {
    const { at, turned, missed } = before as State;
    const done = at === 4;
    const ids = done ? [] : turned < 2 ? ['handle'] : ['near', ...(missed ? [] : ['far'])];
    const said = done ? 'Tụi mình làm xong hết rồi!' : turned < 2 ? `Em xoay tay nắm lần ${turned + 1}.` : missed ? reply : asked;
    const targets = ids.map((id) => ({ id, label: text(id, id) }));
    return { prompt: text(said, said), status: none, cast: [], targets, progress: (at + turned / 10) / 5, done };
  },
};

describe('what is heard', () => {
  it('is everything that is said on the way, once while it stays, again when it comes again', () => {
    const heard: string[] = [];
    let answers = 0;
    listen(
      { rules },
      {},
      1,
      ({ vi }) => heard.push(vi),
      () => ++answers % 2 === 0,
    );
    const [first, second] = ['Em xoay tay nắm lần 1.', 'Em xoay tay nắm lần 2.'];
    expect(heard).toEqual([first, second, asked, reply, asked, reply, 'Tụi mình làm xong hết rồi!']);
  });

  it('is counted by sentence for each band, without the short ones, whatever signs stand around them', () => {
    const said = (vi: string) => text(vi, vi);
    const band = (mission: string) => ({
      goals: [],
      notice: said('Chào em! Em nghỉ lúc nào cũng được.'),
      mission: said(mission),
      ending: said('"Em nghỉ lúc nào cũng được!"'),
      steps: [{ id: 'give', type: 'give', title: said('Thẻ'), level: {} }],
    });
    const station = { bands: { A: band('Em nghỉ lúc nào cũng được'), B: band('Em kể người nhà nghe nha.'), C: band('Xong.') } };
    const content = { stations: { '01-x': station as unknown as Station }, regions: {}, situations: {} };
    const { A, B } = heardOn(content, { give: { rules } }, 0);
    expect(A.most).toBe(3);
    expect(A.sentences[0]).toEqual([3, 'Em nghỉ lúc nào cũng được']);
    expect(A.sentences.map(([, sentence]) => sentence)).not.toContain('Chào em');
    expect(B.sentences[0]).toEqual([2, 'Em nghỉ lúc nào cũng được']);
    expect(B.sentences).toContainEqual([1, 'Em kể người nhà nghe nha']);
  });
});
