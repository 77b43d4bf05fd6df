import { type Html, html } from './html';
import type { NumberedPart } from './line';
import { stateNames } from './names';

/* The first pages: what is asked of the reviewer, the rules in short, how much there is and what state it is in. */

const asked = [
  'Đọc từng dòng như một em nhỏ ở tuổi ấy, và như người lớn đứng bên em. Tiếng Việt là bản chính; tiếng Anh để đối chiếu.',
  'Đánh dấu «Được» nếu dòng ấy dùng được. Đánh dấu «Sửa» và ghi lời nên thay nếu chưa được.',
  'Dấu ✓ là ý giúp được; dấu ↺ là ý chưa giúp được, trò chơi đáp bằng một ý hay hơn rồi để em thử lại. Xin xem lời đáp ấy có nhẹ nhàng không.',
  'Cuối mỗi phần có ô kí tên. Kí nghĩa là mọi dòng của phần ấy đã được đọc.',
  'Chỗ ghi «= …» là lời giống hệt một dòng đã đọc ở nhóm tuổi khác; chỉ cần xem có hợp tuổi này không.',
  'Khi trao đổi, xin gọi dòng theo số, ví dụ «mui-dinh A 3.12»: nơi, nhóm tuổi, màn hình, dòng.',
] as const;

const rules = [
  'Mỗi nơi đều nói, bằng lời của mình: không bao giờ là lỗi của em, và không bao giờ quá muộn để kể.',
  'Không có chữ «sai», không mất mạng, không kết buồn vì em «không tránh được».',
  'Xét việc làm, không xét loại người. Người vượt giới hạn có thể là người thân, hàng xóm, thầy cô, bạn; người lạ chỉ là một trong số đó.',
  'Ít nhất một phần ba là chuyện ổn, để em không sợ mọi người.',
  'Nói an toàn, không an toàn, khó chịu; điều bất ngờ vui và bí mật không an toàn. Không dùng chữ đổ lỗi, chữ dọa, chữ làm em xấu hổ.',
  'Không mô tả xâm hại, thân thể hở hang hay bạo lực. Dừng ở lời rủ làm em khó chịu, rồi sang đi khỏi, kể, nhẹ lòng.',
  'Nói về nhân vật, không hỏi chuyện của chính em. Không có chỗ cho em tự gõ chữ.',
  'Trai, gái, trẻ khuyết tật, người Kinh, Chăm, Ra-glai: ai cũng có lúc làm được và có lúc được giúp.',
  'Đông cứng là phản ứng bình thường; kể là dũng cảm. Người lớn đầu tiên bận hay chưa tin thì em kể với người kế tiếp.',
  'Người lớn biết nghe nói: «Con kể là đúng. Không phải lỗi của con.» Không hứa giữ bí mật.',
  'Khi thấy bắt nạt: tìm người giúp, ở bên bạn. Không dạy em cứ lờ đi, đánh lại hay một mình ngăn lại.',
  'Câu ngắn: nhóm A tối đa 12 chữ, B 18, C 25. Mỗi câu một ý, lời thường ngày, ấm áp, không lên lớp.',
  'Điện thoại trong trò chơi là đồ chơi. Số thật chỉ hiện khi đã xác minh và có ngày.',
] as const;

const columns = ['chung', 'A', 'B', 'C'] as const;

const anchorOf = (id: string): string => id.replaceAll(' ', '-');

function stateOf(parts: readonly NumberedPart[]): string {
  const states = new Set(parts.map(({ state }) => state));
  const [only] = states;
  return states.size === 1 && only ? stateNames[only] : 'một phần';
}

