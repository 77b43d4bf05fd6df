import { type Text, text } from '../lib/text';

/** What everybody on the stage is called, by the id of the drawing. */
export const people: Readonly<Record<string, Text>> = {
  mai: text('Rùa Mai', 'Mai the turtle'),
  an: text('Bạn An', 'An'),
  binh: text('Bạn Bình', 'Bình'),
  chi: text('Bạn Chi', 'Chi'),
  dan: text('Bạn Dân', 'Dân'),
  hoa: text('Bạn Hoa', 'Hoa'),
  khoi: text('Bạn Khôi', 'Khôi'),
  na: text('Bạn Na', 'Na'),
  na_bien: text('Bạn Na', 'Na'),
  na_lung: text('Bạn Na', 'Na'),
  quan: text('Anh Quân', 'Quân'),
  phong: text('Bạn Phong', 'Phong'),
  thao: text('Bạn Thảo', 'Thảo'),
  ti: text('Bạn Tí', 'Tí'),
  ti_bien: text('Bạn Tí', 'Tí'),
  ti_lung: text('Bạn Tí', 'Tí'),
  ba: text('Ba', 'Dad'),
  ba_det: text('Bà', 'Grandma'),
  ba_ngoai: text('Bà ngoại', 'Grandma'),
  bac_nam: text('Bác Năm', 'Uncle Năm'),
  bac_si: text('Bác sĩ', 'The doctor'),
  ban_hang: text('Cô bán hàng', 'The shopkeeper'),
  bien_phong: text('Bộ đội biên phòng', 'The border guard'),
  cap_cuu: text('Cô cấp cứu', 'The paramedic'),
  cau_dat: text('Cậu Đạt', 'Uncle Đạt'),
  co_cong_an: text('Cô công an', 'The policewoman'),
  co_giao: text('Cô giáo', 'The teacher'),
  co_mo: text('Cô Mơ', 'Miss Mơ'),
  co_ut: text('Cô Út', 'Auntie Út'),
  cong_an: text('Chú công an', 'The policeman'),
  cuu_hoa: text('Chú cứu hỏa', 'The firefighter'),
  di: text('Dì', 'Auntie'),
  di_lan: text('Dì Lan', 'Auntie Lan'),
  giu_den: text('Bác giữ đèn', 'The lighthouse keeper'),
  kiem_lam: text('Cô kiểm lâm', 'The ranger'),
  me: text('Mẹ', 'Mum'),
  ong: text('Ông', 'Grandpa'),
  thay: text('Thầy', 'The teacher'),
  tho_gom: text('Cô thợ gốm', 'The potter'),
  tong_phu_trach: text('Tổng phụ trách', 'The Pioneer leader'),
  truong_thon: text('Trưởng thôn', 'The village head'),
  tu_van: text('Cô tư vấn 111', 'The 111 counsellor'),
};

/** Who speaks where nobody on the stage does. */
export const narrator = text('Lời kể', 'Narrator');

/** How the list of lines calls somebody who speaks: drawings of one person are one voice. */
export const speakerName = (id: string | undefined): string => (people[id ?? ''] ?? narrator).vi;
