import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { files, words } from './dist';

/**
 * Words that must not stand where a browser, a school's filter or the next person at the machine reads them: titles, addresses, the
 * manifest, names of files, caches, databases and locks. Compared without case, and in Vietnamese with and without tones.
 */
// biome-ignore format: a list to read, not one word a line
const sensitive = [
  'xâm hại', 'bạo lực', 'bạo hành', 'lạm dụng', 'tình dục', 'hiếp', 'dâm', 'ấu dâm', 'dâm ô', 'quấy rối', 'sàm sỡ', 'cưỡng', 'nạn nhân',
  'tố cáo', 'tố giác', 'bắt nạt', 'đánh đập', 'hành hạ', 'buôn người', 'bắt cóc', 'mua bán người', 'kẻ xấu', 'tự tử', 'tự hại', 'khỏa thân',
  'vùng kín', 'vùng riêng tư', 'bộ phận sinh dục', 'yêu râu xanh', 'biến thái', 'tổng đài', 'bảo vệ trẻ em', 'cầu cứu', 'đường dây nóng',
  'ma túy', 'cờ bạc', 'tống tiền',
  'abuse', 'assault', 'bully', 'child protection', 'childline', 'dating', 'drug', 'exploit', 'gambl', 'groom', 'harass', 'helpline', 'hotline',
  'incest', 'kidnap', 'molest', 'naked', 'nude', 'offender', 'paedo', 'pedo', 'perpetrator', 'porn', 'predator', 'private-part', 'rape',
  'self-harm', 'sex', 'suicide', 'traffick', 'victim', 'violen', 'weapon', 'xxx',
  // Blockers of advertising match these in file names.
  'advert', 'banner', 'tracker', 'analytics',
];

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D').toLowerCase();
const letters = (text: string) => ` ${plain(text).replace(/[^a-z0-9]+/g, ' ')} `;

/** Vietnamese words only as whole words ("dam" is in many names without tones), English ones anywhere. */
function found(text: string): string[] {
  const low = letters(text);
  return sensitive.filter((word) => {
    const bare = letters(word);
    const vietnamese = /[^\x20-\x7e]/.test(word);
    // One syllable without its tones is too often another word: it must have them.
    if (vietnamese && !word.includes(' ')) return ` ${text.toLowerCase().replace(/[^\p{L}]+/gu, ' ')} `.includes(` ${word} `);
    return low.includes(vietnamese ? bare : bare.trim());
  });
}

it('finds what it looks for', () => {
  expect(found('Phòng chống xâm hại')).toEqual(['xâm hại']);
  expect(found('phong-chong-xam-hai.html')).toEqual(['xâm hại']);
  expect(found('antibullying')).toEqual(['bully']);
  expect(found('Khiên Nhỏ – Số cần nhớ')).toEqual([]);
  expect(sensitive.length).toBeGreaterThanOrEqual(60);
});

it.each(files)('the name %s is neutral', (file) => {
  expect(found(file)).toEqual([]);
});

it.each(files.filter((file) => file.endsWith('.html')))('the title and description of %s are neutral', (file) => {
  const heads = words(file).match(/<title>[^<]*|<meta name="(?:description|apple-mobile-web-app-title)" content="[^"]*/g) ?? [];
  expect(heads.length).toBeGreaterThan(0);
  expect(found(heads.join(' '))).toEqual([]);
});

it('the manifest is neutral', () => {
  expect(found(words('manifest.webmanifest'))).toEqual([]);
});

/** Calls that name something which the browser keeps or shows. */
const naming =
  /(?:openDB|deleteDB|indexedDB\.(?:open|deleteDatabase)|caches\.open|BroadcastChannel|locks\.request|document\.title\s*=|createPolicy|objectStoreNames?\.contains|createObjectStore|createIndex)\s*[(=]?\s*['"`]([^'"`]+)['"`]/g;

it('databases, caches, locks and titles are neutral', () => {
  const src = path.resolve(import.meta.dirname, '../../src');
  const sources = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter(
    (file) => /\.tsx?$/.test(file) && !file.includes('.test.'),
  );
  const names = sources.flatMap((file) => [...readFileSync(path.join(src, file), 'utf8').matchAll(naming)].map(([, name]) => name ?? ''));
  // Names held in constants, by our habit of writing them in capitals.
  const constants = sources.flatMap((file) =>
    [
      ...readFileSync(path.join(src, file), 'utf8').matchAll(
        /const (?:NAME|DB|DATABASE|STORE|BUSY|CHANNEL|LOCK)\w* = ['"`]([^'"`]+)['"`]/g,
      ),
    ].map(([, name]) => name ?? ''),
  );
  expect(names).toContain('Máy tính');
  expect(constants).toContain('kn-busy');
  for (const name of [...names, ...constants]) expect(found(name), name).toEqual([]);
});
