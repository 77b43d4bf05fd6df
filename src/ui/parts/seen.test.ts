import { describe, expect, it } from 'vitest';
import { isUnseen, renew, renewedBy } from './seen';

/** As much of an element as the rule asks for. */
class Part {
  readonly nodeType = 1;
  readonly parentElement: Part | null;
  readonly #names: readonly string[];

  constructor(parent: Part | null, ...names: string[]) {
    this.parentElement = parent;
    this.#names = names;
  }

  closest(selector: string): Part | null {
    return selector.split(', ').some((name) => this.#names.includes(name)) ? this : (this.parentElement?.closest(selector) ?? null);
  }
}

const element = (part: Part) => part as unknown as Element;
const text = (parent: Part) => ({ nodeType: 3, parentElement: parent }) as unknown as Node;

function page() {
  const screen = new Part(null);
  const exit = new Part(new Part(screen), 'button', '.bar .exit');
  const main = new Part(screen, 'main');
  const prompt = new Part(new Part(main, '.bubble'));
  const choices = new Part(main);
  const next = new Part(choices, 'button');
  const label = new Part(next);
  const status = new Part(main);
  const parts = { screen, exit, main, prompt, choices, next, label, status };
  /** What a change of the page does to its parts. */
  const change = (
    at: number,
    target: Part | Node,
    { added = [], removed = [] }: { added?: readonly Part[]; removed?: readonly Part[] } = {},
  ) => renew(renewedBy({ target, addedNodes: added, removedNodes: removed } as unknown as MutationRecord), at);
  const isFresh = (part: Part, at: number) => isUnseen(element(part), at);
  return { ...parts, change, isFresh };
}

describe('a press', () => {
  it('on what has long been there counts', () => {
    const { next, isFresh } = page();
    expect(isFresh(next, 5)).toBe(false);
  });

  it('120 ms after its button came does not, 350 ms after it does', () => {
    const { choices, next, label, change, isFresh } = page();
    change(1000, choices, { added: [next] });
    expect(isFresh(next, 1120)).toBe(true);
    expect(isFresh(label, 1120), 'nor on the words of the button').toBe(true);
    expect(isFresh(next, 1349)).toBe(true);
    expect(isFresh(next, 1350)).toBe(false);
  });

  it('that began before the change, on a busy machine, does not', () => {
    const { choices, next, change, isFresh } = page();
    change(1000, choices, { added: [next] });
    expect(isFresh(next, 900)).toBe(true);
  });

  it('on a new screen does not', () => {
    const { screen, main, next, change, isFresh } = page();
    change(1000, screen, { added: [main] });
    expect(isFresh(next, 1120)).toBe(true);
  });

  it('on the same button after another question does not', () => {
    const { prompt, next, change, isFresh } = page();
    change(1000, text(prompt));
    expect(isFresh(next, 1120)).toBe(true);
  });

  it('on a button that says something else does not', () => {
    const { label, next, choices, change, isFresh } = page();
    change(1000, text(label));
    expect(isFresh(next, 1120)).toBe(true);
    expect(isFresh(choices, 1120)).toBe(false);
  });

  it('on a button that was off does not', () => {
    const { next, change, isFresh } = page();
    change(1000, next);
    expect(isFresh(next, 1120)).toBe(true);
  });

  it('on what lay under something that went does not', () => {
    const { screen, next, change, isFresh } = page();
    change(1000, screen, { removed: [new Part(screen)] });
    expect(isFresh(next, 1120)).toBe(true);
  });

  it('on a key of the telephone counts however fast: only the digits change', () => {
    const { status, next, change, isFresh } = page();
    change(1000, text(status));
    expect(isFresh(next, 1050)).toBe(false);
  });

  it('on the red button that removes everything does not, when it has just taken the place of another', () => {
    const { main, change, isFresh } = page();
    const yes = new Part(main, 'button', '.help');
    change(1000, main, { added: [yes] });
    expect(isFresh(yes, 1120)).toBe(true);
  });

  it('on the exit counts always', () => {
    const { screen, exit, change, isFresh } = page();
    change(1000, screen, { added: [exit], removed: [new Part(screen)] });
    expect(isFresh(exit, 1001)).toBe(false);
  });
});
