/** A programme as its pages need it. */
import type { Application } from '#app/application.ts';
import { refuse } from '#app/refusal.ts';
import { openWorkspace, type OpenedWorkspace } from '#app/read/workspace.ts';
import { issuedFigures } from '#app/read/report/issued-with.ts';
import { viewWith } from '#core/collecting/submitted.ts';
import type { Stored } from '#core/subjects/subjects.ts';

export interface OpenedProgramme extends OpenedWorkspace {
  readonly programme: Stored<'programme'>;
}

export interface ProgrammeQuestion {
  /** Absent: the only workspace there is. */
  readonly workspace?: string | undefined;
  readonly programme: string;
  readonly asOf?: string | undefined;
}

/** Refuses as `openWorkspace`. */
export const openProgramme = async (app: Application, question: ProgrammeQuestion): Promise<OpenedProgramme> => {
  const opened = await openWorkspace(app, question);
  const { programme } = opened;
  return programme ? { ...opened, programme } : refuse('programme.unknown', { programme: question.programme });
};

/**
 * The same with what was sent and is not approved yet over its records, and with what tells the standings of figures:
 * for those alone who may see it.
 */
export const withSubmitted = async (app: Application, opened: OpenedProgramme): Promise<OpenedProgramme> => {
  // Loaded once here; the pages ask of the view that lies over it, and what they want is wanted of the one below.
  const approved = opened.view;
  const [view, returned] = await opened.ask(
    () => [viewWith(approved, 'submitted'), viewWith(approved, 'returned')] as const,
  );
  const standings = {
    approved,
    ...(returned !== approved && { returned }),
    issued: await issuedFigures(app, approved),
  };
  return { ...opened, view, standing: 'submitted', standings };
};
