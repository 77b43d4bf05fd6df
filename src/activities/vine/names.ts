import type { GameNames } from '../../domain/content';

export const names: GameNames = {
  name: 'giàn nho',
  fields: {
    taste: 'Nếm thử',
    sweet: 'Trái ngọt',
    spoiled: 'Trái hỏng',
    surprise: 'Điều bất ngờ vui',
    clear: 'Đã rõ',
    tell: 'Kể',
    'tests.ask': 'Câu hỏi để nếm',
  },
  groups: { tests: 'Trái nho' },
};
