/**
 * The report that the product writes of its sample city, read into an empty workspace: how much of what it tells comes
 * back as proposals, and how many of the proposals are right. The floors are what was counted; they may only rise.
 */
import { beforeAll, describe, expect, it } from 'vitest';
import { composeReport } from '#core/report/compose.ts';
import { plainName } from '#core/review/propose/identity.ts';
import type { Proposal, ProposedSubject } from '#core/review/propose/proposal.ts';
import { observationsOf } from '#core/query/observations.ts';
import type { Stored, Subject } from '#core/subjects/subjects.ts';
import { asDay } from '#core/value/day.ts';
import { printPeriod } from '#core/value/period-text.ts';
import { printQuantity } from '#core/value/quantity-text.ts';
import { proposedIn } from '#testing/proposals.ts';
import { raised } from '#core/text/raised.ts';
import { linesOfBlock, textOfRuns } from '#testing/report-text.ts';
import { openSample } from '#testing/sample.ts';

const raisedMarks = (text: string): string =>
  text.replaceAll(/\[(\d+)\]/gu, (_, number: string) => raised(Number(number)));

let proposals: readonly Proposal[];
let sample: Awaited<ReturnType<typeof openSample>>;
beforeAll(async () => {
  sample = await openSample('bac-kan', '2023-05-31');
  const [report] = sample.view.all('report');
  if (!report) throw new Error('no report');
  const { blocks, notes } = composeReport(sample.view, sample.programme, report, sample.units, '').document;
  const lines = [...blocks.flatMap(linesOfBlock), ...notes.map((runs, at) => `[${at + 1}] ${textOfRuns(runs)}`)];
  proposals = proposedIn(raisedMarks(lines.join('\n\n')), {
    home: [
      { id: 'bac-kan', name: 'thành phố Bắc Kạn' },
      { id: 'tinh-bac-kan', name: 'tỉnh Bắc Kạn' },
    ],
    day: asDay('2023-05-31'),
  });
});

const proposed = (subject: ProposedSubject): readonly Proposal[] => proposals.filter((one) => one.subject === subject);

/** How many words two names share, of all that they have. */
const likeness = (one: string, other: string): number => {
  const [a, b] = [new Set(plainName(one).split(' ')), new Set(plainName(other).split(' '))];
  return [...a].filter((word) => b.has(word)).length / new Set([...a, ...b]).size;
};
const SAME = 0.75;

const shares = <S extends Subject>(
  records: readonly Stored<S>[],
  own: readonly Proposal[],
  isSame: (record: Stored<S>, proposal: Proposal) => boolean,
): { readonly found: number; readonly right: number } => ({
  found: records.filter((record) => own.some((one) => isSame(record, one))).length / records.length,
  right: own.filter((one) => records.some((record) => isSame(record, one))).length / own.length,
});

describe('the sample city out of its own report', () => {
  it('all documents with a symbol, with their day where the report tells it', () => {
    const records = sample.view.all('document').filter(({ symbol }) => symbol !== undefined);
    const own = proposed('document').filter(({ values }) => values['symbol'] !== undefined);
    const { found, right } = shares<'document'>(
      records,
      own,
      ({ symbol, date }, { values }) =>
        symbol === values['symbol'] &&
        (values['date'] === undefined || date === undefined || printPeriod(date) === values['date']),
    );
    expect([found, right]).toEqual([1, 1]);
  });

  it('seven of ten works, and of ten proposed ones hardly one that is none', () => {
    const { found, right } = shares<'work'>(
      sample.view.all('work'),
      proposed('work'),
      ({ name }, { values }) => likeness(name, values['name'] ?? '') >= SAME,
    );
    expect(found).toBeGreaterThanOrEqual(0.7);
    expect(right).toBeGreaterThanOrEqual(0.9);
  });

  it('four of five values, and of nine proposed ones eight are right', () => {
    const { found, right } = shares<'observation'>(
      sample.view.all('measure').flatMap(({ id }) => observationsOf(sample.view, id)),
      proposed('observation'),
      ({ value, period }, { values }) =>
        value !== undefined &&
        printQuantity({ ...value, approx: [] }, sample.units) === bare(values['value'] ?? '') &&
        (values['undated'] === 'yes' || printPeriod(period) === values['period']),
    );
    expect(found).toBeGreaterThanOrEqual(0.8);
    expect(right).toBeGreaterThanOrEqual(0.88);
  });

  it('all of the money of its works, by source', () => {
    const { found, right } = shares<'funding'>(
      sample.view.all('funding'),
      proposed('funding'),
      ({ capital, kind, amount }, { values }) =>
        capital === values['capital'] &&
        kind === values['kind'] &&
        printQuantity(amount, sample.units) === values['amount'],
    );
    expect([found, right]).toEqual([1, 1]);
  });

  it('all enterprises, strengths, limits and causes', () => {
    const parties = shares<'party'>(
      sample.view.all('party'),
      proposed('party'),
      ({ name }, { values }) => likeness(name, values['name'] ?? '') === 1,
    );
    expect([parties.found, parties.right]).toEqual([1, 1]);
    for (const told of ['strength', 'limit', 'cause']) {
      const { found, right } = shares<'finding'>(
        sample.view.all('finding').filter(({ kind }) => kind === told),
        proposed('finding').filter(({ values }) => values['kind'] === told),
        ({ statement }, { values }) => likeness(statement, values['statement'] ?? '') >= SAME,
      );
      expect([told, found, right > 0.8]).toEqual([told, 1, true]);
    }
  });

  it('nothing of the leadership or of what lies ahead is taken for a result', () => {
    const results = proposals.filter(({ subject }) => subject === 'observation' || subject === 'work');
    expect(results.filter(({ at }) => !at.startsWith('II.'))).toEqual([]);
  });
});

const bare = (value: string): string => value.replace(/^(?:[^\d]+\s)?(?=\d)/u, '');
