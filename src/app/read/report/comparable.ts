/**
 * Which figures of an issued report can be held against what its readers see now: what has been withheld since makes
 * others of them, though nobody has changed what they tell.
 */
import type { Application } from '#app/application.ts';
import { readView, readViewAt } from '#app/read/records.ts';
import { ask } from '#app/state/ask.ts';
import { parseAddress } from '#core/address/address.ts';
import type { View } from '#core/facts/view.ts';
import { findFigure } from '#core/figure/evaluate.ts';
import type { Figure } from '#core/figure/figure.ts';
import type { FrozenFigure } from '#core/report/drift.ts';
import type { Stored } from '#core/subjects/subjects.ts';

const figureIn = (view: View, { address }: FrozenFigure): Figure | undefined => {
  const read = parseAddress(address);
  return read.ok ? findFigure(view, read.value) : undefined;
};

const valueIn = (view: View, one: FrozenFigure): string => {
  const { value, date } = figureIn(view, one) ?? {};
  return JSON.stringify([value, date]);
};

/** `view`: what the readers of the report see. */
export const comparableFigures = async (
  app: Application,
  view: View,
  { asOf, askedAt }: Pick<Stored<'issue'>, 'asOf' | 'askedAt'>,
  frozen: readonly FrozenFigure[],
): Promise<readonly FrozenFigure[]> => {
  if (!view.facts.withheld) return frozen;
  const { workspace } = view.records;
  const partial = await ask<readonly FrozenFigure[]>(app, view, () =>
    frozen.filter((one) => {
      const figure = figureIn(view, one);
      return !figure || figure.forReader !== undefined;
    }),
  );
  const whole: Application = { ...app, database: app.database.whole };
  const valuesIn = (of: View): Promise<readonly string[]> =>
    ask<readonly string[]>(whole, of, () => partial.map((one) => valueIn(of, one)));
  const now = await valuesIn(await readView(whole, workspace, asOf));
  const then = await valuesIn(await readViewAt(whole, workspace, asOf, askedAt));
  const unchanged = new Set(partial.filter((_, at) => now[at] === then[at]));
  return frozen.filter((one) => !unchanged.has(one));
};
