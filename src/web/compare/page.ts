/** A comparison as its page carries it: in words, with the way to each figure's trace on both sides. */
import { pathPart } from '#http/own-path.ts';
import type { ComparedFigures } from '#app/read/compare/figures.ts';
import type { ChangeCount, RecordChange } from '#app/read/compare/records.ts';
import type { Side, Sides } from '#app/read/compare/sides.ts';
import { formatAddress } from '#core/address/address.ts';
import type { FigurePair, ToldFigure } from '#core/query/compare/compare-figures.ts';
import { turnList, type Turn } from '#web/parts/turn-pages.ts';
import { recordPath, writtenPath } from '#web/parts/record-path.ts';
import { isFormSubject, recordPagePath } from '#web/record/subjects.ts';
import { tellChange } from '#words/change-words.ts';
import { nameFigure } from '#words/figure-name.ts';
import { printDayIn, printFigureIn, printInstantIn } from '#words/figure.ts';
import { label } from '#words/labels.ts';
import type { Telling } from '#words/record-words.ts';
import { compareWords } from '#words/ui/compare.ts';

const FIGURES = 30;

export interface Compared {
  readonly sides: Sides;
  readonly figures: ComparedFigures;
  readonly counts: readonly ChangeCount[];
  readonly changes: readonly RecordChange[];
  /** Which part of the records is shown. */
  readonly turn?: Turn;
}

export const comparePage = (telling: Telling, workspace: string, url: URL, compared: Compared) => {
  const { sides, figures, counts, changes, turn } = compared;
  const { language } = telling;
  const sum = (kind: 'added' | 'changed' | 'closed'): number => counts.reduce((all, one) => all + one[kind], 0);
  return {
    told: toldSides(telling, sides),
    turned: sides.turned,
    changed: figures.changed.length,
    same: figures.same,
    figures: turnList(url, { name: 'so', size: FIGURES }, figures.changed, (pair) =>
      figureRow(telling, workspace, sides, pair),
    ),
    counts: counts.map(({ subject, added, changed, closed }) => ({
      subject,
      kind: label(language, 'subject', subject),
      count: added + changed + closed,
    })),
    total: { added: sum('added'), changed: sum('changed'), closed: sum('closed') },
    rows: changes.map((change) => recordRow(telling, sides, change)),
    ...(turn && { turn }),
  };
};
export type ComparePage = ReturnType<typeof comparePage>;
export type ComparedRow = ComparePage['rows'][number];
export type ComparedFigure = ComparePage['figures']['rows'][number];

const toldSides = ({ language }: Telling, { by, before, after }: Sides): string => {
  const words = compareWords[language];
  const day = (side: Side): string => printDayIn(language, side.day);
  if (by === 'facts') return words.factsTold(day(before), day(after));
  const entry = ({ sequence, instant }: Side): string =>
    words.atEntry(String(sequence), instant === undefined ? '' : printInstantIn(language, instant));
  return words.journalTold(entry(before), entry(after), day(after));
};

const figureRow = (telling: Telling, workspace: string, { by, before, after }: Sides, pair: FigurePair) => {
  const address = formatAddress(pair.address);
  // Where the address names nothing there is no trace to open.
  const link = (side: Side, told: ToldFigure | undefined): string | undefined => {
    if (!told) return undefined;
    const query = { address, asOf: side.day, ...(by === 'journal' && { 'nhat-ky': String(side.sequence) }) };
    return `/${pathPart(workspace)}/figures?${new URLSearchParams(query).toString()}`;
  };
  return {
    address,
    name: nameFigure(telling.language, telling.view, pair.address),
    before: { text: figureText(telling, pair.before), to: link(before, pair.before) },
    after: { text: figureText(telling, pair.after), to: link(after, pair.after) },
  };
};

const figureText = ({ language, units }: Telling, figure: ToldFigure | undefined): string => {
  const words = compareWords[language];
  if (!figure) return words.unknown;
  const printed = printFigureIn(language, figure, units);
  if (printed === undefined)
    return figure.state === 'not-applicable' ? label(language, 'figureState', figure.state) : words.absent;
  return figure.state === 'incomplete' ? `${printed} (${label(language, 'figureState', 'incomplete')})` : printed;
};

const recordRow = (telling: Telling, { by }: Sides, change: RecordChange) => {
  const { language } = telling;
  const words = compareWords[language];
  const { subject, id, kind, day, sequence } = change;
  const path = pathOf(telling, change, by === 'journal' && kind === 'closed');
  return {
    ...tellChange(telling, change),
    key: `${subject}/${id}/${kind}`,
    change: by === 'journal' && kind === 'closed' ? words.removed : words.changes[kind],
    isChange: change.before !== undefined && change.after !== undefined,
    ...(path !== undefined && { path }),
    ...(day !== undefined && { when: printDayIn(language, day) }),
    ...(sequence !== undefined && { entry: String(sequence) }),
  };
};

/** `gone`: only its history still tells of it. */
const pathOf = (
  { view }: Telling,
  { subject, id, after, before, as }: RecordChange,
  gone: boolean,
): string | undefined => {
  if (subject === 'workspace') return undefined;
  const shown = gone
    ? undefined
    : as === undefined
      ? writtenPath(subject, id, after ?? before)
      : recordPath(view, subject, id);
  return shown ?? (isFormSubject(subject) ? recordPagePath(subject, id) : undefined);
};
