/** The other end of `askProcess`: a program that answers questions until nobody is left to ask. */

export interface Task {
  readonly id: number;
  readonly question: unknown;
}

export interface Reply {
  readonly id: number;
  readonly answer?: unknown;
  /** What went wrong, for the log. */
  readonly fault?: string;
}

export const answerQuestions = <Question>(work: (question: Question) => Promise<unknown>): void => {
  const reply = (message: Reply): void => void process.send?.(message);
  process.on('message', ({ id, question }: Task) => {
    work(question as Question).then(
      (answer) => reply({ id, answer }),
      (error: unknown) => reply({ id, fault: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
    );
  });
  process.on('disconnect', () => process.exit());
  // Ctrl-C reaches the whole group; whoever asks says when it is over.
  process.on('SIGINT', () => undefined);
};
