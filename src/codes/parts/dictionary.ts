/*
 * What reports of a unit have in common, so that only what differs goes into codes: a third fewer of them. It is a part of the format: another
 * dictionary needs another mark, and desks must go on reading this one. New fields and skills cost a few letters, nothing else.
 */

const counts =
  'answered attendances boys cham children forwarded girls leaders materials minority missions opinions pioneers posts raglai sessions special stars told trained worried';
const skills =
  'alarms body bullying five-people help-a-friend hotline keep-telling not-my-fault online respect-no safe-or-not say-no secrets violence';
const answers = 'first_right first_asked second_right second_asked first_alarms first_ok second_alarms second_ok';

const fields = (names: string, indent: string, value: string) =>
  names
    .split(' ')
    .map((name) => `${indent}"${name}": ${value}`)
    .join(',\n');
const row = (skill: string) => `  {\n   "skill": "${skill}",\n${fields(answers, '   ', 'null')}\n  }`;

export const dictionary: Uint8Array = new TextEncoder().encode(
  `{"format":"khien-nho/roll-up","schema":1,"unit":{"id":"","name":"Hội đồng Đội","level":"province"},"made":"2026-","reports":[
Khiên Nhỏ - tệp gộp - Khiên Nhỏ - báo cáo - Hội đồng Đội phường xã Liên đội Trường Trung học cơ sở Tiểu học - Hè Nửa năm Năm học Kỳ Năm 16/11/2025-15/11/2026 - 1 buổi, ? trẻ
{
 "format": "khien-nho/hand-in",
 "schema": 1,
 "id": "",
 "revision": 1,
 "made": "2026-",
 "unit": {
  "id": "",
  "name": "",
  "level": "commune",
  "level": "lien-doi",
  "parent": ""
 },
 "period": {
  "kind": "summer",
  "kind": "half-year",
  "kind": "school-year",
  "kind": "other",
  "kind": "year",
  "from": "2025-11-16",
  "to": "2026-11-15"
 },
 "counts": {
${fields(counts, '  ', '1')}
 },
 "skills": [
${skills.split(' ').map(row).join(',\n')}
 ]
}
`,
);
