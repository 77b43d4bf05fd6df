import type { Booklet } from './booklet';
import { type Drawings, Gallery } from './drawings';
import { anchorOf, front, section } from './front';
import { type Html, html, raw } from './html';
import type { Heading, NumberedLine, NumberedPart, NumberedScreen } from './line';
import { actorName, stateNames } from './names';
import { style } from './style';

export const DRAFT = 'BẢN NHÁP – chưa được chuyên gia bảo vệ trẻ em duyệt';

const COLUMNS = 7;

const picture = (name: string | undefined, alt: string): Html | false =>
  name !== undefined && html`<i role="img" class="${name}" aria-label="${alt}"></i>`;

const marks = { good: '✓ giúp được', again: '↺ thử lại' } as const;

function lineRow(row: NumberedLine, gallery: Gallery): Html {
  const { number, text, field, who, face, picture: card, mark, note, same, next } = row;
  const [, part = '', short = ''] = /^(.*) (\S+)$/.exec(number) ?? [];
  return html`<tr id="${anchorOf(number)}"><td class="no">${part} <b>${short}</b>${same && html`<small>= ${same.slice(same.indexOf(' ') + 1)}</small>`}</td><td class="who">${
    who !== undefined && who !== 'narrator' && picture(gallery.actor(who, face), '')
  }${who && html`<b>${actorName(who)}</b>`}${field}${mark && html`<span class="note">${marks[mark]}</span>`}${
    note && html`<span class="note">${note}</span>`
  }${next && html`<span class="note">sang dòng <a href="#${anchorOf(next)}">${next.split(' ').at(-1)}</a></span>`}</td><td class="vi">${
    card && picture(gallery.card(card), card)
  }${text.vi}</td><td class="en" lang="en">${text.en}</td><td class="box">☐</td><td class="box">☐</td><td class="write"></td></tr>`;
}

function headingRow({ title, notes, picture: card, refs }: Heading, gallery: Gallery): Html {
  const numbers = refs?.map((ref, index) => html`${index > 0 && ', '}<a href="#${anchorOf(ref)}">${ref}</a>`);
  return html`<tr class="heading"><td colspan="${COLUMNS}">${card && picture(gallery.card(card), card)}<b>${title}</b>${
    notes.length > 0 && ` · ${notes.join(' · ')}`
  }${numbers && html`: ${numbers}`}</td></tr>`;
}

/** Rows that are never cut apart: a heading stays with the line after it. */
function groups({ number, title, rows }: NumberedScreen, gallery: Gallery): Html[][] {
  const done: Html[][] = [];
  let open = [html`<tr class="screen" id="${anchorOf(number)}"><td colspan="${COLUMNS}">${number} · ${title}</td></tr>`];
  for (const row of rows) {
    open.push(row.kind === 'heading' ? headingRow(row, gallery) : lineRow(row, gallery));
    if (row.kind === 'heading') continue;
    done.push(open);
    open = [];
  }
  return open.length > 0 ? [...done, open] : done;
}

const signRow = ({ title, id, count, code, state }: NumberedPart): Html => html`<tr class="sign"><td colspan="${COLUMNS}"><div class="sign">
<p><b>Kí duyệt: ${title}</b> (${id}, ${count} dòng, mã ${code}). Trong dữ liệu: <b>${stateNames[state]}</b>.</p>
<p>☐ Duyệt cả phần &emsp; ☐ Duyệt sau khi sửa các dòng đã ghi &emsp; ☐ Chưa duyệt</p>
<dl><dt>Họ tên</dt><dd></dd><dt>Đơn vị</dt><dd></dd><dt>Ngày</dt><dd></dd><dt>Chữ ký</dt><dd></dd></dl></div></td></tr>`;

function partSection(part: NumberedPart, draft: string, gallery: Gallery): Html {
  const { id, title, about, background, state, screens, count } = part;
  const bodies = screens.flatMap((screen) => groups(screen, gallery));
  // Nobody signs on an empty page: the last line stands over the box.
  bodies.at(-1)?.push(signRow(part));
  const body = html`<div class="head">${background && picture(gallery.background(background), '')}<div><h2>${title}</h2>${about && html`<p>${about}</p>`}<p class="small">${id} · ${count} dòng · <b>${stateNames[state]}</b></p></div></div>
<table class="lines"><colgroup><col class="no"><col class="who"><col class="vi"><col class="en"><col class="box"><col class="box"><col class="write"></colgroup>
<thead><tr><th colspan="${COLUMNS}">${state === 'draft' && html`<b>${DRAFT}</b>`}${title}</th></tr>
<tr><th>Số</th><th>Ai nói, việc gì</th><th>Tiếng Việt</th><th>English</th><th class="box">Được</th><th class="box">Sửa</th><th>Lời nên thay, kí tắt</th></tr></thead>
${bodies.map((rows) => html`<tbody>${rows}</tbody>`)}</table>`;
  return section(draft, html`class="part" id="${anchorOf(id)}"`, body);
}

/** The whole document: opens from a disk, asks for nothing, runs nothing. */
export function page({ parts, approved }: Booklet, drawings: Drawings): string {
  const gallery = new Gallery(drawings);
  const draft = approved ? '' : DRAFT;
  const body = html`${draft && html`<p class="draft top">${draft}</p>`}${front(parts, draft)}${parts.map((part) => partSection(part, draft, gallery))}`;
  const head = html`<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:"><title>Khiên Nhỏ – sổ duyệt lời</title><style>${raw(style + gallery.css())}</style>`;
  return html`<!doctype html>
<html lang="vi"><head>${head}</head>
<body>${body}</body></html>
`.html;
}
