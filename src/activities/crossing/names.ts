import type { GameNames } from '../../domain/content';

export const names: GameNames = {
  name: 'qua suối',
  fields: {
    rest: 'Ngồi nghỉ trên đá',
    'stones.label': 'Hòn đá',
    'far.says': 'Ở bờ bên kia',
    'call.ask': 'Hỏi câu gọi rừng',
    'sentences.label': 'Câu gọi',
    'calls.label': 'Em gọi',
    'calls.answer': 'Rừng đáp',
  },
  groups: { crossings: 'Chuyến qua suối', steps: 'Bước', stones: 'Hòn đá', sentences: 'Câu', calls: 'Tiếng gọi' },
  facts: { stretch: { before: 'trước', during: 'trong lúc', after: 'sau' } },
  roles: { small: 'em đi cùng' },
  helps: (choice) => [choice.steady, choice.true].find((each) => typeof each === 'boolean') as boolean | undefined,
};
