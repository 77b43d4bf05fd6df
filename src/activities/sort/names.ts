import type { GameNames } from '../../domain/content';

export const names: GameNames = {
  name: 'đưa thẻ cho người giúp',
  fields: { replies: 'Khi chọn ý khác', 'helpers.label': 'Người giúp' },
  groups: { items: 'Thẻ' },
  refs: { best: 'nên chọn', also: 'cũng được' },
};
