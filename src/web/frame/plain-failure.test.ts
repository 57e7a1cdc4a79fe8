import { expect, test } from 'vitest';
import { plainFailure } from '#web/frame/plain-failure.ts';

const told = async (
  body: unknown,
  status: number,
  language: 'vi' | 'en' = 'vi',
): Promise<readonly [string | null, string]> => {
  const answer = await plainFailure(Response.json(body, { status }), language);
  return [answer.headers.get('content-type'), await answer.text()];
};
const TEXT = 'text/plain; charset=utf-8';

test('a file that is refused tells why', async () =>
  expect(await told({ problems: ['Không có công trình “x”.'] }, 404)).toEqual([
    TEXT,
    'Không thực hiện được yêu cầu\nKhông có công trình “x”.\n',
  ]));
test('a question that cannot be read is refused in the same way', async () =>
  expect((await told({ problems: ['31/4 không phải là ngày.'] }, 400))[1]).toContain('31/4 không phải là ngày.'));
test('a fault tells its number', async () =>
  expect((await told({ fault: 'ab12' }, 500, 'en'))[1]).toMatch(/^Something went wrong\nFault number ab12\n/u));
test('a database that is away is told as such', async () =>
  expect((await told({ fault: 'ab12', trouble: 'away' }, 503))[1]).toMatch(
    /^Cơ sở dữ liệu tạm thời không trả lời\nSự cố số ab12\n/u,
  ));
test('asked by HEAD it has no body to tell anything in', async () => {
  const head = new Response(null, { status: 404, headers: { 'content-type': 'application/json' } });
  const answer = await plainFailure(head, 'vi');
  expect([answer.status, answer.headers.get('content-type'), await answer.text()]).toEqual([404, TEXT, '']);
});
test('a file that is given is left alone', async () =>
  expect(await told({ figures: [] }, 200)).toEqual(['application/json', '{"figures":[]}']));
