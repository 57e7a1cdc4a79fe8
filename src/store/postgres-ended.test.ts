import { expect, test } from 'vitest';
import { codeOf } from '#store/postgres-ended.ts';

test.each([
  ['FATAL:  could not write lock file "postmaster.pid": No space left on device', 'postgres.full'],
  ['PANIC:  could not write to file "pg_wal/xlogtemp.71": No space left on device', 'postgres.full'],
  ['LOG:  could not bind IPv4 address "127.0.0.1": Address already in use', 'postgres.port'],
  ['DETAIL:  The data directory was initialized by PostgreSQL version 15, which is not compatible', 'postgres.version'],
  ['FATAL:  data directory "/x" has invalid permissions', 'postgres.rights'],
  ['FATAL:  data directory "/x" has wrong ownership', 'postgres.rights'],
  ['PANIC:  could not locate a valid checkpoint record at 0/1529218', 'postgres.damaged'],
  ['FATAL:  could not open file "global/pg_filenode.map": No such file or directory', 'postgres.damaged'],
  ['FATAL:  incorrect checksum in control file', 'postgres.damaged'],
  ['FATAL:  could not open directory "pg_notify": No such file or directory', 'postgres.damaged'],
  ['FATAL:  could not create shared memory segment: Cannot allocate memory', 'postgres.ended'],
  ['', 'postgres.ended'],
])('%s', (said, code) => expect(codeOf(said)).toBe(code));
