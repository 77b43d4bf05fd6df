import type { Corner } from '../../domain/content';
import { line, type Part } from './line';

/** Each corner is a part, each of its booklets a screen. */
export const cornerParts = (corners: Readonly<Record<string, Corner>>): Part[] =>
  Object.values(corners).map(({ id, title, about, mark, review, booklets }) => ({
    id: `goc-doc ${id}`,
    family: 'Góc đọc',
    title: title.vi,
    band: 'chung',
    state: review,
    about: 'Em tự đọc, hay có người đọc cho nghe.',
    screens: [
      { title: title.vi, rows: [line('Tên góc', title), line('Giới thiệu', about), line('Dấu trên mỗi cuốn', mark)] },
      ...booklets.map((booklet) => ({
        title: booklet.title.vi,
        rows: [line('Tên cuốn', booklet.title), ...booklet.pages.map(({ text }, at) => line(`Trang ${at + 1}`, text))],
      })),
    ],
  }));
