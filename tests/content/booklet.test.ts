import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { makeBooklet, type Sources } from '../../src/compile/booklet/booklet';
import { readDrawings } from '../../src/compile/booklet/drawings';
import { escaped } from '../../src/compile/booklet/html';
import { isText } from '../../src/compile/booklet/level';
import { ownWords } from '../../src/compile/booklet/own-words';
import { DRAFT, page } from '../../src/compile/booklet/page';
import { readSources } from '../../src/compile/booklet/sources';
import { walk } from '../../src/compile/levels/bands';
import { format } from '../../src/compile/levels/problem';
import { bands } from '../../src/domain/activity';
import type { Text } from '../../src/lib/text';
import { brokenCopy, load, project, removeCopies, stationFile } from './copies';

afterAll(removeCopies);

async function sourcesOf(levels: string): Promise<Sources> {
  const { sources, problems } = await readSources(levels, project, load);
  expect(problems.map(format)).toEqual([]);
  if (!sources) throw new Error('no sources');
  return sources;
}

const sources = await sourcesOf(path.join(project, 'levels'));
const drawings = await readDrawings(project, load);
const booklet = makeBooklet(sources);
const html = page(booklet, drawings);
const { compiled } = sources;

/** The printed rows of each part, by its id. */
const printed = new Map(
  html
    .split('<section class="part" id="')
    .slice(1)
    .map((section) => [section.slice(0, section.indexOf('"')), section] as const),
);

const row = ({ vi, en }: Text): string => `${escaped(vi)}</td><td class="en" lang="en">${escaped(en)}</td>`;

/** Texts of some data that are printed in none of these parts. */
const missing = (data: unknown, parts: readonly string[]): Text[] =>
  [...walk(data)].flatMap(({ value }) => (isText(value) && !parts.some((id) => printed.get(id)?.includes(row(value))) ? [value] : []));

const unquoted = (words: string): string => words.replace(/^[«“"](.*)[»”"]\.?$/su, '$1');

const isBorrowed = (value: unknown): boolean => typeof value === 'object' && value !== null && 'bands' in value && 'adult' in value;

