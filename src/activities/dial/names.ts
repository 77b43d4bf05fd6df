import type { GameNames } from '../../domain/content';
import type { Level } from './level';

export const names: GameNames = {
  name: 'điện thoại đồ chơi',
  fields: {
    recall: 'Mở đầu khi chơi lại',
    greeting: 'Lời chào',
    wrong: 'Bấm số khác',
    after: 'Rồi sao nữa',
    'busy.say': 'Máy bận',
  },
  groups: { questions: 'Câu hỏi' },
  /** The number of the line, which nobody finds by trying. */
  opening(level) {
    const { line, lines } = level as Level & { lines: Readonly<Record<string, { number: string }>> };
    const number = lines[line]?.number;
    return number ? [...[...number].map((digit) => `key-${digit}`), 'call'] : [];
  },
};
