import type { GameNames } from '../../domain/content';

export const names: GameNames = {
  name: 'đàn đá',
  fields: {
    asks: 'Câu hỏi của chỗ đá',
    ring: 'Mời gõ đá',
    whole: 'Cả câu vang lên',
    'to.label': 'Kể với',
    'aside.label': 'Chưa tới tai người lớn',
    'stones.label': 'Viên đá',
  },
  groups: { tellings: 'Chuyện kể', turns: 'Lượt kể', holes: 'Chỗ đá' },
  facts: {
    way: { voice: 'kể bằng lời', card: 'giơ thẻ', sign: 'ra dấu', message: 'kể bằng tin nhắn' },
    react: {
      busy: 'người lớn đang bận',
      doubts: 'người lớn chưa tin',
      scolds: 'người lớn la',
      peace: 'người lớn muốn êm nhà',
      listens: 'người lớn lắng nghe',
    },
    part: {
      what: 'chuyện gì',
      who: 'ai',
      where: 'ở đâu',
      when: 'khi nào',
      need: 'em cần gì',
    },
  },
  helps: ({ clear }) => (typeof clear === 'boolean' ? clear : undefined),
};
