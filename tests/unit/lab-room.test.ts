import type { VNode } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { openLab } from '../../src/app/desk/lab';
import { createParts } from '../../src/app/desk/parts';
import type { ScannerDeps } from '../../src/app/desk/scan';
import type { Sources } from '../../src/app/desk/sources';
import { typedOf } from '../../src/codes/lab/counts';
import { axes } from '../../src/domain/terms';
import { deskLab as words } from '../../src/i18n/desk-lab';
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
  const room = await openLab({ repo, sources, draw: nothing, land: nothing, plan: nothing, onLog: nothing });
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

it('a picture that comes again brings nothing, and says so', async () => {
  const here = await tab();
  const code = await make(here);
  here.on().onScan();
  expect(scanner.onText(letters(code, 1)).said).toBe(words.computer);
  expect(scanner.onAgain?.(letters(code, 1))?.said).toBe(words.nothing);
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
