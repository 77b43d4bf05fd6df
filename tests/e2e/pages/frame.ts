import type { Locator, Page } from '@playwright/test';
import { help } from '../../../src/i18n/help';
import { frame } from '../../../src/i18n/words';
import type { Lang, Text } from '../../../src/lib/text';

/** What stands on every screen. `lang` follows what the child chose. */
export class Frame {
  lang: Lang = 'vi';
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  say = (words: Text): string => words[this.lang];

  button = (words: Text): Locator => this.page.getByRole('button', { name: this.say(words), exact: true });

  heading = (words: Text): Locator => this.page.getByRole('heading', { name: this.say(words) });

  /** At the door, where they must work before any script has come, help and exit are links. */
  private way = (words: Text): Locator => this.button(words).or(this.page.getByRole('link', { name: this.say(words), exact: true }));

  get help(): Locator {
    return this.way(frame.help);
  }

  get exit(): Locator {
    return this.way(frame.exit);
  }

  get settings(): Locator {
    return this.button(frame.settings);
  }

  get back(): Locator {
    return this.button(frame.back);
  }

  get sheet(): Locator {
    return this.page.getByRole('dialog', { name: this.say(help.title) });
  }

  get closeSheet(): Locator {
    return this.button(frame.close);
  }
}
