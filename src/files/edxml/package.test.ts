/** The package is read back from its bytes; each thing that receivers ask is broken once. */
import { describe, expect, it } from 'vitest';
import { checkPackage } from '#files/edxml/check-package.ts';
import { documentId, writePackage, type Exchanged } from '#files/edxml/package.ts';
import { asDay } from '#core/value/day.ts';

const GIVEN: Exchanged = {
  from: { id: '000.00.14.H20', name: 'Ủy ban nhân dân xã Ven Sông' },
  to: [
    { id: '000.00.01.H20', name: 'Ủy ban nhân dân tỉnh' },
    { id: '000.00.02.H20', name: 'Sở Tài chính & Kế hoạch <mới>' },
  ],
  number: '12',
  notation: 'BC-UBND',
  place: 'Ven Sông',
  issued: asDay('2026-10-05'),
  typeName: 'Báo cáo',
  subject: 'kết quả thực hiện "Nghị quyết" quý III',
  signer: { competence: 'TM. ỦY BAN NHÂN DÂN', position: 'CHỦ TỊCH', name: 'Nguyễn Văn A' },
  others: ['Như trên', 'Lưu: VT'],
  attachments: [
    { name: 'bao-cao.docx', type: 'application/x', description: 'Toàn văn', content: new Uint8Array([1, 2, 3, 250]) },
    { name: 'bao-cao.pdf', type: 'application/pdf', description: 'Bản in', content: new Uint8Array([5]) },
  ],
  sentAt: '2026-10-05T02:30:00.000Z',
};
const written = (given: Partial<Exchanged> = {}): string =>
  new TextDecoder().decode(writePackage({ ...GIVEN, ...given }));
const codes = (xml: string, today = '2026-10-05') =>
  checkPackage(new TextEncoder().encode(xml), today).map(({ code, data }) => `${code} ${String(data?.['part'])}`);

describe('a package', () => {
  it('is sound, and says what it was given', () => {
    expect(codes(written())).toEqual([]);
    const xml = written();
    for (const said of [
      '<edXML xmlns="http://www.mic.gov.vn/TBT/QCVN_102_2016"',
      '<edXML:CodeNumber>12</edXML:CodeNumber><edXML:CodeNotation>BC-UBND</edXML:CodeNotation>',
      '<edXML:PromulgationDate>2026/10/05</edXML:PromulgationDate>',
      '<edXML:Timestamp>2026/10/05 09:30:00</edXML:Timestamp>',
      '<edXML:OrganName>Sở Tài chính &amp; Kế hoạch &lt;mới&gt;</edXML:OrganName>',
      '<edXML:Bussiness><edXML:BussinessDocType>0</edXML:BussinessDocType>',
      '<ContentTransferEncoded>AQID+g==</ContentTransferEncoded>',
      documentId(GIVEN),
    ])
      expect(xml).toContain(said);
    expect(documentId(GIVEN)).toBe('000.00.14.H20,2026/10/05,12/BC-UBND');
  });
  it('cuts what would be too long for its receivers', () =>
    expect(codes(written({ subject: 'x'.repeat(501), place: 'y'.repeat(51) }))).toEqual([]));
  it('of the day itself is sound, of the next it is not', () => {
    expect(codes(written(), '2026-10-05')).toEqual([]);
    expect(codes(written(), '2026-10-04')).toEqual(['edxml.ahead PromulgationDate']);
  });

  it.each([
    [
      'another namespace',
      written().replaceAll('http://www.mic.gov.vn/TBT/QCVN_102_2016', 'http://www.go.vn/eDoc'),
      ['edxml.namespace edXML'],
    ],
    ['Business with one s', written().replaceAll('Bussiness', 'Business'), ['edxml.missing BussinessDocType']],
    [
      'a date with hyphens',
      written().replace('2026/10/05</edXML:Prom', '2026-10-05</edXML:Prom'),
      ['edxml.date PromulgationDate'],
    ],
    [
      'a day that is none',
      written().replace('2026/10/05</edXML:Prom', '2026/02/30</edXML:Prom'),
      ['edxml.date PromulgationDate'],
    ],
    ['no subject', written({ subject: ' ' }), ['edxml.missing Subject']],
    ['no number', written({ number: '' }), ['edxml.missing Code/CodeNumber']],
    ['a number of twelve letters', written({ number: '123456789012' }), ['edxml.long Code/CodeNumber']],
    ['a notation of 31 letters', written({ notation: 'N'.repeat(31) }), ['edxml.long Code/CodeNotation']],
    ['nobody to whom it goes', written({ to: [] }), ['edxml.missing To']],
    ['one to whom it goes twice', written({ to: [GIVEN.to[0]!, GIVEN.to[0]!] }), ['edxml.twice To']],
    ['a code of an agency that is none', written({ from: { id: 'H20', name: 'A' } }), ['edxml.organ OrganId']],
    ['no attachment', written({ attachments: [] }), ['edxml.attachments Attachment']],
    [
      'a reference without its attachment',
      written().replace('cid:tep-2" ', 'cid:tep-9" '),
      ['edxml.attachments Attachment'],
    ],
    ['letters that are no base64', written().replace('AQID+g==', 'AQID!g=='), ['edxml.base64 bao-cao.docx']],
    ['base64 that was cut', written().replace('AQID+g==', 'AQID+g='), ['edxml.base64 bao-cao.docx']],
    ['no trace', written().replaceAll('TraceHeader>', 'Trace>'), ['edxml.missing TraceHeader']],
    [
      'a recall that names no document',
      written().replace('DocType>0<', 'DocType>1<'),
      ['edxml.missing Bussiness/DocumentId'],
    ],
  ])('%s is found', (_, xml, found) => expect(codes(xml)).toEqual(found));
  it.each(['', 'không phải XML', '<edXML>', '<!DOCTYPE x><edXML/>', '<other/>', `${'<a>'.repeat(5000)}`])(
    '%j is no package',
    (xml) => expect(codes(xml.slice(0, 20_000))).toEqual(['edxml.broken edXML']),
  );
});
