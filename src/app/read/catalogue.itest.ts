import { afterAll, beforeAll, expect, it } from 'vitest';
import { catalogueAnswer, catalogueBody } from '#api/catalogue.ts';
import type { Application } from '#app/application.ts';
import { askedBy } from '#app/people/reader.ts';
import { readCatalogue } from '#app/read/catalogue.ts';
import { Refusal } from '#app/refusal.ts';
import { importProgramme } from '#app/write/import-programme.ts';
import { PUBLIC } from '#core/rights/caller.ts';
import { testApplication } from '#testing/database.ts';
import { BASE, filesOf } from '#testing/small-programme.ts';

let app: Application;
const bring = (workspace: string, more: Partial<Record<keyof typeof BASE, string>> = {}, settings = '') =>
  importProgramme(app, {
    files: filesOf({ ...BASE, 'workspace.yaml': `id: ${workspace}\nname: Xã ${workspace}\n${settings}`, ...more }),
    actor: 'A',
  });
const programme = (more: string): string => `${BASE['programme.yaml'].trimEnd()}\n${more}\n`;

beforeAll(async () => {
  app = await testApplication();
  await bring('a', {
    'programme.yaml': programme('licence: https://example.org/giay-phep'),
    'places.csv': 'id,name,kind,code,source\nxa-a,xã A,commune,01234,nq-01\n',
  });
  await bring('b', { 'programme.yaml': programme('licence: Ghi rõ nguồn') });
  await bring('c', {}, 'purpose: draft\n');
});
afterAll(() => app.close());

const all = () => ({ limit: 100, offset: 0 });

it('tells of each programme its place with the official code, who answers for it, and the last entry', async () => {
  const { items, total } = await readCatalogue(app, undefined, all);
  expect([items.map(({ workspace }) => workspace.id), total]).toEqual([['a', 'b', 'c'], 3]);
  expect(items[0]).toMatchObject({ place: { code: '01234' }, programme: { licence: 'https://example.org/giay-phep' } });
  expect(items[0]?.owner).toEqual({ name: 'Ủy ban nhân dân xã' });
  expect(items[1]?.place).not.toHaveProperty('code');
  const head = await app.database.reader.query
    .selectFrom('workspace')
    .select(['sequence'])
    .where('id', '=', 'a')
    .executeTakeFirstOrThrow();
  expect(items[0]?.sequence).toBe(head.sequence);
  expect(items[0]?.changed).toMatch(/^\d{4}-\d{2}-\d{2}T.*Z$/u);
});

it('what is being set up is in nobody’s catalogue but theirs who set it up', async () => {
  const { items, total } = await readCatalogue(askedBy(app, PUBLIC), undefined, all);
  expect([items.map(({ workspace }) => workspace.id), total]).toEqual([['a', 'b'], 2]);
});

it('a part at a time, of all or of one; an unknown one is refused', async () => {
  const part = await readCatalogue(app, undefined, () => ({ limit: 1, offset: 1 }));
  expect([part.items.map(({ workspace }) => workspace.id), part.total]).toEqual([['b'], 3]);
  expect((await readCatalogue(app, 'b', all)).items).toHaveLength(1);
  expect((await readCatalogue(app, undefined, () => ({ limit: 1, offset: 9 }))).items).toEqual([]);
  await expect(readCatalogue(app, 'd', all)).rejects.toBeInstanceOf(Refusal);
});

it('in DCAT terms with an address are a licence, others are rights, and none says nothing', async () => {
  const answer = catalogueBody.parse(await catalogueAnswer(app, { limit: 10, offset: 0 }));
  const terms = answer['dcat:dataset'].map((set) => [
    set['dcterms:license']?.['@id'],
    set['dcterms:rights']?.['@value'],
    set['dcterms:spatial']?.['dcterms:identifier'],
  ]);
  expect(terms).toEqual([
    ['https://example.org/giay-phep', undefined, '01234'],
    [undefined, 'Ghi rõ nguồn', undefined],
    [undefined, undefined, undefined],
  ]);
  const files = answer['dcat:dataset'][0]?.['dcat:distribution'].map((one) => one['dcat:downloadURL']['@id']);
  expect(files).toContain('http://localhost:4080/a/p/cong-trinh.csv?lang=en');
  expect(files?.filter((file) => !file.endsWith('.csv?lang=en'))).toEqual([]);
});
