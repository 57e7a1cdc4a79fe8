import { today } from '#app/application.ts';
import { figureAnswer } from '#app/figure/figure-answer.ts';
import { openFigure } from '#app/figure/open-figure.ts';
import { soleWorkspace } from '#app/workspace/find-workspace.ts';
import { argument, EXIT, textOption, type Command } from '#cli/command.ts';
import { dayOption, numberOption, WORKSPACE_OPTION } from '#cli/options.ts';
import { answer } from '#cli/output.ts';
import { withApplication } from '#cli/with-application.ts';

/** `tiendo figure "<address>" [--as-of D] [--json]` */
export const figureCommand: Command = {
  name: 'figure',
  usage: '"<address>" [--as-of YYYY-MM-DD] [--at-sequence N] [--json] [--workspace W]',
  about: { vi: 'Mở một số liệu theo địa chỉ: giá trị, đơn vị và dấu vết.', en: 'Opens a figure by its address: value, unit and trace.' },
  options: {
    'as-of': { type: 'string', about: { vi: 'Ngày chốt số liệu (mặc định: hôm nay).', en: 'The as-of date (default: today).' } },
    'at-sequence': { type: 'string', about: { vi: 'Hỏi như khi nhật ký ở số thứ tự này.', en: 'Ask as the journal stood at this sequence.' } },
    json: { type: 'boolean', about: { vi: 'Trả lời bằng JSON.', en: 'Answer in JSON.' } },
    workspace: WORKSPACE_OPTION,
  },
  run: async (invocation) => {
    const address = argument(invocation, 0, 'address');
    return withApplication({ sample: true }, async (app) => {
      const workspace = await soleWorkspace(app, textOption(invocation, 'workspace'));
      const atSequence = numberOption(invocation, 'at-sequence');
      const opened = await openFigure(app, { workspace, address, asOf: dayOption(invocation, 'as-of') ?? today(app.clock), ...(atSequence !== undefined && { atSequence }) });
      const found = figureAnswer(opened);
      answer(invocation.values['json'] ? JSON.stringify(found, null, 1) : `${found.address} = ${found.printed ?? '—'}`);
      return EXIT.done;
    });
  },
};
