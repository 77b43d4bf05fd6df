import type { GameNames } from '../../domain/content';

export const names: GameNames = {
  name: 'bàn tay đất sét',
  fields: {
    busy: 'Đang bận',
    words: 'Cách gọi',
    missing: 'Khi còn thiếu',
    trouble: 'Khi chọn người gây chuyện',
    far: 'Khi người ấy ở xa',
    call: 'Gọi là gì',
    press: 'Ấn đất',
    walk: 'Cô thợ gốm',
    enough: 'Đã đủ người',
    first: 'Người đầu tiên',
    next: 'Người kế tiếp',
    ordered: 'Đã xếp xong',
    light: 'Nhóm lửa',
    fire: 'Lửa cháy',
    glow: 'Bàn tay sáng',
  },
  groups: { stories: 'Chuyện', roles: 'Người', needs: 'Bàn tay cần có' },
  facts: {
    place: { home: 'gia đình', school: 'trường', village: 'xóm làng', service: 'nơi giúp' },
    kind: {
      'outside-home': 'một người ngoài nhà',
      'outside-family': 'một người ngoài gia đình',
      school: 'một người ở trường',
      'outside-school': 'một người ở ngoài trường',
      service: 'một nơi giúp',
    },
  },
};
