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
import { argument, EXIT, textOption, type Invocation } from '#cli/command.ts';
import { answer } from '#cli/output.ts';
import { dayOption, numberOption } from '#cli/options.ts';
import { YAML_LIMITS } from '#files/text/limits.ts';
import { readTextFile } from '#cli/text-file.ts';

/** Answers the exit code. */
export const run = (invocation: Invocation): Promise<number> =>
  invocation.values['issue'] === true ? issue(invocation) : answerFile(invocation);

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
