import { data } from 'react-router';
import { expect, it } from 'vitest';
import type { Refused } from '#web/frame/action.ts';
import { plainAnswer, wholeJson } from '#web/frame/plain-answer.ts';
import { plainFailure } from '#web/frame/plain-failure.ts';

const REFUSED: Refused = {
  refused: ['“44” thiếu đơn vị tiền.'],
  faults: [{ field: 'd0.value', message: '“44” thiếu đơn vị tiền.' }],
};

it.each([
  ['a form to be mended', REFUSED, 422],
  ['what one may not', data(REFUSED, { status: 403 }), 403],
  ['what is not there', data(REFUSED, { status: 404 }), 404],
  ['what bears no status', data(REFUSED), 422],
])('%s is told by status and words', async (_, answered, status) => {
  const answer = await plainFailure(plainAnswer(answered), 'vi');
  expect(answer.status).toBe(status);
  expect(await answer.json()).toEqual(REFUSED);
});
it('in the form that the address gives it', async () => {
  const answer = plainAnswer(
    data(REFUSED, { status: 403 }),
    ({ refused }, status) => new Response(refused.join('\n'), { status }),
  );
  expect([answer.status, await answer.text()]).toEqual([403, '“44” thiếu đơn vị tiền.']);
});
it('what is there as a whole says how many bytes it has', async () => {
  const answer = wholeJson({ at: 'đã lưu' }, 201);
  expect([answer.status, answer.headers.get('content-type')]).toEqual([201, 'application/json']);
  expect(answer.headers.get('content-length')).toBe(String((await answer.bytes()).length));
});
it('what was done is answered as it is', () => {
  const done = Response.json({ at: '9:05' });
  expect(plainAnswer(done)).toBe(done);
});
