/**
 * The forms of records against a database: what they show they write, twice is once, nobody overwrites, what is closed
 * comes back.
 */
import { randomUUID } from 'node:crypto';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Application } from '#app/application.ts';
import { readCommandEntries, readRecordHistory } from '#app/read/history.ts';
import { proveJournal } from '#app/read/journal-proof.ts';
import { openProgramme, type OpenedProgramme } from '#app/read/programme.ts';
import { draftOfEntry } from '#app/read/entry/draft.ts';
import { previewChanges } from '#app/read/entry/preview.ts';
import { valuesOf, type Values } from '#app/read/entry/values.ts';
import { orRefuse, Refusal } from '#app/refusal.ts';
import { shippedProcedures } from '#app/shipped.ts';
import { closeRecord, standingOnRecord } from '#app/write/close-record.ts';
import { writeContext } from '#app/write/context.ts';
import { importProgramme } from '#app/write/import-programme.ts';
import { undoCommand } from '#app/write/undo-command.ts';
import { writeEntry, type WrittenEntry } from '#app/write/write-entry.ts';
import { plain } from '#core/facts/compare-drafts.ts';
import type { Identity } from '#core/facts/series.ts';
import { OPERATOR, type Caller } from '#core/rights/caller.ts';
import { groundIn } from '#core/rules/ground.ts';
import { canonicalJson } from '#core/shape/canonical.ts';
import { SUBJECT_NAMES, SUBJECTS, type Subject } from '#core/subjects/subjects.ts';
import { readFolder } from '#files/folder/read-folder.ts';
import { testApplication } from '#testing/database.ts';
import { formModel, type Control, type FormModel } from '#web/record/form-model.ts';
import { openEntry } from '#web/record/entry.ts';
import { listsOf } from '#web/record/lists.ts';
import { sentValues } from '#web/record/sent-values.ts';
import { isFormSubject, SUBJECT_GROUPS, type FormSubject } from '#web/record/subjects.ts';
import { q } from '#testing/records.ts';
import { codesOf, problemsOf } from '#testing/refused.ts';

let app: Application;
beforeAll(async () => {
  app = await testApplication();
  for (const name of ['bac-kan', 'thanh-pho-mau'])
    await importProgramme(app, {
      files: orRefuse(await readFolder(resolve(import.meta.dirname, `../../../data/sample/${name}`))),
      actor: 'Nguyễn Văn A',
    });
});
afterAll(() => app.close());

const SAMPLES = [
  ['bac-kan', '08-nq-tu'],
  ['thanh-pho-mau', undefined],
] as const;

const open = async (workspace: string, programme?: string): Promise<OpenedProgramme> => {
  const id = programme ?? (await programmeIn(workspace));
  return openProgramme(app, { workspace, programme: id });
};
const programmeIn = async (workspace: string): Promise<string> => {
  const { openWorkspace } = await import('#app/read/workspace.ts');
  return (await openWorkspace(app, { workspace })).programmes[0]?.id ?? '';
};

const contextIn = (workspace: string, typed = 'Trần Thị B') =>
  writeContext(app, { workspace, caller: OPERATOR, action: 'record:write', typed });

/** What a browser sends of a form that nobody has touched. */
const textsOf = ({ groups }: FormModel): Values => {
  const of = (control: Control): readonly (readonly [string, string])[] => {
    if (control.control === 'group') return control.fields.flatMap(of);
    if (control.control === 'rows') return control.rows.flat().flatMap(of);
    return [[control.path, control.value]];
  };
  return Object.fromEntries(groups.flatMap(({ fields }) => fields.flatMap(of)));
};

const sentUntouched = async (
  opened: OpenedProgramme,
  subject: FormSubject,
  record: object,
  moves: boolean,
): Promise<Values> => {
  const maker = { language: 'vi' as const, opened, procedures: await shippedProcedures() };
  return opened.ask(() => {
    const lists = listsOf(maker);
    const values = valuesOf(SUBJECTS[subject].fields, record, opened.units);
    const model = formModel(maker, lists, { subject, values, isChange: true, moves, faults: [] });
    const sent = sentValues(subject, textsOf(model), lists);
    if (sent.problems.length > 0) throw new Refusal(sent.problems);
    return sent.values;
  });
};

