import { usageIn } from '#cli/help.ts';

/** What a command of the command line is, and what its exit codes mean. */
export const EXIT = {
  /** Done as asked. */
  done: 0,
  /** Refused: the input or the records do not allow it; nothing was changed. */
  refused: 1,
  /** The command line itself is wrong. */
  usage: 2,
  /** A fault of the system. */
  fault: 3,
} as const;

export class UsageError extends Error {}

export interface Invocation {
  readonly values: Readonly<Record<string, string | boolean | undefined>>;
  readonly positionals: readonly string[];
  readonly language: 'vi' | 'en';
}

export interface Command {
  readonly name: string;
  /** The line that shows how it is called, without the name. */
  readonly usage: string;
  /** How many positional arguments it takes at most. */
  readonly takes: number;
  readonly about: { readonly vi: string; readonly en: string };
  readonly options: Readonly<
    Record<
      string,
      { readonly type: 'string' | 'boolean'; readonly about: { readonly vi: string; readonly en: string } }
    >
  >;
  /** Answers the exit code. */
  readonly run: (invocation: Invocation) => Promise<number>;
}

/** The text of an option; undefined when it was not given. */
export const textOption = (invocation: Invocation, name: string): string | undefined => {
  const value = invocation.values[name];
  return typeof value === 'string' ? value : undefined;
};

/** The positional argument at a place. Throws UsageError when it is missing. */
export const argument = (invocation: Invocation, index: number, name: string): string => {
  const value = invocation.positionals[index];
  if (value === undefined || value === '')
    throw new UsageError(
      invocation.language === 'en'
        ? `The argument <${name}> is missing.`
        : `Thiếu tham số ${usageIn(`<${name}>`, 'vi')}.`,
    );
  return value;
};
