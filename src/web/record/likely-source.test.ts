import { expect, it } from 'vitest';
import type { OpenedProgramme } from '#app/read/programme.ts';
import { likelySourceOfForm } from '#web/record/likely-source.ts';
import type { FormSubject } from '#web/record/subjects.ts';

const opened = (draft: boolean) =>
  ({ workspace: { draft }, programme: { resolution: 'nq-14' } }) as unknown as OpenedProgramme;

it.each<readonly [FormSubject, boolean, string | undefined]>([
  ['agency', true, 'nq-14'],
  ['work', true, 'nq-14'],
  ['objective', true, 'nq-14'],
  // What has come about since is told by somebody else, and what is running has reports.
  ['progress', true, undefined],
  ['observation', true, undefined],
  ['document', true, undefined],
  ['agency', false, undefined],
  ['work', false, undefined],
])('a form of %s, set up: %s', (subject, draft, source) =>
  expect(likelySourceOfForm(opened(draft), subject)).toBe(source),
);
