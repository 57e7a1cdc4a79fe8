/** The tables of people, their sign-ins and the access log. */
import type { Line, Role } from '#core/rights/caller.ts';

/** What waits for its one answer. */
export type ChallengeKind = 'passkey:make' | 'passkey:sign-in' | 'outside';

export interface PeopleTables {
  person: {
    id: string;
    sign_in: string;
    name: string;
    position: string | null;
    administers: boolean;
    purpose: string;
    keep_until: string | null;
    made_at: Date;
    closed_at: Date | null;
    email: string | null;
    erased_at: Date | null;
  };
  role_grant: { person: string; workspace_id: string; role: Role; agency: string | null; lines: readonly Line[] };
  password: { person: string; hash: string; set_at: Date };
  session: {
    token: Buffer;
    id: string;
    person: string;
    started_at: Date;
    seen_at: Date;
    ends_at: Date;
    address: string;
    agent: string;
  };
  one_time_link: {
    token: Buffer;
    person: string;
    made_by: string;
    made_at: Date;
    ends_at: Date;
    used_at: Date | null;
  };
  passkey: {
    id: string;
    person: string;
    public_key: Buffer;
    counter: number;
    transports: readonly string[];
    name: string;
    made_at: Date;
    used_at: Date | null;
  };
  outside_identity: { issuer: string; subject: string; person: string; made_at: Date; used_at: Date };
  challenge: { token: Buffer; kind: ChallengeKind; data: unknown; ends_at: Date };
  reminder: {
    person: string;
    day: string;
    digest: string;
    message_id: string;
    claimed_at: Date;
    sent_at: Date | null;
  };
  calendar_feed: { person: string; token: Buffer; made_at: Date };
  access_log: {
    sequence: number;
    at: Date;
    actor: string;
    event: string;
    workspace_id: string | null;
    address: string | null;
    data: unknown;
    previous_hash: string;
    hash: string;
  };
}
