/** Failures of a moment, which are no fault: the database's condition, or more asked than the server may give. */
import type { Application, Log } from '#app/application.ts';
import { isAlive } from '#store/connection.ts';
import { OutOfMemory, OutOfTime } from '#files/engines/ask.ts';
import { databaseTrouble, type DatabaseTrouble } from '#store/trouble.ts';

/** Too many ask at once; or the answer needs more time, or more memory, than one request may take. */
export type OverloadKind = 'busy' | 'slow' | 'memory';

/** Thrown where going on would cost others their answer. */
export class Overload extends Error {
  readonly kind: OverloadKind;

  constructor(kind: OverloadKind) {
    super(kind);
    this.name = 'Overload';
    this.kind = kind;
  }
}

/** Undefined: a refusal, or a fault. */
export const troubleOf = (error: unknown): DatabaseTrouble | OverloadKind | undefined => {
  if (error instanceof Overload) return error.kind;
  if (error instanceof OutOfMemory) return 'memory';
  return error instanceof OutOfTime ? 'slow' : databaseTrouble(error);
};

/** Whether the application can answer: its database does. */
export const checkHealth = (app: Application): Promise<boolean> => isAlive(app.database).catch(() => false);

/**
 * Logs why a request was not answered, under the number that its sender is told; answers the trouble, if it is one. A
 * database that is away is logged with all its circumstances when it is lost, and not again with every request.
 */
export const logFailure = (log: Log, error: unknown, data: object, message: string): ReturnType<typeof troubleOf> => {
  const trouble = troubleOf(error);
  if (trouble === 'away' || trouble === 'busy') log.info({ ...data, trouble }, message);
  else log.error({ err: error, ...data, ...(trouble && { trouble }) }, message);
  return trouble;
};
