import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalJson } from '#core/shape/canonical.ts';
import { entryHash, firstHash, type JournalEntry } from '#store/journal/entry.ts';

const ENTRY: JournalEntry = {
  workspace_id: 'w',
  sequence: 2,
  at: '2023-06-01T02:00:00.000Z',
  actor: 'Nguyễn “A”\n',
  command: 'test',
  command_id: '00000000-0000-4000-8000-000000000000',
  subject: 'party',
  record_id: 'p',
  programme: null,
  version: 1,
  before: null,
  after: { name: 'x', id: 'p', seat: undefined },
  reason: null,
};

// What journals of years are chained by is written down here, and never changes.
test('an entry’s hash is over the one before it and the canonical text of all that the entry says', () => {
  const text =
    '{"actor":"Nguyễn “A”\\n","after":{"id":"p","name":"x"},"at":"2023-06-01T02:00:00.000Z","before":null,"command":"test",' +
    '"command_id":"00000000-0000-4000-8000-000000000000","programme":null,"reason":null,"record_id":"p","sequence":2,' +
    '"subject":"party","version":1,"workspace_id":"w"}';
  const expected = createHash('sha256')
    .update(`${'0'.repeat(64)}\n${text}`)
    .digest('hex');
  expect(entryHash('0'.repeat(64), ENTRY)).toBe(expected);
});

test('the first entry follows the hash of its workspace', () => {
  expect(firstHash('bac-kan')).toBe(createHash('sha256').update('tiendo journal of bac-kan').digest('hex'));
  expect(firstHash('a')).not.toBe(firstHash('b'));
});

test('any entry’s hash is over its canonical text, whatever it says', () => {
  const one = fc.record({
    workspace_id: fc.string(),
    sequence: fc.nat(),
    at: fc.string(),
    actor: fc.string({ unit: 'binary' }),
    command: fc.string(),
    command_id: fc.string(),
    subject: fc.string(),
    record_id: fc.string(),
    programme: fc.option(fc.string()),
    version: fc.nat(),
    before: fc.option(fc.object()),
    after: fc.option(fc.object()),
    reason: fc.option(fc.string()),
  });
  fc.assert(
    fc.property(one, fc.string(), (entry, previous) => {
      const expected = createHash('sha256')
        .update(`${previous}\n${canonicalJson(entry)}`)
        .digest('hex');
      expect(entryHash(previous, entry)).toBe(expected);
    }),
  );
});
