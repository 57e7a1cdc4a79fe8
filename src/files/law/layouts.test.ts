import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readLayoutProfile, readLayoutProfiles } from '#files/law/layouts.ts';

const leaves = (node: object, path = ''): readonly string[] =>
  Object.entries(node).flatMap(([key, child]) => {
    const here = path === '' ? key : `${path}.${key}`;
    return typeof child === 'object' && child !== null ? leaves(child, here) : [here];
  });

describe('shipped layout profiles', async () => {
  const profiles = await readLayoutProfiles();
  it('are the two Party guidelines and the state decree', () => {
    expect(profiles.map((p) => p.key).toSorted()).toEqual(['05-HD/VPTW', '30/2020/NĐ-CP', '36-HD/VPTW']);
  });
  it.each(profiles.map((p) => [p.key, p] as const))('%s states the source and status of every value', (_, profile) => {
    expect(leaves(profile.layout).toSorted()).toEqual([...profile.provenance.keys()].toSorted());
  });
  it.each(profiles.map((p) => [p.key, p] as const))(
    '%s keeps its values within the range of its rule',
    (_, { layout, provenance }) => {
      for (const [path, { range }] of provenance) {
        if (!range) continue;
        const value = path
          .split('.')
          .reduce<unknown>((node, key) => (node as Record<string, unknown>)[key], layout) as number;
        expect(value, path).toBeGreaterThanOrEqual(range[0]);
        expect(value, path).toBeLessThanOrEqual(range[1]);
      }
    },
  );
  it('never call the margins of 36-HD read: the text was not found', () => {
    expect(profiles.find((p) => p.key === '36-HD/VPTW')?.provenance.get('page.topMm')?.status).toBe('unverified');
  });
});

describe('a bad profile', () => {
  it('is refused with the place of a bare value', () => {
    expect(() =>
      readLayoutProfile('key: x\nfamily: party\ntitle: x\nvalidFrom: 2020-01-01\nsources: {}\npage: {topMm: 20}'),
    ).toThrow('page.topMm');
  });
  it('is refused for an unknown source', () => {
    expect(() =>
      readLayoutProfile(
        'key: x\nfamily: party\ntitle: x\nvalidFrom: 2020-01-01\nsources: {}\nfont: {is: x, from: nobody, status: read}',
      ),
    ).toThrow('nobody');
  });
});

describe('two layouts of one family', () => {
  /** The shipped profiles and one more, made from the decree of 2020. */
  const readingWith = async (change: (decree: string) => string): Promise<readonly string[]> => {
    const folder = await mkdtemp(join(tmpdir(), 'tiendo-layouts-'));
    try {
      await cp(new URL('../../../data/layouts/', import.meta.url), folder, { recursive: true });
      const decree = await readFile(join(folder, '30-2020-nd-cp.yaml'), 'utf8');
      await writeFile(join(folder, 'new.yaml'), change(decree).replace(/^key: .*$/mu, 'key: NEW'));
      return (await readLayoutProfiles(folder)).map((profile) => profile.key);
    } finally {
      await rm(folder, { recursive: true });
    }
  };
  const validFrom =
    (day: string, to = '') =>
    (decree: string): string =>
      decree.replace(/^validFrom: .*$/mu, `validFrom: ${day}${to && `\nvalidTo: ${to}`}`);

  it('are refused by name where both are in force on a day', async () => {
    await expect(readingWith(validFrom('2024-01-01'))).rejects.toThrow(/30\/2020\/NĐ-CP.*NEW.*2024-01-01/u);
    await expect(readingWith(validFrom('2010-01-01', '2020-03-05'))).rejects.toThrow(
      /NEW.*30\/2020\/NĐ-CP.*2020-03-05/u,
    );
  });
  it('may follow each other, and other families have days of their own', async () => {
    expect(await readingWith(validFrom('2010-01-01', '2020-03-04'))).toContain('NEW');
    await expect(readingWith((decree) => decree.replace(/^family: state$/mu, 'family: party'))).rejects.toThrow(
      /36-HD\/VPTW.*NEW/u,
    );
  });
  it('is refused where it ends before it begins', () =>
    expect(readingWith(validFrom('2010-01-02', '2010-01-01'))).rejects.toThrow('NEW'));
});
