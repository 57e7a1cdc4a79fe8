/** One entry of the journal and its place in the hash chain. */
import { hash } from 'node:crypto';
import { canonicalJson } from '#core/shape/canonical.ts';

export interface JournalEntry {
  readonly workspace_id: string;
  readonly sequence: number;
  /** ISO 8601, UTC, milliseconds. */
  readonly at: string;
  readonly actor: string;
  readonly command: string;
  readonly command_id: string;
  readonly subject: string;
  readonly record_id: string;
  readonly programme: string | null;
  readonly version: number;
  readonly before: unknown;
  readonly after: unknown;
  readonly reason: string | null;
}

/** An entry that has its place: the hash of the entry before it, and its own. */
export interface ChainedEntry extends JournalEntry {
  readonly previous_hash: string;
  readonly hash: string;
}

const sha256 = (text: string): string => hash('sha256', text, 'hex');

/** The hash that a workspace's first entry follows. */
export const firstHash = (workspace: string): string => sha256(`tiendo journal of ${workspace}`);

/** The hash of an entry: over the hash before it and all that the entry says, in canonical JSON. */
export const entryHash = (previous: string, entry: JournalEntry): string =>
  hashWith(previous, entry, canonicalJson(entry.before), canonicalJson(entry.after));

/** The same where the canonical texts of what stood and of what is written are known. */
export const hashWith = (previous: string, entry: JournalEntry, before: string, after: string): string => {
  const { actor, at, command, command_id, programme, reason, record_id, sequence, subject, version, workspace_id } =
    entry;
  const text = JSON.stringify;
  return sha256(
    `${previous}\n{"actor":${text(actor)},"after":${after},"at":${text(at)},"before":${before},"command":${text(command)},` +
      `"command_id":${text(command_id)},"programme":${text(programme)},"reason":${text(reason)},` +
      `"record_id":${text(record_id)},"sequence":${sequence},"subject":${text(subject)},"version":${version},` +
      `"workspace_id":${text(workspace_id)}}`,
  );
};
