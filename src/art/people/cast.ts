/** Everybody who plays in the stories. */
import type { Figure } from '../figure';
import { form, inked, line, oval, tube } from '../pen';
import { adult } from './adult';
import type { Piece } from './faces';
import { kid } from './kid';

export type PersonId =
  | 'an'
  | 'binh'
  | 'chi'
  | 'dan'
  | 'hoa'
  | 'khoi'
  | 'co_giao'
  | 'me'
  | 'ba'
  | 'cong_an'
  | 'bac_si'
  | 'ba_ngoai'
  | 'ong'
  | 'tu_van'
  | 'giu_den'
  | 'cuu_hoa'
  | 'cap_cuu'
  | 'na'
  | 'quan'
  | 'phong'
  | 'co_ut'
  | 'bac_nam'
  | 'cau_dat'
  | 'thay'
  | 'bien_phong'
  | 'kiem_lam'
  | 'na_bien'
  | 'na_lung'
  | 'ti_bien'
  | 'ti_lung'
  | 'co_mo'
  | 'tho_gom'
  | 'tong_phu_trach'
  | 'truong_thon'
  | 'di'
  | 'co_cong_an'
  | 'thao'
  | 'ti'
  | 'di_lan'
  | 'ban_hang'
  | 'ba_det';

const beard: Piece = {
  draw: (t) =>
    form(
      'M100 206c8 16 16 34 34 46 16 10 32 10 44 4 12 14 32 14 44 0 12 6 28 6 44-4 18-12 26-30 34-46 6 56-38 90-100 90s-106-34-100-90Z',
      t.hair,
      line('M140 268c8 8 20 12 30 14', 6, t.shine),
      7,
    ),
  box: [91, 198, 218, 106],
};

const headset: Piece = {
  draw: () =>
    tube('M94 180C88 88 136 42 200 42s112 46 106 138', 10, '#34507F') +
    line('M124 88c16-22 38-34 62-38', 4, '#93CFE2') +
    oval(92, 200, 20, 27, '#34507F', inked(7)) +
    oval(308, 200, 20, 27, '#34507F', inked(7)) +
    line('M86 190c-4 6-4 14 0 20', 5, '#93CFE2') +
    line('M94 226c4 24 20 38 46 38', 14) +
    line('M94 226c4 24 20 38 46 38', 4, '#93CFE2') +
    tube('m146 263 10-3', 10, '#34507F'),
  box: [64, 26, 272, 253],
};

