/**
 * A new measure of an objective answers its target where nothing does yet: the target waits for values of that
 * unit, and there is only this one. Of several nobody is guessed.
 */
import type { RecordChange } from '#core/facts/compare-drafts.ts';
import { draftOf, type Ground } from '#core/rules/ground.ts';
import type { RecordIn } from '#core/subjects/subjects.ts';

type Given = Pick<RecordIn<'measure'>, 'objective' | 'unit'>;

/** The changes of objectives that come with the adding of records. `ground`: what stood before them. */
export const answersOf = (ground: Ground, added: readonly RecordChange[]): readonly RecordChange[] => {
  const fresh = added.flatMap(({ subject, id, record }) =>
    subject === 'measure' && record && !ground.find('measure', id) ? [{ id, ...(record as unknown as Given) }] : [],
  );
  return [...Map.groupBy(fresh, ({ objective }) => objective)].flatMap(([objective, measures]) => {
    // What is added in the same command says itself what answers it.
    const stands = objective === undefined ? undefined : ground.find('objective', objective);
    const { target } = stands ?? {};
    if (!stands || !target || target.measure !== undefined || target.extent !== undefined) return [];
    // Whoever adds the measure may not see it.
    if (stands.audience !== undefined) return [];
    const alike = (one: Given): boolean => one.objective === objective && one.unit === target.value.unit;
    const [only, ...others] = [...measures.filter(alike), ...[...ground.all('measure')].filter(alike)];
    if (!only || others.length > 0 || !('id' in only)) return [];
    const { record, ...change } = draftOf(stands);
    return [{ ...change, record: { ...record, target: { ...target, measure: only.id } } } as RecordChange];
  });
};
