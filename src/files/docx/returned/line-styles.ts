/** What the styles of our Word files are for, of those that lines of a draft have. */
import type { LineStyle } from '#core/report/returned/line.ts';
import { styleIdNamed, type StyleId } from '#files/docx/styles.ts';

const LINE_STYLES = {
  Superior: 'superior',
  Issuer: 'issuer',
  MottoFirst: 'motto-first',
  MottoSecond: 'motto-second',
  SymbolLine: 'symbol',
  HeadMark: 'mark',
  DateLine: 'date',
  Title: 'type',
  Subtitle: 'subject',
  Addressee: 'addressee',
  AddresseeItem: 'addressee-item',
  Heading1: 'heading-1',
  Heading2: 'heading-2',
  Heading3: 'heading-3',
  Heading4: 'heading-4',
  BodyText: 'text',
  TableTitle: 'table-title',
  TableHead: 'table-head',
  TableText: 'table-text',
  Caption: 'caption',
  FootnoteText: 'note',
  Authority: 'authority',
  Position: 'position',
  SignerName: 'signer',
  RecipientsTitle: 'recipients-title',
  RecipientsItem: 'recipients-item',
  AnnexLabel: 'annex-label',
  AnnexTitle: 'annex-title',
  AnnexReference: 'annex-reference',
} as const satisfies Partial<Record<StyleId, LineStyle>>;

const OF = new Map<string, LineStyle>(Object.entries(LINE_STYLES));

/** `id`: as the file has it; programs give styles other ids when they save, their names stay. */
export const lineStyleOf = (id: string, name: string | undefined): LineStyle | undefined =>
  OF.get((name === undefined ? undefined : styleIdNamed(name)) ?? id);
