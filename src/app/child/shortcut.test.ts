import { expect, it } from 'vitest';
import { loadStation, stationIds } from '../../content/catalogue';
import { openLearner } from './learner-store';
import { shortcutTo } from './shortcut';

const [id = ''] = stationIds;
const station = await loadStation(id);
const steps = station.bands.B.steps.map((step) => step.id);

it('opens a station in the band and at the step that an author asks for', async () => {
  const found = await shortcutTo(`?station=${id}&band=B&step=${steps.at(-1)}`);
  if (!found || !('repo' in found)) throw new Error(JSON.stringify(found));
  expect(found.station).toBe(id);
  const store = await openLearner(found.repo, []);
  expect(store.profile()?.band).toBe('B');
  expect(store.leftOf(station)).toMatchObject({ step: steps.length - 1, band: 'B' });
});

it('begins at the beginning, with the youngest, where nothing else is said', async () => {
  const found = await shortcutTo(`?station=${id}`);
  if (!found || !('repo' in found)) throw new Error(JSON.stringify(found));
  expect((await openLearner(found.repo, [])).leftOf(station)).toMatchObject({ step: 0, band: 'A' });
});

it('says what there is where there is no such thing', async () => {
  expect(await shortcutTo('?station=moon')).toEqual({ wrong: `station=moon? station=${stationIds.join(' | ')}` });
  expect(await shortcutTo(`?station=${id}&band=D`)).toEqual({ wrong: 'band=D? band=A | B | C' });
  expect(await shortcutTo(`?station=${id}&band=B&step=quiz`)).toEqual({ wrong: `step=quiz? step=${steps.join(' | ')}` });
  expect(await shortcutTo('')).toBeUndefined();
});
