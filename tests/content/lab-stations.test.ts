import { expect, it } from 'vitest';
import { labStations } from '../../src/codes/lab/session';
import { region, stationIds } from '../../src/content/catalogue';

// Codes of other releases mean these numbers: a list that changed would send a class to other places.
const released =
  'bai-rua hang-rai vinh-hy nam-cuong vuon-nho bau-truc bac-ai ca-na mui-dinh my-nghiep an-hoa phuoc-binh dien-gio hoi-trai'.split(' ');

it('stations keep the numbers that they have in the codes of the lab', () => {
  expect(labStations).toEqual(released);
});

it('every place of the region and every station that is open has one', () => {
  expect(new Set(labStations).size).toBe(labStations.length);
  expect(region.places.map(({ id }) => id).filter((id) => !labStations.includes(id))).toEqual([]);
  expect(stationIds.filter((id) => !labStations.includes(id))).toEqual([]);
  // Four bits, without none and the one that is kept free.
  expect(labStations.length).toBeLessThanOrEqual(14);
});
