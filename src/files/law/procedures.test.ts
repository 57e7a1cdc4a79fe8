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
