/** The figures of a programme's overview and report on both sides. */
import type { Application } from '#app/application.ts';
import type { Side, Sides } from '#app/read/compare/sides.ts';
import { prepareText, type ReportRequest } from '#app/read/report/prepare.ts';
import { Refusal } from '#app/refusal.ts';
import { Overload } from '#app/trouble.ts';
import { formatAddress, type Address } from '#core/address/address.ts';
import { keptWithin, type KeptWithin } from '#core/value/kept-within.ts';
import { findFigure } from '#core/figure/evaluate.ts';
import type { Figure } from '#core/figure/figure.ts';
import {
  differs,
  overviewFigures,
  toldFigure,
  type FigurePair,
  type ToldFigure,
} from '#core/query/compare/compare-figures.ts';

export interface ComparedFigures {
  /** Those that say something else, in the order of overview and report. */
  readonly changed: readonly FigurePair[];
  /** How many say the same on both sides. */
  readonly same: number;
}

/**
 * Comparisons that are remembered: whoever turns the pages of one does not compute it anew. Values alone, no traces;
 * so many of them, with so many figures together.
 */
const MOST_KNOWN = { most: 8, size: 20_000, sizeOf: ({ changed }: ComparedFigures) => changed.length } as const;
const KNOWN = new WeakMap<object, KeptWithin<ComparedFigures>>();

export const compareFigures = (
  app: Application,
  workspace: string,
  programme: string,
  sides: Sides,
): Promise<ComparedFigures> => {
  const known = KNOWN.get(app.database.id) ?? keptWithin<ComparedFigures>(MOST_KNOWN);
  KNOWN.set(app.database.id, known);
  const name = [workspace, programme, ...[sides.before, sides.after].map(nameOf)].join(' ');
  return known.of(name, () => inTurn(app, () => compared(app, workspace, programme, sides)));
};

/** Two reports are composed for each: whoever asks for many at once waits, and does not slow down everybody else. */
const MOST_WAITING = 3;
const WAITING = new WeakMap<object, { last: Promise<unknown>; count: number }>();

/** One after another. Throws `Overload` where enough are waiting. */
const inTurn = async <T>(app: Application, work: () => Promise<T>): Promise<T> => {
  const line = WAITING.get(app.database.id) ?? { last: Promise.resolve(), count: 0 };
  WAITING.set(app.database.id, line);
  if (line.count > MOST_WAITING) throw new Overload('busy');
  line.count += 1;
  const turn = line.last.then(work);
  line.last = turn.catch(() => undefined);
  try {
    return await turn;
  } finally {
    line.count -= 1;
  }
};

/**
 * The hash tells one journal's entry from that of another which was restored in its place; some readers see less than
 * others.
 */
const nameOf = ({ day, view: { records, facts } }: Side): string =>
  `${day}@${records.sequence}:${records.hash}:${facts.withheld ? markOf(facts) : 'all'}`;

/** What is withheld from a reader is settled anew with each write: facts that were made then are others. */
const markOf = (facts: object): number => {
  const mark = MARKS.get(facts) ?? (made += 1);
  MARKS.set(facts, mark);
  return mark;
};
const MARKS = new WeakMap<object, number>();
let made = 0;

/** By the canonical text of its address. */
type Figures = Map<string, { readonly address: Address; readonly told: ToldFigure | undefined }>;

const byAddress = (figures: Iterable<Figure>): Figures =>
  new Map(
    Array.from(figures, (figure) => [
      formatAddress(figure.address),
      { address: figure.address, told: toldFigure(figure) },
    ]),
  );

const compared = async (
  app: Application,
  workspace: string,
  programme: string,
  { before, after }: Sides,
): Promise<ComparedFigures> => {
  const is = await toldOn(app, workspace, programme, after);
  const was = await toldOn(app, workspace, programme, before);
  const all = new Map([...is, ...was].map(([text, { address }]) => [text, address]));
  await fill(before, was, all);
  await fill(after, is, all);
  const pairs = [...all].map(([text, address]): FigurePair => {
    const [old, now] = [was.get(text)?.told, is.get(text)?.told];
    return { address, ...(old && { before: old }), ...(now && { after: now }) };
  });
  const changed = pairs.filter(differs);
  return { changed, same: pairs.length - changed.length };
};

const AT_ONCE = 200;

/** Finds out what the other side tells and this one does not. */
const fill = async ({ view, ask }: Side, figures: Figures, all: ReadonlyMap<string, Address>): Promise<void> => {
  const missing = [...all].filter(([text]) => !figures.has(text));
  for (let at = 0; at < missing.length; at += AT_ONCE) {
    const some = missing.slice(at, at + AT_ONCE);
    const found = await ask<readonly (ToldFigure | undefined)[]>(() =>
      some.map(([, address]) => toldFigure(findFigure(view, address))),
    );
    for (const [index, [text, address]] of some.entries()) figures.set(text, { address, told: found[index] });
    await othersTurn();
  }
};

/** Others are answered in between. */
const othersTurn = (): Promise<void> => new Promise((done) => void setImmediate(done));

/** The figures of the overview, then those of the report; none where the side does not know the programme. */
const toldOn = async (
  app: Application,
  workspace: string,
  id: string,
  { view, ask, day, sequence }: Side,
): Promise<Figures> => {
  const programme = view.records.programme.get(id);
  if (!programme) return new Map();
  const overview = await ask<Figures>(() => byAddress(overviewFigures({ view, programme })));
  await othersTurn();
  const printed = await reported(app, { workspace, programme: id, asOf: day, atSequence: sequence });
  return new Map([...overview, ...printed]);
};

/** A programme without a report has figures all the same. */
const NO_REPORT: ReadonlySet<string> = new Set(['report.no-template', 'layout.none-in-force']);

const reported = async (app: Application, request: ReportRequest): Promise<Figures> => {
  try {
    const { figures } = await prepareText(app, request);
    return byAddress(figures.values());
  } catch (error) {
    if (error instanceof Refusal && error.problems.every(({ code }) => NO_REPORT.has(code))) return new Map();
    throw error;
  }
};
