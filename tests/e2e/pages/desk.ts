import { expect, type Locator, type Page } from '@playwright/test';
import { present } from '../../../src/i18n/desk';
import { bellSetup, bell as words } from '../../../src/i18n/desk-bell';
import type { Text } from '../../../src/lib/text';
import { click } from './hands';

/** The leaders' desk, and the window that it opens for the projector. In Vietnamese. */
export class Desk {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  button = (words: Text): Locator => this.page.getByRole('button', { name: words.vi, exact: true });

  /** Past the question that only a reader answers. */
  async open() {
    await this.page.goto('./desk.html');
    await click(this.page.locator('.third button').nth(2));
    await expect(this.page.locator('.desk')).toBeVisible();
  }

  /** To the floor of a contest, with these choices by their names. */
  async openBell(...choices: readonly (readonly [group: Text, label: string])[]) {
    await click(this.page.getByRole('button', { name: new RegExp(`^${bellSetup.name.vi}`) }));
    for (const [group, label] of choices) {
      await click(this.page.getByRole('group', { name: group.vi }).getByText(label, { exact: true }));
    }
    await click(this.button(bellSetup.start));
    await expect(this.page.getByRole('heading', { name: words.ready.vi })).toBeVisible();
  }

  async openProjector(): Promise<Page> {
    await this.button(present.open).waitFor();
    const [screen] = await Promise.all([this.page.waitForEvent('popup'), click(this.button(present.open))]);
    return screen;
  }
}
