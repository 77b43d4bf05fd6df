import type { VNode } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Home } from '../../src/app/child/screens';
import type { Visit } from '../../src/app/child/visit';
import type { Wing } from '../../src/app/wing';
import { take } from '../../src/codes/lab/counts';
import { type LabSession, sessionOf } from '../../src/codes/lab/session';
import type { ProgressRepo } from '../../src/domain/progress';
import { axes } from '../../src/domain/terms';
import { lab as words } from '../../src/i18n/lab';
import { HandInScreen } from '../../src/ui/lab/hand-in';
import { LabHome, type LabHomeProps } from '../../src/ui/lab/home';
import { JoinScreen } from '../../src/ui/lab/join';
import { WaitingScreen } from '../../src/ui/lab/waiting';
import { checkpointAt, given, resultOf, settings } from './storage/device';

/* A computer of the lab, from letters to letters. */

vi.mock('../../src/content/catalogue', () => ({ region: { places: [] }, stationIds: ['vinh-hy', 'bai-rua'] }));

const session = sessionOf({ stations: ['vinh-hy'], band: 'A' }, 4711);
const other = sessionOf({ stations: ['bai-rua', 'vinh-hy'], band: 'B' }, 815);
const HOUR = 3_600_000;
const morning = new Date(2026, 10, 30, 8).getTime();

/** What a tab keeps, as long as its browser lets it. */
let stored: Map<string, string>;
let isBlocked: boolean;

beforeEach(() => {
  vi.useFakeTimers({ now: morning });
  stored = new Map();
  isBlocked = false;
  const open = () => {
    if (isBlocked) throw new DOMException('The operation is insecure.', 'SecurityError');
    return { getItem: (key: string) => stored.get(key) ?? null, setItem: (key: string, value: string) => void stored.set(key, value) };
  };
  Object.defineProperty(globalThis, 'sessionStorage', { configurable: true, get: open });
});
afterEach(() => {
  vi.useRealTimers();
  Reflect.deleteProperty(globalThis, 'sessionStorage');
});

type Props = Record<string, (given?: unknown) => unknown> & { code: string; over: boolean; unkept: boolean; letters: string };
/** By its name: each page has modules of its own. */
const propsOf = (node: unknown, Screen: { name: string }): Props => {
  expect((node as VNode<Props> & { type: { name: string } }).type.name).toBe(Screen.name);
  return (node as VNode<Props>).props;
};

/** A page of its own. */
async function page() {
  vi.resetModules();
  const { enterLab } = await import('../../src/app/child/lab');
  let wing: Wing | undefined;
  let repo: ProgressRepo;
  let home: Home | undefined;
  const entered: string[] = [];
  const visit = { enter: async (id: string) => void entered.push(id) } as unknown as Visit;
  const onLeave = vi.fn();
  const shell = {
    draw: () => undefined,
    enter(next: Wing) {
      wing?.close?.();
      home = undefined;
      wing = next;
    },
  };
  const begin = async (guest: ProgressRepo, on: Home) => {
    wing?.close?.();
    wing = undefined;
    repo = guest;
    home = on;
  };
  const shown = () => (home ? home.body(visit) : wing?.page().children);
  const back = () => {
    const { onBack } = wing?.page() ?? {};
    if (onBack) onBack();
  };
  const here = {
    back,
    entered,
    onLeave,
    open: () => enterLab({ shell: shell as never, settings: async () => settings, begin, onLeave }),
    unsaved: () => Boolean(home ? home.unsaved() : wing?.unsaved?.()),
    gone: () => home?.onGone(),
    type: ({ code }: LabSession) => propsOf(shown(), JoinScreen).onCode?.([code]),
    home: async () => {
      await vi.waitFor(() => propsOf(shown(), LabHome));
      return propsOf(shown(), LabHome) as unknown as LabHomeProps;
    },
    on: (Screen: { name: string }) => propsOf(shown(), Screen),
    answer: (rights: readonly boolean[]) =>
      repo.saveCheckpoint(
        'p1',
        checkpointAt(1),
        rights.map((right) => given('item', right)),
      ),
    finish: () => repo.finishStation('p1', resultOf('vinh-hy')),
    /** A computer that has joined and counted. */
    async played(of: LabSession) {
      here.open();
      here.type(of);
      await here.home();
      await here.answer([true, true, false]);
    },
  };
  return here;
}

const countsOf = (of: LabSession, letters: string) => {
  const taken = take(of, letters);
  return taken.ok ? axes.map((_, at) => `${taken.counts.right[at]}/${taken.counts.asked[at]}`)[axes.indexOf('tell')] : taken.why;
};

it('shows at its end which session it belongs to, and a way into another one', async () => {
  const here = await page();
  await here.played(session);
  (await here.home()).onShow();
  const shown = here.on(HandInScreen);
  expect(shown).toMatchObject({ code: `${session.code.slice(0, 4)} ${session.code.slice(4)}`, over: false, unkept: false });
  shown.onAgain?.();
  await here.home();
  (await here.home()).onShow();
  here.on(HandInScreen).onOther?.();
  here.on(JoinScreen);
  here.back();
  expect(countsOf(session, here.on(HandInScreen).letters)).toBe('2/3');
});

