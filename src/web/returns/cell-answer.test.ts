import { describe, expect, it } from 'vitest';
import { plainAnswer } from '#web/frame/plain-answer.ts';
import { readCellAnswer } from '#web/returns/cell-answer.ts';

const INPUT = 'd0.value';
const read = (response: Response) => readCellAnswer(response, INPUT);

describe('a cell that was sent by itself', () => {
  it('was saved, with the version that it now has', async () => {
    const answer = { at: '9:05', originals: { [INPUT]: ['95,5', 2] }, faults: [] };
    expect(await read(Response.json(answer))).toEqual(answer);
  });
  it('was refused: the reason stands at its input, what stands there is known', async () => {
    const originals = { [INPUT]: ['95,5', 2] };
    const body = {
      originals,
      refused: ['Sai.'],
      faults: [{ message: 'Sai.' }, { field: 'd0.why', message: 'Thiếu.' }],
    };
    expect(await read(Response.json(body, { status: 422 }))).toEqual({
      originals,
      faults: [
        { field: INPUT, message: 'Sai.' },
        { field: 'd0.why', message: 'Thiếu.' },
      ],
    });
  });
  it('was refused as a form is, with nothing but its words', async () => {
    const faults = [{ message: 'Việc này chỉ dành cho người đã đăng nhập.' }];
    expect(await read(plainAnswer({ refused: [], faults }))).toEqual({
      originals: {},
      faults: [{ field: INPUT, ...faults[0] }],
    });
  });
  it('is never said to be saved by a refusal', async () =>
    expect(await read(Response.json({ at: '9:05', originals: {}, faults: [] }, { status: 403 }))).not.toHaveProperty(
      'at',
    ));
  it('was refused in plain lines', async () =>
    expect(await read(new Response('Không thực hiện được yêu cầu\nĐịa chỉ khác.\n', { status: 403 }))).toEqual({
      originals: {},
      faults: [{ field: INPUT, message: 'Không thực hiện được yêu cầu\nĐịa chỉ khác.' }],
    }));
  it.each([408, 429, 500, 502, 503])('was not taken now: %i', async (status) =>
    expect(read(Response.json({ faults: [] }, { status }))).rejects.toThrow(String(status)),
  );
  it('went somewhere else: what answers is no cell', async () =>
    expect(read(new Response('<!doctype html>', { headers: { 'content-type': 'text/html' } }))).rejects.toThrow());
});
