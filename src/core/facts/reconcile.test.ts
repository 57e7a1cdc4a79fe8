import { expect, test } from 'vitest';
import type { RecordChange } from '#core/facts/compare-drafts.ts';
import { reconcile, type Seen, type Side } from '#core/facts/reconcile.ts';
import { record } from '#testing/records.ts';

const party = (name: string) => record('party', { id: 'p', name });
const change = (name?: string): RecordChange => ({
  subject: 'party',
  id: 'p',
  programme: 'x',
  ...(name !== undefined && { record: party(name) }),
});

/** What becomes of one change: applied, kept or in conflict. */
const fate = (one: RecordChange, seen: Seen, stands: boolean, side?: Side): string => {
  const { changes, kept, conflicts } = reconcile(
    { changes: [one], added: 0, changed: 0, removed: 0 },
    () => seen,
    () => stands,
    () => side,
  );
  const { added, changed, removed } = changes;
  expect(added + changed + removed + kept.length + conflicts.length).toBe(1);
  return added ? 'added' : changed ? 'changed' : removed ? 'removed' : kept.length > 0 ? 'kept' : 'conflict';
};

test.each<readonly [string, RecordChange, Seen, boolean, string]>([
  [
    'nothing was written since: the file changes',
    change('tệp'),
    { isCurrent: true, base: party('cũ') },
    true,
    'changed',
  ],
  ['nothing was written since: the file removes', change(), { isCurrent: true, base: party('cũ') }, true, 'removed'],
  ['new in the file, never there', change('tệp'), { isCurrent: true }, false, 'added'],
  ['a page changed it, the file did not', change('cũ'), { isCurrent: false, base: party('cũ') }, true, 'kept'],
  ['a page made it, the file has not seen it', change(), { isCurrent: false }, true, 'kept'],
  [
    'a page removed it, the file did not change it',
    change('cũ'),
    { isCurrent: false, base: party('cũ') },
    false,
    'kept',
  ],
  ['both changed it', change('tệp'), { isCurrent: false, base: party('cũ') }, true, 'conflict'],
  ['a page changed what the file removes', change(), { isCurrent: false, base: party('cũ') }, true, 'conflict'],
  ['a page removed what the file changes', change('tệp'), { isCurrent: false, base: party('cũ') }, false, 'conflict'],
  ['both made it', change('tệp'), { isCurrent: false }, true, 'conflict'],
])('%s', (_, one, seen, stands, expected) => {
  expect(fate(one, seen, stands)).toBe(expected);
  if (expected !== 'conflict') return;
  expect(fate(one, seen, stands, 'record')).toBe('kept');
  expect(fate(one, seen, stands, 'file')).toBe(one.record ? (stands ? 'changed' : 'added') : 'removed');
});
