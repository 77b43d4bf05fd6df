import { expect, type Locator, type Page } from '@playwright/test';

/** A way to work the game. `press` does what a child would do to a button, a radio button or a checkbox. */
export interface Hand {
  press(target: Locator): Promise<void>;
  /** A finger or a mouse: it reaches only what nothing lies over. */
  points?: boolean;
}

/** More than the game gives a child to see what has just come: until then it takes no press (src/ui/parts/seen.ts). */
const LOOK_MS = 360;

/**
 * To be called before each press: the press then counts as one that comes so much later, unless the page changes once more. So the robot
 * plays like a reader, and nobody has to wait for it. Changes are seen by an eye of the test's own: all but words that only inform.
 */
export const looked = (page: Page): Promise<void> =>
  page.evaluate((ms) => {
    const eye = globalThis as { later?: number; painting?: Promise<void> };
    const frame = () => new Promise<void>((resolve) => requestAnimationFrame(() => resolve()));
    if (eye.later === undefined) {
      eye.later = 0;
      eye.painting = frame();
      const time = Object.getOwnPropertyDescriptor(Event.prototype, 'timeStamp')?.get;
      Object.defineProperty(Event.prototype, 'timeStamp', {
        configurable: true,
        get(this: Event) {
          return time?.call(this) + eye.later;
        },
      });
      const asks = ({ type, target }: MutationRecord) => {
        const where = target instanceof Element ? target : target.parentElement;
        // A clock that goes on beside the buttons changes nothing about them.
        if (type === 'characterData' && !where?.closest('button, a, label, summary, .bubble')) return false;
        return !where?.closest('[role=status], .mapinfo, .canvas');
      };
      new MutationObserver((changes) => {
        if (!changes.some(asks)) return;
        eye.later = 0;
        eye.painting = frame();
      }).observe(document.getElementById('app') ?? document.body, {
        childList: true,
        characterData: true,
        subtree: true,
        attributeFilter: ['disabled'],
      });
    }
    const look = async (): Promise<void> => {
      const { painting } = eye;
      await painting;
      if (eye.painting !== painting) return look();
      eye.later = ms;
    };
    return look();
  }, LOOK_MS);

/** For tests that are not about hands. */
export async function click(target: Locator): Promise<void> {
  await target.waitFor();
  await target.waitFor();
  await looked(target.page());
  await target.click();
}

/** Enabled buttons of the play whose middle a finger would miss: something lies over it, or it lets presses through. */
export const outOfReach = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLButtonElement>('.play-screen button:enabled')].flatMap((button) => {
      button.scrollIntoView({ block: 'nearest', inline: 'nearest' });
      const { left, top, width, height } = button.getBoundingClientRect();
      const hit = document.elementFromPoint(left + width / 2, top + height / 2);
      return button.contains(hit) ? [] : [`${button.getAttribute('aria-label') ?? button.textContent}: ${hit?.className || hit?.tagName}`];
    }),
  );

/** Names beside each other on the stage that touch, and would be read as one. */
export const touching = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    // With letters twice as large, or a window enlarged four times, they stand edge to edge: nothing of them is lost.
    if (innerWidth < 360 || Number.parseFloat(getComputedStyle(document.documentElement).fontSize) > 24) return [];
    const shown = '.play-screen .box:not([data-name=hidden], [data-name=pictured]) span';
    const names = [...document.querySelectorAll(shown)].map((node) => ({ words: node.textContent, at: node.getBoundingClientRect() }));
    return names.flatMap(({ words, at }, index) =>
      names.slice(index + 1).flatMap((other) => {
        const aside = Math.max(other.at.left - at.right, at.left - other.at.right);
        const below = Math.max(other.at.top - at.bottom, at.top - other.at.bottom);
        return Math.max(aside, below) < 1 ? [`${words} | ${other.words}`] : [];
      }),
    );
  });

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
  points: true,
  async press(target) {
    const { x, y } = await middle(target);
    await looked(target.page());
    await target.page().mouse.click(x, y);
  },
};

export const touch: Hand = {
  points: true,
  async press(target) {
    const { x, y } = await middle(target);
    await looked(target.page());
    await target.page().touchscreen.tap(x, y);
  },
};

