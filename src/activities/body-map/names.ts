import type { GameNames } from '../../domain/content';

export const names: GameNames = {
  name: 'cơ thể em',
  fields: {
    shout: 'Nói to',
    'own.ask': 'Tới lượt em',
    'checks.label': 'Câu hỏi để xét',
    'signs.say': 'Xét thấy',
    rule: 'Quy tắc',
  },
  groups: { rounds: 'Lượt', zones: 'Vùng' },
  facts: {
    yes: { true: 'có', false: 'không' },
  },
  roles: { child: 'nhân vật' },
};
