import { answerPathFile } from '#app/planning/path-file.ts';
import { openHighs } from '#files/engines/highs.ts';
import { orRefuse } from '#app/refusal.ts';
import { shippedRulePacks } from '#app/shipped.ts';
import { writePathAnswer } from '#core/planning/answer.ts';
import { argument, EXIT, type Command } from '#cli/command.ts';
import { answer } from '#cli/output.ts';
import { numberOption } from '#cli/options.ts';
import { YAML_LIMITS } from '#files/text/limits.ts';
import { readTextFile } from '#cli/text-file.ts';

/** `tiendo path FILE [--json]`: the answer is JSON with or without the option, for it has no shorter form. */
export const pathCommand: Command = {
  name: 'path',
  usage: 'FILE [--nodes N] [--json]',
  takes: 1,
  about: {
    vi: 'Tìm tập công trình rẻ nhất (hoặc điểm cao nhất, sớm nhất) để đạt loại đô thị, kèm chứng minh; tệp YAML hoặc JSON.',
    en: 'Finds the cheapest set of works (or the highest score, or the earliest date) that reaches the class, with the proof; a YAML or JSON file.',
  },
  options: {
    nodes: {
      type: 'string',
      about: {
        vi: 'Giới hạn tìm kiếm: số bài toán tuyến tính được giải (mặc định 20000), như nhau trên mọi máy.',
        en: 'The limit of the search: how many linear programmes may be solved (20000 unless told), the same on every machine.',
      },
    },
    json: { type: 'boolean', about: { vi: 'Trả lời bằng JSON (luôn như vậy).', en: 'Answer in JSON (always so).' } },
  },
  run: async (invocation) => {
    const nodes = numberOption(invocation, 'nodes');
    const file = await readTextFile(argument(invocation, 0, 'FILE'), YAML_LIMITS.bytes);
    answer(
      writePathAnswer(
        orRefuse(
          answerPathFile(await shippedRulePacks(), file, await openHighs(), nodes === undefined ? {} : { nodes }),
        ),
      ),
    );
    return EXIT.done;
  },
};
