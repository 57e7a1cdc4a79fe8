import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draftOfEntry } from '#app/read/entry/draft.ts';
import { tidied, valuesBelow, valuesOf } from '#app/read/entry/values.ts';
import { collectRecords } from '#core/facts/records.ts';
import { unitsIn } from '#core/facts/vocabulary.ts';
import { groundOf } from '#core/rules/ground.ts';
import { canonicalJson } from '#core/shape/canonical.ts';
import { SUBJECTS, type Draft } from '#core/subjects/subjects.ts';
import { drafts, PROGRAMME_ID } from '#testing/draft-arbitraries.ts';
import { q, records } from '#testing/records.ts';

const groundWith = (all: readonly Draft[]) => {
  const rows = all.map(({ subject, id, programme = PROGRAMME_ID, record }, sequence) => ({
    ref: { subject, id, version: 1, sequence },
    programme,
    record,
  }));
  const made = collectRecords('w', { sequence: rows.length, hash: '' }, rows as never);
  return { ground: groundOf(made), units: unitsIn(made) };
};

/** A group in which nothing is said is one that is not there. */
const withoutEmpty = (record: object): object =>
  Object.fromEntries(
    Object.entries(record).filter(
      ([, value]) => typeof value !== 'object' || Array.isArray(value) || Object.keys(value as object).length > 0,
    ),
  );

describe('the form of a record', () => {
  it('gives back any record of any shape as it was', () => {
    fc.assert(
      fc.property(drafts, (all) => {
        // A record's own terms and units are read with the others: those of a unit may clash in made-up data.
        const known = all.filter(({ subject }) => subject !== 'term' && subject !== 'boundary');
        const { ground, units } = groundWith(known);
        for (const { subject, id, record } of known) {
          const values = valuesOf(SUBJECTS[subject].fields, record, units);
          const read = draftOfEntry(ground, { subject, programme: PROGRAMME_ID, id, values });
          if (!read.ok) throw new Error(`${subject} ${JSON.stringify(values)} ${JSON.stringify(read.problems)}`);
          expect(canonicalJson(read.value.record)).toBe(canonicalJson(withoutEmpty(record)));
        }
      }),
      { numRuns: 15 },
    );
  }, 60_000);
});

describe('what was sent', () => {
  const { fields } = SUBJECTS.document;
  it('is trimmed, empty rows fall out and those behind move up', () => {
    expect(
      tidied(fields, {
        symbol: '  12/NQ-HĐND ',
        note: '',
        'relations[0].type': '',
        'relations[0].document': ' ',
        'relations[3].type': 'cites',
        'relations[3].document': 'nq-01',
        'nguoi-ghi': 'A',
      }),
    ).toEqual({ symbol: '12/NQ-HĐND', 'relations[0].type': 'cites', 'relations[0].document': 'nq-01' });
  });
  it('values of a field are those below its path, not of one whose name begins alike', () => {
    expect(valuesBelow({ source: 'x', 'source.at': 'II', sources: 'no', 'source[1]': 'row' }, 'source')).toEqual({
      '': 'x',
      '.at': 'II',
      '[1]': 'row',
    });
  });
});

const GROUND = groundOf(
  records({
    measure: [
      { id: 'nuoc', name: 'nước', unit: '%' },
      { id: 'thu', name: 'thu', unit: 'đồng' },
    ],
    document: [
      { id: 'd1', kind: 'report', symbol: '15/BC-UBND', issuer: 'ubnd' },
      { id: 'd2', kind: 'report', symbol: '16/BC-HĐND', issuer: 'hdnd' },
    ],
    agency: [{ id: 'ubnd' }, { id: 'hdnd' }],
    work: [{ id: 'duong', objective: 'p/1' }],
    finding: [
      { id: 'f1', kind: 'limit', order: 4 },
      { id: 'f2', kind: 'cause', order: 9 },
    ],
  }),
);
const read = (subject: keyof typeof SUBJECTS, values: Readonly<Record<string, string>>, id?: string) =>
  draftOfEntry(GROUND, { subject, programme: 'p', values, ...(id !== undefined && { id }) });
const SOURCE = { 'source.document': 'source' };

