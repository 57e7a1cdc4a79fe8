import { expect, it } from 'vitest';
import { takingOf } from '#web/workbook/page.ts';

it.each<[string, Record<string, string>, string | undefined, [string, string][]]>([
  ['nothing was chosen', {}, undefined, []],
  ['of one record the workbook’s', { 'giu:work/san-van-dong': 'tep' }, undefined, [['work/san-van-dong', 'file']]],
  ['of one record what stands', { 'giu:work/san-van-dong': 'luu' }, undefined, [['work/san-van-dong', 'record']]],
  ['of all others', { 'giu:': 'luu', 'giu:party/a': 'tep' }, 'record', [['party/a', 'file']]],
  ['what is neither', { 'giu:work/a': 'ca hai', 'giu:work/b': '' }, undefined, []],
  ['another field of the form', { 'ly-do': 'tep', 'work/a': 'luu' }, undefined, []],
])('which side is taken: %s', (_, texts, all, one) => {
  const taking = takingOf(texts);
  expect(taking.all).toBe(all);
  expect([...(taking.one ?? [])]).toEqual(one);
});
