import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Application } from '#app/application.ts';
import { proveJournal } from '#app/read/journal-proof.ts';
import { openProgramme } from '#app/read/programme.ts';
import { readProgrammes } from '#app/read/programmes.ts';
import { readWorkspaces } from '#app/read/records.ts';
import { prepareReport } from '#app/read/report/prepare.ts';
import { shippedAgencies, shippedUnits } from '#app/shipped.ts';
import { bringSamples, putSamplesAway, samplesState } from '#app/write/samples.ts';
import { setUpProgramme, type SetUp } from '#app/write/set-up.ts';
import { OPERATOR, PUBLIC, type Caller } from '#core/rights/caller.ts';
import { ADMIN_KINDS, findUnits, kindWord } from '#core/subjects/place/admin-unit.ts';
import { testApplication } from '#testing/database.ts';
import { faultsOf } from '#testing/refused.ts';

let app: Application;
beforeEach(async () => {
  app = await testApplication('2026-11-29T03:00:00Z');
});
afterEach(() => app.close());

const AGENCIES = [
  { name: 'Đảng ủy phường Đức Xuân', short: 'Đảng ủy phường', line: 'party' },
  { name: 'Ủy ban nhân dân phường Đức Xuân', short: 'UBND phường', line: 'government' },
  { name: 'Phòng Kinh tế', short: '', line: 'government' },
  { name: 'Hội đồng nhân dân phường Đức Xuân', short: 'HĐND phường', line: 'council' },
];
const GIVEN: SetUp = {
  unit: '01840',
  agencies: AGENCIES,
  issuer: 3,
  owner: 1,
  symbol: '12/NQ-HĐND',
  date: '15/3/2026',
  subject: 'phát triển kinh tế - xã hội phường giai đoạn 2026-2030',
  aim: '',
  from: '01/01/2026',
  to: '31/12/2030',
  signer: 'Nguyễn Văn A',
  author: 'Trần Thị B',
};
const setUp = (given: Partial<SetUp> = {}, caller: Caller = OPERATOR) =>
  setUpProgramme(app, caller, { ...GIVEN, ...given });
describe('setting up', () => {
  it('a ward: its province above it, its agencies under their heads, the resolution, and a report that can be written', async () => {
    const { workspace, programme } = await setUp();
    expect([workspace, programme]).toEqual(['phuong-duc-xuan', '12-nq-hdnd']);
    const { view } = await openProgramme(app, { workspace, programme });
    expect(view.onRecord('place', 'phuong-duc-xuan')).toMatchObject({
      name: 'phường Đức Xuân',
      kind: 'ward',
      code: '01840',
      parent: 'tinh-thai-nguyen',
    });
    expect(view.onRecord('agency', 'phong-kinh-te')).toMatchObject({ parent: 'ubnd-phuong', line: 'government' });
    expect(view.onRecord('agency', 'ubnd-phuong')?.parent).toBeUndefined();
    expect(view.onRecord('programme', programme)).toMatchObject({
      short: 'Nghị quyết 12/NQ-HĐND',
      title: 'Phát triển kinh tế - xã hội phường giai đoạn 2026-2030',
      from: '2026-01-01',
      owner: 'ubnd-phuong',
    });
    expect(view.onRecord('document', '12-nq-hdnd')).toMatchObject({ issuer: 'hdnd-phuong', date: '2026-03-15' });
    const report = await prepareReport(app, { workspace, programme, asOf: view.asOf });
    expect(report.document.signature).toEqual({
      authority: 'TM. ỦY BAN NHÂN DÂN',
      position: 'CHỦ TỊCH',
      name: 'Nguyễn Văn A',
    });
    expect((await proveJournal(app, workspace)).breaches).toEqual([]);
  });
  it('a province brings all its communes, each under an id of its own; a second one has a workspace of its own', async () => {
    const units = await shippedUnits();
    const below = units.filter(({ province }) => province === '04');
    const party = [
      { name: 'Tỉnh ủy Cao Bằng', short: 'Tỉnh ủy', line: 'party' },
      { name: 'Ủy ban nhân dân tỉnh Cao Bằng', short: 'UBND tỉnh', line: 'government' },
    ];
    const given = { unit: '04', agencies: party, issuer: 0, owner: 0, symbol: '05-NQ/TU' };
    const { workspace, programme } = await setUp(given);
    const { view } = await openProgramme(app, { workspace, programme });
    expect(view.all('place').filter(({ parent }) => parent === 'tinh-cao-bang')).toHaveLength(below.length);
    expect(view.all('report')[0]).toMatchObject({ family: 'party', authority: 'T/M TỈNH ỦY', symbolTail: '-BC/TU' });
    expect((await setUp(given)).workspace).toBe('tinh-cao-bang-2');
  });
  it('tells all that is missing at once, each at its field, and writes nothing', async () => {
    expect(
      await faultsOf(
        setUp({
          symbol: '',
          date: '31/2/2026',
          subject: ' ',
          from: 'hôm qua',
          issuer: undefined,
          owner: 9,
          agencies: [...AGENCIES, { name: '', short: 'X', line: '' }],
          author: '',
        }),
      ),
    ).toEqual([
      ['set-up.no-symbol', 'symbol'],
      ['field.day', 'date'],
      ['set-up.no-subject', 'subject'],
      ['field.day', 'from'],
      ['set-up.no-agency', 'issuer'],
      ['set-up.no-agency', 'owner'],
      ['set-up.no-agency-name', 'agencies[4].name'],
      ['set-up.no-agency-line', 'agencies[4].line'],
      ['write.no-actor', 'author'],
    ]);
    expect(await faultsOf(setUp({ unit: '99999' }))).toEqual([['set-up.no-unit', undefined]]);
    expect(await readWorkspaces(app)).toEqual([]);
  });
  it('is for who keeps the installation alone', async () => {
    const office: Caller = {
      kind: 'person',
      id: 'p',
      name: 'A',
      administers: false,
      grants: [{ workspace: 'phuong-duc-xuan', role: 'administrator' }],
    };
    expect(await faultsOf(setUp({}, PUBLIC))).toEqual([['right.sign-in', undefined]]);
    expect(await faultsOf(setUp({}, office))).toEqual([['right.missing', undefined]]);
    await setUp({ author: '' }, { ...office, administers: true });
    expect(await readWorkspaces(app)).toHaveLength(1);
  });
});

