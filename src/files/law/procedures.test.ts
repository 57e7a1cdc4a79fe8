import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readProcedures } from '#files/law/procedures.ts';

const NAMES = 'task: { vi: Nhiệm vụ, en: Task }\nplan: { vi: Đồ án, en: Plan }\n';
const head =
  'id: p\ntitle: { vi: Quy trình, en: Procedure }\nvalidFrom: "2020-01-01"\nstatus: read\nsource: Nghị định\nsteps:\n';

const reading = async (steps: string): Promise<unknown> => {
  const folder = await mkdtemp(join(tmpdir(), 'tiendo-procedures-'));
  await writeFile(join(folder, 'steps.yaml'), NAMES);
  await writeFile(join(folder, 'p.yaml'), head + steps);
  return readProcedures(folder);
};

describe('procedures as files', () => {
  it('the shipped ones are sound, and every limit tells its source', async () => {
    const { all, names } = await readProcedures();
    expect(all.map((one) => one.id)).toContain('planning-2010');
    for (const { steps } of all)
      for (const { code, limits } of steps)
        expect([names.has(code), limits.every((limit) => limit.source !== '')]).toEqual([true, true]);
  });
  it('a waiting time is a limit of its own, and packs follow the date of the law', async () => {
    const { all } = await readProcedures();
    const waits = (id: string) =>
      all
        .find((one) => one.id === id)
        ?.steps.find(({ code }) => code === 'recovery-decision')
        ?.limits.filter(({ kind }) => kind === 'not-before')
        .map(({ amount, when, status }) => [amount, when?.vi, status]);
    expect(waits('clearance-2024')).toEqual([
      [90, 'đất nông nghiệp', 'read'],
      [180, 'đất phi nông nghiệp', 'read'],
    ]);
    expect(waits('clearance-2026')).toEqual([
      [60, 'đất nông nghiệp', 'read'],
      [120, 'đất phi nông nghiệp', 'read'],
    ]);
    const days = (prefix: string) =>
      all.filter((one) => one.id.startsWith(prefix)).map((one) => [one.validFrom, one.validTo]);
    expect(days('clearance')).toEqual([
      ['2024-08-01', '2025-12-31'],
      ['2026-01-01', undefined],
    ]);
    expect(days('planning')).toEqual([
      ['2010-05-25', '2025-06-30'],
      ['2025-07-01', '2025-12-31'],
      ['2026-01-01', undefined],
    ]);
    expect(days('investment').map(([from]) => from)).toEqual(['2025-01-01', '2026-07-01']);
  });
  it('what no law sets has no limit: approval of compensation, handover', async () => {
    const { all } = await readProcedures();
    for (const { steps } of all.filter(({ id }) => id.startsWith('clearance')))
      for (const code of ['compensation-approved', 'handover'])
        expect(steps.find((step) => step.code === code)?.limits).toEqual([]);
  });
  it('a step needs a name', () => expect(reading('  - code: survey\n')).rejects.toThrow('survey has no name'));
  it('a step stands once', () => expect(reading('  - code: task\n  - code: task\n')).rejects.toThrow('stands twice'));
  it('a limit runs from a step before', () =>
    expect(
      reading(
        '  - code: task\n    limits: [{ amount: 1, unit: day, after: plan, status: read, source: x }]\n  - code: plan\n',
      ),
    ).rejects.toThrow('not a step before it'));
  it('a limit says how sure it is', () =>
    expect(reading('  - code: task\n    limits: [{ amount: 1, unit: day, source: x }]\n')).rejects.toThrow('status'));
});