describe('the booklet has every line', () => {
  it.each(Object.values(compiled.stations).flatMap((station) => bands.map((band) => ({ station, band, id: station.id }))))(
    'of $id, band $band',
    ({ station, band }) => {
      expect(missing({ title: station.title, family: station.family }, [`${station.id}-chung`])).toEqual([]);
      const { steps, ...frame } = station.bands[band];
      expect(missing(frame, [`${station.id}-${band}`])).toEqual([]);
      for (const { level, title } of steps) {
        const { cases, ...own } = level as { cases?: unknown[] };
        const borrowed = (cases ?? []).filter(isBorrowed);
        const written = (cases ?? []).filter((each) => !isBorrowed(each));
        expect(missing({ title, own, written }, [`${station.id}-${band}`])).toEqual([]);
        expect(missing(borrowed, [`th-${station.skill}`, ...[...printed.keys()].filter((id) => id.startsWith('th-'))])).toEqual([]);
      }
    },
  );

  it('of the bank, the region, the skills, the leaders’ desk, the help panel and the screens', () => {
    for (const [skill, file] of Object.entries(compiled.situations)) expect(missing(file, [`th-${skill}`])).toEqual([]);
    expect(missing(compiled.regions, ['vung'])).toEqual([]);
    expect(missing(compiled.skills, ['ki-nang'])).toEqual([]);
    for (const [name, file] of Object.entries(compiled.leader)) expect(missing(file, [`phu-trach-${name}`]), name).toEqual([]);
    expect(printed.get('phu-trach-session')).toContain('<b>bản nháp</b>');
    expect(missing(sources.help, ['giup-do'])).toEqual([]);
    expect(missing(sources.screens, ['man-hinh'])).toEqual([]);
    const panel = Object.values(sources.screens).flatMap((group) => [...walk(group)].map(({ value }) => value));
    expect(panel).toContainEqual({ vi: 'Gọi {number} ngay bây giờ?', en: 'Call {number} now?' });
    expect(panel).toContainEqual({ vi: 'Hôm nay mình học', en: 'Today we learn' });
  });

  it('that a game says itself: whatever is seen in play is made of printed lines', () => {
    const lines = booklet.parts.flatMap(({ screens }) =>
      screens.flatMap(({ rows }) => rows.flatMap((each) => (each.kind === 'line' ? each.text.vi.toLowerCase() : []))),
    );
    const names = Object.values(compiled.situations).flatMap(({ situations }) => situations.flatMap(({ hero }) => hero?.name ?? []));
    const numbers = Object.values(compiled.regions).flatMap((region) => region.lines.map(({ number }) => number));
    const plain = new Set([...lines, ...lines.map(unquoted), ...names.map((name) => name.toLowerCase()), ...numbers]);
    const patterns = [...new Set(lines.filter((words) => /\{[^}]*\}/.test(words) && /\p{L}/u.test(words.replace(/\{[^}]*\}/g, ''))))].map(
      (words) => {
        // What is put in at the beginning may be cut off as a sentence of its own.
        const fixed = words
          .replace(/^\{[^}]*\} (?=\{)/, '')
          .split(/\{[^}]*\}/)
          .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
        return new RegExp(`^${fixed.join('(.*?)')}$`, 'su');
      },
    );
    const known = new Map<string, boolean>();
    const made = (words: string): boolean => {
      const said = unquoted(words.trim());
      const before = known.get(said);
      if (before !== undefined) return before;
      known.set(said, false);
      const whole =
        !/\p{L}/u.test(said) ||
        plain.has(said) ||
        ['.', '?'].some((end) => plain.has(`${said}${end}`)) ||
        patterns.some((pattern) => pattern.exec(said)?.slice(1).every(made) === true);
      const parts = [/(?<=[.!?…»”"]+)\s+/u, /(?:,|\s–)\s+/u].some((cut) =>
        [...said.matchAll(new RegExp(cut, 'gu'))].some(
          ({ index, 0: gap }) => made(said.slice(0, index)) && made(said.slice(index + gap.length)),
        ),
      );
      known.set(said, whole || parts);
      return whole || parts;
    };
    const region = Object.values(compiled.regions)[0];
    const joined = Object.fromEntries((region?.lines ?? []).map(({ id, number }) => [id, { number }]));
    const strange = new Set<string>();
    for (const station of Object.values(compiled.stations))
      for (const band of bands)
        for (const { id, type, level } of station.bands[band].steps) {
          const rules = sources.rules[type];
          if (!rules) throw new Error(`no rules of ${type}`);
          const full = { ...(level as object), lines: joined };
          const seen = new Set<string>();
          const todo = [rules.start(full, 1)];
          for (const state of todo) {
            const { prompt, targets, status } = rules.view(full, state, 'tall');
            const key = JSON.stringify([prompt.vi, targets.map(({ label }) => label.vi)]);
            if (seen.has(key) || seen.size >= 250) continue;
            seen.add(key);
            for (const { vi } of [prompt, status, ...targets.map(({ label }) => label)]) {
              if (!made(vi.toLowerCase())) strange.add(`${station.id} ${band} ${id}: ${vi}`);
            }
            for (const target of targets) if (!target.disabled) todo.push(rules.reduce(full, state, { type: 'tap', id: target.id }).state);
          }
        }
    expect([...strange]).toEqual([]);
  });

  it('with words that stand in programs, as they are written there', () => {
    const hole = ['$', '{a}'].join('');
    const program = `const a = { b: text('Tiếp', 'Next'), c: text('', '') };\nconst d = text(\`Bạn ${hole}\`, e); // text('Không', 'No')`;
    expect(ownWords(program)).toEqual([
      { vi: 'Tiếp', en: 'Next' },
      { vi: 'Bạn {…}', en: '' },
    ]);
  });
});

describe('a reviewer', () => {
  const rows = booklet.parts.flatMap(({ screens }) => screens.flatMap((screen) => screen.rows));
  const lines = rows.flatMap((each) => (each.kind === 'line' ? [each] : []));

  it('finds each line by a number of its own, the same every time', () => {
    const numbers = lines.map(({ number }) => number);
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(numbers).toContain('mui-dinh A 3.12');
    expect(makeBooklet(sources).parts).toEqual(booklet.parts);
    for (const number of numbers) expect(number).toMatch(/^\S+( \S+)? \d+\.\d+$/);
  });

  it('is led on: links have a place to go, and cases of the bank their number', () => {
    const places = new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
    const links = [...html.matchAll(/href="#([^"]+)"/g)].map(([, to]) => to);
    expect(links.filter((to) => !places.has(to))).toEqual([]);
    const used = Object.values(compiled.stations).flatMap((station) => bands.flatMap((band) => station.bands[band].steps));
    const cases = used.flatMap(({ level }) => ((level as { cases?: unknown[] }).cases ?? []).filter(isBorrowed));
    expect(rows.flatMap((each) => (each.kind === 'heading' ? (each.refs ?? []) : []))).toHaveLength(cases.length);
  });

  it('can tick every line and sign every part', () => {
    expect(html.split('<td class="box">').length - 1).toBe(lines.length * 2);
    expect(html.split('<td class="write">').length - 1).toBe(lines.length);
    for (const part of printed.values()) expect(part).toContain('<dt>Chữ ký</dt>');
    expect([...printed.keys()]).toEqual(booklet.parts.map(({ id }) => id.replaceAll(' ', '-')));
  });

  it('knows who speaks, which picture there is and what state a telephone line is in', () => {
    expect(printed.get('mui-dinh-A')).toContain('class="p-giu_den-');
    expect(printed.get('mui-dinh-A')).toContain('<b>Cô tư vấn 111</b>');
    expect(printed.get('mui-dinh-A')).toContain('class="b-mui-dinh"');
    expect(printed.get('th-hotline')).toContain('class="c-sit-close"');
    expect(printed.get('vung')).toContain('CHƯA XÁC MINH');
    expect(printed.get('vung')).toMatch(/ĐÃ XÁC MINH · xác minh ngày \d\d\/\d\d\/\d{4}/);
  });

  it('opens it from a disk: nothing is fetched and nothing runs', () => {
    expect(html).not.toMatch(/<script|<link|https?:|src=|@import|\son\w+=/);
  });
});

