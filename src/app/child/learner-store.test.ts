import { beforeEach, expect, it, vi } from 'vitest';
import type { Answer } from '../../domain/activity';
import type { PlaceEntry, Station } from '../../domain/content';
import type { Checkpoint, Profile, ProgressRepo } from '../../domain/progress';
import { memoryRepo } from '../../storage/child/memory';
import { openLearner } from './learner-store';

const lan: Profile = { id: 'p1', band: 'A', avatar: 'cua', nickname: 'song' };
const text = { vi: '', en: '' };
const place = (id: string): PlaceEntry => ({ id, name: text, about: text, skill: id, axes: ['say'] }) as unknown as PlaceEntry;
const places = [place('bai-rua'), place('hang-rai')];
const station = (id: string, content = 'c1') => ({ id, content }) as Station;
const answer = (item: string, right = true): Answer => ({ item, axis: 'say', right, person: 'peer', setting: 'school' });
const run = (id: string, answers: readonly Answer[] = [], more: Partial<Checkpoint> = {}): Checkpoint => ({
  station: id,
  band: 'A',
  step: 1,
  seed: 1,
  content: 'c1',
  answers,
  ...more,
});

let repo: ProgressRepo;
/** What was asked of the device, in order. */
let asked: string[];

beforeEach(async () => {
  const memory = memoryRepo(() => ({ visit: 1, day: 20_000 }));
  await memory.saveProfile(lan);
  asked = [];
  repo = new Proxy(memory, {
    get(target, name: keyof typeof memory) {
      const value = target[name];
      if (typeof value !== 'function' || name === 'when' || name === 'health') return value;
      return (...args: never[]) => {
        asked.push(name);
        return (value as (...args: never[]) => unknown)(...args);
      };
    },
  });
});

it('knows nobody on a fresh device, and the child once it has chosen', async () => {
  const store = await openLearner(memoryRepo(), places);
  expect(store.profile()).toBeUndefined();
  expect(store.results()).toEqual([]);
  await store.saveProfile(lan);
  expect(store.profile()).toBe(lan);
});

it('takes up the run that was left last, unless its content or the age has changed', async () => {
  await repo.saveCheckpoint(lan.id, run('bai-rua'), []);
  const store = await openLearner(repo, places);
  expect(store.left()).toEqual(run('bai-rua'));
  expect(store.leftOf(station('bai-rua'))).toEqual(run('bai-rua'));
  expect(store.leftOf(station('bai-rua', 'c2'))).toBeUndefined();
  expect(store.leftOf(station('hang-rai'))).toBeUndefined();
  await store.saveProfile({ ...lan, band: 'B' });
  expect(store.leftOf(station('bai-rua'))).toBeUndefined();
});

it('keeps a run for each station that was left', async () => {
  const store = await openLearner(repo, places);
  await store.saveCheckpoint(run('bai-rua'), []);
  await store.saveCheckpoint(run('hang-rai'), []);
  expect(store.left()?.station).toBe('hang-rai');
  await store.finish(station('hang-rai'), false);
  expect(store.left(), 'the older one is still there').toEqual(run('bai-rua'));
});

it('knows an older run that was left in an earlier visit', async () => {
  await repo.saveCheckpoint(lan.id, run('bai-rua'), []);
  await repo.saveCheckpoint(lan.id, run('hang-rai'), []);
  const store = await openLearner(repo, places);
  expect(store.left()?.station).toBe('hang-rai');
  expect(store.leftOf(station('bai-rua'))).toEqual(run('bai-rua'));
});

it('gives stars for the answers of the run, counts the times, and never takes a star back', async () => {
  const store = await openLearner(repo, places);
  await store.saveCheckpoint(run('bai-rua', [answer('a'), answer('b'), answer('c')]), []);
  expect(await store.finish(station('bai-rua'), true)).toBe(3);
  await store.saveCheckpoint(run('bai-rua', [answer('a', false), answer('b', false)]), []);
  expect(await store.finish(station('bai-rua'), false)).toBe(1);
  expect(store.results()).toEqual([{ station: 'bai-rua', stars: 3, times: 2, mission: true }]);
  expect(store.timesOf('bai-rua')).toBe(2);
  expect((await repo.load(lan.id))?.stations, 'as the device has it').toEqual(store.results());
});

it('never reads again what it wrote', async () => {
  const store = await openLearner(repo, places);
  await store.study();
  asked = [];
  await store.saveCheckpoint(run('bai-rua', [answer('a')]), [answer('a')]);
  await store.saveAnswers([{ station: 'hang-rai', answer: answer('b') }]);
  await store.finish(station('bai-rua'), true);
  expect(asked).toEqual(['saveCheckpoint', 'saveAnswers', 'finishStation']);
  expect(store.answers()).toEqual(await repo.answers(lan.id));
});

it('reads the log once, and before the first answer is written', async () => {
  await repo.saveAnswers(lan.id, [{ station: 'bai-rua', answer: answer('long ago') }]);
  const store = await openLearner(repo, places);
  asked = [];
  await Promise.all([
    store.saveCheckpoint(run('bai-rua', [answer('a')]), [answer('a')]),
    store.saveCheckpoint(run('bai-rua', [answer('a'), answer('b')]), [answer('b')]),
    store.study(),
  ]);
  expect(asked).toEqual(['answers', 'saveCheckpoint', 'saveCheckpoint']);
  expect(store.answers().map((each) => each.answer.item)).toEqual(['long ago', 'a', 'b']);
});

it('lights the shield as answers come', async () => {
  const store = await openLearner(repo, places);
  expect(store.shield()).toEqual({ lit: 0, begun: 0, rim: false });
  expect(store.standing('bai-rua')).toBe('new');
  await store.saveCheckpoint(run('bai-rua', [answer('a')]), [answer('a')]);
  await store.finish(station('bai-rua'), false);
  expect(store.standing('bai-rua')).not.toBe('new');
  expect(store.shield()).toEqual({ lit: 0, begun: 1, rim: false });
});

it('lights the rim, and no scute, by the place after all thirteen', async () => {
  const all = Array.from({ length: 14 }, (_, at) => ({ ...places[0], id: `place-${at}`, order: at }) as (typeof places)[number]);
  const store = await openLearner(repo, all);
  await store.finish(station('place-12'), false);
  expect(store.shield()).toEqual({ lit: 0, begun: 1, rim: false });
  await store.finish(station('place-13'), false);
  expect(store.shield()).toEqual({ lit: 0, begun: 1, rim: true });
});

it('says when the device keeps nothing any more', async () => {
  const failing = { ...memoryRepo(), health: vi.fn(() => 'failing' as const) };
  expect((await openLearner(failing, places)).isSafe()).toBe(false);
});
