import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { shippedPacks } from '#testing/packs.ts';
import { readRulePack } from '#files/law/rule-pack.ts';
import { writeRulePack } from '#testing/write-rule-pack.ts';

const textOf = (id: string): Promise<string> =>
  readFile(new URL(`../../../data/urban-class/${id}.yaml`, import.meta.url), 'utf8');

describe('canonical form', () => {
  test.each(shippedPacks.map((pack) => [pack.id, pack] as const))(
    '%s is written as it stands in data/',
    async (id, pack) => {
      expect(writeRulePack(pack)).toBe(await textOf(id));
    },
  );
  test.each(shippedPacks.map((pack) => [pack.id, pack] as const))('%s reads back as the same pack', (id, pack) => {
    expect(readRulePack(writeRulePack(pack), id)).toEqual({ ok: true, value: pack });
  });
});

describe('faults are told with file, line and field', () => {
  const lineWith = (text: string, part: string): number =>
    text.split('\n').findIndex((line) => line.includes(part)) + 1;
  const faultsOf = (text: string) => {
    const outcome = readRulePack(text, 'office.yaml');
    return outcome.ok ? [] : outcome.problems.map(({ code, where }) => [code, where.file, where.line, where.field]);
  };

  test('a minimum above its maximum', async () => {
    const text = (await textOf('111-2025')).replace('II: { min: 3.5, max: 4.5,', 'II: { min: 5, max: 4.5,');
    expect(faultsOf(text)).toContainEqual([
      'pack.min-above-max',
      'office.yaml',
      lineWith(text, 'min: 5, max: 4.5'),
      'standards[2A.III.09].classes.II',
    ]);
  });
  test('an unknown status', async () => {
    const text = (await textOf('111-2025')).replace(
      'total: { is: 75, status: secondary',
      'total: { is: 75, status: rumour',
    );
    expect(faultsOf(text)).toEqual([
      ['file.unknown-choice', 'office.yaml', lineWith(text, 'rumour'), 'rules.total.status'],
    ]);
  });
  test('an unknown field', async () => {
    const text = (await textOf('111-2025')).replace(
      'validFrom: 2026-01-01',
      'validFrom: 2026-01-01\nvaildTo: 2030-01-01',
    );
    expect(faultsOf(text)).toEqual([['file.unknown-field', 'office.yaml', lineWith(text, 'vaildTo'), 'vaildTo']]);
  });
  test('a day that does not exist', async () => {
    const text = (await textOf('111-2025')).replace('validFrom: 2026-01-01', 'validFrom: 2026-02-30');
    expect(faultsOf(text)).toEqual([['file.not-a-day', 'office.yaml', lineWith(text, 'validFrom'), 'validFrom']]);
  });
  test('broken YAML', () => {
    expect(faultsOf('id: [1\nregime: x')[0]?.slice(0, 2)).toEqual(['yaml.indent', 'office.yaml']);
  });
});
