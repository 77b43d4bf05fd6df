import { expect, type Page } from '@playwright/test';
import { click, looked } from '../pages/hands';
import { createCurious } from './curious';

/** What a screen reader finds in the middle of the screen: words, buttons, which of them are off, how far one has come. */
export const seen = (page: Page): Promise<string> => page.getByRole('main').ariaSnapshot();

/** A place of the map, in any state. */
export const lighthouse = (page: Page, state: string) =>
  page.getByRole('button', { name: new RegExp(`^Hải đăng Mũi Dinh\\. ${state}\\.`) });

const way = (page: Page) => page.getByRole('main').getByRole('progressbar', { name: /^Đã đi được/ });

/** From the door to the map. */
export async function arrive(page: Page, device: 'school' | 'family', nickname = 'Nho Tím'): Promise<void> {
  await click(page.getByRole('button', { name: device === 'school' ? /^Máy ở trường/ : /^Máy của nhà em/ }));
  await click(page.getByRole('button', { name: '6 đến 8 tuổi' }));
  await page.getByRole('radio', { name: 'Cá Heo', exact: true }).waitFor();
  await looked(page);
  await page.getByRole('radio', { name: 'Cá Heo', exact: true }).check();
  await page.getByRole('radio', { name: nickname }).check();
  await click(page.getByRole('button', { name: 'Lên đường!' }));
  await expect(page.getByRole('heading', { name: 'Hành trình ven biển' })).toBeVisible();
}

/** From the map: the view without a canvas. Drawing by software takes most of a test machine, and keeps nothing. */
export async function simpleView(page: Page): Promise<void> {
  await click(page.getByRole('button', { name: 'Cài đặt' }));
  const simple = page.getByRole('checkbox', { name: /^Chế độ đơn giản/ });
  await simple.waitFor();
  await looked(page);
  await simple.check();
  await click(page.getByRole('button', { name: 'Về bản đồ' }));
}

/** From the map into the station's first step. */
export async function begin(page: Page): Promise<void> {
  await click(lighthouse(page, '(Chơi|\\d sao)'));
  await click(page.getByRole('button', { name: 'Bắt đầu', exact: true }));
  await expect(way(page)).toBeVisible();
}

/** From the star back to the map. */
export const toMap = (page: Page) => click(page.getByRole('main').getByRole('button', { name: 'Về bản đồ' }));

/** From the map to where the child was. */
export async function goOn(page: Page): Promise<void> {
  await click(lighthouse(page, 'Chơi tiếp chỗ cũ'));
  await expect(way(page)).toBeVisible();
}

/** The last activity is over; the star comes after the answer. */
export const isOver = (screen: string): boolean => screen.includes('Việc ngoài màn hình');

/** What can be pressed, except to hear the words again. */
const buttonsOf = (screen: string): string[] =>
  [...screen.matchAll(/^\s*- button "(.*?)"(?: \[(?!disabled).*?\])?(?::.*)?$/gm)]
    .map(([, name]) => name ?? '')
    .filter((name) => name !== 'Nghe lại câu này');

/** Far more than the longest way takes by trying. */
const MOST = 600;

/** Plays by trying. */
export function createChild(page: Page) {
  const choose = createCurious();

  /** One tap. @returns the screen after it */
  async function tap(before?: string): Promise<string> {
    before ??= await seen(page);
    const name = choose(/^\s*- status: (.*)$/m.exec(before)?.[1] ?? '', buttonsOf(before));
    await looked(page);
    if (name !== undefined) await page.getByRole('main').getByRole('button', { name, exact: true }).press('Enter');
    let after = before;
    // From one activity to the next there is a moment without anything to press.
    await expect(async () => {
      after = await seen(page);
      expect(after).not.toBe(before);
      expect(buttonsOf(after)).not.toEqual([]);
    }).toPass({ intervals: [20], timeout: 40_000 });
    return after;
  }

  return {
    tap,
    /** Taps until the screen is as wanted. */
    async until(wanted: (screen: string) => boolean): Promise<string> {
      for (let taps = 0; taps < MOST; taps += 1) {
        const screen = await seen(page);
        if (wanted(screen)) return screen;
        await tap(screen);
      }
      throw new Error(`not reached in ${MOST} taps:\n${await seen(page)}`);
    },
    /** From anywhere in the station to its star. */
    async finish(): Promise<void> {
      await this.until(isOver);
      await click(page.getByRole('button', { name: 'Em làm sau' }));
      await expect(page.getByRole('heading', { name: 'Một mảnh khiên lấp lánh!' })).toBeVisible();
    },
  };
}

/**
 * Waits until the step is as safe as the machine can make it: the browser lets a reading transaction begin only when the writing one before
 * it is done. No hook of the product: any page of this origin could ask.
 */
export const acknowledged = (page: Page): Promise<unknown> =>
  page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('kn');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const db = opening.result;
          const reading = db.transaction([...db.objectStoreNames], 'readonly');
          reading.oncomplete = () => {
            db.close();
            resolve();
          };
          reading.objectStore('steps').count();
        };
      }),
  );
