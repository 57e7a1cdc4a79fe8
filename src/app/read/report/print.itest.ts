import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Application } from '#app/application.ts';
import { figureAnswer } from '#app/read/figure-answer.ts';
import { readFigure } from '#app/read/figure.ts';
import { orRefuse } from '#app/refusal.ts';
import { importProgramme } from '#app/write/import-programme.ts';
import { readState } from '#app/read/records.ts';
import { prepareReport } from '#app/read/report/prepare.ts';
import { printReport } from '#app/read/report/print.ts';
import { openWorkspace } from '#app/read/workspace.ts';
import { asDay } from '#core/value/day.ts';
import { readFolder } from '#files/folder/read-folder.ts';
import { testApplication } from '#testing/database.ts';
import { inspectDocx } from '#testing/docx-inspect.ts';
import { placesOf, tells } from '#testing/places-in-report.ts';
import { secondProgramme } from '#testing/second-programme.ts';
import { SEED_FACTS } from '#testing/seed-facts.ts';

const SAMPLE = resolve(import.meta.dirname, '../../../../data/sample/bac-kan');
const REQUEST = { workspace: 'bac-kan', programme: '08-nq-tu', asOf: asDay('2023-05-31') };

interface Manifest {
  readonly programme: string;
  readonly asOf: string;
  readonly journalSequence: number;
  readonly journalHash: string;
  readonly figures: readonly {
    readonly address: string;
    readonly printed: string;
    readonly value: string;
    readonly unit: string;
    readonly records: readonly unknown[];
    readonly source: readonly string[];
  }[];
}

let app: Application;
beforeAll(async () => {
  app = await testApplication();
  await importProgramme(app, { files: orRefuse(await readFolder(SAMPLE)), actor: 'A' });
});
afterAll(() => app.close());

const manifestOf = async (request: Parameters<typeof printReport>[1] = REQUEST): Promise<Manifest> =>
  JSON.parse(
    new TextDecoder().decode((await printReport(app, request, ['json'])).get('report.figures.json')),
  ) as Manifest;

describe('the interim report of the sample', () => {
  it('has its list of figures in the plain form of JSON', async () => {
    const text = new TextDecoder().decode((await printReport(app, REQUEST, ['json'])).get('report.figures.json'));
    expect(text).toBe(`${JSON.stringify(JSON.parse(text), null, 1)}\n`);
  });
  it('is written in four files, and every figure read back is the record’s', async () => {
    const files = await printReport(app, REQUEST);
    expect([...files.keys()]).toEqual(['report.docx', 'report.pdf', 'report.html', 'report.figures.json']);
  });
  it('each file tells the journal entry that it was written from, with its hash', async () => {
    const files = await printReport(app, REQUEST, ['docx', 'html', 'json']);
    const { sequence, hash } = (await readState(app, 'bac-kan')).workspace;
    const told = `bac-kan ${sequence}:${hash}`;
    const { parts } = inspectDocx(files.get('report.docx') ?? new Uint8Array());
    expect(parts.get('docProps/custom.xml')).toContain(`name="tiendo.journal"><vt:lpwstr>${told}</vt:lpwstr>`);
    expect(new TextDecoder().decode(files.get('report.html'))).toContain(
      `<meta name="tiendo-journal" content="${told}">`,
    );
    expect(await manifestOf()).toMatchObject({ journalSequence: sequence, journalHash: hash });
  });
  it('the same records give the same bytes', async () => {
    const [first, second] = [await printReport(app, REQUEST), await printReport(app, REQUEST)];
    for (const [name, bytes] of first)
      expect(Buffer.compare(Buffer.from(bytes), Buffer.from(second.get(name) ?? [])), name).toBe(0);
  });
  it(`tells at least 150 facts of the seed report (${SEED_FACTS.length}), each next to what it belongs to`, async () => {
    expect(SEED_FACTS.length).toBeGreaterThanOrEqual(150);
    const { document } = await prepareReport(app, REQUEST);
    const places = placesOf(document);
    const missing = SEED_FACTS.filter((fact) => !places.some((place) => tells(place, fact.near, fact.says)));
    expect(missing).toEqual([]);
  });
  it('every figure of the manifest opens by its address with the same value and unit', async () => {
    const manifest = await manifestOf();
    const { units } = await openWorkspace(app, { workspace: 'bac-kan', asOf: REQUEST.asOf });
    expect(manifest.figures.length).toBeGreaterThan(90);
    for (const figure of manifest.figures) {
      const answer = figureAnswer(
        await readFigure(app, { workspace: 'bac-kan', address: figure.address, asOf: REQUEST.asOf }),
        units,
      );
      expect({ value: answer.value, unit: answer.unit, address: answer.address }).toEqual({
        value: figure.value,
        unit: figure.unit,
        address: figure.address,
      });
      expect(figure.records.length, figure.address).toBeGreaterThan(0);
      expect(figure.source.length, figure.address).toBeGreaterThan(0);
    }
  });
  it('what was written at a journal sequence can be rebuilt after the records have changed', async () => {
    const before = await manifestOf();
    const files = orRefuse(await readFolder(SAMPLE));
    const changed = new Map([
      ...files,
      [
        'observations.csv',
        new TextEncoder().encode(new TextDecoder().decode(files.get('observations.csv')).replace(',77%,', ',79%,')),
      ],
    ]);
    await importProgramme(app, { files: changed, actor: 'B' });
    const water = (manifest: Manifest): string | undefined =>
      manifest.figures.find((figure) => figure.address === 'measure:clean-water-rate @bac-kan #2022')?.value;
    expect(water(await manifestOf())).toBe('79');
    expect(await manifestOf({ ...REQUEST, atSequence: before.journalSequence })).toEqual(before);
    await importProgramme(app, { files, actor: 'A' });
  });
  it('as of an earlier day knows only what was true by then', async () => {
    const early = await prepareReport(app, { ...REQUEST, asOf: asDay('2022-12-31') });
    expect(early.figures.has('measure:budget-revenue @bac-kan #2021')).toBe(true);
    expect([...early.figures.values()].some((figure) => figure.value?.amount === '252000000000')).toBe(false);
  });
});