const entry = (given: Partial<WrittenEntry> & Pick<WrittenEntry, 'subject' | 'values'>): WrittenEntry => ({
  programme: '08-nq-tu',
  purpose: given.id === undefined ? 'add' : 'correct',
  reason: given.id === undefined ? '' : 'thử',
  seed: randomUUID(),
  ...given,
});
const write = (given: Parameters<typeof entry>[0], workspace = 'bac-kan', who?: string) =>
  writeEntry(contextIn(workspace, who), entry(given));

it('the form of a second report is filled in after the first, and is taken as it stands', async () => {
  const opened = await open('bac-kan', '08-nq-tu');
  const url = new URL('http://localhost/bac-kan/08-nq-tu/ho-so-moi/bao-cao');
  const asked = { app, opened, url, language: 'vi', reader: { caller: OPERATOR }, request: new Request(url) };
  const { form } = await openEntry(asked as unknown as Parameters<typeof openEntry>[0], {
    subject: 'report',
    purpose: 'add',
  });
  const maker = { language: 'vi' as const, opened, procedures: await shippedProcedures() };
  const { values, problems } = await opened.ask(() => sentValues('report', textsOf(form.model), listsOf(maker)));
  expect(problems).toEqual([]);
  const given = { subject: 'report', values, programme: opened.programme.id } as const;
  const { id, record } = orRefuse(await opened.ask(() => draftOfEntry(groundIn(opened.view), given)));
  const first = opened.view.find('report', 'bao-cao-so-ket');
  expect(id).not.toBe(first?.id);
  const { recipients, parts, signer, issuer } = first ?? {};
  expect(record).toMatchObject({ earlier: 'bao-cao-so-ket', recipients, parts, signer, issuer });
});

describe('a form that nobody has touched', () => {
  it.each(['vi', 'en'] as const)('names no two of its fields alike (%s)', async (language) => {
    const opened = await open('bac-kan', '08-nq-tu');
    const maker = { language, opened, procedures: await shippedProcedures() };
    const labelsOf = (control: Control): readonly string[] =>
      control.control === 'group' ? control.fields.flatMap(labelsOf) : [control.label];
    const alike = await opened.ask(() =>
      SUBJECT_NAMES.filter(isFormSubject).flatMap((subject) => {
        const { groups } = formModel(maker, listsOf(maker), { subject, values: {}, isChange: false, faults: [] });
        const labels = groups.flatMap(({ fields }) => fields.flatMap(labelsOf));
        return labels.filter((label, at) => labels.indexOf(label) < at).map((label) => `${subject}: ${label}`);
      }),
    );
    expect(alike).toEqual([]);
  });
  it('every subject but outlines and corrections of the law has a form, and stands in one group', () => {
    const grouped = SUBJECT_GROUPS.flatMap(([, subjects]) => subjects as readonly Subject[]);
    expect(grouped.toSorted()).toEqual(SUBJECT_NAMES.filter(isFormSubject).toSorted());
    expect(SUBJECT_NAMES.filter((name) => !isFormSubject(name))).toEqual([
      'boundary',
      'review',
      'wording',
      'circulation',
      'opinion',
      'issue',
      'receipt',
      'waiver',
      'proposal',
      'correction',
      'path',
      'collection',
      'return',
      'cell',
    ]);
  });
  it.each(SAMPLES)(
    'writes every record of %s as it was',
    async (workspace, programme) => {
      const opened = await open(workspace, programme);
      const before = opened.view.records.sequence;
      const kinds = SUBJECT_NAMES.filter(isFormSubject);
      let tried = 0;
      for (const subject of kinds) {
        const all =
          subject === 'observation'
            ? await opened.ask(() =>
                opened.view.all('measure').flatMap(({ id }) => opened.view.rows('observation', { measure: id })),
              )
            : [...opened.view.records[subject as Identity].values()];
        for (const record of all) {
          const { id } = record.ref;
          // A development, and a correction, which may move it.
          for (const moves of [false, true]) {
            const values = await sentUntouched(opened, subject, plain(record), moves);
            const given = { subject, id, values, moves, programme: opened.programme.id };
            const read = orRefuse(await opened.ask(() => draftOfEntry(groundIn(opened.view), given)));
            expect(canonicalJson(read.record ?? {})).toBe(canonicalJson(plain(record)));
            expect(read.id).toBe(id);
          }
          tried += 1;
        }
        // The whole way to the journal, for one of each kind.
        const [first] = all;
        if (!first) continue;
        const values = await sentUntouched(opened, subject, plain(first), true);
        const { id, version } = first.ref;
        await write({ subject, id, base: version, values, moves: true, programme: opened.programme.id }, workspace);
      }
      expect(tried).toBeGreaterThan(100);
      const after = await open(workspace, opened.programme.id);
      expect(after.view.records.sequence).toBe(before);
    },
    120_000,
  );
});

