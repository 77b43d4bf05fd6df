/** The words that content, answers and progress are counted by. */

/** Age bands: A 6-8, B 9-11, C 12-15 years. */
export type Band = 'A' | 'B' | 'C';
export const bands = ['A', 'B', 'C'] as const satisfies readonly Band[];

/** The axes of the WIST chain: recognise (OK and not OK), say, do, tell whom, report what. */
export const axes = ['recognise-ok', 'recognise-not-ok', 'say', 'do', 'tell', 'report'] as const;
export type Axis = (typeof axes)[number];

/** Who oversteps or helps in a situation. Strangers are only one of many; `family` lives in the same house. */
export const persons = [
  'family',
  'relative',
  'neighbour',
  'teacher',
  'coach',
  'older-child',
  'peer',
  'woman',
  'man',
  'online',
  'stranger',
  'doctor',
  'friend',
  'nobody',
] as const;
export type Person = (typeof persons)[number];

export const settings = ['home', 'school', 'road', 'beach', 'market', 'sports', 'clinic', 'online', 'field', 'neighbourhood'] as const;
export type Setting = (typeof settings)[number];