describe('the layout', () => {
  it('is that of the day of issue, for a draft that of the day it speaks of', async () => {
    const other = await testApplication();
    const files = orRefuse(await readFolder(SAMPLE));
    const issued = (day: string) =>
      new Map([
        ...files,
        [
          'report.yaml',
          new TextEncoder().encode(`${new TextDecoder().decode(files.get('report.yaml'))}\nissued: "${day}"\n`),
        ],
      ]);
    const layoutOf = async (asOf: string): Promise<string> =>
      (await prepareReport(other, { ...REQUEST, asOf: asDay(asOf) })).profile.key;
    await importProgramme(other, { files, actor: 'A' });
    expect([await layoutOf('2026-05-26'), await layoutOf('2026-05-27')]).toEqual(['36-HD/VPTW', '05-HD/VPTW']);
    await importProgramme(other, { files: issued('2026-06-10'), actor: 'A' });
    expect(await layoutOf('2026-05-26')).toBe('05-HD/VPTW');
    await other.close();
  });
});

describe('another programme gives its own report', () => {
  it('in the layout of its own family, without a word of the sample', async () => {
    const other = await testApplication();
    await importProgramme(other, { files: secondProgramme(), actor: 'A' });
    const request = { workspace: 'xa-ven-song', asOf: asDay('2025-03-31') };
    const files = await printReport(other, request);
    const html = new TextDecoder().decode(files.get('report.html'));
    await other.close();
    const text = html.replaceAll(/<[^>]+>/gu, '').replaceAll('\u00a0', ' ');
    expect(text).not.toMatch(/Bắc Kạn|08-NQ|Thành ủy/u);
    for (const said of [
      'UBND XÃ VEN SÔNG',
      'Cộng hòa xã hội chủ nghĩa Việt Nam'.toUpperCase(),
      '12 giếng',
      '09 giếng',
      '75,0%',
      'bằng 75,0% mục tiêu',
      '1,6 tỷ đồng',
      '1,25 tỷ đồng',
      '350 triệu đồng',
      'thuộc thẩm quyền của UBND xã',
      'TM. ỦY BAN NHÂN DÂN',
      './.',
    ])
      expect(text, said).toContain(said);
  });
});
