import type { Invocation } from '#cli/command.ts';
import { figureAnswer } from '#app/read/figure-answer.ts';
import { readFigure } from '#app/read/figure.ts';
import { openWorkspace } from '#app/read/workspace.ts';
import { argument, EXIT, textOption } from '#cli/command.ts';
import { figureText } from '#cli/figure-text.ts';
import { dayOption, numberOption } from '#cli/options.ts';
import { answer } from '#cli/output.ts';
import { withApplication } from '#cli/with-application.ts';

/** Answers the exit code. */
export const run = async (invocation: Invocation): Promise<number> => {
  const address = argument(invocation, 0, 'address');
  return withApplication({ sample: true }, async (app) => {
    const { workspace, asOf, units } = await openWorkspace(app, {
      workspace: textOption(invocation, 'workspace'),
      asOf: dayOption(invocation, 'as-of'),
    });
    const atSequence = numberOption(invocation, 'at-sequence');
    const opened = await readFigure(app, {
      workspace: workspace.id,
      address,
      asOf: asOf.day,
      ...(atSequence !== undefined && { atSequence }),
    });
    answer(
      invocation.values['json']
        ? JSON.stringify(figureAnswer(opened, units), null, 1)
        : figureText(opened, units, invocation.language),
    );
    return EXIT.done;
  });
};
