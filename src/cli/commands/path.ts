import { answerPathFile } from '#app/planning/path-file.ts';
import { openHighs } from '#files/engines/highs.ts';
import { orRefuse } from '#app/refusal.ts';
import { shippedRulePacks } from '#app/shipped.ts';
import { writePathAnswer } from '#core/planning/answer.ts';
import { randomUUID } from 'node:crypto';
import { userInfo } from 'node:os';
import { soleProgramme } from '#app/read/sole-programme.ts';
import { openProgramme } from '#app/read/programme.ts';
import { openWorkspace } from '#app/read/workspace.ts';
import { operatorContext } from '#app/write/context.ts';
import { issuePath } from '#app/write/issue-path.ts';
import { answerOf } from '#core/city/issued-path.ts';
import { OPERATOR } from '#core/rights/caller.ts';
import { withApplication } from '#cli/with-application.ts';
import { printQuantityIn } from '#words/figure.ts';
import { urbanWords } from '#words/ui/urban-class.ts';
import { argument, EXIT, textOption, type Command, type Invocation } from '#cli/command.ts';
import { answer } from '#cli/output.ts';
import { dayOption, numberOption, WORKSPACE_OPTION } from '#cli/options.ts';
import { YAML_LIMITS } from '#files/text/limits.ts';
import { readTextFile } from '#cli/text-file.ts';

/**
 * `tiendo path FILE` answers in JSON, with or without the option, for it has no shorter form; `tiendo path SCENARIO
 * --issue` writes.
 */
export const pathCommand: Command = {
  name: 'path',
  usage:
    'FILE [--nodes N] [--json] | SCENARIO --issue [--programme P] [--workspace W] [--as-of YYYY-MM-DD] [--author NAME]',
  takes: 1,
  about: {
    vi: 'Tìm tập công trình rẻ nhất (hoặc điểm cao nhất, sớm nhất) để đạt loại đô thị, kèm chứng minh; tệp YAML hoặc JSON. Với --issue: tìm lộ trình của một kịch bản trong hồ sơ và ban hành, để báo cáo kể lại.',
    en: 'Finds the cheapest set of works (or the highest score, or the earliest date) that reaches the class, with the proof; a YAML or JSON file. With --issue: finds the path of a scenario on record and issues it, for the report to tell.',
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
    issue: {
      type: 'boolean',
      about: {
        vi: 'Ban hành lộ trình của kịch bản (mã của kịch bản thay cho tệp), ghi vào nhật ký.',
        en: 'Issue the path of a scenario (its id in place of the file), through the journal.',
      },
    },
    programme: { type: 'string', about: { vi: 'Chương trình có kịch bản.', en: 'The programme of the scenario.' } },
    workspace: WORKSPACE_OPTION,
    'as-of': {
      type: 'string',
      about: { vi: 'Ngày xem số liệu (mặc định: như trên trang).', en: 'The as-of date (default: as on pages).' },
    },
    author: {
      type: 'string',
      about: {
        vi: 'Người chịu trách nhiệm ban hành (mặc định: tên tài khoản máy).',
        en: 'Who answers for it (default: the account name).',
      },
    },
  },
  run: (invocation) => (invocation.values['issue'] === true ? issue(invocation) : answerFile(invocation)),
};

const answerFile = async (invocation: Invocation): Promise<number> => {
  const nodes = numberOption(invocation, 'nodes');
  const file = await readTextFile(argument(invocation, 0, 'FILE'), YAML_LIMITS.bytes);
  answer(
    writePathAnswer(
      orRefuse(answerPathFile(await shippedRulePacks(), file, await openHighs(), nodes === undefined ? {} : { nodes })),
    ),
  );
  return EXIT.done;
};

/** Each call issues: one that is given twice writes twice, and the journal tells both. */
const issue = (invocation: Invocation): Promise<number> => {
  const scenario = argument(invocation, 0, 'SCENARIO');
  const nodes = numberOption(invocation, 'nodes');
  const asOf = dayOption(invocation, 'as-of');
  return withApplication({ sample: true }, async (app) => {
    const { workspace, view } = await openWorkspace(app, { workspace: textOption(invocation, 'workspace') });
    const programme = soleProgramme(view.records, textOption(invocation, 'programme')).id;
    const opened = await openProgramme(app, { workspace: workspace.id, programme, asOf });
    const typed = textOption(invocation, 'author') ?? userInfo().username;
    const context = operatorContext(app, { workspace: workspace.id, caller: OPERATOR, action: 'path:issue', typed });
    const issued = await issuePath(context, opened, { scenario, seed: randomUUID(), nodes });
    const words = urbanWords[invocation.language];
    const worst = answerOf(issued, 'worst');
    answer(
      [
        words.issue.done,
        worst && words.pathStatus[worst.status],
        worst?.cost && printQuantityIn(invocation.language, worst.cost, opened.units),
        words.spent(String(issued.nodes), String(issued.mostNodes)),
      ]
        .filter(Boolean)
        .join(' '),
    );
    return EXIT.done;
  });
};
