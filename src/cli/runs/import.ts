import { userInfo } from 'node:os';
import { resolve } from 'node:path';
import { importProgramme, type ImportResult, type Taking } from '#app/write/import-programme.ts';
import { importWorkbook } from '#app/write/import-workbook.ts';
import { orRefuse, refuse } from '#app/refusal.ts';
import { argument, EXIT, textOption, UsageError, type Invocation } from '#cli/command.ts';
import { differenceText } from '#cli/difference-text.ts';
import { isWorkbook } from '#cli/options.ts';
import { answer, say } from '#cli/output.ts';
import { complain } from '#cli/tell-failure.ts';
import { withApplication } from '#cli/with-application.ts';
import type { Side } from '#core/facts/reconcile.ts';
import { readStart } from '#files/folder/read-start.ts';
import { WORKBOOK_BOUNDS } from '#files/workbook/workbook-read.ts';
import { openFolder } from '#files/folder/read-folder.ts';
import { printDayIn } from '#words/figure.ts';
import { label } from '#words/labels.ts';
import { importWords } from '#words/ui/import.ts';

/** Answers the exit code. */
export const run = async (invocation: Invocation): Promise<number> => {
  const take = takeOption(invocation);
  const path = resolve(argument(invocation, 0, 'folder'));
  const given = isWorkbook(path)
    ? { bytes: (await readStart(path, WORKBOOK_BOUNDS.bytes)) ?? refuse('workbook.unreadable', { path }) }
    : { files: orRefuse(await openFolder(path)) };
  const reason = textOption(invocation, 'reason');
  const check = invocation.values['check'] === true;
  say(importWords[invocation.language].reading(String('files' in given ? given.files.size : 1)));
  return withApplication({ sample: false }, async (app) => {
    const request = {
      check,
      take,
      actor: textOption(invocation, 'author') ?? userInfo().username,
      ...(reason !== undefined && { reason }),
    };
    const result =
      'files' in given
        ? await importProgramme(app, { ...request, files: given.files })
        : await importWorkbook(app, { ...request, bytes: given.bytes });
    const { conflicts, ...counted } = result;
    const told = conflicts.map(({ problems: _, ...conflict }) => conflict);
    if (invocation.values['json'] === true) answer(JSON.stringify({ ...counted, conflicts: told, check }, null, 1));
    else tell(invocation, result, check);
    if (conflicts.length === 0) return EXIT.done;
    complain(
      conflicts.flatMap(({ problems }) => problems),
      invocation.language,
    );
    return EXIT.refused;
  });
};

/** More than anybody reads on a screen. */
const TOLD = 100;

const tell = ({ language }: Invocation, result: ImportResult, check: boolean): void => {
  const words = importWords[language];
  const { workspace, programme, added, changed, removed, kept, differences } = result;
  if (check) {
    for (const difference of differences.slice(0, TOLD)) answer(differenceText(difference, language));
    const more = added + changed + removed - TOLD;
    if (more > 0) answer(words.more(String(more)));
  }
  const counts = words.counts(String(added), String(changed), String(removed), String(kept));
  answer(`${check ? words.checked : words.imported} ${workspace}/${programme}: ${counts}.`);
  for (const { subject, records, from } of result.ahead)
    answer(words.ahead(String(records), label(language, 'subject', subject), printDayIn(language, from)));
};

const isSide = (text: string | undefined): text is Side => text === 'file' || text === 'record';

/** "record", "work/stadium=file,record". Throws UsageError. */
const takeOption = (invocation: Invocation): Taking => {
  const text = textOption(invocation, 'take');
  if (text === undefined) return {};
  const parts = text.split(',').map((part) => part.trim().split('='));
  const whole = parts.filter((part) => part.length === 1).map(([side]) => side);
  const single = parts.flatMap(([name = '', side]) => (side === undefined ? [] : [[name, side] as const]));
  const [all, second] = whole;
  const isRight =
    second === undefined &&
    parts.every(({ length }) => length <= 2) &&
    (all === undefined || isSide(all)) &&
    single.every(([name, side]) => /^[a-z]+\/.+$/u.test(name) && isSide(side));
  if (!isRight) throw new UsageError(importWords[invocation.language].wrongTake(text));
  return {
    ...(isSide(all) && { all }),
    one: new Map(single.map(([name, side]) => [name, side as Side])),
  };
};
