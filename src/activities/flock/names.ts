import type { GameNames } from '../../domain/content';

export const names: GameNames = {
  name: 'đàn cừu',
  fields: {
    look: 'Tìm chú cừu lẻ',
    song: 'Mời đàn cừu kêu',
    whole: 'Cả đàn về quanh cừu nhỏ',
    'sights.text': 'Trên đồng có',
    'sights.says': 'Tới gần thì thấy',
    since: 'Chuyện tới lúc đó',
    'moves.label': 'Việc làm',
  },
  groups: { tales: 'Chuyện trên đồng', sights: 'Cảnh trên đồng', rounds: 'Lượt', moves: 'Việc làm' },
  facts: {
    leaves: { true: 'rồi đi mất, chưa giúp' },
    time: { today: 'hôm nay', told: 'lúc kể người lớn', week: 'một tuần sau' },
  },
  roles: { by: 'Người đáp', friend: 'Bạn đi tới' },
};
