import { findRecords } from '#app/read/find.ts';
import { openWorkspace } from '#app/read/workspace.ts';
import { SEARCHED_SUBJECTS } from '#core/query/searched.ts';
import { excerptOf } from '#core/text/mark-words.ts';
import { EXIT, textOption, UsageError, type Invocation } from '#cli/command.ts';
import { dayOption, numberOption } from '#cli/options.ts';
import { answer, say } from '#cli/output.ts';
import { withApplication } from '#cli/with-application.ts';
import { tellRecord } from '#words/figure-name.ts';
import { label } from '#words/labels.ts';
import { SHOWN } from '#cli/commands/find.ts';

/** Answers the exit code. */
export const run = async (invocation: Invocation): Promise<number> => {
  const text = invocation.positionals.join(' ');
  const { language } = invocation;
  if (text.trim() === '') throw new UsageError(language === 'en' ? 'Say which words.' : 'Viết các từ cần tìm.');
  const subject = kindOption(invocation);
  const limit = numberOption(invocation, 'limit') ?? SHOWN;
  return withApplication({ sample: true }, async (app) => {
    const opened = await openWorkspace(app, {
      workspace: textOption(invocation, 'workspace'),
      asOf: dayOption(invocation, 'as-of'),
    });
    const { kinds, words, total } = await findRecords(app, opened, { text, subject });
    const told = await opened.ask(() =>
      kinds.map((kind) => ({
        kind: kind.subject,
        total: kind.records.length,
        items: kind.records.slice(0, limit).map(({ record, text: own }) => {
          const name = tellRecord(language, opened.view, kind.subject, record.ref.id);
          // What is called by its own words need not say them twice.
          return {
            id: record.ref.id,
            name,
            ...(own !== undefined && own !== name && { text: excerptOf(own, words) }),
          };
        }),
      })),
    );
    if (invocation.values['json']) {
      answer(JSON.stringify({ words, asOf: opened.asOf.day, total, kinds: told }, null, 1));
      return EXIT.done;
    }
    if (total === 0) say(language === 'en' ? 'Nothing found.' : 'Không tìm thấy gì.');
    for (const { kind, total: count, items } of told) {
      answer(`${label(language, 'subject', kind)} (${count})`);
      for (const one of items) answer(`  ${one.id}  ${one.name}${one.text === undefined ? '' : `: ${one.text}`}`);
    }
    return EXIT.done;
  });
};

const kindOption = (invocation: Invocation) => {
  const kind = textOption(invocation, 'kind');
  const subject = SEARCHED_SUBJECTS.find((one) => one === kind);
  if (kind === undefined || subject) return subject;
  throw new UsageError(
    invocation.language === 'en'
      ? `--kind: "${kind}" is no kind; one of ${SEARCHED_SUBJECTS.join(', ')}.`
      : `--kind: “${kind}” không phải là một loại; chọn một trong: ${SEARCHED_SUBJECTS.join(', ')}.`,
  );
};
