import { describe, expect, it } from 'vitest';
import { returnPath } from '#web/people/signed-in.ts';

describe('where a reader wanted to go', () => {
  it.each(['/', '/bac-kan/08-nq-tu?asOf=2023-05-31#a', '/tai-khoan'])('%s is a page of ours', (path) =>
    expect(returnPath(path)).toBe(path),
  );
  it.each([
    '',
    '//evil.example',
    '/\\evil.example',
    'https://evil.example',
    'javascript:alert(1)',
    '/\t/evil.example',
    'evil',
  ])('%s leads nowhere else', (path) => expect(returnPath(path)).toBe('/'));
  // What is left of dots and two slashes would name another host once it stands in a head.
  it.each([
    '/.//evil.example',
    '/%2e//evil.example',
    '/x/..//evil.example',
    '/.\\\\evil.example',
    '/./\t/evil.example',
  ])('%s stays on this site once its dots are gone', (path) => expect(returnPath(path)).toBe('/evil.example'));
});
