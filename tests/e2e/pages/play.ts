import { expect, type Locator } from '@playwright/test';
import { parse } from 'yaml';
import { station as words } from '../../../src/i18n/words';
import type { Text } from '../../../src/lib/text';
import type { Frame } from './frame';
import type { Hand } from './hands';

/** What can be pressed now, and what is said, as a screen reader has it. */
export interface Scene {
  /** Enabled buttons of the stage, in order. */
  buttons: string[];
  /** What is announced: what is said or asked, and how far the child is. */
  said: string;
}

const call: Text = { vi: 'Gọi', en: 'Call' };
/** What the robot dials: the child line, always free. */
const NUMBER = '111';

/** Every `role "name" [state]` of an aria snapshot, outside in. */
function* nodes(tree: unknown): Generator<{ role: string; name: string; rest: string; within: unknown }> {
  if (Array.isArray(tree)) for (const each of tree) yield* nodes(each);
  else if (typeof tree === 'string') {
    const [, role = '', name = '""', rest = ''] = /^(\w+)(?: ("(?:[^"\\]|\\.)*"))?(.*)$/.exec(tree) ?? [];
    yield { role, name: JSON.parse(name), rest, within: undefined };
  } else if (typeof tree === 'object' && tree !== null) {
    for (const [head, within] of Object.entries(tree)) {
      for (const node of nodes(head)) yield { ...node, within };
      yield* nodes(Array.isArray(within) ? within : []);
    }
  }
}

/** Plays whatever is on the stage, by its buttons alone. */
export class Play {
  readonly #frame: Frame;
  readonly #hand: Hand;
  /** How often a button was pressed while the same was said. */
  readonly #pressed = new Map<string, number>();

  constructor(frame: Frame, hand: Hand) {
    this.#frame = frame;
    this.#hand = hand;
  }

  get #stage(): Locator {
    return this.#frame.page.getByRole('main');
  }

  get replay(): Locator {
    return this.#frame.button(words.replay);
  }

  button(name: string): Locator {
    return this.#stage.getByRole('button', { name, exact: true });
  }

  /** Empty while the next thing is on its way, and after the last. */
  async scene(): Promise<Scene> {
    if (!(await this.replay.isVisible())) return { buttons: [], said: '' };
    const all = [...nodes(parse(await this.#stage.ariaSnapshot()))];
    const replay = this.#frame.say(words.replay);
    // The next screen may have come in between: its buttons are none of the stage's.
    if (!all.some(({ role, name }) => role === 'button' && name === replay)) return { buttons: [], said: '' };
    return {
      buttons: all
        .filter(({ role, name, rest }) => role === 'button' && name !== replay && !rest.includes('[disabled]'))
        .map(({ name }) => name),
      said: String(all.find(({ role }) => role === 'status')?.within ?? ''),
    };
  }

  #isTelephone(buttons: readonly string[]): boolean {
    return ['1', '9', this.#frame.say(call)].every((key) => buttons.includes(key));
  }

  /**
   * The button to press: on a telephone the next digit of 111, elsewhere the one that was pressed least while this was said, in their
   * order. So every answer has its turn, wrong ones too, and no game that can be finished goes on for ever.
   */
  #choose({ buttons, said }: Scene): string {
    if (this.#isTelephone(buttons)) {
      const digits = /[:：] ([\d ]+)$/.exec(said)?.[1]?.replaceAll(' ', '') ?? '';
      return digits === NUMBER ? this.#frame.say(call) : (NUMBER[digits.length] ?? this.#frame.say(call));
    }
    const count = (name: string) => this.#pressed.get(`${said} | ${name}`) ?? 0;
    const [first, ...others] = buttons;
    if (first === undefined) throw new Error('nothing to press');
    const chosen = others.reduce((best, name) => (count(name) < count(best) ? name : best), first);
    this.#pressed.set(`${said} | ${chosen}`, count(chosen) + 1);
    return chosen;
  }

  /** What a player has to do now, told by the buttons there are. Undefined between two things. */
  async kind(): Promise<string | undefined> {
    const { buttons } = await this.scene();
    if (buttons.length === 0) return undefined;
    if (this.#isTelephone(buttons)) return 'telephone';
    return buttons.length === 1 ? 'one button' : buttons.length > 3 ? 'many buttons' : 'a choice';
  }

  /** Waits until something can be pressed, and presses it. @returns false when `end` stands there instead */
  async step(end: Locator): Promise<boolean> {
    let scene: Scene = { buttons: [], said: '' };
    await expect
      .poll(
        async () => {
          scene = await this.scene();
          return scene.buttons.length > 0 || (await end.isVisible());
        },
        { message: 'something can be pressed, or the end is there', intervals: [10, 20, 50, 100] },
      )
      .toBe(true);
    if (scene.buttons.length === 0) return false;
    await this.#hand.press(this.button(this.#choose(scene)));
    return true;
  }

  /** Plays on until `end` is on the screen. */
  async until(end: Locator, limit = 400) {
    for (let steps = 0; await this.step(end); steps++) expect(steps, 'steps to the end').toBeLessThan(limit);
  }
}
