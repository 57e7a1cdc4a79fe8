/** A record belongs to something and says something. */
import type { Problem } from '#core/problem.ts';
import type { Draft } from '#core/subjects/subjects.ts';

interface Belonging {
  readonly work?: string;
  readonly objective?: string;
}

/** Which field to fill in first where both are empty. Funding may be the programme's as a whole. */
const BELONGS = { progress: 'work', obstacle: 'work', contribution: 'objective' } as const;

const isBelonging = (subject: string): subject is keyof typeof BELONGS => Object.hasOwn(BELONGS, subject);

/**
 * Problems: `belonging.none`, `belonging.both` (of progress: whose state would it be?), `record.empty`,
 * `observation.no-value`, `finding.of`.
 */
export const checkBelonging = (drafts: readonly Draft[]): readonly Problem[] => {
  const kinds = new Map(
    drafts.flatMap((draft) => (draft.subject === 'finding' ? [[draft.id, draft.record.kind] as const] : [])),
  );
  return drafts.flatMap((draft) => [...checkOwner(draft), ...checkContent(draft), ...checkCause(draft, kinds)]);
};

const at = ({ subject, id }: Draft, field?: string): Problem['where'] => ({
  record: `${subject}/${id}`,
  ...(field !== undefined && { field }),
});

const checkOwner = (draft: Draft): readonly Problem[] => {
  const { subject, record } = draft;
  if (!isBelonging(subject)) return [];
  const { work, objective } = record as Belonging;
  if (work === undefined && objective === undefined)
    return [{ code: 'belonging.none', where: at(draft, BELONGS[subject]) }];
  return subject === 'progress' && work !== undefined && objective !== undefined
    ? [{ code: 'belonging.both', where: at(draft, 'objective') }]
    : [];
};

const checkContent = (draft: Draft): readonly Problem[] => {
  if (draft.subject === 'task')
    return draft.record.statements.length > 0 ? [] : [{ code: 'record.empty', where: at(draft, 'statements') }];
  if (draft.subject === 'observation') {
    const { value, note } = draft.record;
    return value === undefined && note === undefined
      ? [{ code: 'observation.no-value', where: at(draft, 'value') }]
      : [];
  }
  if (draft.subject !== 'progress') return [];
  const { status, expectedStart, expectedFinish, started, completed, statement } = draft.record;
  return [status, expectedStart, expectedFinish, started, completed, statement].some((told) => told !== undefined)
    ? []
    : [{ code: 'record.empty', where: at(draft) }];
};

/** A finding that is not there is told by `checkReferences`. */
const checkCause = (draft: Draft, kinds: ReadonlyMap<string, string>): readonly Problem[] => {
  if (draft.subject !== 'finding') return [];
  const { kind, of } = draft.record;
  const explained = of === undefined ? undefined : kinds.get(of);
  return explained === undefined || (kind === 'cause' && explained === 'limit')
    ? []
    : [{ code: 'finding.of', where: at(draft, 'of'), data: { kind, of: of ?? '', explained } }];
};
