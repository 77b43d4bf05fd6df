import { expect, it } from 'vitest';
import type { Answer, Intent, Target } from './activity';
import { chanceOf } from './chance';

const label = { vi: 'x', en: 'x' };
const targets: Target[] = [
  { id: 'good', label },
  { id: 'weak', label },
  { id: 'weaker', label },
  { id: 'spent', label, disabled: true },
  { id: 'unknown', label },
  { id: 'elsewhere', label },
];
const asked: Answer = { item: 'case', axis: 'say', right: true };
const answersTo = (intent: Intent): Answer[] => {
  const id = intent.type === 'drop' ? intent.on : intent.id;
  if (id === 'unknown') return [];
  return [{ item: id === 'elsewhere' ? 'other' : 'case', axis: 'say', right: id === 'good' || id === 'spent' }];
};

it('is the share of right ones among the buttons that answer the same question', () => {
  expect(chanceOf(targets, answersTo, { type: 'tap', id: 'good' }, asked)).toBe(0.33);
  expect(chanceOf(targets, answersTo, { type: 'drop', id: 'card', on: 'weak' }, { ...asked, right: false }), 'a wrong answer too').toBe(
    0.33,
  );
  expect(chanceOf(targets, answersTo, { type: 'tap', id: 'elsewhere' }, { ...asked, item: 'other' })).toBe(0);
});

it('is certain where no button on the stage answers', () => {
  expect(chanceOf([], answersTo, { type: 'tap', id: 'good' }, asked)).toBe(1);
});
