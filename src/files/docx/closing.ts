/** The end of the document: recipients left, signature right, level with each other and never parted. */
import { recipientLines, signatureLines } from '#core/report/layout/lines.ts';
import type { Layout } from '#core/law/layout.ts';
import type { ReportDocument, Signature } from '#core/report/document.ts';
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
  const width = twipsOfMm(textWidth(layout));
  const left = Math.round(width * LEFT_SHARE);
  return (
    paragraphElement('AfterTable', '', '<w:keepNext/>') +
    layoutTable(
      [left, width - left],
      // Two who sign stand side by side, the recipients below them.
      document.second
        ? [
            [signatureXml(document.second), signatureXml(document.signature)],
            [recipients.join(''), paragraphElement('RecipientsItem', '')],
          ]
        : [[recipients.join(''), signatureXml(document.signature)]],
    )
  );
};

const STYLES = { authority: 'Authority', position: 'Position' } as const;

const signatureXml = (signature: Signature): string =>
  signatureLines(signature)
    .map(({ look, text }) => paragraphElement(STYLES[look], textRun(text)))
    .join('') + paragraphElement('SignerName', textRun(signature.name));
