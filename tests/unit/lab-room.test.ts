import type { VNode } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openLab } from '../../src/app/desk/lab';
import { createParts } from '../../src/app/desk/parts';
import type { ScannerDeps } from '../../src/app/desk/scan';
import type { Sources } from '../../src/app/desk/sources';
import { typedOf } from '../../src/codes/lab/counts';
import { axes } from '../../src/domain/terms';
import { deskLab as words } from '../../src/i18n/desk-lab';
import { dayOf } from '../../src/lib/time';
import { openDeskRepo } from '../../src/storage/desk/repo';
import type { LabRoomProps, LabSetupProps } from '../../src/ui/desk/lab';
import { newBrowser } from './storage/device';

let scanner: ScannerDeps;
let cameras: number;
vi.mock('../../src/app/desk/scan', () => ({
  createScanner(deps: ScannerDeps) {
    scanner = deps;
    const open = () => {
      cameras += 1;
    };
    const close = () => {
      cameras -= 1;
    };
    return { camera: { open, close }, close };
  },
}));

const nothing = () => undefined;
const sources = { topics: [{ id: 'bai-rua', title: { vi: 'a', en: 'a' } }], letterheads: [] } as unknown as Sources;

beforeEach(() => {
  cameras = 0;
  newBrowser();
});
afterEach(() => vi.unstubAllGlobals());

/** The room of the lab in a tab of its own. */
async function tab() {
  const repo = await openDeskRepo();
  const room = openLab({ repo, sources, draw: nothing, land: nothing, plan: nothing, onLog: nothing });
  await room.enter();
  return {
    repo,
    room,
    setup: () => (room.page() as VNode<LabSetupProps>).props,
    on: () => (room.page() as VNode<LabRoomProps>).props,
  };
}
const make = async ({ setup, on }: Awaited<ReturnType<typeof tab>>) => {
  setup().onMake();
  await vi.waitFor(() => expect(on().code).toMatch(/^\w{4} \w{4}$/));
  return on().code.replace(' ', '');
};
const letters = (code: string, device: number) =>
  typedOf({ code }, { device, day: 1, right: axes.map(() => 1), asked: axes.map(() => 2) }) ?? '';

it('a session whose end is pressed twice is written down once', async () => {
  const here = await tab();
  const code = await make(here);
  here.on().onType(letters(code, 1));
  here.on().onTake();
  const { onEnd } = here.on();
  onEnd();
  onEnd();
  await vi.waitFor(async () => expect((await here.repo.settings()).lab).toBeUndefined());
  expect((await here.repo.meetings()).map(({ meeting }) => meeting.blocks[0]?.lab?.computers)).toEqual([1]);
});

describe('two tabs of one desk', () => {
  const computers = async ({ repo }: Awaited<ReturnType<typeof tab>>) =>
    (await repo.meetings()).map(({ meeting }) => meeting.blocks[0]?.lab?.computers);
  const take = async ({ on }: Awaited<ReturnType<typeof tab>>, code: string, device: number) => {
    on().onType(letters(code, device));
    on().onTake();
    await vi.waitFor(() => expect(on().mark?.good).toBe(true));
  };

  it('are in one session, whichever made it', async () => {
    const [here, there] = [await tab(), await tab()];
    const code = await make(here);
    expect(await make(there)).toBe(code);
  });

  it('take computers beside each other: all of them are in the log, once', async () => {
    const here = await tab();
    const code = await make(here);
    const there = await tab();
    await take(here, code, 1);
    await take(there, code, 2);
    expect(there.on().computers).toBe(2);
    await take(there, code, 3);
    here.on().onEnd();
    await vi.waitFor(() => expect(here.setup().onLog).toBeDefined());
    there.on().onEnd();
    await vi.waitFor(() => expect(there.setup().onMake).toBeDefined());
    expect(await computers(here)).toEqual([3]);
  });

  it('a code that comes after the other tab has closed the session is not taken for taken', async () => {
    const here = await tab();
    const code = await make(here);
    const there = await tab();
    await take(here, code, 1);
    there.on().onScan();
    here.on().onEnd();
    await vi.waitFor(() => expect(here.setup().onLog).toBeDefined());
    expect(await scanner.onText(letters(code, 2))).toEqual({ said: words.elsewhere, good: false });
    expect(there.setup().mark?.said).toBe(words.elsewhere);
    expect(cameras).toBe(0);
    expect(await computers(there)).toEqual([1]);
  });
});

it('a session that goes on past midnight is of the day on which it began', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 10, 30, 23, 50) });
  const here = await tab();
  const code = await make(here);
  here.on().onType(letters(code, 1));
  here.on().onTake();
  vi.setSystemTime(new Date(2026, 11, 1, 0, 20));
  here.on().onEnd();
  await vi.waitFor(() => expect(here.setup().onLog).toBeDefined());
  vi.useRealTimers();
  expect((await here.repo.meetings())[0]?.meeting).toMatchObject({ day: dayOf('2026-11-30'), planned: 30 });
});

it('where nothing is kept, one that is on is not left without a word', async () => {
  vi.stubGlobal('indexedDB', undefined);
  const here = await tab();
  expect(here.room.unsaved()).toBe(false);
  const code = await make(here);
  here.on().onType(letters(code, 1));
  here.on().onTake();
  await vi.waitFor(() => expect(here.on().computers).toBe(1));
  expect(here.room.unsaved()).toBe(true);
  here.on().onEnd();
  await vi.waitFor(() => expect(here.setup().onLog).toBeDefined());
  expect(here.room.unsaved()).toBe(false);
  expect(await here.repo.meetings()).toHaveLength(1);
});

it('a picture that comes again brings nothing, and says so', async () => {
  const here = await tab();
  const code = await make(here);
  here.on().onScan();
  expect(await scanner.onText(letters(code, 1))).toMatchObject({ said: words.computer });
  expect(await scanner.onAgain?.(letters(code, 1))).toMatchObject({ said: words.nothing });
});

it('stops its camera, however it is left', async () => {
  const load = <T>(part: () => Promise<T>) => part();
  const deps = { sources, draw: nothing, land: nothing, load, onLanguage: nothing, onLog: nothing, onWiped: nothing, onTells: nothing };
  const parts = createParts({ ...deps, repo: await openDeskRepo(), plan: nothing });
  await parts.enter('lab');
  const page = () => ((parts.page('lab') as VNode<{ children: unknown[] }>).props.children[1] as VNode<LabRoomProps & LabSetupProps>).props;
  page().onMake();
  await vi.waitFor(() => expect(page().onScan).toBeDefined());
  page().onScan();
  expect(cameras).toBe(1);
  parts.leave('lab');
  expect(cameras).toBe(0);
});
