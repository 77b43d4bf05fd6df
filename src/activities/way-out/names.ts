import type { GameNames } from '../../domain/content';

export const names: GameNames = {
  name: 'đường về nơi có người',
  fields: { shut: 'Nơi đóng cửa', 'spots.label': 'Nơi', 'spots.says': 'Khi tới nơi' },
  groups: { walks: 'Chuyến đi' },
  facts: {
    kind: { path: 'lối đi', people: 'có người', lonely: 'vắng người' },
  },
  roles: { walkers: 'người đi' },
};
