import { expect, it } from 'vitest';
import { told, untold } from './told';

it('puts a card into a speech bubble, whole and in proportion', () => {
  const card = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 160"><path d="M0 0"/></svg>';
  const bubble = told(card);
  expect(bubble).toMatch(/^<svg [^>]*viewBox="0 0 200 160">/);
  const [, w, h] =
    /<svg x="\d+" y="\d+" width="(\d+)" height="(\d+)" [^>]*viewBox="0 0 200 160"><path d="M0 0"\/><\/svg>/.exec(bubble) ?? [];
  expect(Number(w) / Number(h)).toBeCloseTo(200 / 160, 1);
});

it('knows the card that is told', () => {
  expect([untold('told-hug-ok'), untold('hug-ok'), untold('tell-mother')]).toEqual(['hug-ok', 'hug-ok', 'tell-mother']);
});
