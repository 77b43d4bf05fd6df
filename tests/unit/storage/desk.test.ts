import { afterEach, describe, expect, it, vi } from 'vitest';
import type { MeetingRecord } from '../../../src/domain/desk/record';
import { begin, perform } from '../../../src/domain/desk/show';
import { anything, whole } from '../../../src/lib/check';
import { openDeskRepo } from '../../../src/storage/desk/repo';
import { newBrowser } from './device';

const meetingOn = (day: number): MeetingRecord => ({
  day,
  stations: ['mui-dinh'],
  band: 'B',
  equipment: 'projector',
  planned: 35,
  blocks: [{ kind: 'vote', station: 'mui-dinh', minutes: 5, vote: { first: [3, 4, 5] } }],
});
const days = async (repo: Awaited<ReturnType<typeof openDeskRepo>>) => (await repo.meetings()).map(({ meeting }) => meeting.day);

afterEach(() => vi.unstubAllGlobals());

describe('meetings', () => {
  it('can be removed one by one, and stay removed', async () => {
    newBrowser();
    const repo = await openDeskRepo();
    for (const day of [1, 2, 3]) await repo.addMeeting(meetingOn(day));
    const [, second] = await repo.meetings();
    await repo.dropMeeting(second?.key ?? 0);
    expect(await days(repo)).toEqual([1, 3]);
    expect(await days(await openDeskRepo())).toEqual([1, 3]);
  });

  it('can be removed where nothing is kept', async () => {
    vi.stubGlobal('indexedDB', undefined);
    const repo = await openDeskRepo();
    for (const day of [1, 2, 3]) await repo.addMeeting(meetingOn(day));
    const [first] = await repo.meetings();
    await repo.dropMeeting(first?.key ?? 0);
    expect(await days(repo)).toEqual([2, 3]);
  });
});

describe('two tabs', () => {
  it('see what the other has written', async () => {
    newBrowser();
    const [here, there] = [await openDeskRepo(), await openDeskRepo()];
    await there.addMeeting(meetingOn(7));
    const show = begin({ wish: { stations: [], minutes: 35, equipment: 'paper', band: 'A' }, blocks: [] }, 1000);
    await there.saveShow(show);
    await there.saveShow(perform(show, { do: 'lamp' }, 2000));
    expect(await days(here)).toEqual([7]);
    expect(await here.show()).toMatchObject({ rev: 2, lamps: 1 });
  });

  it('choose beside each other: neither puts back what it knew when it was opened', async () => {
    newBrowser();
    const [here, there] = [await openDeskRepo(), await openDeskRepo()];
    await there.saveSettings({ unit: 'Liên đội Ba', unitId: 'letters' });
    expect(await here.settings()).toEqual({ unit: 'Liên đội Ba', unitId: 'letters' });
    await there.saveSettings({ unit: 'Liên đội Bốn' });
    await here.saveSettings({ place: 'Phan Rang' });
    const all = { unit: 'Liên đội Bốn', unitId: 'letters', place: 'Phan Rang' };
    expect([await here.settings(), await there.settings(), await (await openDeskRepo()).settings()]).toEqual([all, all, all]);
  });
});

it('forgets everything at once, and another tab that is open does not bring it back', async () => {
  newBrowser();
  const [here, there] = [await openDeskRepo(), await openDeskRepo()];
  await here.saveSettings({ unit: 'Liên đội Ba' });
  await here.addMeeting(meetingOn(7));
  await here.wipe();
  await there.addMeeting(meetingOn(8));
  const next = await openDeskRepo();
  expect([await next.settings(), await next.meetings(), await next.show(), next.health()]).toEqual([{}, [], undefined, 'saved']);
});

describe('a shelf', () => {
  const number = whole(0);
  it('keeps values by their keys, and sees what another tab put there', async () => {
    newBrowser();
    const [here, there] = [await openDeskRepo(), await openDeskRepo()];
    await here.shelf('log', number).put([
      { key: 'b', value: 2 },
      { key: 'a', value: 1 },
    ]);
    await there.shelf('log', number).put([{ key: 'b', value: 3 }]);
    expect(await here.shelf('log', number).all()).toEqual([
      { key: 'a', value: 1 },
      { key: 'b', value: 3 },
    ]);
    await here.shelf('log', number).drop(['a']);
    expect(await there.shelf('log', number).all()).toEqual([{ key: 'b', value: 3 }]);
    expect(await here.shelf('reports', number).all()).toEqual([]);
  });

  it('sets aside what it can not read, and reads the rest', async () => {
    newBrowser();
    const repo = await openDeskRepo();
    await repo.shelf('log', anything).put([
      { key: 'a', value: 'one' },
      { key: 'b', value: 2 },
    ]);
    expect(await repo.shelf('log', number).all()).toEqual([{ key: 'b', value: 2 }]);
    expect(await repo.shelf('log', anything).all()).toEqual([{ key: 'b', value: 2 }]);
  });

  it('works where nothing is kept', async () => {
    vi.stubGlobal('indexedDB', undefined);
    const repo = await openDeskRepo();
    await repo.shelf('log', number).put([{ key: 'a', value: 1 }]);
    expect(await repo.shelf('log', number).all()).toEqual([{ key: 'a', value: 1 }]);
  });
});
