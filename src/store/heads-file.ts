/**
 * Heads of journals in a file beside the database: whoever can write anew what stands in the database cannot, by that,
 * change what was noted here. A line a head: "2026-11-29T00:00:00.000Z bac-kan 413:9f86…". Lines are only ever added.
 */
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { printHead, readHead, type Head } from '#core/facts/head.ts';

const NAME = 'journal-heads.txt';

export const headsFile = (folder: string): string => join(folder, NAME);

export interface NotedHead {
  readonly workspace: string;
  readonly head: Head;
}

/** "bac-kan 413:9f86…", as it is printed and kept; undefined for any other line, a cut one too. */
export const readHeadLine = (line: string): NotedHead | undefined => {
  const [head, workspace] = line.trim().split(/\s+/u).toReversed();
  const read = head === undefined ? undefined : readHead(head);
  return read && workspace !== undefined ? { workspace, head: read } : undefined;
};

/** Hears of every head in the file, oldest first. A file that is not there holds none. */
export const readHeads = async (folder: string, hear: (noted: NotedHead) => void): Promise<void> => {
  const input = createReadStream(headsFile(folder));
  try {
    for await (const line of createInterface({ input })) {
      const noted = readHeadLine(line);
      if (noted) hear(noted);
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
};

/** Adds lines, and waits until the disk has them. */
export const noteHeads = (folder: string, at: Date, heads: readonly NotedHead[]): Promise<void> =>
  addHeadLines(
    folder,
    heads.map(({ workspace, head }) => `${at.toISOString()} ${workspace} ${printHead(head)}`),
  );

/** The same of lines as they stand in such a file. */
export const addHeadLines = async (folder: string, lines: readonly string[]): Promise<void> => {
  if (lines.length === 0) return;
  const file = await open(headsFile(folder), 'a');
  try {
    // Behind a line that a power cut broke off, ours begins a new one.
    await file.appendFile(`\n${lines.join('\n')}\n`);
    await file.datasync();
  } finally {
    await file.close();
  }
};
