import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Application } from '#app/application.ts';
import { proveJournal } from '#app/read/journal-proof.ts';
import { openProgramme } from '#app/read/programme.ts';
import { addResolution, type AddResolution } from '#app/write/add-resolution.ts';
import { setUpProgramme } from '#app/write/set-up.ts';
import { OPERATOR } from '#core/rights/caller.ts';
import { testApplication } from '#testing/database.ts';
import { faultsOf } from '#testing/refused.ts';

let app: Application;
let workspace: string;
beforeEach(async () => {
  app = await testApplication('2026-11-29T03:00:00Z');
  ({ workspace } = await setUpProgramme(app, OPERATOR, {
    unit: '01840',
    agencies: [
      { name: 'Đảng ủy phường Đức Xuân', short: 'Đảng ủy', line: 'party' },
      { name: 'Ủy ban nhân dân phường Đức Xuân', short: 'UBND phường', line: 'government' },
      { name: 'Hội đồng nhân dân phường Đức Xuân', short: 'HĐND phường', line: 'council' },
    ],
    issuer: 2,
    owner: 1,
    symbol: '12/NQ-HĐND',
    date: '15/3/2026',
    subject: 'phát triển kinh tế - xã hội',
    aim: '',
    from: '',
    to: '',
    signer: '',
    author: 'A',
  }));
});
afterEach(() => app.close());

const GIVEN: AddResolution = {
  symbol: '05-NQ/ĐU',
  date: '20/4/2026',
  subject: 'chuyển đổi số',
  aim: '',
  from: '01/5/2026',
  to: '31/12/2030',
  signer: 'Nguyễn Văn A',
  issuer: 'dang-uy',
  owner: 'dang-uy',
  seed: 'một',
};
const add = async (given: Partial<AddResolution> = {}) =>
  addResolution({ app, workspace, author: 'B' }, await openProgramme(app, { workspace, programme: '12-nq-hdnd' }), {
    ...GIVEN,
    ...given,
  });
const faults = (given: Partial<AddResolution>) => faultsOf(add(given));

describe('a further resolution', () => {
  it('stands beside the first: its own document, frame and end; places and agencies are those on record', async () => {
    const programme = await add();
    const { view } = await openProgramme(app, { workspace, programme });
    expect(view.onRecord('programme', programme)).toMatchObject({
      short: 'Nghị quyết 05-NQ/ĐU',
      place: 'phuong-duc-xuan',
      owner: 'dang-uy',
      to: '2030-12-31',
    });
    expect(view.onRecord('document', '05-nq-du')).toMatchObject({ date: '2026-04-20', issuer: 'dang-uy' });
    expect(view.all('report').map(({ id, programme: of, family }) => [id, of, family])).toEqual([
      ['05-nq-du-bao-cao', '05-nq-du', 'party'],
    ]);
    expect(view.all('programme').map(({ id }) => id)).toEqual(['05-nq-du', '12-nq-hdnd']);
    expect(view.all('agency')).toHaveLength(3);
    expect((await proveJournal(app, workspace)).breaches).toEqual([]);
  });
  it('twice the same form is one; the same resolution again is refused', async () => {
    expect([await add(), await add()]).toEqual(['05-nq-du', '05-nq-du']);
    expect(await faults({ seed: 'hai' })).toEqual([['set-up.programme-taken', 'symbol']]);
  });
  it('a document that is on record is its document; one of the same number and another day is another resolution', async () => {
    await add({ symbol: '12/NQ-HĐND', date: '15/3/2027', issuer: 'hdnd-phuong', signer: '' });
    const { view } = await openProgramme(app, { workspace, programme: '12-nq-hdnd-2' });
    expect(view.onRecord('programme', '12-nq-hdnd-2')).toMatchObject({ resolution: '12-nq-hdnd-2' });
    expect(view.onRecord('document', '12-nq-hdnd')).toMatchObject({ date: '2026-03-15' });
    const first = { symbol: '12/NQ-HĐND', date: '15/3/2026', issuer: 'hdnd-phuong' };
    expect(await faults(first)).toEqual([['set-up.programme-taken', 'symbol']]);
    // What another body issued under that number on that day is another resolution too.
    expect(await add({ ...first, issuer: 'dang-uy' })).toBe('12-nq-hdnd-3');
  });
  it('tells all that is missing at its field, and writes nothing', async () => {
    const before = await proveJournal(app, workspace);
    expect(await faults({ symbol: '', date: '31/2/2026', subject: '', issuer: '', owner: 'nobody' })).toEqual([
      ['set-up.no-symbol', 'symbol'],
      ['field.day', 'date'],
      ['set-up.no-subject', 'subject'],
      ['set-up.no-agency', 'issuer'],
      ['set-up.no-agency', 'owner'],
    ]);
    expect(await proveJournal(app, workspace)).toEqual(before);
  });
});
