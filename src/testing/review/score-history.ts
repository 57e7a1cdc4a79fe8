/** How much of a workspace a text gives back as proposals, and how many of these are right: kind by kind. */
import { observationsOf } from '#core/query/observations.ts';
import { plainName } from '#core/review/propose/identity.ts';
import type { Proposal, ProposedSubject } from '#core/review/propose/proposal.ts';
import { printPeriod } from '#core/value/period-text.ts';
import type { Quantity } from '#core/value/quantity.ts';
import { printQuantity } from '#core/value/quantity-text.ts';
import { asDay } from '#core/value/day.ts';
import { proposedIn } from '#testing/proposals.ts';
import { openSample } from '#testing/sample.ts';

type Sample = Awaited<ReturnType<typeof openSample>>;

export interface HistoryScore {
  /** Records of the city that a proposal gives. */
  readonly found: number;
  readonly of: number;
  /** Proposals that are a record of the city. */
  readonly right: number;
  readonly proposed: number;
}

/** How many words two names share, of all that they have. */
const likeness = (one: string, other: string): number => {
  const [a, b] = [new Set(plainName(one).split(' ')), new Set(plainName(other).split(' '))];
  return [...a].filter((word) => b.has(word)).length / new Set([...a, ...b]).size;
};
const SAME = 0.6;
/** Statements are worded anew by whoever takes them in. */
const SAME_STATEMENT = 0.35;

const bare = (value: string): string => value.replace(/^(?:[^\d]+\s)?(?=\d)/u, '');

/** Of each kind what its records say, by which a proposal is known to be one of them. */
const KINDS: Partial<
  Record<ProposedSubject, (sample: Sample) => readonly ((values: Proposal['values']) => boolean)[]>
> = {
  document: ({ view }) =>
    view
      .all('document')
      .filter(({ symbol }) => symbol !== undefined)
      .map(
        ({ symbol, date }) =>
          (values) =>
            values['symbol'] === symbol && (!values['date'] || !date || printPeriod(date) === values['date']),
      ),
  party: ({ view }) =>
    view.all('party').map(
      ({ name }) =>
        (values) =>
          likeness(values['name'] ?? '', name) === 1,
    ),
  place: ({ view }) =>
    view.all('place').map(
      ({ name }) =>
        (values) =>
          likeness(values['name'] ?? '', name) >= SAME,
    ),
  work: ({ view }) =>
    view.all('work').map(
      ({ name }) =>
        (values) =>
          likeness(values['name'] ?? '', name) >= SAME,
    ),
  funding: ({ view, units }) =>
    view.all('funding').map(
      ({ capital, amount }) =>
        (values) =>
          values['capital'] === capital && values['amount'] === printQuantity(amount, units),
    ),
  observation: ({ view, units }) =>
    view
      .all('measure')
      .flatMap(({ id }) => observationsOf(view, id))
      .map(
        ({ value, period }) =>
          (values) =>
            value !== undefined &&
            printQuantity({ ...value, approx: [] }, units) === bare(values['value'] ?? '') &&
            (values['undated'] === 'yes' || printPeriod(period) === values['period']),
      ),
  extent: ({ view, units }) =>
    view.all('extent').map(
      ({ extent, value, stage }) =>
        (values) =>
          values['extent'] === extent && values['value'] === printQuantity(value, units) && values['stage'] === stage,
    ),
  contribution: ({ view, units }) => {
    const told = (value: Quantity | undefined): string =>
      value === undefined ? '' : printQuantity({ ...value, approx: [] }, units);
    return view.all('contribution').map(
      ({ what, pledged, delivered, underway }) =>
        (values) =>
          likeness(values['what'] ?? '', what) >= SAME &&
          told(pledged) === (values['pledged'] ?? '') &&
          told(delivered) === (values['delivered'] ?? '') &&
          told(underway) === (values['underway'] ?? ''),
    );
  },
  finding: ({ view }) =>
    view
      .all('finding')
      .filter(({ kind }) => kind === 'limit')
      .map(
        ({ statement }) =>
          (values) =>
            likeness(values['statement'] ?? '', statement) >= SAME_STATEMENT,
      ),
  task: ({ view }) =>
    view.all('task').map(
      ({ statements }) =>
        (values) =>
          likeness(values['statements[0]'] ?? '', statements[0] ?? '') >= SAME_STATEMENT,
    ),
};

/** The sample city out of a text that was read into an empty workspace. */
export const scoreHistory = async (text: string): Promise<ReadonlyMap<ProposedSubject, HistoryScore>> => {
  const sample = await openSample('bac-kan', '2023-05-31');
  const proposals = proposedIn(text, {
    home: [
      { id: 'bac-kan', name: 'thành phố Bắc Kạn' },
      { id: 'tinh-bac-kan', name: 'tỉnh Bắc Kạn' },
    ],
    day: asDay('2023-05-31'),
  });
  return new Map(
    Object.entries(KINDS).map(([subject, recordsOf]) => {
      const records = recordsOf(sample);
      const own = proposals.filter(
        (one) => one.subject === subject && (subject !== 'document' || one.values['symbol'] !== undefined),
      );
      return [
        subject as ProposedSubject,
        {
          found: records.filter((is) => own.some(({ values }) => is(values))).length,
          of: records.length,
          right: own.filter(({ values }) => records.some((is) => is(values))).length,
          proposed: own.length,
        },
      ];
    }),
  );
};
