import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bytesOfFile, type StoredFile } from '#app/stored-file.ts';
import { loadBytes, sha256OfBytes } from '#files/stored-bytes.ts';
import { largeForms, type LargeForm, type LargeFormOptions } from '#site/large-form.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'large-form-'));
});
afterAll(() => rm(folder, { recursive: true }));

const forms = (given: Partial<LargeFormOptions> = {}) =>
  largeForms({ most: 3_000_000, texts: 1000, forms: 2, ofOne: 1, limitMs: 10_000, folder, ...given });
const BOUNDARY = '----WebKitFormBoundaryx1';
const TYPE = `multipart/form-data; boundary=${BOUNDARY}`;
/** In pieces of so many bytes, as a network has them. */
const piecewise = (bytes: Uint8Array, size: number): Readable =>
  Readable.from(
    Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) => bytes.subarray(at * size, at * size + size)),
  );
const chance = (length: number): Uint8Array => {
  let last = 7;
  return Uint8Array.from({ length }, () => (last = (last * 1_103_515_245 + 12_345) % 2_147_483_648) & 255);
};
/** As a browser sends it. */
const asSent = async (form: FormData): Promise<readonly [Uint8Array, string]> => {
  const request = new Request('http://x/', { method: 'POST', body: form });
  return [new Uint8Array(await request.arrayBuffer()), request.headers.get('content-type') ?? ''];
};
const refused = (taken: LargeForm): string => ('refused' in taken ? taken.refused : 'taken');
const body = (...lines: readonly string[]): Readable => Readable.from([Buffer.from(lines.join('\r\n'))]);

describe('a form on the disk is the form that was sent', () => {
  test.each([1_000_000, 65_536, 4099])('in pieces of %d bytes', async (size) => {
    const form = new FormData();
    // Behind a sign that is almost the one, and across the ends of what is read at once.
    const content = Buffer.concat([chance(700_000), Buffer.from('\r\n------WebKit\r\n--'), chance(600_000)]);
    form.append('ngay', '05/6/2026');
    form.append('tep', new File([content], 'báo cáo "cũ".pdf', { type: 'application/pdf' }));
    form.append('van-ban', 'dòng một\r\ndòng hai');
    const [bytes, type] = await asSent(form);
    const taken = await forms().take(piecewise(bytes, size), type, 'a');
    if ('refused' in taken) throw new Error(taken.refused);
    expect([...taken.form.keys()]).toEqual(['ngay', 'tep', 'van-ban']);
    expect([taken.form.get('ngay'), taken.form.get('van-ban')]).toEqual(['05/6/2026', 'dòng một\r\ndòng hai']);
    const file = taken.form.get('tep') as StoredFile;
    expect([file.name, file.type]).toEqual(['báo cáo "cũ".pdf', 'application/pdf']);
    expect(Buffer.from(await file.arrayBuffer()).equals(content)).toBe(true);
    const stored = await bytesOfFile(file);
    expect(stored).not.toBeInstanceOf(Uint8Array);
    expect(Buffer.from(await loadBytes(stored)).equals(content)).toBe(true);
    expect(await sha256OfBytes(stored)).toBe(await sha256OfBytes(new Uint8Array(content)));
    await taken.done();
    expect(await readdir(folder)).toEqual([]);
  });
});

test('a file that was not chosen is an empty one without a name', async () => {
  const head = ['Content-Disposition: form-data; name="tep"; filename=""', 'Content-Type: application/octet-stream'];
  const taken = await forms().take(body(`--${BOUNDARY}`, ...head, '', '', `--${BOUNDARY}--`, ''), TYPE, 'a');
  if ('refused' in taken) throw new Error(taken.refused);
  const file = taken.form.get('tep') as File;
  expect([file.name, (await file.arrayBuffer()).byteLength]).toEqual(['', 0]);
  await taken.done();
});

describe('what is refused leaves nothing behind', () => {
  const part = (head: string, content: string): readonly string[] => [`--${BOUNDARY}`, head, '', content];
  const NAMED = 'Content-Disposition: form-data; name="a"';
  test.each([
    ['more than is taken', Readable.from([new Uint8Array(3_000_001)]), 'too-large'],
    ['more text than is taken', body(...part(NAMED, 'x'.repeat(1001)), `--${BOUNDARY}--`, ''), 'too-large'],
    ['no end', body(...part(NAMED, 'x'), ''), 'broken'],
    ['another sign', body('--other', NAMED, '', 'x', '--other--', ''), 'broken'],
    ['a part without a name', body(...part('X-Y: z', 'x'), `--${BOUNDARY}--`, ''), 'broken'],
    ['a head without an end', body(`--${BOUNDARY}`, NAMED, `--${BOUNDARY}--`, ''), 'broken'],
    [
      'countless parts',
      body(...Array.from({ length: 1001 }, () => part(NAMED, '')).flat(), `--${BOUNDARY}--`, ''),
      'broken',
    ],
    ['nothing', Readable.from([]), 'broken'],
  ])('%s', async (_, sent, why) => {
    expect(refused(await forms().take(sent, TYPE, 'a'))).toBe(why);
    expect(await readdir(folder)).toEqual([]);
  });
  test('what is no form of files', async () => {
    expect(refused(await forms().take(body('a=b'), 'application/x-www-form-urlencoded', 'a'))).toBe('broken');
  });
  test('who leaves in between', async () => {
    const gone = Readable.from(
      (function* () {
        yield new Uint8Array(5);
        throw new Error('gone');
      })(),
    );
    expect(refused(await forms().take(gone, TYPE, 'a'))).toBe('broken');
    expect(await readdir(folder)).toEqual([]);
  });
});

test('one sender has so many on the disk, all together so many; what is done gives its place back', async () => {
  const { take } = forms();
  const sent = () => body(`--${BOUNDARY}`, 'Content-Disposition: form-data; name="a"', '', 'x', `--${BOUNDARY}--`, '');
  const first = await take(sent(), TYPE, 'a');
  expect(refused(await take(sent(), TYPE, 'a'))).toBe('busy');
  const second = await take(sent(), TYPE, 'b');
  expect([refused(first), refused(second), refused(await take(sent(), TYPE, 'c'))]).toEqual(['taken', 'taken', 'busy']);
  for (const one of [first, second]) if ('done' in one) await one.done();
  expect(refused(await take(sent(), TYPE, 'a'))).toBe('taken');
});
