import { expect, type Locator } from '@playwright/test';
import { imported, lines, trial } from '../../../src/i18n/desk-lines';
import { otherTiles } from '../../../src/i18n/desk-tiles';
import { fill } from '../../../src/lib/text';
import { Desk } from './desk';
import { click } from './hands';

/** The room of telephone lines. */
export class LinesRoom extends Desk {
  override async open() {
    await super.open();
    await click(this.button(otherTiles.lines));
    await expect(this.card('111')).toBeVisible();
  }

  card = (number: string): Locator => this.page.getByRole('listitem').filter({ has: this.page.getByText(number, { exact: true }) });

  /** A trial call with these answers, by their words. */
  async call(number: string, answers: readonly string[]) {
    await click(this.card(number).getByRole('button', { name: this.say(lines.call) }));
    await expect(this.heading(fill(trial.title, { number }))).toBeVisible();
    for (const answer of answers) await this.choose('radio', answer);
    await click(this.button(trial.save));
    await expect(this.card(number)).toBeVisible();
  }

  async exported(): Promise<string> {
    const [file] = await Promise.all([this.page.waitForEvent('download'), click(this.button(lines.exportFile))]);
    return file.path();
  }

  /** Opens a file that came from elsewhere. */
  async receive(file: string | { name: string; mimeType: string; buffer: Buffer }) {
    await this.page.getByLabel(this.say(lines.importFile)).setInputFiles(file);
  }

  /** The changes of a file, each beside what is there. */
  get changes(): Locator {
    return this.page.getByRole('listitem').filter({ has: this.page.getByRole('heading', { level: 4, name: this.say(imported.before) }) });
  }
}