describe('what people leave out because it follows', () => {
  it('the unit of a value is that of its measure, but of money nothing is guessed', () => {
    const observed = { place: 'city', period: 'quý III/2026', kind: 'actual', ...SOURCE };
    expect(read('observation', { measure: 'nuoc', value: '95,5', ...observed })).toMatchObject({
      value: { id: 'nuoc@city#2026-Q3/actual', record: { value: q('95,5%') } },
    });
    expect(read('observation', { measure: 'nuoc', value: 'trên 97', ...observed })).toMatchObject({
      value: { record: { value: q('trên 97%') } },
    });
    expect(read('observation', { measure: 'thu', value: '44', ...observed })).toMatchObject({
      ok: false,
      problems: [{ code: 'form.money-unit-missing', where: { field: 'value' } }],
    });
    expect(read('observation', { measure: 'thu', value: '44 tỷ', ...observed })).toMatchObject({
      value: { record: { value: q('44 tỷ đồng') } },
    });
  });
  it('the kind and the issuer of a document are told by its symbol', () => {
    expect(read('document', { symbol: '17/BC-UBND', date: '15/3/2026' })).toMatchObject({
      value: { id: '17-bc-ubnd', record: { kind: 'report', issuer: 'ubnd', date: '2026-03-15' } },
    });
    expect(read('document', { symbol: '17/BC-UBND', kind: 'decision', issuer: 'hdnd' })).toMatchObject({
      value: { record: { kind: 'decision', issuer: 'hdnd' } },
    });
  });
  it('the order of a finding is the next of its kind', () => {
    const finding = { statement: 'Còn chậm', ...SOURCE };
    expect(read('finding', { kind: 'limit', ...finding })).toMatchObject({ value: { record: { order: 5 } } });
    expect(read('finding', { kind: 'strength', ...finding })).toMatchObject({ value: { record: { order: 1 } } });
    expect(read('finding', { kind: 'limit', order: '2', ...finding })).toMatchObject({
      value: { record: { order: 2 } },
    });
  });
});

describe('ids', () => {
  const work = { name: 'Đường trục xã', kind: 'infrastructure', sector: 'road', objective: 'p/1', ...SOURCE };
  it('are made from names, one that is taken is numbered, and stay when the name changes', () => {
    expect(read('work', work)).toMatchObject({ value: { id: 'duong-truc-xa' } });
    expect(read('work', { ...work, name: 'Đường' })).toMatchObject({ value: { id: 'duong-2' } });
    expect(read('work', { ...work, name: 'Khác' }, 'duong')).toMatchObject({ value: { id: 'duong' } });
  });
  it('the number of an objective is its own, and another with it is refused', () => {
    const objective = { kind: 'task', part: 'results', title: 'Xây đường', ...SOURCE };
    expect(read('objective', { ...objective, id: '2.4' })).toMatchObject({
      value: { id: 'p/2.4', record: { id: 'p/2.4' } },
    });
    expect(
      read('observation', { measure: 'nuoc', place: 'city', period: '2026', kind: 'actual', ...SOURCE }),
    ).toMatchObject({
      value: { id: 'nuoc@city#2026/actual' },
    });
  });
});

describe('what is wrong', () => {
  it.each([
    ['work', {}, ['name', 'kind', 'sector', 'objective', 'source'], 'form.missing'],
    [
      'funding',
      { capital: 'state-budget', kind: 'plan', amount: '44', ...SOURCE },
      ['amount'],
      'form.money-unit-missing',
    ],
    [
      'extent',
      { work: 'duong', label: 'đất', stage: 'planned', value: '44', ...SOURCE },
      ['value'],
      'quantity.unit-missing',
    ],
    ['party', { name: 'A', kind: 'enterprise', 'source.at': 'II' }, ['source'], 'form.no-source'],
    ['progress', { since: '31/2/2026', ...SOURCE }, ['since'], 'field.day'],
    ['progress', { since: 'sau Tết', ...SOURCE }, ['since'], 'field.date'],
  ] as const)('%s %o: faults stand at %o', (subject, values, fields, code) => {
    const outcome = read(subject, values);
    const faults = outcome.ok ? [] : outcome.problems.filter((problem) => problem.code === code);
    expect(faults.map(({ where }) => where.field)).toEqual(fields);
  });
});
