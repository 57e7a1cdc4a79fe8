/** In which issued reports a figure was printed, and whether it still says what they printed. */
import type { Application } from '#app/application.ts';
import { frozenFigures, hasNoFiles } from '#app/read/report/frozen-figures.ts';
import type { States } from '#app/state/states.ts';
import type { View } from '#core/facts/view.ts';
import type { Figure } from '#core/figure/figure.ts';
import { saysTheSame, type FrozenFigure } from '#core/report/drift.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import { keptWithin, type KeptWithin } from '#core/value/kept-within.ts';

/** A figure in an issued report. */
export interface IssuedWith {
  readonly issue: Stored<'issue'>;
  /** As it stands on the paper. */
  readonly printed: string;
  /** Whether it says the same now, of the day that is asked. */
  readonly isSame: boolean;
  /** The issued report that puts that one right. */
  readonly correctedBy?: Stored<'issue'>;
}

/** Of a figure by its canonical address, the newest report first. */
export type FindIssued = (address: string, figure: Pick<Figure, 'value' | 'date'> | undefined) => readonly IssuedWith[];

type Printed = Omit<FrozenFigure, 'address' | 'records'>;
/** By address. */
type Index = ReadonlyMap<string, Printed>;

/** So many reports are asked, the newest; what stands in older ones is found on their pages. */
const NEWEST = 24;
/** A longer list of figures is looked at on the page of its report alone. */
const MOST_BYTES = 4_000_000;
/** Lists never change, for they are told by their hash; so many, and so many letters of them, are kept in memory. */
const KEPT = { most: 48, size: 4_000_000 } as const;
const INDEXES = new WeakMap<States, KeptWithin<Index>>();

/** Beside its own letters each figure takes some. */
const OVERHEAD = 60;
const lettersOf = (index: Index): number =>
  [...index].reduce(
    (sum, [address, { printed, value }]) => sum + OVERHEAD + address.length + printed.length + (value?.length ?? 0),
    0,
  );

/** A report whose files did not come along, or cannot be read, has printed nothing that is known. */
export const issuedFigures = async (app: Application, view: View): Promise<FindIssued> => {
  const issues = view
    .all('issue')
    .filter(({ files }) => files.every(({ bytes, format }) => format !== 'json' || bytes <= MOST_BYTES))
    .toSorted((a, b) => b.issuedAt.localeCompare(a.issuedAt))
    .slice(0, NEWEST);
  const correcting = new Map(
    issues.flatMap((one) => {
      const corrects = view.find('report', one.report)?.corrects;
      return corrects === undefined ? [] : [[corrects, one] as const];
    }),
  );
  const indexes: (readonly [Stored<'issue'>, Index])[] = [];
  for (const issue of issues) indexes.push([issue, await indexOf(app, view.records.workspace, issue)]);
  return (address, figure) =>
    indexes.flatMap(([issue, index]): readonly IssuedWith[] => {
      const found = index.get(address);
      if (!found) return [];
      const correctedBy = correcting.get(issue.report);
      return [
        { issue, printed: found.printed, isSame: saysTheSame(found, figure), ...(correctedBy && { correctedBy }) },
      ];
    });
};

/** Whether the value is an issued one: a report that nothing puts right has printed it. */
export const isIssued = (found: readonly IssuedWith[]): boolean =>
  found.some(({ isSame, correctedBy }) => isSame && !correctedBy);

const indexOf = (app: Application, workspace: string, issue: Stored<'issue'>): Promise<Index> => {
  const known = INDEXES.get(app.states) ?? keptWithin<Index>({ ...KEPT, sizeOf: lettersOf });
  INDEXES.set(app.states, known);
  const key = `${workspace} ${issue.files.find(({ format }) => format === 'json')?.sha256 ?? issue.ref.id}`;
  return known
    .of(key, () => readIndex(app, workspace, issue))
    .catch((error: unknown): Index => {
      if (!hasNoFiles(error))
        app.log.error({ err: error, issue: issue.ref.id }, 'figures of an issued report could not be looked at');
      return new Map();
    });
};

const readIndex = async (app: Application, workspace: string, issue: Stored<'issue'>): Promise<Index> =>
  new Map(
    (await frozenFigures(app, workspace, issue)).map(({ address, records: _, ...printed }) => [address, printed]),
  );
