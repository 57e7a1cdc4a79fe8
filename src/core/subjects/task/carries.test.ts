import { describe, expect, it } from 'vitest';
import { carriesTask } from '#core/subjects/task/carries.ts';

describe('who carries out a task', () => {
  it.each<[string | undefined, readonly string[], boolean]>([
    ['a', [], true],
    ['a', ['b'], true],
    // Where another leads, who is only named does not answer for it.
    ['b', ['a'], false],
    ['b', [], false],
    [undefined, ['a', 'b'], true],
    [undefined, ['b'], false],
    [undefined, [], false],
  ])('led by %s, named %j: a does: %s', (lead, agencies, expected) =>
    expect(carriesTask({ agencies, ...(lead !== undefined && { lead }) } as never, 'a')).toBe(expected),
  );
});