/** What a player without a mouse has to know, asked at once: every question about a button costs the search for it. */
const look = (target: Element | null) => {
  const at = document.activeElement;
  const held = at instanceof HTMLElement && at !== document.body ? at : null;
  // A picture of a radio button is the label round it: that is where its ring is drawn.
  const ringed = [held, held?.closest('label')].some((node) => {
    const { outlineStyle, outlineWidth } = node ? getComputedStyle(node) : { outlineStyle: 'none', outlineWidth: '0' };
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
  });
  const { left = 0, right = 0, top = 0, bottom = 0 } = held?.getBoundingClientRect() ?? {};
  const inside = right > 0 && bottom > 0 && left < innerWidth && top < innerHeight;
  const radioOf = (node: Element | null) => (node instanceof HTMLInputElement && node.type === 'radio' ? node.name : undefined);
  const box = target?.getBoundingClientRect();
  const further = !target || !at || !(target.compareDocumentPosition(at) & Node.DOCUMENT_POSITION_FOLLOWING);
  return {
    /** It is on the page no more. */
    gone: target !== null && !target.isConnected,
    /** Nothing has the focus: whoever listens to the page, or has no mouse, no longer knows where they are. */
    lost: !held || held.matches(':disabled'),
    /** It can be seen where the keyboard is. Places that only scripts can reach, such as headings, need no ring. */
    shown: held !== null && (held.tabIndex < 0 || (ringed && inside)),
    what: held ? `${held.tagName.toLowerCase()} "${held.getAttribute('aria-label') ?? held.textContent?.trim()}"` : 'body',
    visible: box !== undefined && box.width > 0 && box.height > 0,
    /** Where the target is for somebody who goes by Tab: under the keyboard already, further on, or further back. */
    way: target !== null && target === at ? 'here' : further ? 'on' : 'back',
    radio: radioOf(target) !== undefined,
    /** The radio button that has the focus is one of the same question. */
    beside: radioOf(target) !== undefined && radioOf(target) === radioOf(at),
    link: target instanceof HTMLAnchorElement,
    checkbox: target instanceof HTMLInputElement && target.type === 'checkbox',
    checked: target instanceof HTMLInputElement && target.checked,
    /** The key that does the same as the button, where it names one and listens now. */
    shortcut: target?.closest('main')?.contains(at) ? target.getAttribute('aria-keyshortcuts') : null,
  };
};

/** More stops than any screen has. */
const STOPS = 60;

/**
 * Tab there and back, the arrows, Enter, Space, and every other time a button's own key. At every stop the focus must be seen, and after every press it must be somewhere.
 */
export function keyboard(page: Page): Hand {
  let presses = 0;
  return {
    async press(target) {
      let elsewhere = false;
      // Found once for all stops: each search costs as much as five of them. A screen drawn anew may have another button in its place.
      let node = await target.elementHandle();
      const lookNow = async () => {
        const seen = await node?.evaluate(look);
        if (seen && !seen.gone) return seen;
        node = await target.elementHandle();
        return target.evaluate(look);
      };
      const onPage = () => {
        elsewhere = true;
      };
      page.on('domcontentloaded', onPage);
      let seen = await lookNow();
      expect(seen.visible, `${target} can be seen`).toBe(true);
      presses += 1;
      await looked(page);
      if (seen.shortcut !== null && presses % 2) await page.keyboard.press(seen.shortcut);
      else {
        for (let stops = 0; seen.way !== 'here'; stops++) {
          expect(stops, `the keyboard reaches ${target}`).toBeLessThan(STOPS);
          await page.keyboard.press(seen.beside ? 'ArrowDown' : seen.way === 'back' ? 'Shift+Tab' : 'Tab');
          seen = await lookNow();
          // Past the last stop the browser's own buttons come, then the page again.
          if (!seen.lost) expect(seen.shown, `the focus is seen on ${seen.what}`).toBe(true);
        }
        if (!seen.radio) await page.keyboard.press((presses % 2 || seen.checkbox) && !seen.link ? 'Space' : 'Enter');
        else if (!seen.checked) await page.keyboard.press('Space');
      }
      // Another page begins at its beginning, as every page does.
      const lost = () =>
        page.evaluate(look, null).then(
          (seen) => seen.lost && !elsewhere,
          () => true,
        );
      await expect.poll(lost, { message: `the focus is kept after ${target}` }).toBe(false);
      page.off('domcontentloaded', onPage);
    },
  };
}
