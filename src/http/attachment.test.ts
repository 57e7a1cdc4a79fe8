import { expect, test } from 'vitest';
import { attachment, isStreamed } from '#http/attachment.ts';

test('a file is saved under its name, by old readers and new', () => {
  const { headers } = attachment(new Uint8Array(3), 'Báo cáo (đợt 1).pdf', 'application/pdf');
  expect(headers.get('content-disposition')).toBe(
    'attachment; filename="Bao-cao--dot-1-.pdf"; filename*=UTF-8\'\'B%C3%A1o%20c%C3%A1o%20%28%C4%91%E1%BB%A3t%201%29.pdf',
  );
  expect(headers.get('content-length')).toBe('3');
});

test('a name cannot end the header', () => {
  expect(attachment(new Uint8Array(), 'a"\r\nset-cookie: x.csv', 'text/csv').headers.get('set-cookie')).toBeNull();
});

test.each([
  [2_000_000, false],
  [2_000_001, true],
] as const)('a file of %s bytes is sent in parts: %s, and whole', async (size, inParts) => {
  const bytes = Uint8Array.from({ length: size }, (_, at) => at % 251);
  const sent = attachment(bytes, 'bao-cao.pdf', 'application/pdf');
  expect(isStreamed(sent.headers)).toBe(inParts);
  expect(Buffer.compare(Buffer.from(await sent.arrayBuffer()), Buffer.from(bytes))).toBe(0);
});
