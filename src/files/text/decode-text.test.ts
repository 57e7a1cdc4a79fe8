import { describe, expect, it } from 'vitest';
import { decodeText } from '#files/text/decode-text.ts';

const TEXT = 'id,name\nxa-a,Ủy ban nhân dân xã Hòa Bình\n';
const bytesOf = (...parts: readonly (string | number)[]): Uint8Array =>
  new Uint8Array(parts.flatMap((part) => (typeof part === 'number' ? [part] : [...new TextEncoder().encode(part)])));
const utf16 = (text: string, big: boolean, mark: boolean): Uint8Array =>
  new Uint8Array(
    [...(mark ? '\ufeff' : ''), ...text].flatMap((letter) => {
      const code = letter.charCodeAt(0);
      return big ? [code >> 8, code & 255] : [code & 255, code >> 8];
    }),
  );

describe('bytes of a text', () => {
  it.each([
    ['UTF-8', bytesOf(TEXT)],
    ['UTF-8 with its mark', bytesOf(0xef, 0xbb, 0xbf, TEXT)],
    ['UTF-16, little end first', utf16(TEXT, false, true)],
    ['UTF-16, big end first', utf16(TEXT, true, true)],
    ['UTF-16 without a mark', utf16(TEXT, false, false)],
  ])('%s is read', (_, bytes) => expect(decodeText(bytes, 'a.csv')).toEqual({ ok: true, value: TEXT }));

  it('Windows-1258 is read: letters and the tones behind them', () => {
    // "Nhân dân", "phường", "quận" as Windows writes them: ư and ơ are letters, tones stand behind their vowel.
    const bytes = bytesOf('Nh', 0xe2, 'n d', 0xe2, 'n ph', 0xfd, 0xf5, 0xcc, 'ng qu', 0xe2, 0xf2, 'n');
    expect(decodeText(bytes, 'a.csv')).toEqual({ ok: true, value: 'Nhân dân phường quận' });
  });
  it.each([
    [
      'TCVN3',
      bytesOf('id\nñy'.slice(0, 3), 0xf1, 'y ban nh', 0xa9, 'n d', 0xa9, 'n x', 0xb7, '\n'),
      'tcvn3',
      'ủy ban nhân dân xã',
    ],
    [
      'VNI',
      bytesOf('id\nHo', 0xe4, 'i ', 0xf1, 'o', 0xe0, 'ng nha', 0xe2, 'n da', 0xe2, 'n\n'),
      'vni',
      'Hội đồng nhân dân',
    ],
  ])('%s is told with its line and what it means', (_, bytes, breakage, meant) =>
    expect(decodeText(bytes, 'a.csv')).toEqual({
      ok: false,
      problems: [{ code: 'file.old-letters', where: { file: 'a.csv', line: 2 }, data: { breakage, meant } }],
    }),
  );
  it.each([
    ['a lone byte', bytesOf('id\n', 0xff), 2],
    ['a picture', bytesOf(0x89, 'PNG', 0, 0, 0, 0xff, 0xd8), 1],
  ])('%s is refused', (_, bytes, line) =>
    expect(decodeText(bytes, 'a.csv')).toEqual({
      ok: false,
      problems: [{ code: 'file.encoding', where: { file: 'a.csv', line } }],
    }),
  );
});
