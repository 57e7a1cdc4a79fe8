/**
 * A document as plain text: all its words in the order of the paper, a line for each paragraph and each row of a table.
 * It is kept when a report is issued, so that it can be told whether the same words are still made of its records.
 */
import {
  linesOfBlock,
  plainText,
  type Annex,
  type Block,
  type ReportDocument,
  type Run,
  type Signature,
} from '#core/report/document.ts';

/** Lines end with "\n"; cells are parted by tabs, marks of footnotes stand as "[1]". */
export const plainDocument = ({
  header,
  typeName,
  subject,
  addressees = [],
  blocks,
  annexes,
  notes,
  signature,
  second,
  recipients,
}: ReportDocument): string => {
  const lines = [
    header.superior,
    header.issuer,
    header.symbol ?? header.symbolTail,
    ...(header.marks ?? []),
    [header.place, header.date].filter(Boolean).join(', '),
    typeName,
    subject,
    ...addressees,
    ...blocks.flatMap(plainBlock),
    ...(second ? linesOfSignature(second) : []),
    ...linesOfSignature(signature),
    recipients.lead,
    ...recipients.items,
    ...annexes.flatMap(linesOfAnnex),
    ...notes.map((runs, index) => `[${index + 1}] ${words(runs)}`),
  ];
  return lines.flatMap((line) => (line === undefined || line === '' ? [] : [`${line}\n`])).join('');
};

const words = (runs: readonly Run[]): string =>
  runs.map((run) => (run.kind === 'note' ? `[${run.note + 1}]` : plainText([run]))).join('');

const plainBlock = (block: Block): readonly string[] => [
  ...(block.kind === 'picture' ? block.bars.map(({ name, text }) => `${name}\t${text}`) : []),
  ...linesOfBlock(block, words).map((line) => (typeof line === 'string' ? line : line.join('\t'))),
];

const linesOfSignature = ({ authority, acting, position, name }: Signature): readonly string[] => [
  authority,
  ...(acting === undefined ? [] : [acting]),
  position,
  name,
];

const linesOfAnnex = ({ title, blocks }: Annex): readonly string[] => [title, ...blocks.flatMap(plainBlock)];
