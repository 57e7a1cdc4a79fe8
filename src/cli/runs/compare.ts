import type { Application } from '#app/application.ts';
import { compareFigures, type ComparedFigures } from '#app/read/compare/figures.ts';
import { countChanges, readChanges, type ChangeCount, type RecordChange } from '#app/read/compare/records.ts';
import { readSides, type ComparedBy, type Point, type Side, type Sides } from '#app/read/compare/sides.ts';
import { openProgramme, type OpenedProgramme } from '#app/read/programme.ts';
import { soleProgramme } from '#app/read/sole-programme.ts';
import { openWorkspace } from '#app/read/workspace.ts';
import { shippedProcedures } from '#app/shipped.ts';
import { formatAddress } from '#core/address/address.ts';
import type { ToldFigure } from '#core/query/compare/compare-figures.ts';
import { readWrittenDay } from '#core/value/day.ts';
import { EXIT, textOption, UsageError, type Invocation } from '#cli/command.ts';
import { dayOption } from '#cli/options.ts';
import { answer } from '#cli/output.ts';
import { withApplication } from '#cli/with-application.ts';
import { printChange, tellChange } from '#words/change-words.ts';
import { nameFigure } from '#words/figure-name.ts';
import { printFigureIn } from '#words/figure.ts';
import { label } from '#words/labels.ts';
import type { Telling } from '#words/record-words.ts';
import { compareWords } from '#words/ui/compare.ts';
import { journalWords } from '#words/ui/journal.ts';

/** Answers the exit code. */
export const run = async (invocation: Invocation): Promise<number> => {
  const question = {
    by: byOption(invocation),
    from: pointOption(invocation, 'from'),
    to: pointOption(invocation, 'to'),
  };
  return withApplication({ sample: true }, async (app) => {
    const opened = await openedFor(app, invocation);
    const sides = await readSides(app, opened, question);
    const [workspace, programme] = [opened.workspace.id, opened.programme.id];
    const figures = await compareFigures(app, workspace, programme, sides);
    const counts = await countChanges(app, workspace, programme, sides);
    const told = await toldRecords(app, opened, sides, invocation.language);
    const compared: Told = {
      sides,
      figures,
      counts,
      records: told,
      telling: await tellingOf(opened, sides, invocation),
    };
    answer(invocation.values['json'] ? JSON.stringify(await asJson(compared), null, 1) : await asText(compared));
    return EXIT.done;
  });
};

interface Told {
  readonly sides: Sides;
  readonly figures: ComparedFigures;
  readonly counts: readonly ChangeCount[];
  readonly records: readonly ToldRecord[];
  readonly telling: Telling;
}

const openedFor = async (app: Application, invocation: Invocation): Promise<OpenedProgramme> => {
  const asOf = dayOption(invocation, 'as-of');
  const { workspace, view } = await openWorkspace(app, { workspace: textOption(invocation, 'workspace'), asOf });
  const { id } = soleProgramme(view.records, textOption(invocation, 'programme'));
  return openProgramme(app, { workspace: workspace.id, programme: id, asOf });
};

const tellingOf = async (opened: OpenedProgramme, { after }: Sides, { language }: Invocation): Promise<Telling> => ({
  language,
  view: after.view,
  units: opened.units,
  law: await shippedProcedures(),
});

const byOption = (invocation: Invocation): ComparedBy => {
  const by = textOption(invocation, 'by') ?? 'facts';
  if (by === 'facts' || by === 'journal') return by;
  throw new UsageError(
    invocation.language === 'en' ? `--by: "${by}"; write facts or journal.` : `--by: “${by}”; viết facts hoặc journal.`,
  );
};

const pointOption = (invocation: Invocation, name: 'from' | 'to'): Point => {
  const { language } = invocation;
  const text = textOption(invocation, name);
  if (text === undefined) throw new UsageError(language === 'en' ? `--${name} is missing.` : `Thiếu --${name}.`);
  if (/^[1-9]\d{0,8}$/u.test(text)) return { sequence: Number(text) };
  const day = readWrittenDay(text);
  if (day) return { day };
  throw new UsageError(`--${name}: ${compareWords[language].noPoint(text)}`);
};

interface ToldRecord extends Omit<RecordChange, 'kind'> {
  readonly change: RecordChange['kind'];
  readonly told: ReturnType<typeof tellChange>;
}

const AT_ONCE = 500;

const toldRecords = async (
  app: Application,
  opened: OpenedProgramme,
  sides: Sides,
  language: Telling['language'],
): Promise<readonly ToldRecord[]> => {
  const law = await shippedProcedures();
  const telling: Telling = { language, view: sides.after.view, units: opened.units, law };
  const all: ToldRecord[] = [];
  for (;;) {
    const part = { offset: all.length, limit: AT_ONCE };
    const changes = await readChanges(app, opened.workspace.id, opened.programme.id, sides, part);
    all.push(
      ...(await sides.after.ask<readonly ToldRecord[]>(() =>
        changes.map(({ kind, ...change }) => ({ ...change, change: kind, told: tellChange(telling, change) })),
      )),
    );
    if (changes.length < AT_ONCE) return all;
  }
};

const sideJson = ({ day, sequence, instant }: Side): object => ({ asOf: day, sequence, ...(instant && { instant }) });

const figureJson = ({ language, units }: Telling, figure: ToldFigure | undefined): object | null =>
  figure === undefined
    ? null
    : {
        state: figure.state,
        value: figure.value?.amount ?? figure.date ?? null,
        unit: figure.value?.unit ?? null,
        printed: printFigureIn(language, figure, units) ?? null,
      };

const asJson = ({ sides, figures, counts, records, telling }: Told): Promise<object> =>
  sides.after.ask<object>(() => ({
    by: sides.by,
    from: sideJson(sides.before),
    to: sideJson(sides.after),
    figures: {
      same: figures.same,
      changed: figures.changed.map(({ address, before, after }) => ({
        address: formatAddress(address),
        name: nameFigure(telling.language, telling.view, address),
        before: figureJson(telling, before),
        after: figureJson(telling, after),
      })),
    },
    counts,
    records: records.map(({ subject, id, programme, change, day, sequence, told }) => ({
      subject,
      id,
      ...(programme !== undefined && { programme }),
      change,
      name: told.name,
      ...(day !== undefined && { day }),
      ...(sequence !== undefined && { sequence }),
      ...(told.changes.length > 0 ? { changes: told.changes } : { fields: told.fields }),
    })),
  }));

const asText = ({ sides, figures, counts, records, telling }: Told): Promise<string> =>
  sides.after.ask<string>(() => {
    const { language, units } = telling;
    const words = compareWords[language];
    const printed = (figure: ToldFigure | undefined): string =>
      figure === undefined ? words.unknown : (printFigureIn(language, figure, units) ?? words.absent);
    const lines = [
      words.figuresLead(String(figures.changed.length), String(figures.same)).split('. ')[0] ?? '',
      ...figures.changed.map(
        ({ address, before, after }) =>
          `  ${nameFigure(language, telling.view, address)}: ${printed(before)} → ${printed(after)}`,
      ),
      '',
      ...counts.map(
        ({ subject, added, changed, closed }) =>
          `${label(language, 'subject', subject)}: ${words.counted(String(added), String(changed), String(closed))}`,
      ),
      ...records.flatMap(({ change, told }) => [
        `- ${words.changes[change]} · ${told.kind} · ${told.name}`,
        ...told.changes.map((one) => `    ${printChange(one, { ...journalWords[language], nothing: words.unknown })}`),
      ]),
    ];
    return lines.join('\n');
  });
