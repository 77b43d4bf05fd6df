import { expect, it } from 'vitest';
import type { View } from '../../domain/activity';
import type { Station } from '../../domain/content';
import { tryAgain } from '../../domain/moves';
import { lineId } from '../../lib/line-id';
import { fill, text } from '../../lib/text';
import type { AnyRules } from '../guess/taps';
import { collectLines } from './collect';
import { csvOf } from './csv';

const same = (words: string) => text(words, words);
const level = {
  intro: same('Em bấm số {number} nhé.'),
  ask: same('An nên làm gì?'),
  hint: same('Giấu thì nặng lắm.'),
  later: [{ actor: 'me', says: same('Mẹ nghe con đây.') }],
  never: same('Câu này chưa ai nghe.'),
  gap: same('Còn {n} bạn chưa nghe.'),
  title: same('Tên trò chơi'),
};

/** A greeting, a choice between two cards, a better idea after the weak one. */
const rules: AnyRules = {
  start: () => 'intro',
  reduce(_, before, intent) {
    const id = intent.type === 'tap' ? intent.id : '';
    const to = ({ next: 'ask', tell: 'end', hide: 'hint', back: 'ask' } as Record<string, string>)[id];
    return { state: to ?? before, effects: [], answers: [] };
  },
  view(_, state): View {
    const at = state as 'intro' | 'ask' | 'hint' | 'end';
    const said = { intro: fill(level.intro, { number: 111 }), ask: level.ask, hint: tryAgain(level.hint), end: same('Giỏi quá!') }[at];
    const cards = [
      { id: 'tell', label: same('Kể với mẹ') },
      { id: 'hide', label: same('Giấu đi') },
    ];
    const button = (id: string) => [{ id, label: same('Tiếp'), main: true }];
    return {
      prompt: said,
      ...(at !== 'intro' && { speaker: at === 'ask' ? 'na_bien' : 'mai' }),
      targets: { intro: button('next'), ask: cards, hint: button('back'), end: [] }[at],
      status: same(''),
      cast: [{ id: 'na_bien', at: 'left', face: 'worried', pose: 'rest' }],
      progress: { intro: 0, ask: 0.5, hint: 0.5, end: 1 }[at],
      done: at === 'end',
    };
  },
};

const steps = [{ id: 'ask', type: 'ask', title: same('Hỏi'), level }];
const band = { goals: [], notice: same('Nghỉ nha.'), mission: same('Đi.'), ending: same('Xong.'), steps };
const stations = { '01-x': { id: 'x', skill: 's', bands: { A: band, B: band, C: band } } as unknown as Station };
const pages = [{ picture: 'p', text: same('Chiều nay trời mưa.') }];
const booklets = [{ id: 'b', title: same('Mưa'), picture: 'p', pages }];
const corner = { id: 'y', review: 'draft', title: same('Góc'), about: same('Kể.'), mark: same('Truyện'), pictures: [], booklets } as const;
const lines = collectLines({ stations, regions: {}, situations: {}, corners: { '1-y': corner } }, { ask: { rules } }, 0);
const rows = lines.map(({ bands, speaker, feeling, text }) => [bands.join(''), speaker, feeling, text]);

it('is what is said, by whom, with which face, filled in as it is heard', () => {
  expect(rows).toContainEqual(['ABC', 'Lời kể', '', 'Em bấm số 111 nhé.']);
  expect(rows).toContainEqual(['ABC', 'Bạn Na', 'worried', 'An nên làm gì?']);
});

it('has the cards that are read to the youngest alone, and no other button', () => {
  expect(rows).toContainEqual(['A', 'Rùa Mai', '', 'Kể với mẹ']);
  expect(rows.map((row) => row[3])).not.toContain('Tiếp');
});

it('has an opening and a better idea apart, as any of them come together', () => {
  const said = rows.map((row) => row[3]);
  expect(said).toEqual(expect.arrayContaining(['Giấu thì nặng lắm.', 'Mình nghĩ thêm nha.', 'Sắp ra rồi nè.']));
  expect(said.filter((words) => words?.includes('Giấu thì nặng lắm.'))).toHaveLength(1);
});

it('has the pages of the booklets, under their corner', () => {
  expect(lines.filter(({ station }) => station === 'corners/1-y')).toEqual([
    {
      id: lineId('y', 'Rùa Mai', 'Chiều nay trời mưa.'),
      station: 'corners/1-y',
      bands: ['A', 'B', 'C'],
      speaker: 'Rùa Mai',
      feeling: '',
      text: 'Chiều nay trời mưa.',
    },
  ]);
});

it('has what nobody was heard to say, but no gaps and no names', () => {
  expect(rows).toContainEqual(['ABC', 'Rùa Mai', '', 'Câu này chưa ai nghe.']);
  expect(rows).toContainEqual(['ABC', 'Mẹ', '', 'Mẹ nghe con đây.']);
  expect(JSON.stringify(rows)).not.toMatch(/\{|Tên trò chơi/);
});

it('calls each line once, by the name under which the game looks for it', () => {
  expect(new Set(lines.map(({ id }) => id)).size).toBe(lines.length);
  expect(lines.map(({ id }) => id)).toContain(lineId('x', 'Bạn Na', 'An nên làm gì?'));
});

it('is written so that a spreadsheet reads it', () => {
  const [line] = lines;
  if (!line) throw new Error('no line');
  const csv = csvOf([{ ...line, bands: ['A', 'B'], text: 'Mẹ nói: "Kể đi", nha' }]);
  expect(csv).toBe(`\ufeffid,station,bands,speaker,feeling,text\r\n${line.id},01-x,A B,Lời kể,,"Mẹ nói: ""Kể đi"", nha"\r\n`);
});
