import type { GameNames } from '../../domain/content';

export const names: GameNames = {
  name: 'điện thoại giả',
  fields: {
    read: 'Đọc tin',
    look: 'Nhìn kỹ rồi quyết',
    'chats.ask': 'Đáp lại sao',
    handle: 'Lưu và chặn',
    kept: 'Đã lưu',
    blocked: 'Đã chặn',
    whom: 'Đưa ai coi',
    carry: 'Mang máy tới',
    field: 'Cả cánh đồng quay',
    'messages.label': 'Chữ trên tin',
    'messages.says': 'Tin nói',
    'messages.looks': 'Nhìn kỹ thì thấy',
    'replies.label': 'Câu đáp có sẵn',
    'to.label': 'Đưa cho',
    'aside.label': 'Chưa tới tay người lớn',
  },
  groups: { chats: 'Cuộc trò chuyện', messages: 'Tin' },
  facts: {
    behind: { who: 'ai vậy', ask: 'đòi gì', hurry: 'giục', secret: 'giữ kín', money: 'tiền, quà', fine: 'không có gì' },
    together: { true: 'làm chung với người lớn', false: 'tự làm trước' },
  },
  roles: { from: 'người nhắn' },
};
