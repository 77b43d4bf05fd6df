import { expect, type Page, test } from '@playwright/test';
import { classBook, leader } from '../../src/i18n/class-book';
import { gate, map, options } from '../../src/i18n/words';
import { axeFaults } from './pages/axe';
import { ClassBook, type Member } from './pages/class-book';
import { faults } from './pages/faults';
import { Game } from './pages/game';
import { keyboard, mouse } from './pages/hands';
import { LIGHTHOUSE } from './pages/tour';

test.use({ viewport: { width: 360, height: 640 }, contextOptions: { reducedMotion: 'reduce' } });

const crab: Member = { avatar: 'cua', nickname: 'sao', friends: ['rua', 'ga', 'cua'] };
const sheep: Member = { avatar: 'cuu', nickname: 'may', friends: ['ca_heo', 'tac_ke', 'cuu'] };

const BEACH = 'Bãi rùa Núi Chúa';

/** Into the middle of a place. */
async function begin(game: Game, place: string) {
  await game.enter(place);
  for (let steps = 0; steps < 2; steps++) await game.play.step(game.mission);
}

const expectBegun = (game: Game, place: string) => expect(game.place(place)).toHaveAccessibleName(new RegExp(map.resume.vi));

const databases = (page: Page) => page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));

for (const by of ['mouse', 'keys'] as const)
  test(`a leader opens a class book: two children go on behind their curtains, and removing it leaves nothing (${by})`, async ({
    page,
    baseURL,
  }) => {
    test.setTimeout(180_000);
    const found = await faults(page, baseURL ?? '-');
    const look = async (screen: string) => {
      expect.soft(await axeFaults(page), screen).toEqual([]);
      const names = await page
        .getByRole('button')
        .evaluateAll((all) => all.map((each) => each.getAttribute('aria-label') ?? each.textContent));
      expect.soft(new Set(names).size, `${screen}: no two buttons of one name`).toBe(names.length);
    };
    const game = new Game(page, by === 'keys' ? keyboard(page) : mouse);
    const book = new ClassBook(game);

    const playAt = async (place: string) => {
      await begin(game, place);
      await game.hand.press(game.back);
    };
    /** Another child begins with a new page, which gives up what the old one was still fetching. */
    const anew = async (leave: () => Promise<void>) => {
      const since = found.length;
      await leave();
      found.push(...found.splice(since).filter((each) => !each.endsWith('net::ERR_ABORTED')));
    };
    const begun = (place: string) => expectBegun(game, place);

    // A guest, of whom the machine keeps nothing, plays and then stays.
    await game.firstRun('school', 'A');
    await game.set(options.simple);
    await playAt(LIGHTHOUSE.vi);
    await book.desk();
    expect(await databases(page)).toEqual([]);
    await look('for leaders');
    await game.hand.press(game.button(leader.keep));
    await anew(() => book.hang(crab.friends));

    // Another child begins with nothing.
    await anew(() => book.join(sheep, 'B'));
    await expect(game.place(LIGHTHOUSE.vi)).toHaveAccessibleName(new RegExp(`\\. ${map.play.vi}\\.`));
    await playAt(BEACH);
    expect(await databases(page)).toEqual(['kn-2']);

    // The next meeting.
    await anew(() => book.open());
    await look('the children');
    await book.show(crab, sheep.friends);
    await expect(page.getByText(classBook.wrong.vi)).toBeVisible();
    await look('a wrong curtain');
    await book.choose(crab.friends);
    await game.hand.press(game.button(classBook.draw));
    await begun(LIGHTHOUSE.vi);
    await anew(() => book.change());
    await book.show(sheep, crab.friends);
    await game.hand.press(game.button(classBook.lift));
    await begun(BEACH);

    // Guests still come first, and leave nothing in the book.
    await anew(() => game.open());
    await game.hand.press(game.schoolDevice);
    await game.hand.press(page.getByRole('button', { name: new RegExp(`^${classBook.guest.vi}`) }));
    await game.chooseAge('C');
    await game.chooseCompanion();
    await expect(game.button(map.change)).toHaveCount(0);

    await book.desk();
    await anew(() => book.remove());
    expect(await databases(page)).toEqual([]);
    await game.hand.press(page.getByRole('button', { name: gate.school.vi }));
    await expect(game.age('A')).toBeVisible();
    expect(found).toEqual([]);
  });

test('a child of the book who walks away: after three minutes the door is there, and later the child goes on', async ({ page }) => {
  await page.clock.install();
  const game = new Game(page);
  const book = new ClassBook(game);
  await game.firstRun('school', 'A');
  await game.set(options.simple);
  await book.desk();
  await game.hand.press(game.button(leader.open));
  await book.join(crab);
  await begin(game, BEACH);
  await page.clock.runFor(3 * 60_000 + 2000);
  await expect(game.schoolDevice).toBeVisible();
  expect(await databases(page)).toEqual(['kn-2']);

  await book.open();
  await book.show(crab);
  await expectBegun(game, BEACH);
});

test('a machine that cannot save has no class book, and its guest plays on', async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('denied', 'SecurityError');
    };
  });
  const game = new Game(page);
  const book = new ClassBook(game);
  await game.firstRun('school', 'A');
  await book.desk();
  await game.hand.press(game.button(leader.open));
  await expect(page.getByText(leader.lost.vi)).toBeVisible();
  await game.hand.press(game.back);
  await expect(game.shield(0)).toBeVisible();
});