it('lets nobody play on into a session of long ago, and takes its letters again', async () => {
  const here = await page();
  await here.played(session);
  await here.finish();
  expect((await here.home()).stations.map(({ done }) => done)).toEqual([true]);
  (await here.home()).onShow();
  const old = here.on(HandInScreen);
  vi.setSystemTime(morning + 4 * HOUR);
  expect(here.on(HandInScreen)).toMatchObject({ over: true });
  // Pressed on a screen that was drawn before.
  old.onAgain?.();
  here.type(session);
  expect((await here.home()).over).toBe(false);
  // By another child.
  expect((await here.home()).stations.map(({ done }) => done)).toEqual([false]);
  await here.answer([true]);
  (await here.home()).onShow();
  expect(countsOf(session, here.on(HandInScreen).letters)).toBe('3/4');
});

it('asks a child for letters who comes back to a session of long ago, or meets one there', async () => {
  const here = await page();
  await here.played(session);
  vi.setSystemTime(morning + 4 * HOUR);
  const home = await here.home();
  expect(home.over).toBe(true);
  home.onPlay('vinh-hy');
  here.on(JoinScreen);
  expect(here.entered).toEqual([]);
  // Loaded anew: its counts are there to be handed in, and nothing else.
  const later = await page();
  later.open();
  expect(countsOf(session, later.on(HandInScreen).letters)).toBe('2/3');
  later.back();
  expect(later.onLeave).toHaveBeenCalledOnce();
});

it('is over the next day, also where the page was never left', async () => {
  const here = await page();
  await here.played(session);
  (await here.home()).onShow();
  vi.setSystemTime(morning + 24 * HOUR);
  expect(here.on(HandInScreen).over).toBe(true);
  // Its own page still has the counts; another one forgets them.
  here.back();
  here.open();
  here.on(HandInScreen);
  const later = await page();
  later.open();
  later.on(JoinScreen);
});

it('asks before the letters of another session drop counts that somebody may still want', async () => {
  const here = await page();
  await here.played(session);
  (await here.home()).onOther();
  here.type(other);
  expect(here.on(WaitingScreen).code.replace(' ', '')).toBe(session.code);
  here.on(WaitingScreen).onShow?.();
  expect(countsOf(session, here.on(HandInScreen).letters)).toBe('2/3');
  here.on(HandInScreen).onOther?.();
  here.type(other);
  here.on(WaitingScreen).onLeave?.();
  await here.home();
  await here.answer([true]);
  (await here.home()).onShow();
  expect(countsOf(other, here.on(HandInScreen).letters)).toBe('1/1');
});

it('does not ask where nothing was counted, or where the letters are the same', async () => {
  const here = await page();
  here.open();
  here.type(session);
  (await here.home()).onOther();
  here.type(other);
  await here.home();
  await here.answer([true]);
  (await here.home()).onOther();
  here.type(other);
  (await here.home()).onShow();
  expect(countsOf(other, here.on(HandInScreen).letters)).toBe('1/1');
});

it('plays and hands in where the browser keeps nothing, says so, and goes on with its counts in the same page', async () => {
  isBlocked = true;
  const here = await page();
  await here.played(session);
  expect(await here.home()).toMatchObject({ unkept: true, counted: true });
  expect(here.unsaved()).toBe(true);
  // Out of the lab, and in again.
  (await here.home()).onOther();
  expect(here.unsaved()).toBe(true);
  here.open();
  await here.home();
  await here.answer([true]);
  (await here.home()).onShow();
  expect(here.on(HandInScreen).unkept).toBe(true);
  expect(countsOf(session, here.on(HandInScreen).letters)).toBe('3/4');
  expect(here.unsaved()).toBe(true);
});

it('leaves an absent child’s counts on the screen where the browser keeps nothing', async () => {
  const here = await page();
  await here.played(session);
  expect([here.gone(), here.unsaved()]).toEqual([false, false]);
  // No room is left.
  isBlocked = true;
  await here.answer([true]);
  expect(here.gone()).toBe(true);
  expect(countsOf(session, here.on(HandInScreen).letters)).toBe('3/4');
});

it('has nothing to lose before somebody has answered', async () => {
  isBlocked = true;
  const here = await page();
  here.open();
  here.type(session);
  await here.home();
  expect([here.gone(), here.unsaved()]).toEqual([false, false]);
});

it('takes letters by the one reading that can be, and asks for another keyboard where there is none', async () => {
  const here = await page();
  here.open();
  const onCode = (readings: readonly string[]) => here.on(JoinScreen).onCode?.(readings);
  const wrong = session.code.replace(/.$/, (last) => (last === '7' ? '8' : '7'));
  expect(onCode([wrong])).toEqual(words.wrong);
  expect(onCode([wrong, `${wrong.slice(1)}0`])).toEqual(words.keyboard);
  expect(onCode([session.code, other.code])).toEqual(words.keyboard);
  expect(onCode([wrong, session.code])).toBeUndefined();
  expect((await here.home()).code.replace(' ', '')).toBe(session.code);
});
