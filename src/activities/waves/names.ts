import type { GameNames } from '../../domain/content';

export const names: GameNames = {
  name: 'sóng và muối',
  fields: {
    ask: 'Câu hỏi',
    'lines.label': 'Câu trên cát',
    salt: 'Lúc muối khô',
    says: 'Lời đổ lỗi quay lại',
    'own.label': 'Câu nói to',
    aloud: 'Mời nói to',
  },
  groups: {
    shores: 'Bãi',
    lines: 'Câu trên cát',
    add: 'Thêm vào câu khó',
    back: 'Lời đổ lỗi quay lại',
    tell: 'Kể với ai',
    own: 'Câu nói to',
  },
  facts: { kind: { blame: 'đổ lỗi, sóng cuốn', true: 'đúng, ở lại', hard: 'đúng mà khó, thêm vào' } },
  helps: ({ kind, good }) => (typeof good === 'boolean' ? good : typeof kind === 'string' ? kind === 'blame' : undefined),
};