function totals(parts: readonly NumberedPart[]): Html {
  const families = [...new Set(parts.map(({ family }) => family))];
  const sum = (some: readonly NumberedPart[]) => some.reduce((all, { count }) => all + count, 0);
  const cells = (some: readonly NumberedPart[]) => columns.map((band) => sum(some.filter((each) => each.band === band)));
  const row = (name: string, some: readonly NumberedPart[], last: Html | string) =>
    html`<tr${some === parts && html` class="sum"`}><td>${some === parts || !some[0] ? name : html`<a href="#${anchorOf(some[0].id)}">${name}</a>`}</td>${cells(some).map((count) => html`<td class="n">${count || '–'}</td>`)}<td class="n">${sum(some)}</td><td>${last}</td></tr>`;
  const rows = families.map((family) => {
    const some = parts.filter((each) => each.family === family);
    const [first] = some;
    const name = first?.id === `${family} chung` ? `${first.about?.split('.')[0] ?? ''}. ${first.title.split(':')[0] ?? family}` : family;
    return row(name, some, stateOf(some));
  });
  return html`<table class="totals"><colgroup><col class="name"><col span="6"></colgroup><thead><tr><th>Phần</th><th>chung</th><th>A</th><th>B</th><th>C</th><th>cộng</th><th>trạng thái</th></tr></thead><tbody>${rows}${row('Tất cả', parts, stateOf(parts))}</tbody></table>`;
}

function stateCounts(parts: readonly NumberedPart[]): Html {
  const of = (state: NumberedPart['state']) => parts.filter((each) => each.state === state);
  const lines = (state: NumberedPart['state']) => of(state).reduce((all, { count }) => all + count, 0);
  return html`<p>Cả sổ có <b>${lines('approved') + lines('draft')}</b> dòng. Đã duyệt: <b>${lines('approved')}</b> dòng trong ${of('approved').length} phần. Bản nháp: <b>${lines('draft')}</b> dòng trong ${of('draft').length} phần.</p>`;
}

/** A part of the booklet. Every browser repeats a table's head on each page it prints; the margin boxes of `@page` only some know. */
export const section = (draft: string, attributes: Html, body: Html): Html =>
  html`<section ${attributes}><table class="sheet">${draft && html`<thead><tr><th>${draft}</th></tr></thead>`}<tbody><tr><td>${body}</td></tr></tbody></table></section>`;

export function front(parts: readonly NumberedPart[], draft: string): Html {
  const opening = html`<h1>Khiên Nhỏ – sổ duyệt lời</h1>
<p>Mọi lời mà một em nhỏ, anh chị phụ trách hay gia đình gặp trong trò chơi, theo nơi, nhóm tuổi và màn hình.</p>
${draft ? html`<p class="draft">${draft}</p>` : html`<p><b>Mọi phần đã được chuyên gia bảo vệ trẻ em duyệt.</b></p>`}
${stateCounts(parts)}
<h3>Xin anh chị giúp</h3>
<ol>${asked.map((each) => html`<li>${each}</li>`)}</ol>
<h3>Quy tắc cho từng dòng</h3>
<ol class="cols">${rules.map((each) => html`<li>${each}</li>`)}</ol>
<h3>Sau khi kí</h3>
<p>Người giữ nội dung sửa các dòng đã ghi, in lại phần ấy để anh chị xem. Khi phần ấy đã được kí, người giữ nội dung ghi <b>review: approved</b> vào dữ liệu (tệp station.yaml của nơi ấy, hoặc review.yaml cho các phần khác). Mỗi ô kí có một mã: lời đổi thì mã đổi, và phần ấy cần được đọc lại.</p>`;
  const overview = html`<h2>Có bao nhiêu dòng, đã duyệt tới đâu</h2>
${totals(parts)}
<p class="small">«Chung» là lời mọi nhóm tuổi cùng gặp. A: 6–8 tuổi, B: 9–11 tuổi, C: 12–15 tuổi. Tình huống của ngân hàng đứng một lần trong sổ, dù nhiều trò chơi cùng dùng; ở mỗi trò chơi có ghi số của chúng.</p>`;
  return html`${section(draft, html`class="front"`, opening)}
${section(draft, html`class="part"`, overview)}`;
}

export { anchorOf };
