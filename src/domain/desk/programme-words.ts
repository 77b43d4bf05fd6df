import type { Text } from '../../lib/text';
import type { Part, Programme, ProgrammeForm, ProgrammeRules } from './programme';

/* The words and rules of levels/leader/programme.yaml. */

interface Named {
  name: Text;
  does: Text;
}

interface MonthDay {
  month: number;
  day: number;
}

export interface ProgrammeWords {
  review: 'draft' | 'approved';
  forms: Readonly<Record<ProgrammeForm, { name: Text; about: Text; from: MonthDay; to: MonthDay }>>;
  /** Skills whose topic weighs on a group. */
  heavy: { skills: readonly string[] };
  parts: Readonly<Record<Part['kind'], Named>>;
  ideas: readonly (Named & { id: string })[];
  notes: readonly Text[];
}

/** @param places with their skills */
export const rulesOf = (words: ProgrammeWords, places: readonly { id: string; skill: string }[]): ProgrammeRules => ({
  forms: words.forms,
  heavy: places.filter(({ skill }) => words.heavy.skills.includes(skill)).map(({ id }) => id),
  ideas: words.ideas.map(({ id }) => id),
});

/** How each kind of part that the programme has is done, and each idea: once. */
export function howTo({ meetings }: Programme, words: ProgrammeWords): Named[] {
  const parts = meetings.flatMap((meeting) => meeting.parts);
  const kinds = [...new Set(parts.map(({ kind }) => kind))];
  const ideas = words.ideas.filter(({ id }) => parts.some((part) => part.kind === 'again' && part.idea === id));
  return [...kinds.map((kind) => words.parts[kind]), ...ideas];
}
