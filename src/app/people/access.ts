/** The access log as those see it who may. */
import type { Application } from '#app/application.ts';
import { actorOf } from '#app/people/accounts.ts';
import type { OpenSession } from '#app/people/session.ts';
import { orRefuse } from '#app/refusal.ts';
import type { Problem } from '#core/problem.ts';
import type { Caller } from '#core/rights/caller.ts';
import { may, mayOr } from '#core/rights/rights.ts';
import { addDays, startOfDay, type Day } from '#core/value/day.ts';
import { listAccess, logAccess, verifyAccessLog, type LoggedAccess } from '#store/people/access-log.ts';

export interface AccessSeen {
  readonly entries: readonly LoggedAccess[];
  /** Whether older ones pass the filter. */
  readonly older: boolean;
  /** The first entry that does not follow; undefined: the chain is whole. */
  readonly broken?: number;
}

export interface AccessFilter {
  readonly workspace?: string | undefined;
  /** Entries before this sequence. */
  readonly before?: number | undefined;
  readonly event?: string | undefined;
  /** A part of a name, without marks and case. */
  readonly actor?: string | undefined;
  /** Days in Vietnam, both included. */
  readonly from?: Day | undefined;
  readonly to?: Day | undefined;
}

const PER_PAGE = 100;

/** Newest first. Who keeps the installation sees all; others what concerns their workspace. */
export const readAccess = async (
  app: Application,
  caller: Caller,
  { workspace, before, event, actor, from, to }: AccessFilter,
): Promise<AccessSeen> => {
  const whole = may(caller, 'people:installation');
  if (!whole) orRefuse(mayOr(caller, 'access-log:read', workspace));
  const { reader } = app.database;
  const [entries, broken] = await Promise.all([
    listAccess(reader, {
      limit: PER_PAGE + 1,
      event,
      actor,
      ...(workspace !== undefined && { workspace }),
      ...(before !== undefined && { before }),
      ...(from && { from: startOfDay(from) }),
      ...(to && { until: startOfDay(addDays(to, 1)) }),
    }),
    verifyAccessLog(reader),
  ]);
  return {
    entries: entries.slice(0, PER_PAGE),
    older: entries.length > PER_PAGE,
    ...(broken !== undefined && { broken }),
  };
};

/** The first entry of the access log that does not follow; undefined when the chain is whole. */
export const readAccessProof = (app: Application): Promise<number | undefined> => verifyAccessLog(app.database.reader);

export interface Export {
  /** "journal", "access-log" … */
  readonly what: string;
  readonly workspace?: string;
  /** The network address that asks; absent: the machine itself. */
  readonly address?: string;
  /** What was asked of it, a filter a line. */
  readonly asked?: readonly string[];
}

/**
 * Notes that somebody takes data out which not everybody may take. Before the first byte leaves: what is not noted is
 * not given.
 */
export const noteExport = (
  app: Application,
  caller: Caller,
  { what, workspace, address, asked = [] }: Export,
): Promise<void> =>
  app.database.write((writer) =>
    logAccess(writer, {
      at: app.clock.now(),
      actor: actorOf(caller),
      event: 'export',
      ...(workspace !== undefined && { workspace }),
      ...(address !== undefined && { address }),
      data: { what, ...(asked.length > 0 && { asked: asked.join('; ') }) },
    }),
  );

/**
 * Notes that somebody who has signed in looks at what is sensitive: data of persons, or this log itself. Before it is
 * shown:
 * what is not noted is not shown.
 */
export const noteRead = async (
  app: Application,
  caller: Caller,
  { what, workspace, address, of }: Omit<Export, 'asked'> & { readonly of?: string },
): Promise<void> => {
  if (caller.kind !== 'person') return;
  await app.database.write((writer) =>
    logAccess(writer, {
      at: app.clock.now(),
      actor: caller.name,
      event: 'read',
      ...(workspace !== undefined && { workspace }),
      ...(address !== undefined && { address }),
      data: { what, ...(of !== undefined && { person: of }) },
    }),
  );
};

/**
 * Notes that somebody who has signed in asked for what they may not. What the public is refused is not noted: anybody
 * could fill the log. A log that cannot be written refuses no less.
 */
export const noteRefused = async (
  app: Application,
  { caller }: OpenSession,
  {
    problems,
    address,
    path,
  }: { readonly problems: readonly Problem[]; readonly address: string; readonly path: string },
): Promise<void> => {
  const refused = problems.find(({ code }) => code === 'right.missing');
  if (caller.kind !== 'person' || !refused) return;
  const data = { path: path.slice(0, LONGEST_PATH), action: String(refused.data?.['action'] ?? '') };
  const event = { at: app.clock.now(), actor: caller.name, event: 'refused', address, data };
  await app.database
    .write((writer) => logAccess(writer, event))
    .catch((error: unknown) => app.log.error({ err: error }, 'a refusal could not be noted'));
};

const LONGEST_PATH = 200;
