/** Values that are written without a period: the day of their document, or what is missing. */
import { describe, expect, it } from 'vitest';
import { draftOfEntry } from '#app/read/entry/draft.ts';
import { groundOf } from '#core/rules/ground.ts';
import { readProgramme } from '#files/programme/read-programme.ts';
import { readStreamed } from '#files/programme/read-streamed.ts';
import { BASE, filesOf } from '#testing/small-programme.ts';
import { q, records } from '#testing/records.ts';

const MEASURES = '- { id: m, name: Hộ, unit: hộ, aggregation: none, direction: up, source: nq-01 }\n';
const HEAD = 'measure,place,period,kind,value,source\n';
const filesWith = (rows: string, documents: string = BASE['documents.yaml']) =>
  filesOf({ ...BASE, 'documents.yaml': documents, 'measures.yaml': MEASURES, 'observations.csv': HEAD + rows });
const read = (rows: string, documents?: string) => {
  const found = readProgramme(filesWith(rows, documents));
  if (!found.ok) return found.problems.map(({ code, where }) => `${code} ${where.field ?? ''}`);
  return found.value.drafts.flatMap((draft) =>
    draft.subject === 'observation' ? [[draft.id, draft.record.period, draft.record.undated]] : [],
  );
};
const AT_CUTOFF = [['m@xa-a#2024-11-30/actual', '2024-11-30', 'yes']];

describe('in a file', () => {
  it.each([
    ['nothing', 'm,xa-a,,actual,5 hộ,bc-01 § I\n'],
    ['đến nay', 'm,xa-a,đến nay,actual,5 hộ,bc-01\n'],
    ['Đến nay', 'm,xa-a,Đến nay,actual,5 hộ,bc-01\n'],
  ])('%s is the cut-off of its document', (_, row) => expect(read(row)).toEqual(AT_CUTOFF));
  it('is the last day of the date of a document without a cut-off', () =>
    expect(read('m,xa-a,,actual,5 hộ,nq-01\n')).toEqual([['m@xa-a#2021-01-10/actual', '2021-01-10', 'yes']]));
  it('a period that is told stays as it is', () =>
    expect(read('m,xa-a,2024,actual,5 hộ,bc-01\n')).toEqual([['m@xa-a#2024/actual', '2024', undefined]]));
  it('is missing where the document has no day', () =>
    expect(
      read('m,xa-a,,actual,5 hộ,bc-02\n', `${BASE['documents.yaml']}- { id: bc-02, kind: report, issuer: ubnd-xa }\n`),
    ).toEqual(['field.missing period']));
  it('is missing where an agency tells it, and where no such document is there', () => {
    expect(read('m,xa-a,,actual,5 hộ,agency:ubnd-xa\n')).toContain('field.missing period');
    expect(read('m,xa-a,,actual,5 hộ,bc-99\n')).toContain('field.missing period');
  });
  it('of a plan is refused', () => expect(read('m,xa-a,,plan,5 hộ,bc-01\n')).toEqual(['observation.no-period period']));
  it('twice from one document is one value twice', () =>
    expect(read('m,xa-a,,actual,5 hộ,bc-01\nm,xa-a,đến nay,actual,6 hộ,bc-01\n')).toEqual(['id.duplicate ']));
  it('of two documents are two values', () =>
    expect(read('m,xa-a,,actual,5 hộ,bc-01\nm,xa-a,,actual,6 hộ,nq-01\n')).toHaveLength(2));
  it('a file that is read row by row is read alike', async () => {
    const found = await readStreamed(filesWith('m,xa-a,,actual,5 hộ,bc-01\n'), { procedures: [], packs: [] } as never);
    const ids: string[] = [];
    if (found.ok) for await (const { drafts } of found.value.series()) for (const { id } of drafts) ids.push(id);
    expect(ids).toEqual(['m@xa-a#2024-11-30/actual']);
  });
});

describe('in a form', () => {
  const ground = groundOf(
    records({
      document: [{ id: 'bc-01', kind: 'report', date: '2024-12-20', cutoff: '2024-11-30' }],
      measure: [{ id: 'm', unit: 'hộ' }],
    } as never),
  );
  const entry = (values: Readonly<Record<string, string>>) =>
    draftOfEntry(ground, {
      subject: 'observation',
      programme: 'p',
      values: { measure: 'm', place: 'city', kind: 'actual', value: '5', 'source.document': 'bc-01', ...values },
    });
  it.each([[{}], [{ period: '' }], [{ period: 'đến nay' }]])('%j is the day of its document', (values) =>
    expect(entry(values)).toMatchObject({
      ok: true,
      value: { id: 'm@city#2024-11-30/actual', record: { period: '2024-11-30', undated: 'yes', value: q('5 hộ') } },
    }),
  );
  it('is missing where an agency tells it', () =>
    expect(entry({ 'source.document': '', 'source.agency': 'kt' })).toMatchObject({
      ok: false,
      problems: [{ code: 'form.missing', where: { field: 'period' } }],
    }));
});
