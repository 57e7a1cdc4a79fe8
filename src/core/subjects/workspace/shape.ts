import { choice, id, optional, shape, text, type RecordOf } from '#core/shape/shape.ts';

/**
 * The workspace itself: its name, and whether its data are invented for teaching, or it is still being set up. It is in
 * the journal like any record, and stands in no programme's list of records.
 */
export const WORKSPACE = shape('shared', { id, name: text, purpose: optional(choice('purpose')) });

export type WorkspaceRecord = RecordOf<typeof WORKSPACE.fields>;

/** Whether it is still being set up. */
export const isDraft = ({ purpose }: WorkspaceRecord): boolean => purpose === 'draft';
