/**
 * The `tiendo` command: reads its arguments, runs one command, words what is refused, and sets the exit code. What a
 * command runs by is loaded when it runs: help and a wrong command line are answered at once.
 */
import { parseArgs } from 'node:util';
import { backupCommand } from '#cli/commands/backup.ts';
import { compareCommand } from '#cli/commands/compare.ts';
import { exportCommand } from '#cli/commands/export.ts';
import { figureCommand } from '#cli/commands/figure.ts';
import { findCommand } from '#cli/commands/find.ts';
import { importCommand } from '#cli/commands/import.ts';
import { journalCommand } from '#cli/commands/journal.ts';
import { pathCommand } from '#cli/commands/path.ts';
import { peopleCommand } from '#cli/commands/people.ts';
import { reportCommand } from '#cli/commands/report.ts';
import { restoreCommand } from '#cli/commands/restore.ts';
import { reviewCommand } from '#cli/commands/review.ts';
import { scoreCommand } from '#cli/commands/score.ts';
import { EXIT, UsageError, type Command } from '#cli/command.ts';
import { helpText } from '#cli/help.ts';
import { say, watchOutput } from '#cli/output.ts';
import { tooMany, wrongCommand, wrongOption } from '#cli/wrong-words.ts';
import { operatorLanguage, type Language } from '#words/language.ts';

const COMMANDS: readonly Command[] = [
  reportCommand,
  reviewCommand,
  figureCommand,
  findCommand,
  compareCommand,
  importCommand,
  exportCommand,
  journalCommand,
  scoreCommand,
  pathCommand,
  peopleCommand,
  backupCommand,
  restoreCommand,
];

const run = async (argv: readonly string[]): Promise<number> => {
  const [name, ...rest] = argv;
  const language = operatorLanguage(process.env);
  if (name === undefined) {
    process.stderr.write(helpText(COMMANDS, undefined, language));
    return EXIT.usage;
  }
  const helps = name === 'help' || name === '--help' || name === '-h';
  const asked = helps ? rest[0] : name;
  const command = COMMANDS.find((one) => one.name === asked);
  if (asked !== undefined && !command) {
    say(
      wrongCommand(
        asked,
        COMMANDS.map((one) => one.name),
        language,
      ),
    );
    process.stderr.write(helpText(COMMANDS, undefined, language));
    return EXIT.usage;
  }
  if (helps || !command) {
    process.stdout.write(helpText(COMMANDS, command, language));
    return EXIT.done;
  }
  if (rest.includes('--help') || rest.includes('-h')) {
    process.stdout.write(helpText(COMMANDS, command, language));
    return EXIT.done;
  }
  try {
    const { values, positionals } = parseArgs({
      args: [...rest],
      options: command.options,
      allowPositionals: true,
      strict: true,
    });
    if (positionals.length > command.takes) throw new UsageError(tooMany(positionals.slice(command.takes), language));
    return await command.run({
      values: values as Readonly<Record<string, string | boolean | undefined>>,
      positionals,
      language,
    });
  } catch (error) {
    if (isUsage(error)) return misused(error, command, language);
    const { tellFailure } = await import('#cli/tell-failure.ts');
    return tellFailure(error, language, rest.includes('--json'));
  }
};

const isUsage = (error: unknown): error is UsageError | TypeError =>
  error instanceof UsageError ||
  (error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'));

const misused = (error: UsageError | TypeError, command: Command, language: Language): number => {
  say(error instanceof UsageError ? error.message : wrongOption(error, Object.keys(command.options), language));
  process.stderr.write(helpText(COMMANDS, command, language));
  return EXIT.usage;
};

watchOutput(EXIT.fault);
const code = await run(process.argv.slice(2));
process.exitCode ??= code;
