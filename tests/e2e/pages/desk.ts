import { expect, type Locator, type Page } from '@playwright/test';
import { desk, gate, present, wish } from '../../../src/i18n/desk';
import { bell, bellSetup } from '../../../src/i18n/desk-bell';
import { fill, type Text } from '../../../src/lib/text';
import { Frame } from './frame';
import { click } from './hands';

/** The leaders' desk, as a leader meets it. Everything is found by its role and its name. */
export class Desk extends Frame {
  /** How many presses it took so far. */
  presses = 0;

  async press(target: Locator) {
    this.presses += 1;
    await click(target);
  }

  /** Opens the desk and passes the gate: the third word of the sentence. */
  async open() {
    await this.page.goto('./desk.html');
    await this.pass();
  }

  async pass() {
    await this.press(
      this.page
        .getByRole('group', { name: this.say(gate.ask) })
        .getByRole('button')
        .nth(2),
    );
    await expect(this.start).toBeVisible();
  }

  get start(): Locator {
    return this.button(wish.start);
  }

  get plan(): Locator {
    return this.page.getByRole('main').getByRole('list').getByRole('listitem');
  }

  async choose(kind: 'radio' | 'checkbox', name: string) {
    this.presses += 1;
    // The box itself lies unseen in its label. A press is passed over while a place that was just chosen comes in: then a person presses again.
    await expect(async () => {
      await click(this.page.locator('label', { hasText: name }));
      await expect(this.page.getByRole(kind, { name })).toBeChecked({ timeout: 1000 });
    }).toPass({ timeout: 15_000 });
  }

  minutes = (n: number) => this.choose('radio', this.say(fill(wish.min, { n })));

  /** Starts the session that was planned. */
  async begin() {
    await this.press(this.start);
    await expect(this.end).toBeVisible();
  }

  /** Holds a session and ends it at once. */
  async hold() {
    await this.begin();
    await click(this.end);
    await click(this.button(present.endNow));
    await expect(this.start).toBeVisible();
  }

  get next(): Locator {
    return this.button(present.next);
  }

  get end(): Locator {
    return this.button(present.end);
  }

  get title(): Locator {
    return this.page.getByRole('heading', { level: 2 });
  }

  get timer(): Locator {
    return this.page.getByRole('timer');
  }

  get saysDraft(): Locator {
    return this.page.getByText(this.say(desk.draft));
  }

  /** Opens the projector's window by its button. */
  async openScreen(): Promise<Page> {
    const [screen] = await Promise.all([this.page.waitForEvent('popup'), this.press(this.button(present.open))]);
    await expect(this.page.getByText(this.say(present.here))).toBeVisible();
    return screen;
  }

  /** To the floor of a contest, with these choices by their names. */
  async openBell(...choices: readonly (readonly [group: Text, label: string])[]) {
    await click(this.page.getByRole('button', { name: new RegExp(`^${this.say(bellSetup.name)}`) }));
    for (const [group, label] of choices) {
      await click(this.page.getByRole('group', { name: this.say(group) }).getByText(label, { exact: true }));
    }
    await click(this.button(bellSetup.start));
    await expect(this.heading(bell.ready)).toBeVisible();
  }
}
