import type { GameNames } from '../../domain/content';

export const names: GameNames = {
  name: 'dệt vải',
  fields: {
    watch: 'Cách dệt và dừng',
    easy: 'Dừng khi bạn đã gật',
    pulled: 'Kéo qua lời Không',
    mended: 'Sợi thẳng lại',
    cloth: 'Tấm vải xong',
    'beats.says': 'Bạn trả lời',
    'beats.seen': 'Nhìn thấy ở bạn',
    'beats.stopped': 'Khi đã dừng',
    'begin.ask': 'Bắt đầu sao đây',
    'instead.ask': 'Tìm cách khác',
    'mend.ask': 'Gỡ nút rối',
    woven: 'Dải vải xong',
  },
  groups: { threads: 'Sợi chỉ', begin: 'Hỏi trước', beats: 'Lượt thoi', mend: 'Gỡ rối', instead: 'Hoa văn khác' },
  facts: {
    sign: { yes: 'bạn đồng ý', no: 'bạn không muốn', unclear: 'chưa phải là đồng ý' },
  },
  roles: { other: 'bạn có sợi chỉ' },
};
