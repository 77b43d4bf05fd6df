import { expect, test } from 'vitest';

const files = import.meta.glob<{ cards: Readonly<Record<string, string>> }>('./cards/*.ts', { eager: true });
const cards = Object.values(files).flatMap((file) => Object.entries(file.cards));
/** Two games name the three answers to "is this safe?" in their own way. */
const aliases = ['sign-ok sign-safe', 'sign-not-ok sign-unsafe', 'sign-ask sign-unsure'];

test('no two cards have the same picture, but the signs for safe, not safe and ask, which are one in every game', () => {
  const names = new Map<string, string[]>();
  for (const [name, svg] of cards) names.set(svg, [...(names.get(svg) ?? []), name]);
  const shared = [...names.values()].filter((each) => each.length > 1).map((each) => each.sort().join(' '));
  expect(shared.sort()).toEqual([...aliases].sort());
});
