/**
 * The package in which an issued document goes over the axis of document exchange, by QCVN 102:2016/BTTTT (amended by
 * TT 01/2022/TT-BTTTT). No schema of it is public: order, limits and codes are those on which implementations agree.
 */
import type { Day } from '#core/value/day.ts';

export const EDXML = 'http://www.mic.gov.vn/TBT/QCVN_102_2016';
const XLINK = 'http://www.w3.org/1999/xlink';

export interface Organ {
  /** 13 characters: "000.00.14.H20". */
  readonly id: string;
  readonly name: string;
}

export interface Attached {
  /** "bao-cao.docx" */
  readonly name: string;
  readonly type: string;
  readonly description: string;
  readonly content: Uint8Array;
}

export interface Exchanged {
  readonly from: Organ;
  readonly to: readonly Organ[];
  /** "12" and "BC-UBND": what stands before and behind the stroke, or the hyphen of a Party document. */
  readonly number: string;
  readonly notation: string;
  readonly place: string;
  readonly issued: Day;
  readonly typeName: string;
  readonly subject: string;
  readonly signer: { readonly competence: string; readonly position: string; readonly name: string };
  /** Other recipients, as the document lists them. */
  readonly others: readonly string[];
  readonly pages?: number;
  readonly attachments: readonly Attached[];
  /** An instant, UTC. */
  readonly sentAt: string;
}

/** The longest texts that receivers take. */
export const LIMITS = {
  name: 200,
  number: 11,
  notation: 30,
  place: 50,
  typeName: 100,
  subject: 500,
  signer: 100,
  fullName: 50,
  recipient: 150,
  attachment: 200,
} as const;

/** Reports are administrative documents (2); the codes of single kinds were never published as a whole. */
const ADMINISTRATIVE = '2';

const cut = (text: string, most: number): string => (text.length <= most ? text : `${text.slice(0, most - 1)}…`);

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const element = (name: string, ...content: readonly string[]): string =>
  `<edXML:${name}>${content.join('')}</edXML:${name}>`;
const text = (name: string, value: string): string => element(name, escaped(value));

const slashed = (day: string): string => day.replaceAll('-', '/');

/** "000.00.14.H20,2026/10/05,12/BC-UBND": how the document is named wherever it is answered. */
export const documentId = ({ from, issued, number, notation }: Exchanged): string =>
  `${from.id},${slashed(issued)},${number}/${notation}`;

const organ = (name: 'From' | 'To', { id, name: called }: Organ): string =>
  element(name, text('OrganId', id), text('OrganName', cut(called, LIMITS.name)));

/** Local time of the stamp: "2026/10/05 09:30:00". */
const stampOf = (instant: string): string => {
  const local = new Date(new Date(instant).getTime() + 7 * 3_600_000).toISOString();
  return `${slashed(local.slice(0, 10))} ${local.slice(11, 19)}`;
};

const header = (given: Exchanged): string =>
  element(
    'MessageHeader',
    organ('From', given.from),
    ...given.to.map((one) => organ('To', one)),
    element('Code', text('CodeNumber', given.number), text('CodeNotation', given.notation)),
    element(
      'PromulgationInfo',
      text('Place', cut(given.place, LIMITS.place)),
      text('PromulgationDate', slashed(given.issued)),
    ),
    element('DocumentType', text('Type', ADMINISTRATIVE), text('TypeName', cut(given.typeName, LIMITS.typeName))),
    text('Subject', cut(given.subject, LIMITS.subject)),
    element(
      'SignerInfo',
      text('Competence', cut(given.signer.competence, LIMITS.signer)),
      text('Position', cut(given.signer.position, LIMITS.signer)),
      text('FullName', cut(given.signer.name, LIMITS.fullName)),
    ),
    element('ToPlaces', ...given.others.map((one) => text('Place', cut(one, LIMITS.recipient)))),
    element(
      'OtherInfo',
      text('Priority', '0'),
      ...(given.pages === undefined ? [] : [text('PageAmount', String(given.pages))]),
    ),
    text('DocumentId', documentId(given)),
  );

const trace = (given: Exchanged): string =>
  element(
    'TraceHeaderList',
    element('TraceHeader', text('OrganId', given.from.id), text('Timestamp', stampOf(given.sentAt))),
    // So it is spelled in the standard: whoever mends it is not understood.
    element('Bussiness', text('BussinessDocType', '0'), text('BussinessDocReason', 'Văn bản mới'), text('Paper', '0')),
  );

const contentId = (index: number): string => `tep-${index + 1}`;

const manifest = (attachments: readonly Attached[]): string =>
  `<edXML:edXMLManifest version="1.0">${attachments
    .map(
      ({ name, type, description }, index) =>
        `<edXML:Reference xlink:href="cid:${contentId(index)}" xlink:role="XLinkRole" xlink:type="simple">${[
          text('AttachmentName', cut(name, LIMITS.attachment)),
          text('ContentType', type),
          text('Description', description),
          text('ContentId', `cid:${contentId(index)}`),
        ].join('')}</edXML:Reference>`,
    )
    .join('')}</edXML:edXMLManifest>`;

const plain = (name: string, value: string): string => `<${name}>${value}</${name}>`;

const attached = ({ name, type, description, content }: Attached, index: number): string =>
  plain(
    'Attachment',
    [
      plain('ContentType', escaped(type)),
      plain('ContentId', contentId(index)),
      plain('Description', escaped(description)),
      plain('ContentTransferEncoded', Buffer.from(content).toString('base64')),
      plain('AttachmentName', escaped(cut(name, LIMITS.attachment))),
    ].join(''),
  );

/** UTF-8 XML. Whether it is sound, `checkPackage` says of what was written. */
export const writePackage = (given: Exchanged): Uint8Array =>
  Buffer.from(
    [
      '<?xml version="1.0" encoding="UTF-8"?>\n',
      `<edXML xmlns="${EDXML}" xmlns:edXML="${EDXML}" xmlns:xlink="${XLINK}">`,
      element(
        'edXMLEnvelope',
        element('edXMLHeader', header(given), trace(given)),
        element('edXMLBody', manifest(given.attachments)),
      ),
      plain('AttachmentEncoded', given.attachments.map(attached).join('')),
      '</edXML>\n',
    ].join(''),
  );