const party = (name: string): Values => ({
  name,
  kind: 'enterprise',
  'source.document': 'bao-cao-so-ket-08',
  'source.at': 'II.2',
});

describe('a record that is entered', () => {
  it('is there under an id made of its name; the same form twice is one record, another form is another', async () => {
    const seed = randomUUID();
    const twice = await Promise.all([1, 2].map(() => write({ subject: 'party', values: party('Công ty Thử'), seed })));
    expect(twice).toEqual([
      { subject: 'party', id: 'cong-ty-thu' },
      { subject: 'party', id: 'cong-ty-thu' },
    ]);
    expect(await write({ subject: 'party', values: party('Công ty Thử') })).toMatchObject({ id: 'cong-ty-thu-2' });
    const { view } = await open('bac-kan', '08-nq-tu');
    expect(view.onRecord('party', 'cong-ty-thu')).toMatchObject({
      name: 'Công ty Thử',
      source: { document: 'bao-cao-so-ket-08', at: 'II.2' },
    });
    expect((await readRecordHistory(app, 'bac-kan', 'party', 'cong-ty-thu'))[0]).toMatchObject({
      command: 'add-record',
      actor: 'Trần Thị B',
      version: 1,
      before: null,
    });
  });
  it('of a measure: the target that waits for it is answered by it, in the same command', async () => {
    const source = { 'source.document': 'bao-cao-so-ket-08' };
    const objective = await write({
      subject: 'objective',
      values: {
        id: '9.9',
        kind: 'target',
        part: 'results',
        title: 'Hộ dùng nước sạch',
        'target.relation': 'at-least',
        'target.value': '95%',
        'target.by': '2030',
        ...source,
      },
    });
    const measure = await write({
      subject: 'measure',
      values: {
        name: 'Tỷ lệ hộ dùng nước sạch mới',
        unit: '%',
        aggregation: 'none',
        direction: 'up',
        objective: objective.id,
        ...source,
      },
    });
    const { view } = await open('bac-kan', '08-nq-tu');
    expect(view.find('objective', objective.id)?.target).toMatchObject({ measure: measure.id, by: '2030' });
    const [now] = await readRecordHistory(app, 'bac-kan', 'objective', objective.id);
    expect(now).toMatchObject({ command: 'add-record', actor: 'Trần Thị B', version: 2 });
  });
  it('points of a scorecard need no unit, and a criterion stands behind the others of its sheet', async () => {
    const [agency] = (await open('bac-kan', '08-nq-tu')).view.all('agency');
    const source = { 'source.agency': agency?.id ?? '' };
    const sheet = await write({
      subject: 'scorecard',
      values: {
        title: 'Phiếu năm 2026',
        agency: agency?.id ?? '',
        period: '2026',
        'grades[0].name': 'Tốt',
        'grades[0].from': '80',
        ...source,
      },
    });
    const criterion = (title: string, most: string) =>
      write({
        subject: 'scoreline',
        values: { scorecard: sheet.id, title, nature: 'standard', most, way: 'told', told: '7,5', ...source },
      });
    const first = await criterion('Lãnh đạo', '10');
    const second = await criterion('Kết quả', '10 điểm');
    expect(await codesOf(criterion('Quá điểm', '5'))).toEqual(['score.over-most']);
    const { view } = await open('bac-kan', '08-nq-tu');
    expect(view.find('scorecard', sheet.id)?.grades).toEqual([{ name: 'Tốt', from: q('80 điểm') }]);
    expect([first, second].map(({ id }) => view.find('scoreline', id))).toMatchObject([
      { order: 1, most: q('10 điểm'), told: q('7,5 điểm') },
      { order: 2, most: q('10 điểm') },
    ]);
  });
  it('keeps the rules of imports: a reference into the void, a value of another unit', async () => {
    expect(
      await codesOf(
        write({
          subject: 'funding',
          values: { capital: 'central', kind: 'plan', amount: '16 ha', 'source.document': 'khong-co' },
        }),
      ),
    ).not.toEqual([]);
    expect((await open('bac-kan', '08-nq-tu')).view.records.funding.has('plan-central')).toBe(false);
  });
  it('a correction needs its reason, and the journal tells it from a development', async () => {
    const { id } = await write({ subject: 'party', values: party('Công ty Sửa') });
    const changed = { subject: 'party', id, base: 1, values: party('Công ty Đã sửa') } as const;
    expect(await codesOf(write({ ...changed, reason: ' ' }))).toEqual(['form.no-reason']);
    await write({ ...changed, reason: 'gõ nhầm tên' });
    await write({ ...changed, base: 2, values: party('Công ty Đổi tên'), purpose: 'develop', reason: '' });
    const history = await readRecordHistory(app, 'bac-kan', 'party', id);
    expect(history.map(({ command, reason }) => [command, reason])).toEqual([
      ['record-development', null],
      ['correct-record', 'gõ nhầm tên'],
      ['add-record', null],
    ]);
  });
  it('over a version that no longer stands is refused with both values, and nothing is lost', async () => {
    const { id } = await write({ subject: 'party', values: party('Gốc') });
    await write({ subject: 'party', id, base: 1, values: party('Của người khác') }, 'bac-kan', 'Phạm D');
    expect(await problemsOf(write({ subject: 'party', id, base: 1, values: party('Của tôi') }))).toMatchObject([
      { code: 'write.conflict', data: { base: 'Gốc', current: 'Của người khác', actor: 'Phạm D' } },
    ]);
    expect((await open('bac-kan', '08-nq-tu')).view.onRecord('party', id)?.name).toBe('Của người khác');
  });
});

