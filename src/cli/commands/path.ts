import { answerPathFile } from '#app/planning/path-file.ts';
import { solveWithHighs } from '#files/engines/highs.ts';
import { orRefuse } from '#app/refusal.ts';
import { shippedRulePacks } from '#app/shipped.ts';
import { writePathAnswer } from '#core/planning/answer.ts';
import { argument, EXIT, type Command } from '#cli/command.ts';
import { answer } from '#cli/output.ts';
import { readTextFile } from '#cli/text-file.ts';

/** `tiendo path FILE [--json]`: the answer is JSON with or without the option, for it has no shorter form. */
export const pathCommand: Command = {
  name: 'path',
  usage: 'FILE [--json]',
  takes: 1,
  about: {
    vi: 'Tìm tập công trình rẻ nhất (hoặc điểm cao nhất, sớm nhất) để đạt loại đô thị, kèm chứng minh; tệp YAML hoặc JSON.',
    en: 'Finds the cheapest set of works (or the highest score, or the earliest date) that reaches the class, with the proof; a YAML or JSON file.',
  },
  options: {
    json: { type: 'boolean', about: { vi: 'Trả lời bằng JSON (luôn như vậy).', en: 'Answer in JSON (always so).' } },
  },
  run: async (invocation) => {
    const file = await readTextFile(argument(invocation, 0, 'FILE'));
    answer(writePathAnswer(orRefuse(await answerPathFile(await shippedRulePacks(), file, solveWithHighs))));
    return EXIT.done;
  },
};
