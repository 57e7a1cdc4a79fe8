import { describe, expect, it } from 'vitest';
import { unitsIn, vocabularyIn, vocabularyWith } from '#core/facts/vocabulary.ts';
import { unitsOfMeasure } from '#core/value/measure-unit.ts';
import { SHIPPED_VOCABULARY } from '#core/vocabulary/vocabulary.ts';
import { record, records, type GivenRecords } from '#testing/records.ts';

const term = (fields: Readonly<Record<string, unknown>>) =>
  record('term', { en: undefined, name: undefined, measures: undefined, parent: undefined, ...fields });

describe('terms of one’s own', () => {
  it('without any the shipped ones are the same object', () => expect(vocabularyWith([])).toBe(SHIPPED_VOCABULARY));
  it('stand beside the shipped ones', () => {
    const words = vocabularyWith([term({ id: 't', set: 'sector', code: 'bamboo', name: 'trồng tre', en: 'bamboo' })]);
    expect(words.find('sector', 'bamboo')).toMatchObject({ code: 'bamboo', vi: 'trồng tre', en: 'bamboo' });
    expect(words.terms('sector').length).toBe(SHIPPED_VOCABULARY.terms('sector').length + 1);
    expect(words.terms('capital')).toEqual(SHIPPED_VOCABULARY.terms('capital'));
  });
  it('without a name the code is the name, and the name is the English one', () => {
    expect(vocabularyWith([term({ id: 't', set: 'sector', code: 'tre' })]).find('sector', 'tre')).toMatchObject({
      vi: 'tre',
      en: 'tre',
    });
    expect(
      vocabularyWith([term({ id: 't', set: 'sector', code: 'tre', name: 'cây tre' })]).find('sector', 'tre'),
    ).toMatchObject({ vi: 'cây tre', en: 'cây tre' });
  });
  it('a unit that says nothing of what it measures counts', () => {
    const unit = (measures?: string) =>
      unitsOfMeasure([], vocabularyWith([term({ id: 't', set: 'measure-unit', code: 'khóm', measures })]).units).get(
        'khóm',
      );
    expect([unit()?.kind, unit('area')?.kind]).toEqual(['count', 'area']);
    expect(vocabularyWith([term({ id: 't', set: 'sector', code: 'x' })]).find('sector', 'x')).not.toHaveProperty(
      'kind',
    );
  });
  it('names by levels are kept where there are any', () => {
    const levels = [{ level: 'province', name: 'tỉnh' }];
    const found = (more: object) =>
      vocabularyWith([term({ id: 't', set: 'capital', code: 'x', ...more })]).find('capital', 'x');
    expect(found({ levels })).toMatchObject({ levels: { province: 'tỉnh' } });
    expect(found({})).not.toHaveProperty('levels');
  });
});

describe('of a workspace', () => {
  const GIVEN: GivenRecords = {
    term: [
      {
        id: 't',
        set: 'measure-unit',
        code: 'khóm',
        name: undefined,
        en: undefined,
        measures: 'area',
        parent: undefined,
      },
    ],
    programme: [{ id: 'p', resolution: 'source', place: 'city', owner: 'u', countingUnits: [{ code: 'panô' }] }],
  };
  it('words and units are found once for the same records', () => {
    const on = records(GIVEN);
    expect(vocabularyIn(on)).toBe(vocabularyIn(on));
    expect(unitsIn(on)).toBe(unitsIn(on));
    expect(unitsIn(records(GIVEN))).not.toBe(unitsIn(on));
  });
  it('units are the shipped ones, its terms, and the counting words of its programmes', () => {
    const units = unitsIn(
      records({
        ...GIVEN,
        programme: [{ id: 'p', resolution: 'source', place: 'city', owner: 'u', countingUnits: [{ code: 'panô' }] }],
      }),
    );
    expect([units.get('ha')?.kind, units.get('khóm')?.kind]).toEqual(['area', 'area']);
    expect(units.has('quả')).toBe(false);
  });
  it('terms that change are other words for the same programmes', () => {
    const one = records(GIVEN);
    const other = { ...one, term: records({}).term };
    expect(unitsIn(one).has('khóm')).toBe(true);
    expect(unitsIn(other).has('khóm')).toBe(false);
  });
});