const closing = async (subject: FormSubject, id: string, reason = 'nhập trùng', workspace = 'bac-kan') => {
  const opened = await open(workspace);
  const { owned, mentions } = await opened.ask(() => {
    const found = standingOnRecord(groundIn(opened.view), subject, id);
    return { owned: found.owned.map(({ ref }) => ref), mentions: found.mentions.map(({ ref }) => ref) };
  });
  const record = await opened.ask(() => opened.view.onRecord(subject, id) ?? null);
  const given = {
    subject,
    id,
    programme: opened.programme.id,
    base: record?.ref.version ?? 0,
    expected: owned.length + 1,
    reason,
    seed: randomUUID(),
  };
  return { owned, mentions, given };
};

describe('a record that is closed', () => {
  it('goes with the facts that belong to it, and all of them come back as they were', async () => {
    const { owned, mentions, given } = await closing('work', 'boundary-expansion');
    expect(new Set(owned.map((ref) => ref.subject))).toContain('step');
    expect(mentions).toEqual([]);
    const before = await open('bac-kan');
    const stood = [{ subject: 'work' as const, id: 'boundary-expansion' }, ...owned].map((ref) =>
      canonicalJson(plain(before.view.onRecord(ref.subject, ref.id) ?? {})),
    );
    expect(await closeRecord(contextIn('bac-kan'), given)).toBe(owned.length + 1);
    const gone = await open('bac-kan');
    for (const ref of owned) expect(gone.view.onRecord(ref.subject, ref.id)).toBeUndefined();
    const [last] = await readRecordHistory(app, 'bac-kan', 'work', 'boundary-expansion');
    const place = { command: last?.command_id ?? '', sequence: last?.sequence ?? 0 };
    expect(await readCommandEntries(app, 'bac-kan', place)).toHaveLength(owned.length + 1);
    await undoCommand(contextIn('bac-kan'), { caller: OPERATOR, place, reason: 'xóa nhầm', seed: randomUUID() });
    const back = await open('bac-kan');
    expect(
      [{ subject: 'work' as const, id: 'boundary-expansion' }, ...owned].map((ref) =>
        canonicalJson(plain(back.view.onRecord(ref.subject, ref.id) ?? {})),
      ),
    ).toEqual(stood);
    expect(
      await codesOf(undoCommand(contextIn('bac-kan'), { caller: OPERATOR, place, reason: '', seed: randomUUID() })),
    ).toContain('undo.changed-since');
    expect((await proveJournal(app, 'bac-kan')).breaches).toEqual([]);
  });
  it('stays while others mention it, without a reason, and when more has come to it', async () => {
    const source = await closing('document', 'bao-cao-so-ket-08');
    expect(source.mentions.length).toBeGreaterThan(0);
    // A claim names the work's money by its address.
    const stadium = await closing('work', 'provincial-stadium');
    expect(new Set(stadium.mentions.map((ref) => ref.subject))).toContain('claim');
    expect(new Set(await codesOf(closeRecord(contextIn('bac-kan'), source.given)))).toEqual(
      new Set(['close.still-used']),
    );
    const { id } = await write({ subject: 'party', values: party('Công ty Đóng') });
    const { given } = await closing('party', id);
    expect(await codesOf(closeRecord(contextIn('bac-kan'), { ...given, reason: '' }))).toEqual(['form.no-reason']);
    expect(await codesOf(closeRecord(contextIn('bac-kan'), { ...given, expected: 3 }))).toEqual(['close.more']);
    expect(await codesOf(closeRecord(contextIn('bac-kan'), { ...given, base: 7 }))).toEqual(['write.conflict-there']);
    expect(await closeRecord(contextIn('bac-kan'), given)).toBe(1);
  });
  it('an agency stays while it set a plan, as while it told a value', async () => {
    const told = { 'source.document': 'bao-cao-so-ket-08' };
    const agency = await write({ subject: 'agency', values: { name: 'Sở Tài chính', line: 'government', ...told } });
    await write({
      subject: 'observation',
      values: {
        measure: 'budget-revenue',
        place: 'bac-kan',
        period: '2029',
        kind: 'plan',
        value: '44 tỷ đồng',
        assigner: agency.id,
        ...told,
      },
    });
    const { given, mentions } = await closing('agency', agency.id);
    expect(mentions.map(({ subject }) => subject)).toEqual(['observation']);
    expect(await codesOf(closeRecord(contextIn('bac-kan'), given))).toEqual(['close.still-used']);
  });
  it('an import is not taken back by a page', async () => {
    const [any] = await readRecordHistory(app, 'bac-kan', 'document', 'bao-cao-so-ket-08');
    const place = { command: any?.command_id ?? '', sequence: any?.sequence ?? 0 };
    expect(
      await codesOf(undoCommand(contextIn('bac-kan'), { caller: OPERATOR, place, reason: '', seed: randomUUID() })),
    ).toEqual(['undo.not-here']);
  });
  it('a whole programme goes and comes back', async () => {
    const opened = await open('thanh-pho-mau');
    const id = opened.programme.id;
    const { given, owned } = await closing('programme', id, 'hết đào tạo', 'thanh-pho-mau');
    expect(owned.length).toBeGreaterThan(100);
    await closeRecord(contextIn('thanh-pho-mau'), given);
    expect(await codesOf(open('thanh-pho-mau', id))).toEqual(['programme.unknown']);
    const [last] = await readRecordHistory(app, 'thanh-pho-mau', 'programme', id);
    const place = { command: last?.command_id ?? '', sequence: last?.sequence ?? 0 };
    // Who may write records but not close programmes does not bring one back by naming its command.
    const office: Caller = {
      kind: 'person',
      id: 'p',
      name: 'Văn phòng',
      administers: false,
      grants: [{ workspace: 'thanh-pho-mau', role: 'office' }],
    };
    expect(
      await codesOf(undoCommand(contextIn('thanh-pho-mau'), { caller: office, place, reason: '', seed: randomUUID() })),
    ).toEqual(['right.missing']);
    await undoCommand(contextIn('thanh-pho-mau'), {
      caller: OPERATOR,
      place,
      reason: '',
      seed: randomUUID(),
    });
    const back = await open('thanh-pho-mau', id);
    for (const ref of owned) expect(await back.ask(() => back.view.onRecord(ref.subject, ref.id)?.ref.id)).toBe(ref.id);
    expect((await proveJournal(app, 'thanh-pho-mau')).breaches).toEqual([]);
  });
});

describe('the preview', () => {
  it('tells the sentences that a record brings, and writes nothing', async () => {
    const opened = await open('bac-kan', '08-nq-tu');
    const draft = await opened.ask(() =>
      draftOfEntry(groundIn(opened.view), {
        subject: 'finding',
        programme: '08-nq-tu',
        values: {
          kind: 'limit',
          statement: 'Việc giải phóng mặt bằng ở một số nơi còn kéo dài',
          'source.document': 'bao-cao-so-ket-08',
        },
      }),
    );
    const change = orRefuse(draft);
    const preview = await previewChanges(app, opened, () => [change]);
    expect(preview.comes.map(({ text }) => text).join(' ')).toContain(
      'Việc giải phóng mặt bằng ở một số nơi còn kéo dài',
    );
    expect(preview.goes.every(({ text }) => text !== '')).toBe(true);
    expect((await open('bac-kan', '08-nq-tu')).view.records.sequence).toBe(opened.view.records.sequence);
  });
});
