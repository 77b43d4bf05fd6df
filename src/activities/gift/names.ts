import type { GameNames } from '../../domain/content';

export const names: GameNames = {
  name: 'gói quà',
  fields: {
    lift: 'Mở từng phần',
    find: 'Tìm trò gạt',
    more: 'Còn nữa',
    answer: 'Đáp lại',
    'level.name': 'Gọi tên trò gạt',
    'tricks.label': 'Tên trò gạt',
    'tricks.hint': 'Nhận ra trò gạt',
    'parts.label': 'Chữ trên phần này',
    'parts.says': 'Khi mở ra',
  },
  groups: { gifts: 'Gói' },
  facts: {
    form: { present: 'gói quà', chat: 'tin nhắn' },
  },
  roles: { giver: 'người cho' },
  refs: { trick: 'trò gạt' },
};
