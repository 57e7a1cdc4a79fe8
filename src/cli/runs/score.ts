import type { Invocation } from '#cli/command.ts';
import { orRefuse } from '#app/refusal.ts';
import { shippedRulePacks } from '#app/shipped.ts';
import { readScoreFile, scoredCities } from '#app/read/score-file.ts';
import { printPoints, scoreAnswer } from '#core/scoring/table-answer.ts';
import { argument, EXIT, textOption, UsageError } from '#cli/command.ts';
import { answer, say } from '#cli/output.ts';
import { visible } from '#core/text/visible.ts';
import { urbanWords } from '#words/ui/urban-class.ts';
import { CSV_LIMITS } from '#files/text/limits.ts';
import { readTextFile } from '#cli/text-file.ts';

/** Answers the exit code. */
export const run = async (invocation: Invocation): Promise<number> => {
  const [pack, classId] = [textOption(invocation, 'pack'), textOption(invocation, 'class')];
  if (pack === undefined || classId === undefined)
    throw new UsageError(invocation.language === 'en' ? 'Name --pack and --class.' : 'Nêu rõ --pack và --class.');
  const table = await readTextFile(argument(invocation, 0, 'FILE.csv'), CSV_LIMITS.bytes);
  const read = orRefuse(readScoreFile(await shippedRulePacks(), { ...table, pack, classId }));
  const { lawStatus } = urbanWords[invocation.language];
  if (read.lawStatus !== 'gazette') say(`${urbanWords[invocation.language].lawSure}: ${lawStatus[read.lawStatus]}.`);
  const cities = scoredCities(read);
  if (invocation.values['json']) for (const piece of scoreAnswer(cities)) process.stdout.write(visible(piece));
  else
    for (const { id, verdict, total, denominator } of cities)
      answer(`${id}\t${verdict}\t${printPoints(total.min, denominator)}–${printPoints(total.max, denominator)}`);
  return EXIT.done;
};
