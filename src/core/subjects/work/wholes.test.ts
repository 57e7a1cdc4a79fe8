import { expect, it } from 'vitest';
import { wholesAmong } from '#core/subjects/work/wholes.ts';
import { view } from '#testing/records.ts';

const ids = (...works: readonly { readonly id: string; readonly partOf?: string }[]) =>
  wholesAmong(view({ work: works }).all('work')).map((work) => work.id);

it.each([
  ['nothing', [], []],
  ['a whole', [{ id: 'a' }], ['a']],
  ['a part beside its whole', [{ id: 'a' }, { id: 'b', partOf: 'a' }], ['a']],
  ['a part alone', [{ id: 'b', partOf: 'a' }], ['b']],
  ['a part of a part, beside both', [{ id: 'a' }, { id: 'b', partOf: 'a' }, { id: 'c', partOf: 'b' }], ['a']],
  ['a part of a part beside the first alone', [{ id: 'a' }, { id: 'c', partOf: 'b' }], ['a', 'c']],
])('%s', (_, works, expected) => expect(ids(...works)).toEqual(expected));