describe('the state of review', () => {
  const approvedStation = { file: stationFile, find: 'review: draft', put: 'review: approved' };
  const make = async (levels: string) => {
    const made = makeBooklet(await sourcesOf(levels));
    return { ...made, html: page(made, drawings) };
  };

  /** Sections of which some page would be printed without it: it is the head of the one table that has everything. */
  const unmarked = (some: string): string[] =>
    some
      .split(/<section\b[^>]*>/)
      .slice(1)
      .filter((section) => {
        const [inside = ''] = section.split('</section>');
        return !inside.startsWith(`<table class="sheet"><thead><tr><th>${DRAFT}</th></tr></thead>`) || !inside.endsWith('</table>');
      })
      .map((section) => section.slice(0, 80));

  it('is read from the data', async () => {
    expect(html.split('<section').length).toBeGreaterThan(10);
    expect(unmarked(html)).toEqual([]);
    const made = await make(brokenCopy(approvedStation));
    expect(made.parts.filter(({ state }) => state === 'approved').map(({ id }) => id)).toEqual([
      'mui-dinh chung',
      'mui-dinh A',
      'mui-dinh B',
      'mui-dinh C',
    ]);
    expect(made.html).toContain('mã ');
    expect(made.html).toContain('Trong dữ liệu: <b>đã duyệt</b>');
    expect(unmarked(made.html)).toEqual([]);
  });

  it('is no draft any more when everything is signed, and a code changes with the words', async () => {
    const levels = brokenCopy(approvedStation);
    const signed = ['region', 'skills', 'help', 'screens', 'games'].map((each) => `${each}: approved\n`).join('');
    writeFileSync(path.join(levels, 'review.yaml'), `${signed}situations:\n  hotline: approved\n`);
    const made = await make(levels);
    expect(made.approved).toBe(true);
    expect(made.html).not.toContain(DRAFT);
    const other = await make(brokenCopy({ find: 'Em nhớ số 111.', put: 'Em nhớ kỹ số 111.' }));
    const codes = (some: typeof made) => some.parts.map(({ id, code }) => `${id} ${code}`);
    expect(
      codes(other)
        .filter((each) => !codes(made).includes(each))
        .map((each) => each.slice(0, -9)),
    ).toEqual(['mui-dinh A', 'mui-dinh B', 'mui-dinh C']);
  });
});

describe('a fault in the content', () => {
  it('is told with its place, and no booklet is written', () => {
    const levels = brokenCopy({ find: 'Em nhớ số 111.', put: 'Em không là nạn nhân.' });
    writeFileSync(path.join(levels, 'review.yaml'), 'region: signed\n');
    const out = path.join(levels, 'out.html');
    const cli = path.join(project, 'src/compile/booklet/cli.ts');
    const run = spawnSync(process.execPath, ['--import', 'tsx', cli, '--levels', levels, '--out', out], { cwd: project, encoding: 'utf8' });
    expect(run.stderr).toMatch(/^levels\/stations\/09-mui-dinh\/station\.yaml:11 goals\[0\]\.vi — Không dùng «nạn nhân»/m);
    expect(run.stderr).toMatch(/^levels\/review\.yaml:1 region — /m);
    expect(run.stderr).toContain('2 lỗi: chưa in sổ.');
    expect(run.status).toBe(1);
    expect(existsSync(out)).toBe(false);
  });
});
