import type { GameNames } from '../../domain/content';

export const names: GameNames = {
  name: 'nói Không',
  fields: {
    accepts: 'Người kia nghe',
    insists: 'Người kia nài thêm',
    feels: 'Bạn nhỏ thấy',
    'persists.says': 'Người kia vẫn nài',
    leaves: 'Rời đi',
    tells: 'Bạn nhỏ kể',
    hears: 'Người nghe đáp',
    aloud: 'Nói thành tiếng',
    echo: 'Tiếng vọng',
    gather: 'Gom tiếng nói',
    raise: 'Giơ thẻ, ra dấu',
  },
  groups: { meetings: 'Chuyện' },
  facts: {
    way: {
      polite: 'từ chối lễ phép',
      firm: 'từ chối dứt khoát',
      sign: 'ra dấu',
      card: 'giơ thẻ',
      yes: 'đồng ý',
      freeze: 'đứng im',
      weak: 'chiều theo',
    },
  },
  roles: { other: 'người hỏi' },
  helps: ({ way }) => (typeof way === 'string' ? way !== 'weak' : undefined),
};
