/** The end of the document: recipients left, signature right, level with each other and never parted. */
import { recipientLines } from '#core/report/layout/lines.ts';
import type { Layout } from '#core/law/layout.ts';
import type { ReportDocument } from '#core/report/document.ts';
import { textWidth } from '#files/docx/head.ts';
import { layoutTable, paragraphElement, textRun, twipsOfMm } from '#files/docx/xml.ts';

/** Share of the line for the recipients. */
const LEFT_SHARE = 0.5;

export const closingXml = (layout: Layout, document: ReportDocument): string => {
  const { lead, items } = document.recipients;
  const recipients = [
    paragraphElement('RecipientsTitle', textRun('Nơi nhận:')),
    ...(lead === undefined ? [] : [paragraphElement('RecipientsItem', textRun(lead))]),
    ...recipientLines(layout, items).map((line) => paragraphElement('RecipientsItem', textRun(line))),
  ];
  const signature = [
    paragraphElement('Authority', textRun(document.signature.authority)),
    paragraphElement('Position', textRun(document.signature.position)),
    paragraphElement('SignerName', textRun(document.signature.name)),
  ];
  const width = twipsOfMm(textWidth(layout));
  const left = Math.round(width * LEFT_SHARE);
  return (
    paragraphElement('AfterTable', '', '<w:keepNext/>') +
    layoutTable([left, width - left], [[recipients.join(''), signature.join('')]])
  );
};
