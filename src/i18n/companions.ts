import { text } from '../lib/text';

/** The animals that play along. One of them and one of the nicknames are what a child of a class book is called. */
export const avatars = [
  { id: 'rua', name: text('Rùa', 'Turtle') },
  { id: 'ca_heo', name: text('Cá Heo', 'Dolphin') },
  { id: 'cua', name: text('Cua', 'Crab') },
  { id: 'cuu', name: text('Cừu', 'Sheep') },
  { id: 'tac_ke', name: text('Tắc Kè', 'Gecko') },
  { id: 'ga', name: text('Gà', 'Rooster') },
  { id: 'ca_ngua', name: text('Cá Ngựa', 'Seahorse') },
  { id: 'bach_tuoc', name: text('Bạch Tuộc', 'Octopus') },
];

/** Nicknames: picture words of the sea and the land, never real names. */
export const nicknames = [
  { id: 'song', name: text('Sóng Xanh', 'Blue Wave') },
  { id: 'nang', name: text('Nắng Ấm', 'Warm Sun') },
  { id: 'gio', name: text('Gió Hát', 'Singing Wind') },
  { id: 'sao', name: text('Sao Biển', 'Sea Star') },
  { id: 'nho', name: text('Nho Tím', 'Purple Vine') },
  { id: 'cat', name: text('Cát Vàng', 'Golden Sand') },
  { id: 'da', name: text('Đá Nhỏ', 'Little Stone') },
  { id: 'may', name: text('Mây Bay', 'Flying Cloud') },
];