export const people: Record<PersonId, () => Figure> = {
  an: () => kid({ skin: 's2', hair: 'pigtails', outfit: 'skirt', scarf: true }),
  binh: () => kid({ skin: 's2', hair: 'short', outfit: 'trousers', scarf: true }),
  chi: () => kid({ skin: 's1', hair: 'bob', outfit: 'trousers', glasses: true }),
  dan: () => kid({ skin: 's3', hair: 'curly', outfit: 'trousers', scarf: true }),
  hoa: () => kid({ skin: 's3', hair: 'ponytail', outfit: 'skirt', hearingAid: true }),
  khoi: () => kid({ skin: 's4', hair: 'crew', outfit: 'trousers', scarf: true, wheelchair: true }),
  co_giao: () => adult({ skin: 's1', hair: 'bun', outfit: 'teacher', face: 'happy', pose: 'open' }),
  me: () => adult({ skin: 's2', hair: 'long', outfit: 'mother', face: 'happy', pose: 'open' }),
  ba: () => adult({ skin: 's3', hair: 'man', outfit: 'father', face: 'calm', pose: 'open' }),
  cong_an: () => adult({ skin: 's2', hair: 'policeCap', outfit: 'police', face: 'calm', pose: 'open' }),
  bac_si: () => adult({ skin: 's1', hair: 'long', outfit: 'doctor', face: 'calm', pose: 'open', glasses: true }),
  ba_ngoai: () => adult({ skin: 's3', hair: 'bun', grey: true, outfit: 'grandmother', face: 'happy', pose: 'rest', old: true }),
  ba_det: () => adult({ skin: 's4', hair: 'headcloth', grey: true, outfit: 'grandmother', face: 'happy', pose: 'rest', old: true }),
  ong: () => adult({ skin: 's2', hair: 'bald', grey: true, outfit: 'grandfather', face: 'calm', pose: 'open', old: true }),
  tu_van: () => adult({ skin: 's2', hair: 'bob', outfit: 'counsellor', face: 'happy', pose: 'open', headset }),
  giu_den: () => adult({ skin: 's3', hair: 'knitCap', grey: true, outfit: 'keeper', face: 'happy', pose: 'open', beard }),
  cuu_hoa: () => adult({ skin: 's4', hair: 'helmet', outfit: 'firefighter', face: 'happy', pose: 'open' }),
  kiem_lam: () => adult({ skin: 's3', hair: 'sunHat', outfit: 'ranger', face: 'happy', pose: 'open' }),
  // At the beach, from the front and from behind.
  na_bien: () => kid({ skin: 's4', hair: 'bob', outfit: 'coral' }),
  na_lung: () => kid({ skin: 's4', hair: 'bob', outfit: 'coral', behind: true }),
  ti_bien: () => kid({ skin: 's2', hair: 'short', outfit: 'sea' }),
  ti_lung: () => kid({ skin: 's2', hair: 'short', outfit: 'sea', behind: true }),
  cap_cuu: () => adult({ skin: 's2', hair: 'nurseCap', outfit: 'medic', face: 'happy', pose: 'open' }),
  na: () => kid({ skin: 's4', hair: 'bob', outfit: 'skirt' }),
  quan: () => kid({ skin: 's2', hair: 'man', outfit: 'trousers' }),
  phong: () => kid({ skin: 's1', hair: 'crew', outfit: 'trousers', glasses: true }),
  co_ut: () => adult({ skin: 's2', hair: 'ponytail', outfit: 'neighbour', face: 'happy', pose: 'open' }),
  ban_hang: () => adult({ skin: 's2', hair: 'leafHat', outfit: 'seller', face: 'happy', pose: 'open' }),
  bac_nam: () => adult({ skin: 's2', hair: 'short', outfit: 'father', face: 'happy', pose: 'open', glasses: true }),
  cau_dat: () => adult({ skin: 's4', hair: 'leafHat', outfit: 'herder', face: 'happy', pose: 'open' }),
  thay: () => adult({ skin: 's3', hair: 'crew', outfit: 'coach', face: 'happy', pose: 'open' }),
  // Ra-glai, in the hills.
  thao: () => kid({ skin: 's4', hair: 'pigtails', outfit: 'trousers' }),
  di_lan: () => adult({ skin: 's4', hair: 'long', outfit: 'mother', face: 'happy', pose: 'open' }),
  ti: () => kid({ skin: 's2', hair: 'short', outfit: 'trousers' }),
  bien_phong: () => adult({ skin: 's3', hair: 'pithHelmet', outfit: 'soldier', face: 'calm', pose: 'open' }),
  co_mo: () => adult({ skin: 's4', hair: 'ponytail', outfit: 'boat', face: 'happy', pose: 'open' }),
  tho_gom: () => adult({ skin: 's4', hair: 'headcloth', outfit: 'potter', face: 'happy', pose: 'open' }),
  tong_phu_trach: () => adult({ skin: 's2', hair: 'man', outfit: 'leader', face: 'happy', pose: 'open' }),
  truong_thon: () => adult({ skin: 's4', hair: 'short', grey: true, outfit: 'grandfather', face: 'calm', pose: 'open', old: true }),
  di: () => adult({ skin: 's3', hair: 'bob', outfit: 'mother', face: 'happy', pose: 'open' }),
  co_cong_an: () => adult({ skin: 's3', hair: 'policeWoman', outfit: 'police', face: 'calm', pose: 'open' }),
};
