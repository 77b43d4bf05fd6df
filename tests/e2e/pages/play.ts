import { expect, type Locator, test } from '@playwright/test';
import { parse } from 'yaml';
import { station as words } from '../../../src/i18n/words';
import type { Text } from '../../../src/lib/text';
import type { Frame } from './frame';
import { type Hand, outOfReach, touching } from './hands';

/** What can be pressed now, and what is said, as a screen reader has it. */
export interface Scene {
  /** Enabled buttons of the stage, in order. */
  buttons: string[];
  /** Those of them that are picked up. */
  held: string[];
  /** What is announced: what is said or asked, and how far the child is. */
  said: string;
}

const nothing: Scene = { buttons: [], held: [], said: '' };

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
  /** How often a button was pressed, while the same was said and at all. */
  readonly #pressed = new Map<string, number>();
  /** What was said when the last button was pressed. */
  said = '';

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
    const all = [...nodes(parse(await this.#stage.ariaSnapshot()))];
    const replay = this.#frame.say(words.replay);
    // The buttons of another screen are none of the stage's.
    if (!all.some(({ role, name }) => role === 'button' && name === replay)) return nothing;
    const buttons = all.filter(({ role, name, rest }) => role === 'button' && name !== replay && !rest.includes('[disabled]'));
    return {
      buttons: buttons.map(({ name }) => name),
      held: buttons.filter(({ rest }) => rest.includes('[pressed]')).map(({ name }) => name),
      said: String(all.find(({ role }) => role === 'status')?.within ?? ''),
    };
  }

  #isTelephone(buttons: readonly string[]): boolean {
    return ['1', '9', this.#frame.say(call)].every((key) => buttons.includes(key));
  }

  /**
   * The button to press: on a telephone the next digit of 111. Elsewhere the one that was pressed least while this was said and the same was
   * in the hand; of several the one that was pressed least at all, in their order. So every answer has its turn, wrong ones too, new ones
   * come first, and no game that can be finished goes on for ever.
   */
  #choose({ buttons, held, said }: Scene): string {
    if (this.#isTelephone(buttons)) {
      const digits = /[:：] ([\d ]+)$/.exec(said)?.[1]?.replaceAll(' ', '') ?? '';
      return digits === NUMBER ? this.#frame.say(call) : (NUMBER[digits.length] ?? this.#frame.say(call));
    }
    const keyOf = (name: string) => [said, ...held, name].join(' | ');
    const count = (key: string) => this.#pressed.get(key) ?? 0;
    const before = (a: string, b: string) => count(keyOf(a)) - count(keyOf(b)) || count(a) - count(b);
    const [first, ...others] = buttons;
    if (first === undefined) throw new Error('nothing to press');
    const chosen = others.reduce((best, name) => (before(name, best) < 0 ? name : best), first);
    for (const key of [keyOf(chosen), chosen]) this.#pressed.set(key, count(key) + 1);
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
  step(end: Locator): Promise<boolean> {
    // A step of the test's: outside of one, every question to the page costs Playwright a search through all that were asked before.
    return test.step('presses what there is', async () => {
      let scene = nothing;
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
      this.said = scene.said;
      if (this.#hand.points) {
        await expect.poll(() => outOfReach(this.#frame.page), `reached by a finger after «${scene.said}»`).toEqual([]);
        await expect.poll(() => touching(this.#frame.page), `names apart after «${scene.said}»`).toEqual([]);
      }
      await this.#hand.press(this.button(this.#choose(scene)));
      return true;
    });
  }

  /** Plays on until `end` is on the screen. */
  until(end: Locator, limit = 400): Promise<void> {
    return test.step('plays on', async () => {
      for (let steps = 0; await this.step(end); steps++) expect(steps, 'steps to the end').toBeLessThan(limit);
    });
  }
}
