import { expect, test } from 'vitest';
import { readIssuedPath } from '#app/read/issued-path.ts';
import { openSample } from '#testing/sample.ts';

test('the path that the teaching city ships as issued answers what its records ask under the law that ships', async () => {
  const opened = await openSample('thanh-pho-mau', '2026-10-01');
  const [scenario] = opened.view.all('scenario');
  expect(scenario && (await readIssuedPath(opened, scenario))?.state).toBe('same');
});
