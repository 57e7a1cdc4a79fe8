import { describe, expect, it } from 'vitest';
import { browserName } from '#words/browser-name.ts';

const WEBKIT = 'AppleWebKit/537.36 (KHTML, like Gecko)';
const WINDOWS = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64)';

describe('what a browser says of itself, in words', () => {
  it.each([
    [`${WINDOWS} ${WEBKIT} Chrome/131.0.0.0 Safari/537.36`, 'Chrome trên Windows'],
    [`${WINDOWS} ${WEBKIT} Chrome/131.0.0.0 Safari/537.36 Edg/131.0.0.0`, 'Edge trên Windows'],
    [`${WINDOWS} ${WEBKIT} coc_coc_browser/130.0 Chrome/124.0.0.0 Safari/537.36`, 'Cốc Cốc trên Windows'],
    [
      `Mozilla/5.0 (Linux; Android 14; SM-A155F) ${WEBKIT} Chrome/131.0.0.0 Mobile Safari/537.36`,
      'Chrome trên Android',
    ],
    [`Mozilla/5.0 (X11; Linux x86_64) ${WEBKIT} HeadlessChrome/131.0.0.0 Safari/537.36`, 'Chrome trên Linux'],
    ['Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0', 'Firefox trên Linux'],
    [
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Mobile/15E148 Safari/604.1',
      'Safari trên iPhone',
    ],
    ['curl/8.5.0', 'trình duyệt hoặc chương trình khác'],
    ['', 'trình duyệt hoặc chương trình khác'],
    ['something (Windows NT 10.0)', 'trình duyệt hoặc chương trình khác, Windows'],
  ])('%s', (agent, told) => expect(browserName('vi', agent)).toBe(told));
  it('in English too', () => expect(browserName('en', `${WINDOWS} Firefox/133.0`)).toBe('Firefox on Windows'));
});
