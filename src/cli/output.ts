/** Answers go to standard output; progress and complaints to standard error. */
import { visible } from '#core/text/visible.ts';

/** One line of progress or explanation. */
export const say = (line: string): void => {
  process.stderr.write(`${visible(line)}\n`);
};

/** The answer itself. */
export const answer = (text: string): void => {
  const told = visible(text);
  process.stdout.write(told.endsWith('\n') ? told : `${told}\n`);
};

/**
 * Whoever reads our answer may leave before its end (`| head -1`): that is no mistake, and what we began we end in
 * order.
 * An answer that cannot be written for another reason is a fault.
 */
export const watchOutput = (fault: number): void => {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') return;
    say(error.message);
    process.exitCode = fault;
  });
  process.stderr.on('error', () => undefined);
};
