import type { GameNames } from '../../domain/content';

export const names: GameNames = {
  name: 'gói quà',
  fields: {
    lift: 'Mở từng phần',
    find: 'Tìm mánh',
    more: 'Còn nữa',
    answer: 'Đáp lại',
    'level.name': 'Gọi tên mánh',
    'tricks.label': 'Tên mánh',
    'tricks.hint': 'Nhận ra mánh',
    'parts.label': 'Chữ trên phần này',
    'parts.says': 'Khi mở ra',
  },
  groups: { gifts: 'Gói' },
  facts: {
    form: { present: 'gói quà', chat: 'tin nhắn' },
  },
  roles: { giver: 'người cho' },
  refs: { trick: 'mánh' },
};
