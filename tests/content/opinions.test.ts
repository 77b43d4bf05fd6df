import { describe, expect, it } from 'vitest';
import { loadLeader } from '../../src/content/leader';
import { caseOf } from '../../src/domain/report/case-like';
import { bands } from '../../src/domain/terms';

/* What is a proposal of children, and what looks like the case of one: by the lists of levels/leader/opinions.yaml. */

const opinions = await loadLeader('opinions');
const kindOf = (words: string) => caseOf(words, opinions.case);

/** Children's wishes, as leaders write them down. */
const proposals = [
  'Sân trường bị ngập khi mưa lớn.',
  'Cầu thang bị hỏng, tụi em mong trường sửa sớm.',
  'Đường trước cổng trường bị ngập mỗi khi mưa.',
  'Con đường bị xói lở, xe đạp khó đi.',
  'Cửa nhà vệ sinh bị hư, không cài được.',
  'Lớp em bị nóng vì không có quạt.',
  'Trường em bị cúp nước buổi chiều.',
  'Xóm mình bị cúp điện, không có đèn đường.',
  'Tụi em bị ướt khi đứng chờ xe.',
  'Nhiều bạn bị trễ học vì cầu ngập.',
  'Các bạn nhỏ bị té ở cầu thang trơn.',
  'Có bạn bị té vì sân trơn.',
  'Tụi em thấy cầu thang bị hỏng.',
  'Em thấy bảng bị mờ, ngồi cuối khó nhìn.',
  'Chúng em mong có thêm sân bóng.',
  'Tụi em muốn có chỗ đánh bóng chuyền, đánh cầu.',
  'Xin thêm trống để tập đánh trống đội.',
  'Sau bữa trưa cần chỗ đánh răng.',
  'Trường nên dạy phòng tránh xâm hại cho các lớp.',
  'Tụi em muốn học về phòng chống bắt nạt.',
  'Tụi em mong trường không còn bắt nạt.',
  'Để không ai bị bắt nạt, giờ ra chơi cần thầy cô ở sân.',
  'Mong trước cổng trường không còn đánh nhau.',
  'Các bạn nói giọng Chăm không bị chọc.',
  'Tuyên truyền chống bạo lực học đường mỗi tháng.',
  'Lớp 5A thiếu hai cái quạt.',
  'Các lớp 4 và 5 cần thêm bàn ghế.',
  'Các em 6 tuổi cần bàn ghế thấp hơn.',
  'Trẻ em từ 6 đến 8 tuổi được học bơi miễn phí.',
  'Đường Nguyễn Văn Cừ cần vạch qua đường.',
  'Xin đèn ở cổng trường Trần Hưng Đạo.',
  'Thôn Bà Râu chưa có nhà văn hóa.',
  'Xã Phước Dinh cần một sân bóng.',
  'Tụi em muốn kể chuyện Bác Hồ ở thư viện.',
  'Bãi biển Ninh Chử cần người cứu hộ.',
  'Thầy Tổng phụ trách mở thư viện giờ ra chơi.',
  'Mong cô Hiệu trưởng trả lời trước tháng 12.',
  'Quán nước ép trước cổng trường cần được kiểm tra.',
  'Chó thả rông ngoài đường làm tụi em sợ.',
  'Tụi em sợ đi qua đoạn tối không đèn.',
  'Nhà vệ sinh nữ cần thêm 2 phòng và 1 bồn rửa.',
  'Mong có 111 trên bảng tin của trường.',
  'Tụi em muốn ba mẹ nghe hết câu.',
  'Ba mẹ hỏi trước khi đăng hình tụi em.',
  'Cô thư viện mở cửa thêm chiều thứ sáu.',
  'Dép của em để ở kệ bị mất, mong có tủ.',
  'Xin 20 cuốn sách về biển cho thư viện.',
  'Bạn ngồi xe lăn cần lối lên cầu thang.',
  'Mong có xe buýt đưa rước học sinh Bác Ái.',
  'Nhiều bạn bị cận vì lớp tối.',
  'Hàng rào bị gãy, trâu bò vào sân.',
  'Xe ben chạy ẩu trên đường Thống Nhất.',
  'The way to school needs lamps and a footpath.',
  'We want clean toilets with doors that lock.',
];

