import type { Skills } from '../../content/schema';
import type { GameNames, Region, Situation, SituationFile, Line as TelephoneLine } from '../../domain/content';
import type { Text } from '../../lib/text';
import type { Review } from '../levels/review';
import { dataNotes, dataRows, isText } from './level';
import { type Heading, line, type Part, type Row, type Screen } from './line';
import { themeName } from './names';
import { caseKey } from './stations';

/* Everything that is no station: the situation bank, the region, the help panel, words of the screens and of the games. */

const ALL = 'chung';

const peoples = { cham: 'Chăm', 'ra-glai': 'Ra-glai' } as const;
const needs = {
  moving: 'đi lại khác',
  seeing: 'nhìn khác',
  hearing: 'nghe khác',
  speaking: 'nói khác',
  learning: 'học khác',
} as const;

const links = { say: 'Nói gì', do: 'Làm gì', tell: 'Kể với ai', report: 'Kể điều gì' } as const;

function situationRows(situation: Situation): Row[] {
  const { text, why, adult, picture, hero, listener } = situation;
  const notes = [
    ...dataNotes(situation).filter((note) => !note.startsWith('người nghe')),
    ...(hero ? [`nhân vật: ${hero.name} (${hero.as === 'girl' ? 'gái' : 'trai'})`] : []),
    ...(hero?.people ? [`người ${peoples[hero.people]}`] : []),
    ...(hero?.disability ? [needs[hero.disability]] : []),
  ];
  const heading: Heading = { kind: 'heading', title: situation.id, notes, picture };
  const choices = (Object.keys(links) as (keyof typeof links)[]).flatMap((link) =>
    (situation[link] ?? []).flatMap(({ good, label, reply }) => {
      const mark = good ? 'good' : 'again';
      return [line(links[link], label, { mark }), line('Lời đáp', reply, { mark, who: 'mai' })];
    }),
  );
  const answered = line('Người lớn đáp', adult, { who: listener, face: 'happy' });
  return [heading, line('Chuyện', text), ...choices, line('Vì sao', why, { who: 'mai' }), answered];
}

/** The bank, a part for each skill; what bands meet in the same words stands once. */
export function bankParts(files: Readonly<Record<string, SituationFile>>, skills: Skills, review: Review): Part[] {
  return skills.skills.flatMap(({ id, name }) => {
    const file = files[id];
    if (!file) return [];
    const screens = file.situations.map((situation): Screen => {
      const [first = 'A'] = situation.bands;
      return { key: caseKey(situation.id, first), title: `Nhóm ${situation.bands.join(', ')}`, rows: situationRows(situation) };
    });
    const state = review.situations[id] ?? 'draft';
    const title = `Tình huống: ${name.vi}`;
    return [{ id: `th ${id}`, family: title, title, band: ALL, state, screens }];
  });
}

/** The screen of each case, whichever of its bands asks. */
export function caseScreens(files: Readonly<Record<string, SituationFile>>): Map<string, string> {
  const all = Object.values(files).flatMap(({ situations }) => situations);
  return new Map(all.flatMap(({ id, bands }) => bands.map((band) => [caseKey(id, band), caseKey(id, bands[0] ?? band)] as const)));
}

const date = (day: string | undefined): string => day?.split('-').reverse().join('/') ?? '';

const statuses = {
  verified: 'ĐÃ XÁC MINH',
  unverified: 'CHƯA XÁC MINH: trẻ chưa thấy số này',
  expired: 'HẾT HẠN: trẻ không thấy số này',
} as const;

function lineHeading({ number, free, audience, status, verified_on, valid_from, valid_to, area, source }: TelephoneLine): Heading {
  return {
    kind: 'heading',
    title: number,
    notes: [
      statuses[status],
      ...(verified_on ? [`xác minh ngày ${date(verified_on)}`] : []),
      ...(valid_from ? [`từ ngày ${date(valid_from)}`] : []),
      ...(valid_to ? [`đến ngày ${date(valid_to)}`] : []),
      audience === 'child' ? 'cho trẻ em' : 'chỉ cho người lớn',
      free ? 'miễn phí' : 'có thể mất tiền',
      `vùng: ${area}`,
      `nguồn: ${source}`,
    ],
  };
}

export function regionPart(region: Region, state: Part['state']): Part {
  const { name, lines, places, receivers, deadline } = region;
  return {
    id: 'vung',
    family: 'Vùng, đường dây, nơi nhận',
    title: `Dữ liệu của vùng: ${name.vi}`,
    band: ALL,
    state,
    screens: [
      { title: 'Tên vùng', rows: [line('Tên', name)] },
      { title: 'Các đường dây', rows: lines.flatMap((each) => [lineHeading(each), ...dataRows(each, ['lines'])]) },
      { title: 'Mười bốn nơi', rows: places.flatMap((each) => dataRows(each, ['places'])) },
      {
        title: `Nơi nhận báo cáo (trước ngày ${deadline.day}/${deadline.month})`,
        rows: receivers.flatMap((each) => dataRows(each, ['receivers'])),
      },
    ],
  };
}

export const skillsPart = ({ skills }: Skills, state: Part['state']): Part => ({
  id: 'ki-nang',
  family: 'Kỹ năng',
  title: 'Mười bốn kỹ năng, mỗi nhóm tuổi làm được gì',
  band: ALL,
  state,
  screens: skills.map((skill) => ({ title: skill.name.vi, rows: dataRows(skill, ['skills']) })),
});

/** Every text in some exported words, whatever shape they have. */
function textsOf(value: unknown): Text[] {
  if (isText(value)) return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

export const helpPart = (help: unknown, state: Part['state']): Part => ({
  id: 'giup-do',
  family: 'Bảng «Cần giúp?»',
  title: 'Bảng «Cần giúp?» và trang Số cần nhớ',
  band: ALL,
  state,
  about: 'Chỗ {number} là số 111; {numbers} là các số gọi khi nguy hiểm.',
  screens: [{ title: 'Cả bảng', rows: textsOf(help).map((each) => line('', each)) }],
});

/** Words that stand in programs, by file or group. */
export type Groups = Readonly<Record<string, readonly Text[]>>;

const fixedPart = (
  part: Pick<Part, 'id' | 'family' | 'title' | 'state' | 'about'>,
  groups: Groups,
  nameOf: (key: string) => string,
): Part => ({
  ...part,
  band: ALL,
  screens: Object.entries(groups)
    .filter(([, texts]) => texts.length > 0)
    .map(([key, texts]) => ({ key, title: nameOf(key), rows: texts.map((each) => line('', each)) })),
});

/** @param groups what `src/i18n` exports, group by group, and words that stand in screens themselves */
export const interfacePart = (groups: Readonly<Record<string, unknown>>, state: Part['state']): Part =>
  fixedPart(
    { id: 'man-hinh', family: 'Lời của các màn hình', title: 'Lời cố định của các màn hình', state, about: 'Chỗ {n}, {number} là số.' },
    Object.fromEntries(Object.entries(groups).map(([key, value]) => [key, textsOf(value)])),
    themeName,
  );

export const gamesPart = (groups: Groups, names: Readonly<Record<string, GameNames>>, state: Part['state']): Part =>
  fixedPart(
    {
      id: 'tro-choi',
      family: 'Lời cố định của trò chơi',
      title: 'Lời cố định của các trò chơi',
      state,
      about: 'Mọi nơi có trò chơi ấy đều dùng. Chỗ {…} được điền bằng lời hay số của từng chuyện.',
    },
    groups,
    (type) => `Trò chơi: ${names[type]?.name ?? type}`,
  );
