/** The tables of many places: a row for each place, a column for each measure of the last period that has any. */
import { describe, expect, it } from 'vitest';
import { PLACES } from '#core/report/outline/bounds.ts';
import { composed } from '#testing/compose.ts';
import { q } from '#testing/records.ts';
import { linesOfBlock } from '#testing/report-text.ts';

const count = PLACES + 2;
const place = Array.from({ length: count }, (_, at) => ({
  id: `c${String(at).padStart(2, '0')}`,
  name: `xã ${at + 1}`,
  parent: 'city',
}));
const measure = (id: string, unit = 'hộ', more: object = {}) => ({
  id,
  name: `Số ${id}`,
  unit,
  objective: 'p/1',
  aggregation: 'sum',
  ...more,
});
const seen = (of: string, period: string, value: (at: number) => string | undefined) =>
  place.flatMap(({ id }, at) => {
    const own = value(at);
    return own === undefined ? [] : [{ measure: of, place: id, period, kind: 'actual', value: q(own) }];
  });
const annex = (measures: readonly object[], observation: readonly object[]) =>
  composed({ place, measure: measures as never, observation: observation as never }).annexes.find(
    ({ id }) => id === 'places',
  );
const tables = (...args: Parameters<typeof annex>) =>
  (annex(...args)?.blocks ?? []).flatMap((block) => (block.kind === 'table' ? [block] : []));

describe('the annex of places', () => {
  it('is not there for as many places as a text can name', () =>
    expect(
      annex(
        [measure('a')],
        seen('a', '2022', (at) => (at < PLACES ? '1 hộ' : undefined)),
      ),
    ).toBeUndefined());
  it('has each place with its value, the unit once in the head', () => {
    const [table, ...others] = tables(
      [measure('a')],
      seen('a', '2022', (at) => `${at + 1} hộ`),
    );
    expect(others).toEqual([]);
    expect(table?.title).toBe('Số liệu năm 2022');
    expect(table?.columns.map(({ head }) => head)).toEqual(['STT', 'Địa bàn', 'Số a (hộ)']);
    expect(table && linesOfBlock(table)).toEqual(place.map(({ name }, at) => `${at + 1} | ${name} | ${at + 1}`));
  });
  it.each([
    ['money', 'đồng', '5 tỷ đồng'],
    ['a share', '%', '95%'],
  ])('%s keeps its unit at the number', (_, unit, value) => {
    const [table] = tables(
      [measure('a', unit, { aggregation: 'none' })],
      seen('a', '2022', () => value),
    );
    expect(table?.columns.at(-1)?.head).toBe('Số a');
    expect(table && linesOfBlock(table)[0]).toBe(`1 | xã 1 | ${value}`);
  });
  it('tells the last period alone, and of measures of two periods a table each', () => {
    const values = [...seen('a', '2021', () => '9 hộ'), ...seen('a', '2022', () => '1 hộ')];
    expect(tables([measure('a')], values).map(({ title }) => title)).toEqual(['Số liệu năm 2022']);
    expect(
      tables([measure('a'), measure('b')], [...values, ...seen('b', '2021', () => '2 hộ')]).map(({ title }) => title),
    ).toEqual(['Số liệu năm 2022', 'Số liệu năm 2021']);
  });
  it('a place that has told nothing of a measure has an empty cell, and nought where it has told that', () => {
    const [table] = tables(
      [measure('a'), measure('b')],
      [
        ...seen('a', '2022', (at) => (at === 0 ? '0 hộ' : '1 hộ')),
        ...seen('b', '2022', (at) => (at === 0 ? undefined : '2 hộ')),
      ],
    );
    const lines = table ? linesOfBlock(table) : [];
    expect(lines).toContain('1 | xã 1 | 0 | ');
    expect(lines).toContain('2 | xã 2 | 1 | 2');
  });
  it.each([
    [6, [6]],
    [7, [6, 1]],
  ])('%d measures stand %j in a table', (many, expected) => {
    const measures = Array.from({ length: many }, (_, at) => measure(`m${at}`));
    const found = tables(
      measures,
      measures.flatMap(({ id }) => seen(id, '2022', () => '1 hộ')),
    );
    expect(found.map(({ columns }) => columns.length - 2)).toEqual(expected);
    expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
  });
});
