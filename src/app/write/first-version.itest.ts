/** Folders that the first version exported are taken in unchanged and mean what they meant. */
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { exportProgramme } from '#app/read/export-programme.ts';
import { readFigure } from '#app/read/figure.ts';
import { orRefuse } from '#app/refusal.ts';
import { importProgramme } from '#app/write/import-programme.ts';
import { asDay } from '#core/value/day.ts';
import { readFolder } from '#files/folder/read-folder.ts';
import { testApplication } from '#testing/database.ts';

const folder = async (path: string) => orRefuse(await readFolder(fileURLToPath(new URL(path, import.meta.url))));
const told = (files: ReadonlyMap<string, Uint8Array>) =>
  Object.fromEntries([...files].map(([name, bytes]) => [name, new TextDecoder().decode(bytes)]));

const ORDER = /^ {2}order: \d+\n/gmu;

it.each(['bac-kan', 'thanh-pho-mau'])('%s, exported again, is the sample of today, byte for byte', async (name) => {
  const app = await testApplication();
  const then = await folder(`../../testing/fixtures/first-version/${name}/`);
  const today = await folder(`../../../data/sample/${name}/`);
  expect([then.has('units.csv'), today.has('units.csv')]).toEqual([true, false]);
  const first = await importProgramme(app, { files: then, actor: 'Nguyễn Văn A' });
  // What an export says of its journal is no part of the programme.
  const { 'base.yaml': _, ...exported } = told(await exportProgramme(app, first.workspace));
  // What has been issued since the first version stands in the sample of today alone, and so do places among the works.
  const { 'urban-paths.yaml': issued, ...sample } = told(today);
  const ordered = sample['works.yaml']?.match(ORDER)?.length ?? 0;
  expect(exported).toEqual({ ...sample, 'works.yaml': sample['works.yaml']?.replaceAll(ORDER, '') });
  // And the other way round: the sample of today changes nothing else in a workspace filled from the first version.
  expect(await importProgramme(app, { files: today, actor: 'Nguyễn Văn A' })).toMatchObject({
    added: issued === undefined ? 0 : 1,
    changed: ordered,
    removed: 0,
  });
  await app.close();
});

it('its figures are those of the sample, by the addresses that were printed', async () => {
  const app = await testApplication();
  await importProgramme(app, {
    files: await folder('../../testing/fixtures/first-version/bac-kan/'),
    actor: 'Nguyễn Văn A',
  });
  const valueOf = async (address: string) =>
    (await readFigure(app, { workspace: 'bac-kan', address, asOf: asDay('2023-05-31') })).figure.value;
  expect(await valueOf('count unit')).toEqual(await valueOf('count agency'));
  expect(await valueOf('count unit[document=bao-cao-so-ket-08]')).toMatchObject({ unit: 'cơ quan, đơn vị' });
  expect(await valueOf('work:provincial-stadium funding.total')).toEqual({
    amount: '252000000000',
    unit: 'đồng',
    approx: [],
  });
  await app.close();
});
