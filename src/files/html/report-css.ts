/** The style of the standalone report, from the numbers of its layout; on paper the margins are the profile's. */
import { headingLook } from '#core/report/layout/lines.ts';
import type { Layout } from '#core/law/layout.ts';

const type = (look: { readonly sizePt: number; readonly bold?: boolean; readonly italic?: boolean }): string =>
  `font-size:${look.sizePt}pt;font-weight:${look.bold ? 700 : 400};font-style:${look.italic ? 'italic' : 'normal'}`;

export const reportCss = (layout: Layout): string => {
  const { page, body, recipients } = layout;
  const fonts = `"${layout.font}",Tinos,"Liberation Serif",serif`;
  const margins = `${page.topMm}mm ${page.rightMm}mm ${page.bottomMm}mm ${page.leftMm}mm`;
  const line = body.spacing === 'exact' ? `${body.line}pt` : String(body.line * 1.149);
  const headings = ([1, 2, 3, 4] as const).map((level) => {
    const { bold, italic } = headingLook(layout, level);
    return `h${level + 1}{${type({ sizePt: body.sizePt, bold, italic })};margin:${level === 1 ? 2 * body.gapPt : body.gapPt}pt 0;text-indent:${body.indentMm}mm;break-after:avoid}`;
  });
  return [
    `@page{size:A4;margin:${margins};@top-center{content:counter(page);font:${layout.pageNumber.sizePt}pt ${fonts}}}@page:first{@top-center{content:none}}@page wide{size:A4 landscape}`,
    `body{margin:0;color:#000;background:#fff;font-family:${fonts};font-size:${body.sizePt}pt;line-height:${line}}`,
    `main{max-width:${page.widthMm - page.leftMm - page.rightMm}mm;margin:0 auto;padding:8mm 4mm}p{margin:0}`,
    `header{text-align:center;line-height:1.15}.head{display:grid;grid-template-columns:1fr minmax(0,auto);gap:2pt 4mm}`,
    `.superior{${type(layout.superior)}}.issuer{${type(layout.issuer)}}.motto-first{${type(layout.motto.first)}}.motto-second{${type(layout.motto.second ?? layout.motto.first)}}`,
    `.ruled{display:inline-block;border-bottom:.75pt solid #000;padding-bottom:1pt}.short{width:40%;border:0;border-top:.75pt solid #000;margin:2pt auto}.names .short{width:30%}`,
    `.symbol{${type({ sizePt: layout.symbol.sizePt })}}.date{${type(layout.dateLine)}}`,
    `h1{${type(layout.typeName)};margin:18pt 0 0}h1 .subject{display:block}.subject{${type(layout.subject)}}header{margin-bottom:12pt}`,
    ...headings,
    `.body{text-align:justify;text-indent:${body.indentMm}mm;margin:0 0 ${body.gapPt}pt;orphans:2;widows:2}`,
    '.kept{break-after:avoid}.whole{white-space:nowrap}',
    '.figure{color:inherit;text-decoration:underline dotted #8c1d18;text-underline-offset:2pt}.figure:focus-visible{outline:2px solid #8c1d18}',
    'sup{line-height:0}sup a,.notes a:not(.figure){color:inherit}@media screen and (max-width:40em){.head,.closing{grid-template-columns:1fr}}',
    `table{border-collapse:collapse;width:100%;font-size:${layout.table.sizePt}pt;line-height:1.2;margin:0 0 ${body.gapPt}pt}caption{font-weight:700;font-size:${body.sizePt}pt;margin:${body.gapPt}pt 0}th,td{border:.5pt solid #000;padding:2pt 1.9mm}thead{display:table-header-group}tr{break-inside:avoid}.left{text-align:left}.right{text-align:right}.center{text-align:center}`,
    `figure{margin:${body.gapPt}pt 0;text-align:center;break-inside:avoid}figcaption{${type({ sizePt: layout.table.sizePt, italic: true })}}`,
    `.annex{break-before:page;margin-top:24pt}.annex-label,.annex-title,.annex-reference{text-align:center;margin:0}.annex-label{${type(layout.annex.label)}}.annex-title{${type(layout.annex.title)}}.annex-reference{${type(layout.annex.reference)};margin-bottom:${2 * body.gapPt}pt}.wide{page:wide}`,
    '.closing{display:grid;grid-template-columns:1fr 1fr;gap:4mm;margin-top:12pt;line-height:1.15;break-inside:avoid;break-before:avoid}.closing ul{list-style:none;margin:0;padding:0}.signature{text-align:center}',
    `.recipients{${type(recipients.title)};${recipients.title.underline ? 'text-decoration:underline' : ''}}.closing li{font-size:${recipients.list.sizePt}pt}`,
    `.authority{${type(layout.authority)}}.position{${type(layout.position)}}.name{${type(layout.name)};margin-top:68pt}`,
    `.notes{border-top:.6pt solid #000;margin-top:14pt;font-size:${layout.notes.sizePt}pt;line-height:1.25}.notes ol{padding-left:1.6em;margin:4pt 0}`,
    // On a phone each row stands by itself, each value behind the head of its column.
    '@media screen and (max-width:40em){table,caption,tbody,tr,td{display:block}thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}tr{border:.5pt solid #000;margin:0 0 3pt;padding:2pt 0}td{border:0;padding:1pt 1.9mm}td.right,td.center{text-align:left}td:empty{display:none}td+td::before{content:attr(data-head) ": "}}',
    '@media print{main{max-width:none;padding:0}.figure{text-decoration:none}.notes a[href^="#mark"]{display:none}}',
  ].join('\n');
};
