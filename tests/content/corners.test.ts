import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readArt } from '../../src/compile/levels/art';
import { format } from '../../src/compile/levels/problem';
import type { CornerFile } from '../../src/content/corner-schema';
import { brokenCopy, compile, load, project, removeCopies } from './copies';

const folder = path.join(project, 'levels/corners');
const corners = readdirSync(folder).map((file) => parse(readFileSync(path.join(folder, file), 'utf8')) as CornerFile);
const { art } = await readArt(project, load);
const picturesOf = ({ picture, pages }: CornerFile['booklets'][number]) => [picture, ...pages.map((page) => page.picture)];
const all = corners.flatMap(({ booklets }) => booklets);

describe('the reading corner', () => {
  it('has eight made-up stories of six to eight pages, and at least five booklets of rights of four to six', () => {
    expect(corners.map(({ id }) => id)).toEqual(['guong-sang', 'quyen-cua-em']);
    const [stories, rights] = corners.map(({ booklets }) => booklets);
    expect(stories).toHaveLength(8);
    expect(rights?.length).toBeGreaterThanOrEqual(5);
    const outside = (booklets: typeof stories, least: number, most: number) =>
      (booklets ?? []).filter(({ pages }) => pages.length < least || pages.length > most).map(({ id }) => id);
    expect(outside(stories, 6, 8)).toEqual([]);
    expect(outside(rights, 4, 6)).toEqual([]);
  });

  it('says what it is, and that nobody has signed it yet', () => {
    expect(corners.map(({ mark, review }) => ({ mark: mark.vi, review }))).toEqual([
      { mark: 'Truyện hư cấu', review: 'draft' },
      { mark: 'Theo Luật Trẻ em', review: 'draft' },
    ]);
  });

  it('has a picture on every page, three of each booklet its own, the cover among them', () => {
    for (const booklet of all) {
      const others = new Set(all.filter((other) => other !== booklet).flatMap(picturesOf));
      const own = new Set(picturesOf(booklet).filter((name) => name.startsWith('corner-') && !others.has(name)));
      expect(
        picturesOf(booklet).filter((name) => !art.pictures.has(name)),
        booklet.id,
      ).toEqual([]);
      expect(own.size, booklet.id).toBeGreaterThanOrEqual(3);
      expect(own.has(booklet.picture), booklet.id).toBe(true);
    }
  });

  it('draws nothing that nobody sees', () => {
    const drawn = [...art.pictures.keys()].filter((name) => name.startsWith('corner-'));
    const shown = new Set(all.flatMap(picturesOf));
    expect(drawn.filter((name) => !shown.has(name))).toEqual([]);
  });

  it('names no other telephone number than 111', () => {
    const numbers = all.flatMap(({ pages }) => pages.flatMap(({ text }) => `${text.vi} ${text.en}`.match(/\d{3,}/g) ?? []));
    expect(new Set(numbers)).toEqual(new Set(['111']));
  });

  it('is read in short sentences: most have fewer than twelve words', () => {
    const sentences = all.flatMap(({ pages }) => pages.flatMap(({ text }) => text.vi.split(/(?<=[.!?…]»?)\s+|:\s*(?=«)/)));
    const short = sentences.filter((sentence) => sentence.split(/\s+/).length < 12);
    expect(short.length / sentences.length).toBeGreaterThan(0.8);
  });
});

describe('a broken corner', () => {
  afterAll(removeCopies);

  const page = (words: string, picture = 'act-tell') => `      - { picture: ${picture}, text: { vi: '${words}', en: 'One page.' } }\n`;
  const corner = (pages: string, more = 'review: draft') =>
    `id: goc\n${more}\ntitle: { vi: Góc, en: Corner }\nabout: { vi: Ở đây, en: Here }\nmark: { vi: Truyện hư cấu, en: Made up }\n` +
    `booklets:\n  - id: cuon\n    title: { vi: Cuốn, en: Booklet }\n    picture: act-tell\n    pages:\n${pages}`;
  const three = page('Một trang.').repeat(3);

  async function problemsOf(source: string, name = '1-goc.yaml'): Promise<string[]> {
    const levels = brokenCopy();
    mkdirSync(path.join(levels, 'corners'));
    writeFileSync(path.join(levels, 'corners', name), source);
    return (await compile(levels)).problems.map(format);
  }

  it('is none when nothing is broken', async () => {
    expect(await problemsOf(corner(three))).toEqual([]);
  });

  it.each([
    [
      'a forbidden word',
      corner(three + page('Bạn ấy là nạn nhân.')),
      /^levels\/corners\/1-goc\.yaml:14 booklets\[0\]\.pages\[3\]\.text\.vi — Không dùng «nạn nhân»/,
    ],
    [
      'too long a sentence',
      corner(three + page(`Một ${'hai '.repeat(18).trim()}.`)),
      /^levels\/corners\/1-goc\.yaml:14 booklets\[0\]\.pages\[3\]\.text\.vi — Câu dài 19 chữ/,
    ],
    ['a misspelt word', corner(three + page('Một trrang.')), /^levels\/corners\/1-goc\.yaml:14 .*text\.vi — Không có chữ «trrang»/],
    [
      'a picture that nobody drew',
      corner(three + page('Hai.', 'corner-none')),
      /^levels\/corners\/1-goc\.yaml:14 booklets\[0\]\.pages\[3\]\.picture — .*«corner-none»/,
    ],
    ['too few pages', corner(page('Một trang.')), /^levels\/corners\/1-goc\.yaml:\d+ booklets\[0\]\.pages — /],
    ['no mark of a review', corner(three, 'about2: x'), /^levels\/corners\/1-goc\.yaml:\d+ (review|about2) — /],
  ])('with %s is told by file, line and field', async (_, source, says) => {
    expect(await problemsOf(source)).toEqual(expect.arrayContaining([expect.stringMatching(says)]));
  });

  it('with another ending of its name is not passed over', async () => {
    expect(await problemsOf(corner(three), '1-goc.yml')).toEqual([expect.stringMatching(/^levels\/corners\/1-goc\.yml/)]);
  });
});
