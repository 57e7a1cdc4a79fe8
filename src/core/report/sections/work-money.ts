/** The money of a work: what it costs, then year by year what was planned, given and paid. */
import { addressOf, sumAddress } from '#core/figure/build-address.ts';
import type { Composer } from '#core/report/composer.ts';
import { fundingOf } from '#core/report/outline/work-facts.ts';
import { listed, phrase, type Phrase } from '#core/report/phrase.ts';
import { capitalName } from '#core/report/sections/objective-funding.ts';
import { FUNDING_WORDS } from '#core/report/wording.ts';
import { rootsAmong } from '#core/vocabulary/vocabulary.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import { printOfficialPeriod } from '#core/value/period-text.ts';
import { comparePeriods, type Period } from '#core/value/period.ts';

type Kind = keyof typeof FUNDING_WORDS;
type Rows = readonly Stored<'funding'>[];

/** In the order in which money goes: what a work costs, what was promised, planned, given, paid. */
const ORDER = Object.keys(FUNDING_WORDS) as readonly Kind[];

export const fundingPhrases = (composer: Composer, work: Stored<'work'>): readonly Phrase[] => {
  const byKind = Map.groupBy(fundingOf(composer.view, work.id), (one) => one.kind);
  return ORDER.flatMap((kind) => {
    const rows = byKind.get(kind);
    if (!rows) return [];
    const years = [...new Set(rows.map(({ year }) => year))];
    return kind === 'total' || years.includes(undefined)
      ? whole(composer, work, kind, rows)
      : ofYears(composer, work, kind, rows, (years as readonly Period[]).toSorted(comparePeriods));
  });
};

const whole = (composer: Composer, work: Stored<'work'>, kind: Kind, rows: Rows): readonly Phrase[] => {
  const total = composer.figure(addressOf('work', work.id, 'funding', { kind }));
  return total ? [phrase(`${FUNDING_WORDS[kind]} `, total, breakdown(composer, work, kind, rows))] : [];
};

/** Money of several years is never one sum of plans: the year of the report is told, and of what was paid the whole beside it. */
const ofYears = (
  composer: Composer,
  work: Stored<'work'>,
  kind: Kind,
  rows: Rows,
  years: readonly Period[],
): readonly Phrase[] => {
  const year = years.findLast((one) => one.slice(0, 4) <= composer.view.asOf.slice(0, 4)) ?? years[0];
  if (year === undefined) return [];
  const ofYear = rows.filter((row) => row.year === year);
  const amount = composer.figureIfAny(sumAddress('funding', { work: work.id, kind, year }));
  const paid = kind === 'disbursement' && years.length > 1 ? whole(composer, work, kind, []) : [];
  return [
    ...(amount
      ? [phrase(`${FUNDING_WORDS[kind]} ${printOfficialPeriod(year)} `, amount, fromOne(composer, ofYear))]
      : []),
    ...paid.map((told) => phrase('lũy kế ', told)),
  ];
};

const fromOne = (composer: Composer, rows: Rows): string | undefined => {
  const [capital, ...others] = new Set(rows.map((row) => row.capital));
  return capital === undefined || capital === 'unstated' || others.length > 0
    ? undefined
    : ` từ ${capitalName(composer, capital)}`;
};

const breakdown = (composer: Composer, work: Stored<'work'>, kind: Kind, rows: Rows): Phrase | undefined => {
  const named = rows.map((row) => row.capital);
  const roots = rootsAmong(composer.view.vocabulary, 'capital', named);
  const capitals = [...new Set(named)].filter((capital) => roots.includes(capital));
  const [single] = capitals;
  if (capitals.length <= 1)
    return single && single !== 'unstated' ? phrase(` từ ${capitalName(composer, single)}`) : undefined;
  const parts = capitals.map((capital) =>
    phrase(
      `${capitalName(composer, capital)} `,
      composer.figure(addressOf('work', work.id, 'funding', { kind, source: capital })),
    ),
  );
  return phrase(' (gồm ', listed(parts, ', '), ')');
};
