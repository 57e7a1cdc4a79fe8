import { expect, test } from 'vitest';
import { ownPath, pathPart, settledPath, readableUrl } from '#http/own-path.ts';

test.each([
  ['/bac-kan/08-nq-tu', '/bac-kan/08-nq-tu'],
  ['//evil.example', '/evil.example'],
  ['///evil.example/x', '/evil.example/x'],
  ['/\\evil.example', '/evil.example'],
  ['\\\\evil.example', '/evil.example'],
  ['/a//b', '/a//b'],
])('%s leads to %s of this site', (path, own) => {
  expect(ownPath(path)).toBe(own);
  expect(new URL(ownPath(path), 'http://here').host).toBe('here');
});

test.each([
  ['08-nq-tu', '08-nq-tu'],
  ['x.data', 'x%2Edata'],
  ['x.data.y', 'x.data.y'],
  ['2.4', '2.4'],
])('the id %s stands in a path as %s', (id, part) => {
  expect(pathPart(id)).toBe(part);
  expect(decodeURIComponent(part)).toBe(id);
});

const HTML = 'text/html,application/xhtml+xml,*/*';
test.each([
  ['/w/p?asOf=2023-05-31', HTML, undefined],
  ['//evil.example?lang=en', HTML, '/evil.example?lang=en'],
  ['//evil.example', undefined, '/evil.example'],
  ['/w/x.data', HTML, '/w/x%2Edata'],
  ['/w/x.data?asOf=a.data', HTML, '/w/x%2Edata?asOf=a.data'],
  ['/w/p?q=x.data', HTML, undefined],
  ['/w/x.data', '*/*', undefined],
  ['/w/x.data', undefined, undefined],
] as const)('%s asked for as %s goes to %s', (url, accept, to) => expect(settledPath(url, accept)).toBe(to));

test.each([
  ['/w%00/p?tim=%00%41', '/w%EF%BF%BD/p?tim=%EF%BF%BD'],
  ['/w/%ED%A0%BD/%F0%9F', '/w/%EF%BF%BD/%EF%BF%BD'],
  ['/w/%zz?tim=100%', '/w/%25zz?tim=100%25'],
  ['/w/%C4%91%C3%B4?tim=100%25', '/w/%C4%91%C3%B4?tim=100%25'],
  ['/w/%F0%9F%98%80', '/w/%F0%9F%98%80'],
  ['/w/p?tim=%2500', '/w/p?tim=%2500'],
  ['/w/p', '/w/p'],
])('%s is read as %s, and every part of it can be decoded', (url, read) => {
  expect(readableUrl(url)).toBe(read);
  expect(() => decodeURIComponent(read)).not.toThrow();
});
