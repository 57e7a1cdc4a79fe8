/** Why a server does not start, from the end of its log: what is the matter decides what its operator does. */
import { readFileSync } from 'node:fs';
import { Unusable } from '#store/unusable.ts';

/** In order: the first that fits. */
const REASONS: readonly (readonly [words: RegExp, code: string])[] = [
  [/No space left on device|disk quota/iu, 'postgres.full'],
  [/could not bind|Address already in use/iu, 'postgres.port'],
  [/database files are incompatible|initialized by PostgreSQL version|was initialized with/iu, 'postgres.version'],
  [/invalid permissions|wrong ownership|Permission denied/iu, 'postgres.rights'],
  [
    /checkpoint record|invalid (?:data|primary|magic|page|record)|could not (?:read|open|access) (?:file|directory|the)|is not a (?:valid|database)|incorrect checksum|corrupt|PANIC|invalid resource manager|unexpected page/iu,
    'postgres.damaged',
  ],
];

/** The server ended before it could be used: what the end of its log says. */
export class PostgresEnded extends Unusable {
  readonly said: string;

  constructor(logFile: string, folder: string) {
    const said = tail(logFile);
    super(codeOf(said), { logFile, said, folder });
    this.said = said;
  }
}

export const codeOf = (said: string): string => REASONS.find(([words]) => words.test(said))?.[1] ?? 'postgres.ended';

/** The last lines, in which the reason stands. */
const tail = (file: string): string => {
  try {
    return readFileSync(file, 'utf8').trimEnd().split('\n').slice(-3).join('\n');
  } catch {
    return '';
  }
};
