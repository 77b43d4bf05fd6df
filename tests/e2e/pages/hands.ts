import { expect, type Locator, type Page } from '@playwright/test';

/** A way to work the game. `press` does what a child would do to a button, a radio button or a checkbox. */
export interface Hand {
  press(target: Locator): Promise<void>;
}

/**
 * The middle of a thing, once it is there and nothing lies over it. Playwright's own waiting asks for two frames of rest each time,
 * which a stage drawn in software gives once a second.
 */
export async function middle(target: Locator): Promise<{ x: number; y: number }> {
  let spot = { x: 0, y: 0 };
  await expect
    .poll(
      async () => {
        const found = await target.evaluate((node) => {
          node.scrollIntoView({ block: 'center', inline: 'center' });
          const { left, top, width, height } = node.getBoundingClientRect();
          const at = { x: left + width / 2, y: top + height / 2 };
          return { at, free: node.contains(document.elementFromPoint(at.x, at.y)) };
        });
        spot = found.at;
        return found.free;
      },
      { message: `nothing lies over ${target}`, intervals: [20, 50, 100, 250] },
    )
    .toBe(true);
  return spot;
}

export const mouse: Hand = {
  async press(target) {
    const { x, y } = await middle(target);
    await target.page().mouse.click(x, y);
  },
};

export const touch: Hand = {
  async press(target) {
    const { x, y } = await middle(target);
    await target.page().touchscreen.tap(x, y);
  },
};

/** What the keyboard is on. */
interface Focus {
  /** Nothing has the focus: whoever listens to the page, or has no mouse, no longer knows where they are. */
  lost: boolean;
  /** It can be seen where the keyboard is. Places that only scripts can reach, such as headings, need no ring. */
  shown: boolean;
  what: string;
}

const focus = (page: Page): Promise<Focus> =>
  page.evaluate(() => {
    const at = document.activeElement;
    if (!(at instanceof HTMLElement) || at === document.body) return { lost: true, shown: false, what: 'body' };
    // A picture of a radio button is the label round it: that is where its ring is drawn.
    const ringed = [at, at.closest('label')].some((node) => {
      const { outlineStyle, outlineWidth } = node ? getComputedStyle(node) : { outlineStyle: 'none', outlineWidth: '0' };
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
    });
    const { left, right, top, bottom } = at.getBoundingClientRect();
    const inside = right > 0 && bottom > 0 && left < innerWidth && top < innerHeight;
    return {
      lost: at.matches(':disabled'),
      shown: at.tabIndex < 0 || (ringed && inside),
      what: `${at.tagName.toLowerCase()} "${at.getAttribute('aria-label') ?? at.textContent?.trim()}"`,
    };
  });

const isRadio = (target: Locator) => target.evaluate((node) => node instanceof HTMLInputElement && node.type === 'radio');

/** Where a thing is for somebody who goes by Tab: further on, further back, or under the keyboard already. */
const wayTo = (target: Locator) =>
  target.evaluate((node) => {
    const at = document.activeElement;
    if (!at || node === at) return at ? 'here' : 'on';
    return node.compareDocumentPosition(at) & Node.DOCUMENT_POSITION_FOLLOWING ? 'back' : 'on';
  });

/** The key that does the same as the button, where it names one and listens now. */
const shortcut = (target: Locator) =>
  target.evaluate((node) => (node.closest('main')?.contains(document.activeElement) ? node.getAttribute('aria-keyshortcuts') : null));

/** More stops than any screen has. */
const STOPS = 60;

/**
 * Tab there and back, the arrows, Enter, Space, and every other time a button's own key. At every stop the focus must be seen, and after every press it must be somewhere.
 */
export function keyboard(page: Page): Hand {
  const stop = async (key: string) => {
    await page.keyboard.press(key);
    const { lost, shown, what } = await focus(page);
    // Past the last stop the browser's own buttons come, then the page again.
    if (!lost) expect(shown, `the focus is seen on ${what}`).toBe(true);
  };
  let presses = 0;
  const goAndPress = async (target: Locator) => {
    const radio = await isRadio(target);
    const beside = async () =>
      radio && (await page.locator(':focus').count()) > 0 && (await isRadio(page.locator(':focus'))) && sameGroup(target);
    for (let stops = 0; ; stops++) {
      const way = await wayTo(target);
      if (way === 'here') break;
      expect(stops, `the keyboard reaches ${target}`).toBeLessThan(STOPS);
      await stop((await beside()) ? 'ArrowDown' : way === 'back' ? 'Shift+Tab' : 'Tab');
    }
    if (!radio) await page.keyboard.press(presses % 2 || (await target.getAttribute('type')) === 'checkbox' ? 'Space' : 'Enter');
    else if (!(await target.isChecked())) await page.keyboard.press('Space');
  };
  return {
    async press(target) {
      await expect(target).toBeVisible();
      const own = await shortcut(target);
      presses += 1;
      if (own !== null && presses % 2) await page.keyboard.press(own);
      else await goAndPress(target);
      await expect.poll(async () => (await focus(page)).lost, { message: `the focus is kept after ${target}` }).toBe(false);
    },
  };
}

/** Is the radio button that has the focus one of the same question? */
const sameGroup = (target: Locator) =>
  target.evaluate(
    (node) =>
      node instanceof HTMLInputElement && document.activeElement instanceof HTMLInputElement && node.name === document.activeElement.name,
  );
