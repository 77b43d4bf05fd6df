import { type Text, text } from '../lib/text';

/**
 * The words about getting help: the static help page and the sheet in the game say the same. Simple enough for ages 6 to 8: at most 12
 * words a sentence. No promise of secrecy and none of instant rescue. Numbers come from data: `{number}` is the child line's, `{numbers}`
 * all that may be called in danger.
 */
export const help = {
  title: text('Số cần nhớ', 'Numbers to know'),
  intro: text('Em có chuyện buồn, sợ hay khó nói? Có người giúp em.', 'Sad, scared, or hard to say? Someone can help you.'),

  dangerTitle: text('Em đang gặp nguy hiểm?', 'In danger right now?'),
  danger: [
    text('Em đi ngay tới chỗ đông người, có đèn sáng.', 'Go to where there are people and light.'),
    text('Em nói to với một người lớn ở gần.', 'Tell a grown-up nearby in a loud voice.'),
  ],
  dangerCall: text('Em gọi {numbers}.', 'Call {numbers}.'),

  or: text(' hoặc ', ' or '),

  linesTitle: text('Các số để gọi', 'Numbers to call'),
  call: text('Gọi {number}', 'Call {number}'),
  free: text('Không mất tiền', 'Free of charge'),

  aboutTitle: text('{number} là số gì?', 'What is {number}?'),
  about: [
    text('Đó là tổng đài bảo vệ trẻ em.', 'It is the child helpline of Việt Nam.'),
    text('Gọi không mất tiền, ban ngày hay ban đêm đều được.', 'The call is free, by day and by night.'),
    text('Trẻ em gọi được, người lớn cũng gọi được.', 'Children can call, and grown-ups can too.'),
    text('Cô chú ở đó nói tiếng Việt và lắng nghe em.', 'The people there speak Vietnamese and listen to you.'),
  ],

  sayTitle: text('Em nói gì khi gọi?', 'What do you say?'),
  say: [
    text('“Cháu cần giúp ạ.”', '“I need help, please.”'),
    text('Em tên gì? Chưa muốn nói tên cũng được.', 'Your name? You may keep it to yourself.'),
    text('Em đang ở đâu?', 'Where are you?'),
    text('Có chuyện gì với em hoặc với bạn em?', 'What is happening to you or your friend?'),
    text('Bây giờ em có đang an toàn không?', 'Are you safe right now?'),
  ],
  sayHelp: [
    text('Em cứ nói từ từ. Khóc cũng không sao.', 'Take your time. Crying is all right.'),
    text('Khó nói quá thì em nhờ người em tin gọi cùng.', 'Too hard? Ask someone you trust to call with you.'),
    text('Máy bận thì em gọi lại nhé.', 'If the line is busy, call again.'),
  ],

  nextTitle: text('Rồi chuyện gì tiếp theo?', 'What happens next?'),
  next: [
    text('Cô chú nghe em nói và hỏi thêm vài câu.', 'They listen and ask you some questions.'),
    text('Cô chú cùng em tìm cách để em an toàn.', 'Together you look for a way to be safe.'),
    text('Cô chú có thể báo cho người khác để giúp em.', 'They may tell other people, so that you get help.'),
    text('Việc giúp có khi cần một lúc.', 'Help can take some time.'),
    text('Trong lúc chờ, em ở gần người em tin.', 'While you wait, stay near someone you trust.'),
  ],

  rememberTitle: text('Em nhớ nhé', 'Please remember'),
  notYourFault: text('Không bao giờ là lỗi của em.', 'It is never your fault.'),
  neverTooLate: text('Không bao giờ quá muộn để kể.', 'It is never too late to tell.'),
  keepTelling: text('Người này chưa nghe thì em kể với người khác.', 'If one person does not listen, tell another.'),
  frozen: text('Lúc đó em đứng im cũng là bình thường.', 'Freezing when it happened is normal too.'),

  adultTitle: text('Dành cho người lớn', 'For grown-ups'),
  adult: [
    text(
      'Khi lo cho một em nhỏ, người lớn cũng gọi {numbers}, hoặc báo ngay Ủy ban nhân dân xã, phường.',
      'Worried about a child? Call {numbers} too, or tell the commune People’s Committee at once.',
    ),
    text(
      'Hãy nghe em kể, đừng tra hỏi, đừng hứa giữ bí mật. Hãy nói: “Con kể là đúng. Không phải lỗi của con.”',
      'Listen, do not question, do not promise secrecy. Say: “You were right to tell. It is not your fault.”',
    ),
  ],

  exit: text('Thoát nhanh', 'Leave quickly'),
  exitNote: text(
    'Nút này mở trang máy tính bỏ túi. Máy vẫn có thể nhớ các trang đã xem.',
    'This opens a calculator. The device may still remember the pages seen.',
  ),
} as const satisfies Readonly<Record<string, Text | readonly Text[]>>;
