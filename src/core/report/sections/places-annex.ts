/** Values of many places in tables: places as rows, measures of one period and kind as columns. */
import { observationAddress } from '#core/figure/build-address.ts';
import type { BlockDraft } from '#core/report/blocks.ts';
import type { Composer } from '#core/report/composer.ts';
import type { Annex } from '#core/report/document.ts';
import type { OutlineAnnex } from '#core/report/outline/outline.ts';
import { toldValues } from '#core/report/outline/told-values.ts';
import { phrase, type Phrase, type Piece } from '#core/report/phrase.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import { printOfficialPeriod } from '#core/value/period-text.ts';
import { comparePeriods, type Period } from '#core/value/period.ts';

/** As many columns as a wide page can hold beside the name of the place. */
const MEASURES_OF_A_TABLE = 6;

export const placesAnnex = (
  composer: Composer,
  { measures }: Extract<OutlineAnnex, { readonly kind: 'places' }>,
): Annex<Piece> => {
  const latest = measures.map((measure) => ({ measure, values: latestOf(composer, measure) }));
  const byPeriod = Map.groupBy(latest, ({ values }) => values[0]?.period);
  return {
    id: 'places',
    title: 'Số liệu theo địa bàn',
    landscape: true,
    blocks: [...byPeriod].flatMap(([period, group]) => (period ? tables(composer, period, group) : [])),
  };
};

interface Column {
  readonly measure: Stored<'measure'>;
  readonly values: readonly Stored<'observation'>[];
}

/** The results of places in the last period of which there are any. */
const latestOf = ({ view, programme }: Composer, { id }: Stored<'measure'>): Column['values'] =>
  toldValues(view, programme.place, id)
    .elsewhere.filter(({ kind }) => kind === 'actual')
    .toSorted((a, b) => comparePeriods(a.period, b.period))
    .at(-1)?.values ?? [];

const tables = (composer: Composer, period: Period, columns: readonly Column[]): readonly BlockDraft[] =>
  Array.from({ length: Math.ceil(columns.length / MEASURES_OF_A_TABLE) }, (_, n): BlockDraft => {
    const some = columns.slice(n * MEASURES_OF_A_TABLE, (n + 1) * MEASURES_OF_A_TABLE);
    return {
      kind: 'table',
      id: `annex/places/${period}/${some[0]?.measure.id ?? n}`,
      title: `Số liệu ${printOfficialPeriod(period)}`,
      columns: [
        { head: 'STT', align: 'center', width: 1 },
        { head: 'Địa bàn', align: 'left', width: 4 },
        ...some.map(({ measure }) => ({ head: headOf(composer, measure), align: 'right', width: 3.2 }) as const),
      ],
      rows: rowsOf(composer, some),
    };
  });

/** Whether the unit stands in the head of the column; money and shares keep theirs. */
const isBare = ({ units }: Composer, { unit }: Stored<'measure'>): boolean => {
  const kind = units.get(unit)?.kind;
  return kind !== 'money' && kind !== 'share';
};

const headOf = (composer: Composer, measure: Stored<'measure'>): string =>
  isBare(composer, measure) && !composer.units.get(measure.unit)?.steps
    ? `${measure.name} (${measure.unit})`
    : measure.name;

const rowsOf = (composer: Composer, columns: readonly Column[]): readonly (readonly Phrase[])[] => {
  const byPlace = columns.map(({ measure, values }) => ({
    bare: isBare(composer, measure),
    values: new Map(values.map((one) => [one.place, one])),
  }));
  const places = [...new Set(columns.flatMap(({ values }) => values.map(({ place }) => place)))];
  return places.map((place, index) => [
    phrase(String(index + 1)),
    phrase(composer.view.find('place', place)?.name ?? place),
    ...byPlace.map(({ values, bare }) => {
      const one = values.get(place);
      return phrase(one && composer.figure(observationAddress(one), { bare, ...(bare && { plain: true }) }));
    }),
  ]);
};
