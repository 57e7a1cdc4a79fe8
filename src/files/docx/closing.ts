/** The end of the document: recipients left, signature right, level with each other and never parted. */
import { recipientLines } from '#core/report/layout/lines.ts';
import type { Layout } from '#core/law/layout.ts';
import type { ReportDocument } from '#core/report/document.ts';
import { textWidth } from '#files/docx/head.ts';
import { layoutTable, paragraph, textRun, twipsOfMm } from '#files/docx/xml.ts';

/** Share of the line for the recipients. */
const LEFT_SHARE = 0.5;

export const closingXml = (layout: Layout, document: ReportDocument): string => {
  const { lead, items } = document.recipients;
  const recipients = [
    paragraph('RecipientsTitle', textRun('Nơi nhận:')),
    ...(lead === undefined ? [] : [paragraph('RecipientsItem', textRun(lead))]),
    ...recipientLines(layout, items).map((line) => paragraph('RecipientsItem', textRun(line))),
  ];
  const signature = [
    paragraph('Authority', textRun(document.signature.authority)),
    paragraph('Position', textRun(document.signature.position)),
    paragraph('SignerName', textRun(document.signature.name)),
  ];
  const width = twipsOfMm(textWidth(layout));
  const left = Math.round(width * LEFT_SHARE);
  return (
    paragraph('AfterTable', '', '<w:keepNext/>') +
    layoutTable([left, width - left], [[recipients.join(''), signature.join('')]])
  );
};
