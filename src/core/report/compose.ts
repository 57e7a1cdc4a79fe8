/**
 * Writes a programme's interim report as of a day, in passes: the outline decides what is told where, sections put each
 * telling into words, `settle` decides what depends on the order of the text. A pure function of the view.
 */
import type { Figure } from '#core/figure/figure.ts';
import type { UnitsOfMeasure } from '#core/value/measure-unit.ts';
import { drafterBehind } from '#core/subjects/report/recipients.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import { WORDS } from '#core/vocabulary/words.ts';
import type { View } from '#core/facts/view.ts';
import type { BlockDraft } from '#core/report/blocks.ts';
import { wordCorrection, type Corrected } from '#core/report/correction.ts';
import { toldBefore } from '#core/report/outline/changes.ts';
import { withPeriodOnce } from '#core/report/period-said-once.ts';
import { withNamesInFull } from '#core/report/names-in-full.ts';
import { withoutCapitals } from '#core/report/from-capitals.ts';
import { makeComposer, type Composer } from '#core/report/composer.ts';
import { figuresOf, type ReportDocument } from '#core/report/document.ts';
import { isLead, isLine, joinedParagraphs, onOneLine, withLead, withoutFewItems } from '#core/report/paragraphs.ts';
import { FEWEST_ITEMS } from '#core/report/outline/bounds.ts';
import { identified, withOwnIds } from '#core/report/identity.ts';
import { outlineReport } from '#core/report/outline/outline-report.ts';
import type { Outline, OutlineSection } from '#core/report/outline/outline.ts';
import { chosen, settled } from '#core/report/settle.ts';
import type { ReportedPath } from '#core/report/reported-path.ts';
import { wordAnnex } from '#core/report/sections/word-annex.ts';
import { withOthers } from '#core/report/with-others.ts';
import { asPrinted, behindId, withWordings, type DeskBlock } from '#core/report/with-wordings.ts';
import { wordTelling } from '#core/report/sections/word-telling.ts';

export interface ComposedReport {
  readonly document: ReportDocument;
  /** The figures printed, by canonical address. */
  readonly figures: ReadonlyMap<string, Figure>;
  /** The blocks of the text in their order, with what the office decided on them. */
  readonly desk: readonly DeskBlock[];
  /** What was decided on blocks that are no longer there. */
  readonly orphans: readonly Stored<'wording'>[];
}

/** What a report tells beside the records. */
export interface TellsToo {
  /** The planner's answer to the scenario that is told. */
  readonly path?: ReportedPath | undefined;
  /** The issued report that this one puts right. */
  readonly corrected?: Corrected | undefined;
  /** The outline of this very report, where it is known. */
  readonly outline?: Outline | undefined;
}

/** `layout` is the key of the layout profile in force for the template's family on the day. */
export const composeReport = (
  view: View,
  programme: Stored<'programme'>,
  template: Stored<'report'>,
  units: UnitsOfMeasure,
  layout: string,
  { path, corrected, outline = outlineReport(view, programme, template, units) }: TellsToo = {},
): ComposedReport => {
  const composer = makeComposer(view, programme, units, template.period, toldBefore(view, template));
  const [opening, ...sections] = outline.sections.map((section) => wordSection(composer, section, path));
  const told = sections.flat();
  const tables = outline.annexes.map((annex) => wordAnnex(composer, annex));
  const correction =
    corrected && wordCorrection(composer, template.typeName, corrected, { drafts: told, annexes: tables });
  const drafts = [...(opening ?? []), ...(correction ? [correction.lead] : []), ...told];
  const annexes = [...tables, ...(correction?.annex ? [correction.annex] : [])];
  const [text = [], ...behind] = withOwnIds(
    [withPeriodOnce(template.period, drafts), ...annexes.map(({ blocks }) => blocks)].map((some) =>
      withoutCapitals(view, withOthers(composer, some)),
    ),
  );
  const { blocks, desk, orphans } = withWordings(composer, template.id, text);
  const once = chosen(blocks, behind);
  const own = new Set(
    desk.flatMap((one) => [...(one.worded ? [one.id] : []), ...(one.behind ? [behindId(one.id)] : [])]),
  );
  const isOwn = ({ id }: BlockDraft): boolean => id !== undefined && own.has(id);
  const printed = { ...once, blocks: withNamesInFull(view, once.blocks, isOwn) };
  const onPaper = settled(printed);
  const document: ReportDocument = {
    ...frameOf(view, template),
    layout,
    ...onPaper,
    annexes: annexes.map((annex, index) => ({ ...annex, blocks: onPaper.annexes[index] ?? [] })),
    asOf: view.asOf,
  };
  const kept = new Set(figuresOf(document).map(({ address }) => address));
  const figures = new Map([...composer.printed].filter(([address]) => kept.has(address)));
  return { document: identified(document, figures), figures, desk: asPrinted(desk, printed.blocks), orphans };
};

/** What stands around the text. */
const frameOf = (
  view: View,
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
    ...marksOf(view, template),
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
    items: withDrafter(template),
  },
});

const withDrafter = ({ recipients, drafter }: Stored<'report'>): readonly string[] => {
  const behind = drafterBehind(recipients, drafter);
  return recipients.map((one, at) => one + (behind[at] ?? ''));
};

/** Whoever does not see all gets no report that could be taken for the whole. */
const PARTIAL = 'CHƯA ĐẦY ĐỦ ĐỐI VỚI NGƯỜI ĐỌC NÀY';

/** The same document as whoever sees all would have it, where nothing of it is withheld. */
export const withoutPartialMark = ({
  header: { marks = [], ...header },
  ...document
}: ReportDocument): ReportDocument => {
  const left = marks.filter((mark) => mark !== PARTIAL);
  return { ...document, header: { ...header, ...(left.length > 0 && { marks: left }) } };
};

const marksOf = (view: View, { secrecy, urgency, mark }: Stored<'report'>): { readonly marks?: readonly string[] } => {
  const marks = [
    ...(secrecy === undefined ? [] : [WORDS.secrecy[secrecy][0]]),
    ...(urgency === undefined ? [] : [WORDS.urgency[urgency][0]]),
    ...(mark === undefined ? [] : [mark.toLocaleUpperCase('vi')]),
    ...(view.facts.withheld ? [PARTIAL] : []),
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
    wordTelling(composer, telling, path).map((block): BlockDraft => ({
      ...block,
      id: block.id ?? telling.id,
      tells: telling.tells,
    })),
  );
  const few = withoutFewItems(words);
  // Numbered tasks are no sentences of one paragraph.
  const told = id === 'next-tasks' ? few : joinedParagraphs(few, id === 'leadership');
  const below = sections.map((section) => ({ section, blocks: wordSection(composer, section, path) }));
  const leads = below.filter(({ section, blocks }) => isLead(section, blocks)).length;
  const areLines = below.length > 1 && below.every(({ section, blocks }) => isLine(section, blocks));
  const under = below.flatMap(({ section, blocks }) => {
    if (areLines) return withLead(blocks, below.length >= FEWEST_ITEMS);
    if (isLine(section, blocks)) return onOneLine(blocks);
    return isLead(section, blocks) ? withLead(blocks, leads >= FEWEST_ITEMS) : blocks;
  });
  return [...(heading ? [{ kind: 'heading', id, ...heading } as const] : []), ...told, ...under];
};
