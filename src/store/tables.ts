/** The tables that are not made from a record's shape. */
import type { PeopleTables } from '#store/people/tables.ts';

export interface Tables extends PeopleTables {
  workspace: { id: string; name: string; teaching: boolean; draft: boolean; sequence: number; hash: string };
  command: { workspace_id: string; id: string; at: Date; actor: string; content: string; answer: unknown };
  upload: { token: Buffer; sender: string; workspace_id: string; purpose: string; content: Buffer; ends_at: Date };
  kept_file: { workspace_id: string; sha256: string; content: Buffer };
  journal: {
    workspace_id: string;
    sequence: number;
    at: Date;
    actor: string;
    command: string;
    command_id: string;
    subject: string;
    record_id: string;
    programme: string | null;
    version: number;
    before: unknown;
    after: unknown;
    reason: string | null;
    previous_hash: string;
    hash: string;
  };
}
