import { expect, type Locator } from '@playwright/test';
import type { Band } from '../../../src/domain/activity';
import { classBook, leader } from '../../../src/i18n/class-book';
import { avatars, nicknames } from '../../../src/i18n/companions';
import { map, options, start } from '../../../src/i18n/words';
import type { Game } from './game';

/** A child of the book: two pictures, and the three friends who hold the curtain. */
export interface Member {
  avatar: string;
  nickname: string;
  friends: readonly [string, string, string];
}

const named = (names: readonly { id: string; name: { vi: string } }[], id: string) => names.find((each) => each.id === id)?.name.vi ?? '-';

/** The class book of a shared machine, as a leader and the children meet it. In Vietnamese. */
export class ClassBook {
  readonly #game: Game;

  constructor(game: Game) {
    this.#game = game;
  }

  /** From the map of a school guest to what leaders can do. */
  async desk() {
    await this.#game.hand.press(this.#game.settings);
    await this.#game.hand.press(this.#game.button(options.leader));
    await expect(this.#game.heading(leader.book)).toBeVisible();
  }

  get fresh(): Locator {
    return this.#game.button(classBook.fresh);
  }

  /** From the door to the children. */
  async open() {
    await this.#game.open();
    await this.#game.hand.press(this.#game.schoolDevice);
    await this.#game.hand.press(this.#game.page.getByRole('button', { name: new RegExp(`^${classBook.name.vi}`) }));
    await expect(this.fresh).toBeVisible();
  }

  member({ avatar, nickname }: Member): Locator {
    return this.#game.page.getByRole('button', { name: `${named(avatars, avatar)} ${named(nicknames, nickname)}`, exact: true });
  }

  async choose(friends: readonly string[]) {
    for (const friend of friends)
      await this.#game.hand.press(this.#game.page.getByRole('checkbox', { name: named(avatars, friend), exact: true }));
  }

  /** Hung and hung again, as a new child or as a guest who stays. */
  async hang(friends: readonly string[]) {
    await this.choose(friends);
    await this.#game.hand.press(this.#game.button(classBook.hangNext));
    await this.choose(friends);
    await this.#game.hand.press(this.#game.button(classBook.hung));
  }

  /** From the children to the map of a new one. */
  async join({ avatar, nickname, friends }: Member, band: Band = 'A') {
    const { hand, page } = this.#game;
    await hand.press(this.fresh);
    await this.#game.chooseAge(band);
    await hand.press(page.getByRole('radio', { name: named(avatars, avatar), exact: true }));
    await hand.press(page.getByRole('radio', { name: named(nicknames, nickname), exact: true }));
    await hand.press(this.#game.button(start.go));
    await this.hang(friends);
    await expect(this.#game.heading(map.title)).toBeAttached();
  }

  /** From the children to the curtain of one, and what is shown to it. */
  async show(member: Member, friends: readonly string[] = member.friends) {
    await this.#game.hand.press(this.member(member));
    await this.choose(friends);
    await this.#game.hand.press(this.#game.button(classBook.draw));
  }

  /** From the map of one child to the children. */
  async change() {
    await this.#game.hand.press(this.#game.button(map.change));
    await expect(this.fresh).toBeVisible();
  }

  async remove() {
    await this.#game.hand.press(this.#game.button(leader.remove));
    await this.#game.hand.press(this.#game.button(leader.yes));
    await expect(this.#game.schoolDevice).toBeVisible();
  }
}
