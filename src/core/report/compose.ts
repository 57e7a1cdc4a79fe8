/** Writes a programme's interim report as of a day: parts in the template's order, footnotes in the order of the text. */
import type { Figure } from '#core/figure/figure.ts';
import type { UnitsOfMeasure } from '#core/value/measure-unit.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import type { View } from '#core/facts/view.ts';
import { heading, paragraph, type BlockDraft } from '#core/report/blocks.ts';
import { makeComposer, type Composer } from '#core/report/composer.ts';
import { figuresOf, type ReportDocument } from '#core/report/document.ts';
import { sentence } from '#core/report/phrase.ts';
import { settle } from '#core/report/settle.ts';
import type { ReportedPath } from '#core/report/reported-path.ts';
import { assessment } from '#core/report/sections/assessment.ts';
import { leadership } from '#core/report/sections/leadership.ts';
import { nextTasks } from '#core/report/sections/next-tasks.ts';
import { opening } from '#core/report/sections/opening.ts';
import { results } from '#core/report/sections/results.ts';
import { urbanClass } from '#core/report/sections/urban-class.ts';
import { printDay } from '#core/value/day.ts';

export interface ComposedReport {
  readonly document: ReportDocument;
  /** The figures printed, by canonical address. */
  readonly figures: ReadonlyMap<string, Figure>;
}

const PARTS: Readonly<Record<string, (composer: Composer, path: ReportedPath | undefined) => readonly BlockDraft[]>> = {
  leadership,
  results,
  assessment,
  'next-tasks': nextTasks,
  'urban-class': urbanClass,
};

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];

/** A part about which nothing is on record says so. */
const toldOrMissing = ({ view }: Composer, told: readonly BlockDraft[]): readonly BlockDraft[] =>
  told.length > 0
    ? told
    : [paragraph(sentence(`Đến ngày ${printDay(view.asOf)}, hồ sơ theo dõi chưa có nội dung để báo cáo ở phần này`))];

/** `layout` is the key of the layout profile in force for the template's family on the day; `path` the planner's answer to the scenario that is told. */
export const composeReport = (
  view: View,
  programme: Stored<'programme'>,
  template: Stored<'report'>,
  units: UnitsOfMeasure,
  layout: string,
  path?: ReportedPath,
): ComposedReport => {
  const composer = makeComposer(view, programme, units);
  const parts = template.parts.flatMap(({ part, title }, index) => [
    heading(1, title, ROMAN[index] ?? String(index + 1)),
    ...toldOrMissing(composer, PARTS[part]?.(composer, path) ?? []),
  ]);
  const numbered = settle([...opening(composer, template), ...parts]);
  const document: ReportDocument = {
    layout,
    header: {
      ...(template.superior !== undefined && { superior: template.superior }),
      issuer: template.issuer,
      ...(template.symbol !== undefined && { symbol: template.symbol }),
      symbolTail: template.symbolTail,
      place: template.place,
      ...(template.issued !== undefined && { date: template.issued }),
    },
    typeName: template.typeName,
    subject: template.subject,
    ...numbered,
    signature: { authority: template.authority, position: template.position, name: template.signer },
    recipients: {
      ...(template.recipientsLead !== undefined && { lead: template.recipientsLead }),
      items: template.recipients,
    },
    asOf: view.asOf,
  };
  const kept = new Set(figuresOf(document).map(({ address }) => address));
  const figures = new Map([...composer.printed].filter(([address]) => kept.has(address)));
  return { document, figures };
};
