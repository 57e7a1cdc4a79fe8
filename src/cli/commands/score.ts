import { orRefuse } from '#app/refusal.ts';
import { shippedRulePacks } from '#app/shipped.ts';
import { readScoreFile, scoredCities } from '#app/read/score-file.ts';
import { printPoints, scoreAnswer } from '#core/scoring/table-answer.ts';
import { argument, EXIT, textOption, UsageError, type Command } from '#cli/command.ts';
import { answer, say } from '#cli/output.ts';
import { visible } from '#core/text/visible.ts';
import { urbanWords } from '#words/ui/urban-class.ts';
import { CSV_LIMITS } from '#files/text/limits.ts';
import { readTextFile } from '#cli/text-file.ts';

/** `tiendo score FILE.csv --pack P --class C [--json]` */
export const scoreCommand: Command = {
  name: 'score',
  usage: 'FILE.csv --pack 111-2025 --class II [--json]',
  takes: 1,
  about: {
    vi: 'Chấm điểm phân loại đô thị cho các đơn vị trong một bảng CSV: mỗi dòng một đơn vị, mỗi cột một tiêu chuẩn, ô trống là chưa biết.',
    en: 'Scores cities from a CSV table: a row a city, a column a standard, an empty cell is unknown.',
  },
  options: {
    pack: {
      type: 'string',
      about: { vi: 'Bộ tiêu chí: 1210-2016, 26-2022, 111-2025.', en: 'The rule pack: 1210-2016, 26-2022, 111-2025.' },
    },
    class: { type: 'string', about: { vi: 'Loại đô thị: I, II, III…', en: 'The class: I, II, III…' } },
    json: { type: 'boolean', about: { vi: 'Trả lời bằng JSON.', en: 'Answer in JSON.' } },
  },
  run: async (invocation) => {
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
  },
};