/** What a child has told, in whatever words. */
const cases: readonly [string, string][] = [
  ['Em bị đánh ở nhà.', 'harm'],
  ['Bạn An bị anh lớp trên chặn đường.', 'harm'],
  ['Bạn An lớp 4A bị chặn đường.', 'harm'],
  ['Có một bạn bị thầy la hoài.', 'harm'],
  ['Bạn ấy hay bị nhốt ngoài cửa.', 'harm'],
  ['Một em lớp 4 bị lấy tiền ăn sáng.', 'harm'],
  ['Chú hàng xóm sờ chân bạn.', 'harm'],
  ['Thầy thể dục hay chạm vào người tụi em.', 'harm'],
  ['Ba say rượu đánh mẹ.', 'harm'],
  ['Có người đánh bạn ở nhà vệ sinh.', 'harm'],
  ['Tụi em bị các anh lớp 9 dọa.', 'harm'],
  ['Tụi em bị hăm doạ ngoài cổng.', 'harm'],
  ['Các bạn nhỏ bị xin đểu.', 'harm'],
  ['Nhiều bạn bị bắt nạt ở nhà vệ sinh.', 'harm'],
  ['Bạn bị xâm hại.', 'harm'],
  ['Ở xóm có chuyện xâm hại.', 'harm'],
  ['Có chú cho tiền bạn rồi dặn giữ bí mật.', 'harm'],
  ['Người ta dặn đừng kể với ai.', 'harm'],
  ['Bạn sợ về nhà.', 'harm'],
  ['Em sợ thầy.', 'harm'],
  ['Bạn ấy nói không muốn sống nữa.', 'harm'],
  ['Có bạn bỏ nhà đi hai ngày.', 'harm'],
  ['Cha dượng hay la.', 'harm'],
  ['Có anh đòi hôn bạn.', 'harm'],
  ['Bạn bị quay lén trong phòng thay đồ.', 'harm'],
  ['Có người gửi hình không mặc áo.', 'harm'],
  ['Anh đó ép bạn uống bia.', 'harm'],
  ['Chú xe ôm rủ tụi em về nhà chơi, kéo tay bạn.', 'harm'],
  ['Bạn tự rạch tay.', 'harm'],
  ['Cháu bị bỏ đói.', 'harm'],
  ['em bi danh o nha', 'harm'],
  ['EM BỊ ĐÁNH Ở LỚP', 'harm'],
  ['Em   bị\nđánh.', 'harm'],
  ['Em bị đánh'.normalize('NFD'), 'harm'],
  ['Mẹ không biết em bị đánh.', 'harm'],
  ['Em mong không bị đánh nữa.', 'harm'],
  ['He was beaten after school.', 'harm'],
  ['A teacher touched a girl.', 'harm'],
  ['Anh họ bắt em coi phim bậy.', 'harm'],
  ['Ở nhà em hay bị ăn đòn.', 'harm'],
  ['Có chú lạ cho bạn kẹo rồi rủ lên xe.', 'harm'],
  ['Ông ngoại hay vuốt ve em.', 'harm'],
  ['Bạn ấy kể là không muốn về nhà nữa.', 'harm'],
  ['Có người lạ đòi em gửi hình.', 'harm'],
  ['Mẹ bạn bị ba đánh.', 'harm'],
  ['Em Ka Dá Thị Mơ phải nghỉ học.', 'name'],
  ['Bạn Hương muốn có sân bóng.', 'name'],
  ['Em Nguyễn Thị Hoa lớp 5 xin thêm sách.', 'name'],
  ['Nguyễn Văn Tèo muốn học bơi.', 'name'],
  ['Chamaléa Thị Bình muốn đi học.', 'name'],
  ['Theo lời Hoa lớp 4A thì sân trơn.', 'name'],
  ['Có bạn lớp 4A muốn học bơi.', 'name'],
  ['Một bạn nữ lớp 7 muốn có tủ riêng.', 'name'],
  ['Cô Lan cho nhiều bài tập quá.', 'name'],
  ['Bé 7 tuổi muốn học bơi.', 'name'],
  ['Bạn gái, 12 tuổi muốn đi học lại.', 'name'],
  ['Gọi 0912 345 678 để biết thêm.', 'contact'],
  ['Gọi 0912.345.678', 'contact'],
  ['+84 912345678', 'contact'],
  ['Liên hệ be.na@example.com nha.', 'contact'],
  ['Zalo của em: bena2015', 'contact'],
  ['Đèn hư trước số nhà 12.', 'contact'],
  ['Hẻm 15/3 tối quá.', 'contact'],
  ['Ở 25 Thống Nhất không có đèn.', 'contact'],
];

describe('a line of a leader', () => {
  it.each(proposals)('is a proposal: %s', (words) => {
    expect(kindOf(words)).toBeUndefined();
  });

  it.each(cases)('looks like a case: %s', (words, kind) => {
    expect(kindOf(words)).toBe(kind);
  });

  it('is the same with the tone on the other letter, and with letters that nobody sees', () => {
    expect(kindOf('Có người đe doạ tụi em.')).toBe('harm');
    expect(kindOf('Em b\u200Bị đ\u00ADánh.')).toBe('harm');
  });

  it('can be any of the prepared ones', () => {
    const prepared = opinions.topics.flatMap(({ title, sentences }) => [title, ...bands.flatMap((band) => sentences[band])]);
    const who = opinions.addressees.map(({ name }) => name);
    expect(prepared.length).toBeGreaterThan(100);
    expect([...prepared, ...who].flatMap(({ vi, en }) => [vi, en]).filter((words) => kindOf(words))).toEqual([]);
  });

  it('is read at once, whatever it is', () => {
    const long = ['bị ', 'em ', 'không ', 'An ', '0 ', 'đường A ', 'chú '].map((part) => part.repeat(300 / part.length));
    const before = performance.now();
    for (const words of long) kindOf(words);
    expect(performance.now() - before).toBeLessThan(2000);
  });
});
