/**
 * The smallest places in a report whose words belong together: a sentence; of a list "…, gồm: a; b; c" each member with
 * the words before the list; and the whole of an item that tells of one thing, for those who ask about what it begins
 * with.
 */
import type { ReportDocument, Run } from '#core/report/document.ts';

export interface ReportPlace {
  readonly text: string;
  /** The item's first words are its subject: facts of that subject may stand anywhere in it. */
  readonly whole: boolean;
}

const textOf = (runs: readonly Run[]): string =>
  runs
    .map((run) => (run.kind === 'text' ? run.text : run.kind === 'figure' ? run.printed : ''))
    .join('')
    .replaceAll('\u00a0', ' ');

/** Parts a text at a mark that stands outside brackets. */
const splitOutside = (text: string, mark: string): readonly string[] => {
  const parts = [''];
  let depth = 0;
  for (const letter of text) {
    depth += letter === '(' ? 1 : letter === ')' ? -1 : 0;
    if (letter === mark && depth === 0) parts.push('');
    else parts[parts.length - 1] += letter;
  }
  return parts;
};

const membersOf = (sentence: string): readonly string[] => {
  const list = /^(.*?gồm: )(.*)$/su.exec(sentence);
  return list ? splitOutside(list[2] ?? '', ';').map((member) => `${list[1]}${member.trim()}`) : [sentence];
};

const sentencesOf = (text: string): readonly string[] => text.split(/(?<=[.!?])\s+(?=[\p{Lu}\d“])/u);

const placesOfRuns = (runs: readonly Run[]): readonly ReportPlace[] => {
  const text = textOf(runs);
  return [
    { text, whole: true },
    ...sentencesOf(text)
      .flatMap(membersOf)
      .map((part) => ({ text: part, whole: false })),
  ];
};

export const placesOf = (document: ReportDocument): readonly ReportPlace[] => [
  ...document.blocks.flatMap((block) =>
    block.kind === 'heading'
      ? [{ text: block.text, whole: false }]
      : block.kind === 'paragraph'
        ? placesOfRuns(block.runs)
        : [],
  ),
  ...document.notes.flatMap(placesOfRuns),
  ...[
    document.subject,
    document.signature.authority,
    document.signature.position,
    document.signature.name,
    document.recipients.lead ?? '',
    ...document.recipients.items,
  ].map((text) => ({ text, whole: false })),
];

/** How far into a whole item its subject may begin: behind "04 đồ án " or "Dự án xây dựng ". */
const SUBJECT_WITHIN = 30;

export const tells = ({ text, whole }: ReportPlace, near: string, says: readonly string[]): boolean => {
  const at = text.indexOf(near);
  return at >= 0 && (!whole || at <= SUBJECT_WITHIN) && says.every((said) => text.includes(said));
};
