import type { Band } from '../../domain/activity';
import type { Choice, Situation } from '../../domain/content';
import { langs, text } from '../../lib/text';
import { type Located, spotOf } from './bands';
import { type Problem, problem } from './problem';

/** Of the chain after "is this OK?". */
export const links = ['say', 'do', 'tell', 'report'] as const;

function chainFaults(situation: Situation, located: Located, field: string): Problem[] {
  const at = (key: string) => spotOf(located, `${field}.${key}`);
  const found: Problem[] = [];
  for (const link of links) {
    if (situation[link]?.some(({ good }) => good) === false) {
      found.push(
        problem(
          at(link),
          text(`«${link}» chưa có lựa chọn tốt nào.`, `«${link}» has no good choice.`),
          text('ghi good: true cho ít nhất một lựa chọn.', 'write good: true for one at least.'),
        ),
      );
    }
    if (!situation.ok && !situation[link]) {
      found.push(
        problem(
          at(link),
          text(`Chuyện không ổn mà thiếu «${link}».`, `This is not OK, yet «${link}» is missing.`),
          text('viết đủ say, do, tell, report.', 'write all of say, do, tell, report.'),
        ),
      );
    }
  }
  if (situation.ok && !situation.say && !situation.do) {
    found.push(
      problem(
        at('say'),
        text('Chuyện ổn cũng cần «say» hoặc «do».', 'An OK case has «say» or «do» too.'),
        text('viết một trong hai.', 'write one of them.'),
      ),
    );
  }
  const { hero } = situation;
  if (hero && !langs.every((lang) => situation.text[lang].includes(hero.name))) {
    found.push(
      problem(
        at('hero'),
        text(`Không thấy tên «${hero.name}» trong câu chuyện.`, `The name «${hero.name}» is not in the text.`),
        text('viết tên ấy vào «text», cả hai thứ tiếng.', 'say it in «text», in both languages.'),
      ),
    );
  }
  return found;
}

/** Band A chooses by eye: each choice of a link has a picture, and no two the same. */
function pictureFaults(choices: readonly Choice[], located: Located, field: string): Problem[] {
  return choices.flatMap(({ picture }, index) => {
    const spot = spotOf(located, `${field}[${index}].picture`);
    if (picture === undefined) {
      return [
        problem(
          spot,
          text('Nhóm A chọn bằng mắt mà lựa chọn này chưa có hình.', 'Band A chooses by eye, yet this choice has no picture.'),
          text('ghi «picture: …» nói đúng điều lựa chọn ấy nói.', 'write a «picture: …» that tells what the choice says.'),
        ),
      ];
    }
    const same = choices.findIndex((other) => other.picture === picture);
    if (same === index) return [];
    return [
      problem(
        spot,
        text(`Hình «${picture}» đã có ở lựa chọn khác của câu này.`, `Another choice here has the picture «${picture}» already.`),
        text('chọn hình khác cho một trong hai.', 'give one of the two another picture.'),
      ),
    ];
  });
}

/** What children call those of the cast who listen. */
const called: Readonly<Record<string, readonly string[]>> = {
  me: ['Mẹ', 'Má'],
  ba: ['Ba', 'Cha'],
  ba_ngoai: ['Bà', 'Ngoại'],
  ba_det: ['Bà'],
  ong: ['Ông', 'Nội', 'Ngoại'],
  co_giao: ['Cô'],
  thay: ['Thầy'],
  tong_phu_trach: ['Anh', 'Thầy'],
  cau_dat: ['Cậu'],
  di: ['Dì'],
  di_lan: ['Dì'],
  co_ut: ['Cô'],
  co_mo: ['Cô'],
  ban_hang: ['Cô'],
  bac_nam: ['Bác'],
  truong_thon: ['Ông', 'Bác'],
  bac_si: ['Bác', 'Cô'],
  tu_van: ['Cô', 'Chị'],
  cap_cuu: ['Cô', 'Chị'],
  co_cong_an: ['Cô'],
  cong_an: ['Chú'],
  bien_phong: ['Chú'],
  kiem_lam: ['Cô'],
  cuu_hoa: ['Chú'],
};

/** Somebody speaks of himself: "Mẹ sẽ …", but not "Mẹ con …". */
const myself =
  /^(Mẹ|Má|Ba|Cha|Bà|Ngoại|Ông|Nội|Cô|Thầy|Cậu|Dì|Chú|Bác|Anh|Chị) (sẽ|nghe|tin|biết|hiểu|cảm|lo|nói|giữ|gọi|ở|đi|ngồi|đứng|xin|thấy|thương|mừng|chờ|không|đã|đang|cũng|vui|giúp|coi|xem|đây)(?!\p{L})/u;

function speakerFaults({ adult, listener }: Situation, located: Located, field: string): Problem[] {
  const name = myself.exec(adult.vi)?.[1];
  const names = called[listener];
  if (name === undefined || names === undefined || names.includes(name)) return [];
  return [
    problem(
      spotOf(located, `${field}.adult`),
      text(`«${name} …» mà người nói là «${listener}».`, `«${name} …», yet it is «${listener}» who speaks.`),
      text(
        `cho người nghe xưng «${names.join('» hoặc «')}», hoặc đổi «listener».`,
        `let the listener say «${names.join('» or «')}», or change «listener».`,
      ),
    ),
  ];
}

/** A grown-up who can help. "Ba" is also three: there, only who is told. */
const grownUp =
  /(?<!\p{L})(mẹ|má|bà|ngoại|ông|cô giáo|cô chủ nhiệm|thầy|cậu|dì|111|công an|trưởng thôn|bộ đội|tổng phụ trách)(?!\p{L})|(^|kể |với |cho )ba(?![\p{L}]| (lần|bạn|ngày|người|bữa|tuần))/iu;
/** Told later, or not told: that is what is weak about it, not the grown-up. */
const untold = /(?<!\p{L})(không|khỏi|đừng|giấu|thôi|để|đợi|chờ|lỡ|khi nào|mai mốt|hôm khác|bữa khác)(?!\p{L})/iu;
const untoldPictures = ['tell-same', 'tell-later', 'tell-nobody', 'tell-diary', 'tell-toy'];

/** Telling a grown-up always helps, unless it is the one who oversteps. */
function tellFaults(choices: readonly Choice[], located: Located, field: string): Problem[] {
  return choices.flatMap(({ good, label, picture = '' }, index) => {
    const named = grownUp.exec(label.vi)?.[0];
    if (good || named === undefined || untold.test(label.vi) || untoldPictures.includes(picture)) return [];
    return [
      problem(
        spotOf(located, `${field}[${index}].good`),
        text(`Kể với «${named.trim()}» mà bị coi là chưa giúp.`, `Telling «${named.trim()}» counts as no help.`),
        text(
          'ghi good: true; nếu là chính người làm bạn khó chịu thì ghi picture: tell-same.',
          'write good: true, or picture: tell-same if it is the very one who oversteps.',
        ),
      ),
    ];
  });
}

/** What the shape alone cannot say about a situation. */
export function situationFaults(situation: Situation, band: Band, located: Located, field: string): Problem[] {
  const { tell = [] } = situation;
  return [
    ...chainFaults(situation, located, field),
    ...(band === 'A' ? links.flatMap((link) => pictureFaults(situation[link] ?? [], located, `${field}.${link}`)) : []),
    ...speakerFaults(situation, located, field),
    ...tellFaults(tell, located, `${field}.tell`),
  ];
}
