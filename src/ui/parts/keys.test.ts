import { expect, it } from 'vitest';
import { namesOf } from './keys';

interface Typed {
  key: string;
  code: string;
  held?: 'AltGraph' | 'Control' | 'Alt' | 'Meta';
}

const event = ({ key, code, held }: Typed) => ({
  key,
  code,
  // Windows: AltGr is both.
  ctrlKey: held === 'Control' || held === 'AltGraph',
  altKey: held === 'Alt' || held === 'AltGraph',
  metaKey: held === 'Meta',
  getModifierState: (name: string) => name === held,
});

it.each<[string, Typed, string]>([
  ['English', { key: '1', code: 'Digit1' }, '1'],
  ['Vietnamese, the row of digits', { key: 'ă', code: 'Digit1' }, '1'],
  ['Vietnamese, a dead key', { key: 'Dead', code: 'Digit5' }, '5'],
  ['Vietnamese, AltGr', { key: '1', code: 'Digit1', held: 'AltGraph' }, '1'],
  ['French', { key: '&', code: 'Digit1' }, '1'],
  ['French with Shift', { key: '1', code: 'Digit1' }, '1'],
  ['an input method', { key: 'Process', code: 'Digit1' }, '1'],
  ['an input method, number pad', { key: 'Process', code: 'Numpad1' }, '1'],
  ['number pad', { key: '1', code: 'Numpad1' }, '1'],
  ['number pad without its lock', { key: 'End', code: 'Numpad1' }, '1'],
  ['number pad without its lock, 5', { key: 'Clear', code: 'Numpad5' }, '5'],
  ['a keyboard that does not say where its keys lie', { key: '1', code: '' }, '1'],
])('%s: the key of a digit dials it', (_, typed, digit) => {
  expect(namesOf(event(typed))).toContain(digit);
});

it('takes what is typed before where it lies', () => {
  expect(namesOf(event({ key: '#', code: 'Digit3' }))[0]).toBe('#');
});

it.each<[string, Typed]>([
  ['Ctrl', { key: '1', code: 'Digit1', held: 'Control' }],
  ['Alt', { key: '1', code: 'Digit1', held: 'Alt' }],
  ['the Windows key', { key: '1', code: 'Digit1', held: 'Meta' }],
])('leaves %s+1 to the browser', (_, typed) => {
  expect(namesOf(event(typed))).toEqual([]);
});

it('does not take a sign typed with AltGr for the digit on its key', () => {
  expect(namesOf(event({ key: '~', code: 'Digit2', held: 'AltGraph' }))).toEqual(['~']);
});
