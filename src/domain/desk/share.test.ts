import { expect, it } from 'vitest';
import { type CardWords, frames, layOut, type Measure, shapes, sizes } from './share';

/** Wider than our letters are on the whole. */
const measure: Measure = (words, { size, face }) => words.length * size * (face === 'heading' ? 0.56 : 0.62);

const words: CardWords = {
  ...{
    place: 'Đồng muối Cà Ná',
    about: 'Không phải lỗi của em',
    ask: 'Em tập nói to:',
    line: 'Đừng đổ lỗi cho bạn ấy. Bạn ấy cần được giúp.',
  },
  ...{
    number: '111',
    label: 'Tổng đài bảo vệ trẻ em',
    terms: 'Miễn phí · suốt ngày đêm',
    foot: 'Khiên Nhỏ · học liệu tương tác · 12–15 tuổi',
  },
};

it.each(shapes)('all words of a %s card stand inside their boxes, in their order', (shape) => {
  const local = { label: 'Trung tâm Công tác xã hội tỉnh Ninh Thuận', number: '18008079 (giờ hành chính)' };
  const { tag, bubble, said, foot } = frames[shape];
  for (const card of [words, { ...words, local }]) {
    const laid = layOut(card, shape, measure);
    const text = laid?.written.map((each) => each.words).join(' ');
    for (const each of [card.line, card.label, card.foot, card.local?.number ?? '']) expect(text).toContain(each);
    for (const { words: line, font, x, y, align } of laid?.written ?? []) {
      const wide = measure(line, font);
      const left = align === 'center' ? x - wide / 2 : x;
      const inside = [tag, bubble, frames[shape].badge, said, foot].some(
        (box) =>
          left >= box.x &&
          left + wide <= box.x + box.width &&
          y - font.size / 2 >= box.y - 1 &&
          y + font.size / 2 <= box.y + box.height + 1,
      );
      expect(inside, line).toBe(true);
    }
    expect(laid?.tag.width).toBeLessThanOrEqual(tag.width);
  }
  expect(foot.y + foot.height).toBeLessThanOrEqual(sizes[shape].height);
});

it('says so when words do not fit, and cuts none', () => {
  expect(layOut({ ...words, line: 'Không phải lỗi của em. '.repeat(30) }, 'square', measure)).toBeUndefined();
  expect(layOut({ ...words, line: 'x'.repeat(60) }, 'tall', measure)).toBeUndefined();
});
