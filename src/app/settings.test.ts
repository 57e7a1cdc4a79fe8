import { expect, test } from 'vitest';
import { readSettings } from '#app/settings.ts';

const read = (environment: Readonly<Record<string, string>>): unknown => {
  const settings = readSettings(environment);
  return 'setting' in settings
    ? settings
    : [settings.host, settings.port, settings.addressAt(settings.port), settings.writes];
};

test.each([
  [{}, ['127.0.0.1', 4080, 'http://127.0.0.1:4080', 'here']],
  [
    { PORT: '', HOST: '', TIENDO_ADDRESS: ' ', TIENDO_WRITES: '' },
    ['127.0.0.1', 4080, 'http://127.0.0.1:4080', 'here'],
  ],
  [{ PORT: '8080', HOST: 'localhost' }, ['localhost', 8080, 'http://localhost:8080', 'here']],
  [{ HOST: '::1' }, ['::1', 4080, 'http://[::1]:4080', 'here']],
  [{ HOST: '0.0.0.0' }, ['0.0.0.0', 4080, 'http://localhost:4080', 'none']],
  [{ HOST: '::' }, ['::', 4080, 'http://localhost:4080', 'none']],
  [{ HOST: '192.168.1.5' }, ['192.168.1.5', 4080, 'http://192.168.1.5:4080', 'none']],
  [{ HOST: '127.evil.example' }, ['127.evil.example', 4080, 'http://127.evil.example:4080', 'none']],
  [{ HOST: '0.0.0.0', TIENDO_WRITES: 'all' }, ['0.0.0.0', 4080, 'http://localhost:4080', 'all']],
  [{ TIENDO_WRITES: 'off' }, ['127.0.0.1', 4080, 'http://127.0.0.1:4080', 'none']],
  [{ TIENDO_ADDRESS: 'https://tien-do.example/' }, ['127.0.0.1', 4080, 'https://tien-do.example', 'none']],
  [
    { TIENDO_ADDRESS: 'https://tien-do.example', TIENDO_WRITES: 'all' },
    ['127.0.0.1', 4080, 'https://tien-do.example', 'all'],
  ],
  [{ TIENDO_ADDRESS: 'http://[::1]:4080' }, ['127.0.0.1', 4080, 'http://[::1]:4080', 'here']],
])('%j', (environment, expected) => expect(read(environment)).toEqual(expected));

test.each(['tám', '-1', '65536', '0x1000', '1e3', '80.5', '99999999999'])('PORT=%s is none', (text) =>
  expect(read({ PORT: text })).toEqual({ setting: 'PORT', text }),
);
test.each(['tien-do.example', 'ftp://tien-do.example', 'http://', 'https://x.example/?a=b'])(
  'TIENDO_ADDRESS=%s is none',
  (text) => expect(read({ TIENDO_ADDRESS: text })).toEqual({ setting: 'TIENDO_ADDRESS', text }),
);
test.each(['100', '249', 'nhiều', '1e3'])('TIENDO_MEMORY=%s is none', (text) =>
  expect(read({ TIENDO_MEMORY: text })).toEqual({ setting: 'TIENDO_MEMORY', text }),
);
test.each(['proxy.example', '10.0.0.0/64'])('TIENDO_PROXY=%s is none', (text) =>
  expect(read({ TIENDO_PROXY: text })).toEqual({ setting: 'TIENDO_PROXY', text }),
);
test.each(['on', 'yes', 'true', 'none', 'ALL'])('TIENDO_WRITES=%s is none', (text) =>
  expect(read({ TIENDO_WRITES: text })).toEqual({ setting: 'TIENDO_WRITES', text }),
);
const PROVIDER = { TIENDO_OIDC_ISSUER: 'https://dangnhap.example', TIENDO_OIDC_CLIENT: 'a', TIENDO_OIDC_SECRET: 'b' };
test('an identity provider answers under https, or plainly on this machine, and knows us by a name and a secret', () => {
  const provider = (environment: Record<string, string>) => {
    const settings = readSettings(environment);
    return 'setting' in settings ? settings.setting : settings.identityProvider;
  };
  expect(provider({})).toBeUndefined();
  expect(provider(PROVIDER)).toMatchObject({ clientId: 'a', clientSecret: 'b', name: 'dangnhap.example' });
  expect(provider({ ...PROVIDER, TIENDO_OIDC_NAME: 'tỉnh' })).toMatchObject({ name: 'tỉnh' });
  expect(provider({ ...PROVIDER, TIENDO_OIDC_ISSUER: 'http://127.0.0.1:99' })).toMatchObject({ clientId: 'a' });
  for (const issuer of ['http://dangnhap.example', 'dangnhap.example', 'ftp://dangnhap.example'])
    expect(provider({ ...PROVIDER, TIENDO_OIDC_ISSUER: issuer })).toBe('TIENDO_OIDC_ISSUER');
  expect(provider({ ...PROVIDER, TIENDO_OIDC_CLIENT: ' ' })).toBe('TIENDO_OIDC_CLIENT');
  expect(provider({ ...PROVIDER, TIENDO_OIDC_SECRET: '' })).toBe('TIENDO_OIDC_SECRET');
});

test.each([
  ['administrator, office', { TIENDO_ADDRESS: 'https://tiendo.xa.example' }, ['administrator', 'office']],
  ['office', { TIENDO_ADDRESS: 'http://localhost:4080' }, ['office']],
  ['', {}, []],
])('TIENDO_KEYS_FOR=%s names roles', (text, environment, roles) => {
  const settings = readSettings({ TIENDO_KEYS_FOR: text, ...environment });
  expect('keysFor' in settings ? [...settings.keysFor] : settings).toEqual(roles);
});
test.each([
  ['văn phòng', 'https://tiendo.xa.example'],
  ['office', 'http://10.0.0.1'],
])('TIENDO_KEYS_FOR=%s at %s would let nobody in', (text, address) =>
  expect(read({ TIENDO_KEYS_FOR: text, TIENDO_ADDRESS: address })).toEqual({ setting: 'TIENDO_KEYS_FOR', text }),
);
