import { BUTTER, card } from '../card-pen';
export const cards: Record<string, string> = Object.fromEntries(
  ['shell', 'lamp', 'bubble', 'voice', 'grape', 'hand', 'stone', 'salt', 'phone', 'shuttle', 'bell', 'step', 'turbine', 'drum'].map((name) => [`tool-${name}`, card(BUTTER, '')]),
);
