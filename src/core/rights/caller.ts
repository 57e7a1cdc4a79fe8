/** Who asks: whose rights decide what is read and written. Made once for a request, never taken from a form. */

/**
 * What a person is in one workspace. `administrator` keeps people and settings; `office` runs the programme; `reporter`
 * and `approver` act for one agency; `leader` reads all; `inspector` reads the journal and all versions.
 */
export const ROLES = ['administrator', 'office', 'reporter', 'approver', 'leader', 'inspector'] as const;
export type Role = (typeof ROLES)[number];

/** Roles that act for one agency, and must name it. */
export const AGENCY_ROLES: ReadonlySet<Role> = new Set(['reporter', 'approver']);

/** The two lines of a locality: its Party organisation, and its council and committee. */
export const LINES = ['party', 'government'] as const;
export type Line = (typeof LINES)[number];

export interface Grant {
  readonly workspace: string;
  readonly role: Role;
  /** Id of the agency for which a reporter or an approver acts. */
  readonly agency?: string;
  /** The lines whose internal records the person may see; the same for all roles in a workspace. Absent: none. */
  readonly lines?: readonly Line[];
}

export interface SignedIn {
  readonly kind: 'person';
  readonly id: string;
  readonly name: string;
  /** As it stands behind the name in the journal: "Chuyên viên Văn phòng". */
  readonly position?: string;
  /** Keeps the whole installation: people, workspaces, settings. */
  readonly administers: boolean;
  readonly grants: readonly Grant[];
}

/**
 * `operator`: whoever sits at the machine, by the command line, or by a page while there are no accounts. `public`:
 * anybody.
 */
export type Caller = SignedIn | { readonly kind: 'operator' } | { readonly kind: 'public' };

export const PUBLIC: Caller = { kind: 'public' };
export const OPERATOR: Caller = { kind: 'operator' };

/**
 * The author that the journal names: "Nguyễn Văn A (Chuyên viên Văn phòng)". Undefined: nobody who could answer for it.
 */
export const authorOf = (caller: Caller): string | undefined => {
  if (caller.kind !== 'person') return undefined;
  return caller.position === undefined ? caller.name : `${caller.name} (${caller.position})`;
};
