import type { GameNames } from '../../domain/content';

export const names: GameNames = {
  name: 'bong bóng',
  fields: { closer: 'Nhìn gần hơn', homes: 'Ba ngôi nhà', 'pairs.say': 'Khác nhau ở đâu' },
  groups: { pairs: 'Cặp' },
};
