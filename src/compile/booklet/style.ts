/** Nothing is fetched: the machine's own fonts, which all draw Vietnamese, and pictures inside the page. */
export const style = `
@page {
  size: A4;
  margin: 13mm 9mm 12mm;
  @bottom-left { content: "Khiên Nhỏ – sổ duyệt lời"; font: 8pt sans-serif; color: #555; }
  @bottom-right { content: "Trang " counter(page) " / " counter(pages); font: 8pt sans-serif; color: #555; }
}
* { box-sizing: border-box; }
html { font: 10pt/1.32 "Segoe UI", Roboto, "Noto Sans", Arial, "Liberation Sans", sans-serif; color: #111; }
body { margin: 0 auto; max-width: 192mm; }
h1 { font-size: 24pt; line-height: 1.15; margin: 2mm 0; }
h2 { font-size: 15pt; line-height: 1.2; margin: 0 0 1mm; }
h3 { font-size: 11.5pt; margin: 4mm 0 1mm; break-after: avoid; }
p, ul, ol { margin: 1.2mm 0; }
ul, ol { padding-left: 6mm; }
li { margin: .7mm 0; break-inside: avoid; }
a { color: inherit; text-decoration: none; }
.draft { border: .6mm solid #A3212B; color: #A3212B; font-weight: 700; padding: 1.5mm 3mm; border-radius: 2mm; }
.small { font-size: 8.5pt; color: #444; }
section.part { break-before: page; }
.head { display: flex; gap: 4mm; align-items: center; margin-bottom: 2mm; break-after: avoid; break-inside: avoid; }
.head i { flex: none; width: 46mm; height: 26mm; border-radius: 2mm; }
i[role=img] { display: inline-block; background-position: center; background-size: contain; background-repeat: no-repeat; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
.head i[role=img] { background-size: cover; }
table { border-collapse: collapse; width: 100%; table-layout: fixed; }
thead { display: table-header-group; }
.sheet > thead th { border: 0; background: none; padding: 1mm 0 2mm; text-align: center; font-size: 9pt; font-weight: 700; color: #A3212B; }
.sheet > tbody, .sheet > tbody > tr { break-inside: auto; } .sheet > tbody > tr > td { border: 0; padding: 0; }
tbody, tr { break-inside: avoid; }
th, td { border: .2mm solid #999; padding: .7mm 1.2mm; text-align: left; vertical-align: top; overflow-wrap: break-word; }
th { background: #EEE9F7; font-size: 8pt; font-weight: 600; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
th b { color: #A3212B; float: right; }
tr.screen td { background: #D9EEF0; font-weight: 700; font-size: 11pt; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
tr.heading td { background: #F6F3E6; font-size: 8.5pt; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
tr.heading i[role=img] { width: 15mm; height: 12mm; vertical-align: middle; margin-right: 2mm; }
.lines col.no { width: 18mm; } .lines col.who { width: 29mm; } .lines col.en { width: 41mm; }
.lines col.box { width: 9mm; } .lines col.write { width: 26mm; }
td.no { font-size: 6.5pt; line-height: 1.2; color: #444; } td.no b { display: block; font-size: 9.5pt; color: #111; } td.no small { color: #666; }
td.who { font-size: 7.5pt; line-height: 1.2; } td.who i[role=img] { width: 8.5mm; height: 8.5mm; float: left; margin-right: 1mm; }
td.who b { display: block; } td.who .note { display: block; color: #555; font-size: 7pt; }
td.vi { font-size: 11pt; line-height: 1.25; } td.vi i[role=img] { width: 15mm; height: 12mm; float: left; margin: 0 1.5mm .5mm 0; }
td.en { font-size: 8pt; line-height: 1.25; color: #444; }
td.box { text-align: center; font-size: 14pt; line-height: 1; padding: 1mm 0; } th.box { text-align: center; padding: .9mm 0; }
td.write { border-bottom: .3mm solid #111; }
tr.sign > td { border: 0; padding: 4mm 0 0; }
div.sign { border: .4mm solid #111; border-radius: 2mm; padding: 2.5mm 4mm; }
.sign p { margin: 0 0 2.5mm; }
.sign dl { display: grid; grid-template-columns: auto 1fr auto 1fr; gap: 5mm 2mm; margin: 3mm 0 1mm; }
.sign dt { font-size: 9pt; align-self: end; } .sign dd { margin: 0; border-bottom: .3mm dotted #111; min-height: 7mm; }
.totals td, .totals th { padding: .7mm 1.5mm; font-size: 9pt; } .totals td.n { text-align: right; font-variant-numeric: tabular-nums; }
.totals tr.sum td { font-weight: 700; } .totals col.name { width: 74mm; } .totals td:last-child, .totals th:last-child { white-space: nowrap; }
.cols { columns: 2; column-gap: 7mm; font-size: 9.5pt; }
@media screen {
  body { padding: 6mm; background: #fff; }
  .sheet > thead { display: none; }
  .top { position: sticky; top: 0; background: #fff; z-index: 1; }
}
@media print { .top { display: none; } }
`;
