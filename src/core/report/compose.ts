/**
 * Writes a programme's interim report as of a day, in passes: the outline decides what is told where, sections put each
 * telling into words, `settle` decides what depends on the order of the text. A pure function of the view.
 */
import type { Figure } from '#core/figure/figure.ts';
import type { UnitsOfMeasure } from '#core/value/measure-unit.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import { WORDS } from '#core/vocabulary/words.ts';
import type { View } from '#core/facts/view.ts';
import type { BlockDraft } from '#core/report/blocks.ts';
import { makeComposer, type Composer } from '#core/report/composer.ts';
import { figuresOf, type ReportDocument } from '#core/report/document.ts';
import { isLead, joinedParagraphs, withLead, withoutFewItems } from '#core/report/paragraphs.ts';
import { FEWEST_ITEMS } from '#core/report/outline/bounds.ts';
import { identified } from '#core/report/identity.ts';
import { outlineReport } from '#core/report/outline/outline-report.ts';
import type { OutlineSection } from '#core/report/outline/outline.ts';
import { settle } from '#core/report/settle.ts';
import type { ReportedPath } from '#core/report/reported-path.ts';
import { wordAnnex } from '#core/report/sections/word-annex.ts';
import { wordTelling } from '#core/report/sections/word-telling.ts';

export interface ComposedReport {
  readonly document: ReportDocument;
  /** The figures printed, by canonical address. */
  readonly figures: ReadonlyMap<string, Figure>;
}

/** `layout` is the key of the layout profile in force for the template's family on the day; `path` the planner's answer to the scenario that is told. */
export const composeReport = (
  view: View,
  programme: Stored<'programme'>,
  template: Stored<'report'>,
  units: UnitsOfMeasure,
  layout: string,
  path?: ReportedPath,
): ComposedReport => {
  const composer = makeComposer(view, programme, units, template.period);
  const outline = outlineReport(view, programme, template, units);
  const drafts = outline.sections.flatMap((section) => wordSection(composer, section, path));
  const annexes = outline.annexes.map((annex) => wordAnnex(composer, annex));
  const settled = settle(
    drafts,
    annexes.map(({ blocks }) => blocks),
  );
  const document: ReportDocument = {
    ...frameOf(template),
    layout,
    ...settled,
    annexes: annexes.map((annex, index) => ({ ...annex, blocks: settled.annexes[index] ?? [] })),
    asOf: view.asOf,
  };
  const kept = new Set(figuresOf(document).map(({ address }) => address));
  const figures = new Map([...composer.printed].filter(([address]) => kept.has(address)));
  return { document: identified(document, figures), figures };
};

/** What stands around the text. */
const frameOf = (
  template: Stored<'report'>,
): Omit<ReportDocument, 'layout' | 'blocks' | 'annexes' | 'notes' | 'asOf'> => ({
  header: {
    ...(template.superior !== undefined && { superior: template.superior }),
    issuer: template.issuer,
    issuerName: template.voice,
    ...(template.symbol !== undefined && { symbol: template.symbol }),
    symbolTail: template.symbolTail,
    place: template.place,
    ...(template.issued !== undefined && { date: template.issued }),
    ...marksOf(template),
  },
  ...(template.addressees.length > 0 && { addressees: template.addressees }),
  typeName: template.typeName,
  subject: template.subject,
  signature: {
    authority: template.authority,
    ...(template.acting !== undefined && { acting: template.acting }),
    position: template.position,
    name: template.signer,
  },
  ...(template.second && {
    second: { authority: template.second.authority, position: template.second.position, name: template.second.signer },
  }),
  recipients: {
    ...(template.recipientsLead !== undefined && { lead: template.recipientsLead }),
    items: template.recipients,
  },
});

const marksOf = ({ secrecy, urgency, mark }: Stored<'report'>): { readonly marks?: readonly string[] } => {
  const marks = [
    ...(secrecy === undefined ? [] : [WORDS.secrecy[secrecy][0]]),
    ...(urgency === undefined ? [] : [WORDS.urgency[urgency][0]]),
    ...(mark === undefined ? [] : [mark.toLocaleUpperCase('vi')]),
  ];
  return marks.length > 0 ? { marks } : {};
};

/** A section's heading, its tellings and the sections below it; each block carries what it is of. */
const wordSection = (
  composer: Composer,
  { id, heading, tellings, sections }: OutlineSection,
  path: ReportedPath | undefined,
): readonly BlockDraft[] => {
  const words = tellings.flatMap((telling) =>
    wordTelling(composer, telling, path).map((block): BlockDraft => ({ ...block, id: block.id ?? telling.id })),
  );
  const few = withoutFewItems(words);
  // Numbered tasks are no sentences of one paragraph.
  const told = id === 'next-tasks' ? few : joinedParagraphs(few, id === 'leadership');
  const below = sections.map((section) => ({ section, blocks: wordSection(composer, section, path) }));
  const leads = below.filter(({ section, blocks }) => isLead(section, blocks)).length;
  const under = below.flatMap(({ section, blocks }) =>
    isLead(section, blocks) ? withLead(blocks, leads >= FEWEST_ITEMS) : blocks,
  );
  return [...(heading ? [{ kind: 'heading', id, ...heading } as const] : []), ...told, ...under];
};
