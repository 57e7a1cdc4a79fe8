/** A cell that is saved by itself: what is answered, by status and in words. */
import { RouterContextProvider } from 'react-router';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Application } from '#app/application.ts';
import { openProgramme } from '#app/read/programme.ts';
import { OPERATOR, PUBLIC, type Caller } from '#core/rights/caller.ts';
import { reportingDrafts } from '#testing/collecting.ts';
import { testApplication } from '#testing/database.ts';
import { makeWorkspace, writeRecords } from '#testing/journal.ts';
import { pageContext, programmeContext } from '#web/frame/context.ts';
import { plainFailure } from '#web/frame/plain-failure.ts';
import { action } from '#web/returns/cell-route.ts';

let app: Application;
let workspace: string;
beforeAll(async () => {
  const made = await testApplication();
  app = { ...made, clock: { now: () => new Date('2026-07-03T02:00:00Z') } };
  workspace = await makeWorkspace(app.database);
  await writeRecords(app.database, workspace, reportingDrafts());
});
afterAll(() => app.close());

const ROW = 'measure:water@city#2026-Q2';

interface Given {
  readonly fields?: Readonly<Record<string, string>>;
  readonly agency?: string;
  readonly collection?: string;
  readonly caller?: Caller;
}

/** As the page of measures sends it. */
const send = async (
  typed: string,
  { fields = {}, agency = 'kt', collection = 'p.2026-q2', caller = OPERATOR }: Given = {},
): Promise<Response> => {
  const sent = {
    dong: JSON.stringify([ROW]),
    goc: '{}',
    o: 'd0.value',
    'd0.value': typed,
    'nguoi-ghi': 'A',
    lenh: typed,
  };
  const address = 'http://localhost:4080';
  const context = new RouterContextProvider();
  context.set(pageContext, {
    app,
    language: 'vi',
    theme: 'theo-may',
    nonce: '',
    fault: 'f',
    reader: { caller },
    origin: { address: '127.0.0.1', agent: '' },
    unsettled: () => undefined,
  });
  context.set(programmeContext, await openProgramme(app, { workspace, programme: 'p', asOf: '2026-07-31' }));
  const request = new Request(`${address}/w/p/viec-don-vi/${collection}/${agency}/chi-tieu/o`, {
    method: 'POST',
    headers: { origin: address, host: 'localhost:4080' },
    body: new URLSearchParams({ ...sent, ...fields }),
  });
  const made = await action({ request, context, params: { collection, agency, screen: 'chi-tieu' } } as never);
  return plainFailure(made, 'vi');
};
const told = async (answer: Response) => {
  const { at, originals, faults } = (await answer.json()) as Record<string, unknown>;
  return { status: answer.status, at, originals, faults };
};

describe('a cell', () => {
  it('that is saved is answered with its instant and its version', async () =>
    expect(await told(await send('95,5'))).toEqual({
      status: 200,
      at: '9:00',
      originals: expect.objectContaining({ 'd0.value': ['95,5', 1] }),
      faults: [],
    }));
  it('that no record can hold is refused where it is typed, not when it is approved', async () => {
    const { status, faults } = await told(await send('-5'));
    expect(status).toBe(422);
    expect(faults).toEqual([{ field: 'd0.value', message: expect.stringContaining('không thể là số âm') }]);
  });
  it('is answered with what stands beside its row now', async () => {
    const goc = JSON.stringify({ 'd0.value': ['95,5', 1] });
    const { beside } = (await (await send('95,5', { fields: { goc } })).json()) as { readonly beside: object };
    expect(beside).toEqual({
      [ROW]: { facts: expect.arrayContaining([expect.objectContaining({ name: 'Kỳ trước' })]), questions: [] },
    });
  });
  it('is answered as its own, wherever its row stands on a page that was made before', async () => {
    for (const rows of [[ROW], ['measure:revenue@city#2026-H1', ROW], [ROW, 'measure:revenue@city#2026-H1']]) {
      const input = `d${rows.indexOf(ROW)}.value`;
      const fields = {
        dong: JSON.stringify(rows),
        goc: JSON.stringify({ [input]: ['95,5', 1] }),
        o: input,
        [input]: '95,5',
      };
      const { originals } = await told(await send('95,5', { fields }));
      expect(originals, input).toMatchObject({ [input]: ['95,5', 1] });
      expect(Object.keys(originals as object).every((name) => name.startsWith(input.slice(0, 3)))).toBe(true);
    }
  });
  it('that was emptied can be typed anew, also that of an obstacle which was told nowhere else', async () => {
    const row = 'new-obstacle:1';
    const [input, fields] = ['d4.statement', { dong: JSON.stringify(['', '', '', '', row]), o: 'd4.statement' }];
    let original: unknown = ['', null];
    for (const text of ['thiếu vốn', '', 'thiếu đất']) {
      const goc = JSON.stringify({ [input]: original });
      const answer = await told(await send('', { fields: { ...fields, goc, [input]: text, lenh: text } }));
      expect(answer, text).toMatchObject({ status: 200, faults: [] });
      original = (answer.originals as Readonly<Record<string, unknown>>)[input];
      expect((original as readonly unknown[])[0]).toBe(text);
    }
  });
  it('that cannot be read is refused by status, with the reason at its input', async () =>
    expect(await told(await send('nhiều', { fields: { goc: '{"d0.value":["95,5",1]}' } }))).toEqual({
      status: 422,
      at: undefined,
      originals: expect.objectContaining({ 'd0.value': ['95,5', 1] }),
      faults: [{ field: 'd0.value', message: expect.stringContaining('nhiều') }],
    }));
  it('that somebody else wrote is refused with both values', async () =>
    expect(await told(await send('97'))).toEqual({
      status: 422,
      at: undefined,
      originals: expect.objectContaining({ 'd0.value': ['95,5', 1] }),
      faults: [{ field: 'd0.value', message: expect.stringMatching(/95,5[\s\S]*97/u) }],
    }));
  it.each([
    ['of who may not', { caller: PUBLIC }, 403, 'Việc này chỉ dành cho người đã đăng nhập'],
    ['of a period that is not there', { collection: 'p.2030-q1' }, 404, 'kỳ'],
    ['without a name', { fields: { 'nguoi-ghi': '' } }, 422, 'tên'],
  ])('%s is refused by status and in words', async (_, given, status, words) => {
    const answer = await told(await send('98', given));
    expect(answer).toMatchObject({ status, at: undefined });
    expect(JSON.stringify(answer.faults)).toContain(words);
  });
});
