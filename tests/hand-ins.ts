import type { HandIn, SkillRow } from '../src/domain/report/hand-in';

/* Reports of groups that don't exist, always the same ones. */

const skills = [
  'alarms',
  'body',
  'bullying',
  'five-people',
  'help-a-friend',
  'hotline',
  'keep-telling',
  'not-my-fault',
  'online',
  'respect-no',
  'safe-or-not',
  'say-no',
  'secrets',
  'violence',
];

const row = (skill: string, n: number): SkillRow => ({
  ...{ skill, first_right: 20 + (n % 30), first_asked: 60, second_right: 45 + (n % 15), second_asked: 60 },
  ...{ first_alarms: 10, first_ok: 30, second_alarms: n % 9, second_ok: 30 },
});

/** One of the n-th group, in communes of 100. */
export function handIn(n: number, change: Partial<HandIn> = {}): HandIn {
  const children = 60 + ((n * 37) % 400);
  const girls = Math.floor(children / 2);
  return {
    format: 'khien-nho/hand-in',
    schema: 1,
    id: `report-${String(n).padStart(6, '0')}`,
    revision: 1,
    made: '2026-11-01',
    unit: {
      id: `unit-${String(n).padStart(6, '0')}`,
      name: `Liên đội Trường Tiểu học số ${n + 1}`,
      level: 'lien-doi',
      parent: `Xã ${Math.floor(n / 100) + 1}`,
    },
    period: { kind: 'year', from: '2025-11-16', to: '2026-11-15' },
    counts: {
      ...{ sessions: 8 + (n % 20), attendances: children * 6, children, girls, boys: children - girls },
      ...{ stars: 20, pioneers: children - 20, minority: 40, cham: n % 3 === 0 ? null : 12, raglai: null, special: null },
      ...{
        leaders: 4,
        trained: 3,
        missions: 30 + (n % 7),
        materials: 100,
        posts: n % 5,
        worried: 1,
        opinions: 6,
        forwarded: 5,
        answered: 4,
        told: 3,
      },
    },
    skills: skills.map((skill) => row(skill, n)),
    ...change,
  };
}