describe('the list of units', () => {
  it('is whole, and each kind has agencies to begin with', async () => {
    const units = await shippedUnits();
    expect(units.filter(({ province }) => province === undefined)).toHaveLength(34);
    expect(units).toHaveLength(34 + 3321);
    const codes = new Set(units.map(({ code }) => code));
    expect(codes.size).toBe(units.length);
    expect(units.filter(({ province }) => province !== undefined && !codes.has(province))).toEqual([]);
    const ready = await shippedAgencies();
    for (const kind of ADMIN_KINDS) {
      expect(
        ready[kind].some(({ line }) => line === 'party'),
        kind,
      ).toBe(true);
      expect(
        ready[kind].some(({ line }) => line === 'government'),
        kind,
      ).toBe(true);
      expect(
        units.some((unit) => unit.kind === kind),
        kind,
      ).toBe(true);
    }
  });
  it('is searched without marks, the very name first', async () => {
    const units = await shippedUnits();
    expect(findUnits(units, 'duc xuan', 5)[0]).toMatchObject({ full: 'phường Đức Xuân', code: '01840' });
    expect(findUnits(units, 'Hà Nội', 3)[0]).toMatchObject({ full: 'thành phố Hà Nội', kind: 'city' });
    expect(findUnits(units, 'không có nơi nào như thế', 5)).toEqual([]);
    expect(kindWord({ code: '1', name: 'Đức Xuân', full: 'phường Đức Xuân', kind: 'ward' })).toBe('phường');
  });
});

describe('samples', () => {
  const programmes = async () => {
    const { items } = await readProgrammes(app, undefined, (total) => ({ limit: total, offset: 0 }));
    return items.map(({ programme }) => programme.id);
  };

  it('come, are put away and come back as they were; others have no say', async () => {
    expect(await samplesState(app)).toBe('away');
    await bringSamples(app, OPERATOR);
    expect(await samplesState(app)).toBe('shown');
    const before = await programmes();
    expect(before).toHaveLength(2);
    expect(await faultsOf(putSamplesAway(app, PUBLIC))).toEqual([['right.sign-in', undefined]]);
    await setUp();
    await putSamplesAway(app, OPERATOR);
    expect(await samplesState(app)).toBe('away');
    expect(await programmes()).toEqual(['12-nq-hdnd']);
    await bringSamples(app, OPERATOR);
    expect((await programmes()).toSorted()).toEqual([...before, '12-nq-hdnd'].toSorted());
    for (const { id } of await readWorkspaces(app)) expect((await proveJournal(app, id)).breaches).toEqual([]);
  });
});
