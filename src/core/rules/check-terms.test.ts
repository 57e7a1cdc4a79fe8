import { describe, expect, it } from 'vitest';
import { checkTerms } from '#core/rules/check-terms.ts';
import type { Draft } from '#core/subjects/subjects.ts';
import { record } from '#testing/records.ts';

const term = (given: Readonly<Record<string, unknown>>): Draft => ({
  subject: 'term',
  id: `${String(given['set'])}/${String(given['code'])}`,
  record: record('term', given),
});
const found = (...drafts: readonly Draft[]) =>
  checkTerms(drafts).map(({ code, where, data }) => [
    code,
    where.field,
    data?.['other'] ?? data?.['text'] ?? data?.['parent'],
  ]);
const SECTOR = { set: 'sector', code: 'tea', name: 'cây chè' };

describe('terms of one’s own', () => {
  it('a term that can be told from all others passes, with its parts', () => {
    expect(
      found(
        term({ ...SECTOR, also: ['vùng chè'], parent: 'crop', states: { completed: 'đã trồng' } }),
        term({ set: 'sector', code: 'old-tea', name: 'chè cổ thụ', parent: 'tea' }),
        term({ set: 'measure-unit', code: 'vùng chè' }),
        term({ set: 'measure-unit', code: 'tấn búp', measures: 'mass' }),
        term({ set: 'measure-unit', code: 'hạng vườn', measures: 'grade', steps: ['C', 'B', 'A'] }),
        term({ set: 'document-kind', code: 'covenant', name: 'Quy ước', symbols: ['QƯ'] }),
      ),
    ).toEqual([]);
  });
  it.each([
    [{ ...SECTOR, code: 'Chè' }, ['term.code', 'code', 'Chè']],
    [{ ...SECTOR, code: '-tea' }, ['term.code', 'code', '-tea']],
    // Of a shipped term neither code nor word may be taken.
    [{ ...SECTOR, code: 'road' }, ['term.taken', 'code', 'road']],
    [{ ...SECTOR, name: 'thuỷ lợi' }, ['term.taken', 'name', 'irrigation']],
    [{ ...SECTOR, also: ['x', 'Giao thông'] }, ['term.taken', 'also[1]', 'road']],
    [{ ...SECTOR, parent: 'crops' }, ['term.parent', 'parent', 'crops']],
    [{ ...SECTOR, parent: 'tea' }, ['term.parent', 'parent', 'tea']],
    [{ ...SECTOR, steps: ['a', 'b'] }, ['term.part', 'steps', undefined]],
    [{ ...SECTOR, measures: 'mass' }, ['term.part', 'measures', undefined]],
    [{ ...SECTOR, symbols: ['X'] }, ['term.part', 'symbols', undefined]],
    [{ set: 'capital', code: 'fund', name: 'quỹ', states: { completed: 'x' } }, ['term.part', 'states', undefined]],
    [{ set: 'measure-unit', code: 'tỷ đồng' }, ['unit.own-word', 'code', undefined]],
    [{ set: 'measure-unit', code: '5 sao' }, ['unit.own-word', 'code', undefined]],
    [{ set: 'measure-unit', code: 'hạng vườn', measures: 'grade' }, ['term.steps', 'steps', undefined]],
    [{ set: 'measure-unit', code: 'hạng vườn', measures: 'grade', steps: ['A'] }, ['term.steps', 'steps', undefined]],
    [{ set: 'measure-unit', code: 'vùng chè', steps: ['A', 'B'] }, ['term.steps', 'steps', undefined]],
  ])('%j: %j', (given, problem) => expect(found(term(given))).toEqual([problem]));
  it('two of one’s own must differ too', () =>
    expect(found(term(SECTOR), term({ set: 'sector', code: 'green-tea', name: 'chè', also: ['Cây chè'] }))).toEqual([
      ['term.taken', 'name', 'green-tea'],
      ['term.taken', 'also[0]', 'tea'],
    ]));
  it('what a record uses must be there', () => {
    const work = (sector: string): Draft => ({ subject: 'work', id: 'w', record: record('work', { id: 'w', sector }) });
    expect(found(work('tea'))).toEqual([['term.unknown', 'sector', 'tea']]);
    expect(found(work('tea'), term(SECTOR))).toEqual([]);
  });
});
