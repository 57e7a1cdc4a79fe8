/** A programme's interim report as data, with all that its files need; writes nothing. */
import type { Application } from '#app/application.ts';
import { soleProgramme } from '#app/read/sole-programme.ts';
import { ask, type Ask } from '#app/state/ask.ts';
import { makeRoom } from '#app/state/states.ts';
import { readView, readViewAt } from '#app/read/records.ts';
import { refuse } from '#app/refusal.ts';
import { readCorrected } from '#app/read/report/corrected.ts';
import { readThen } from '#app/read/report/known-then.ts';
import { reportNamed } from '#app/read/report/named.ts';
import { readReportedPath } from '#app/read/report/reported-path.ts';
import { layoutFor, type ChosenLayout, type LayoutProfile } from '#core/law/layout.ts';
import { unitsIn } from '#core/facts/vocabulary.ts';
import type { UnitsOfMeasure } from '#core/value/measure-unit.ts';
import { viewAside, type View } from '#core/facts/view.ts';
import { composeReport, type ComposedReport } from '#core/report/compose.ts';
import { reportRemarks } from '#core/report/remarks.ts';
import type { Outline } from '#core/report/outline/outline.ts';
import { outlineReport } from '#core/report/outline/outline-report.ts';
import { workdayOf } from '#app/read/collecting/season.ts';
import type { Remark } from '#core/remark/remark.ts';
import { asIssued, type Issuing } from '#core/subjects/report/as-issued.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import type { Day } from '#core/value/day.ts';
import { keptWithin } from '#core/value/kept-within.ts';
import { shippedCalendar, shippedLayouts } from '#app/shipped.ts';

export interface ReportRequest {
  readonly workspace: string;
  /** Absent: the only programme. */
  readonly programme?: string;
  /** Absent: the report of the period in which the day lies. */
  readonly report?: string;
  readonly asOf: Day;
  /** To write it as the journal stood then. */
  readonly atSequence?: number;
  /** To write it as if its record said this: what it gets when it is issued. */
  readonly as?: Issuing;
  /** The day by whose law it is remarked on; absent: that of its record, else the day it speaks of. */
  readonly lawOf?: Day;
}

/** What a report tells, and what it was made from. */
export interface PreparedText extends ComposedReport {
  readonly profile: LayoutProfile;
  readonly units: UnitsOfMeasure;
  readonly view: View;
  /** Answers a question of this view. */
  readonly ask: Ask;
  readonly programme: string;
  readonly template: Stored<'report'>;
}

export interface PreparedReport extends PreparedText {
  readonly remarks: readonly Remark[];
  /** The day by whose law it is remarked on. */
  readonly lawOf: Day;
}

/** What a page shows of a report. */
export type ShownReport = Omit<PreparedReport, keyof ComposedReport> & Pick<ComposedReport, 'document'>;

type Shown = Pick<ShownReport, 'document' | 'remarks' | 'lawOf'>;

/** The one that is read, and one beside it: by the letters of their texts. */
const shown = keptWithin<Shown>({
  most: 2,
  size: 8_000_000,
  sizeOf: ({ document }) => JSON.stringify(document).length,
});

/** Of what was known: a text is that of its view alone, and another view never has its name. */
const names = new WeakMap<View, string>();
const nameOf = (app: Application, view: View): string => {
  const name = names.get(view) ?? app.newId();
  names.set(view, name);
  return name;
};

/** As `prepareReport`, for a page that is turned: a text that was just shown is not worded anew. */
export const prepareShown = async (app: Application, request: ReportRequest): Promise<ShownReport> => {
  const found = await findReport(app, request);
  const { known, view, programme, template, units, ask: asked, layout } = found;
  const name = JSON.stringify([nameOf(app, known), request, app.database.reader.drafts ?? 'all']);
  const made = await shown.of(name, async () => {
    const { document, remarks, lawOf } = await prepareReport(app, request, found);
    return { document, remarks, lawOf };
  });
  return { ...made, profile: layout.profile, units, view, ask: asked, programme: programme.id, template };
};

/**
 * Refuses `programme.*`, `report.no-template`, `report.unknown`, `layout.none-in-force`, `journal.unknown-sequence`.
 * `found`: what was found of it already.
 */
export const prepareReport = async (
  app: Application,
  request: ReportRequest,
  found?: FoundReport,
): Promise<PreparedReport> => {
  const opened = await openReport(app, found ?? (await findReport(app, request)));
  const { view, template, ask: asked } = opened;
  const lawOf = request.lawOf ?? template.issued ?? request.asOf;
  const layout = await layoutOn(template, lawOf);
  const workday = workdayOf(view, await shippedCalendar());
  return asked(() => {
    const text = textOf(opened);
    return { ...text, lawOf, remarks: reportRemarks(view, { ...opened, text, layout, workday, lawOf }) };
  });
};

/** The same without remarks, of which a file and a comparison tell nothing. Refuses as `prepareReport`. */
export const prepareText = async (app: Application, request: ReportRequest): Promise<PreparedText> => {
  const opened = await openReport(app, await findReport(app, request));
  return opened.ask(() => textOf(opened));
};

const textOf = (opened: Awaited<ReturnType<typeof openReport>>): PreparedText => {
  const { view, programme, template, units, layout, path, corrected, outline } = opened;
  const { profile } = layout;
  const composed = composeReport(view, programme, template, units, profile.key, { path, corrected, outline });
  return { ...composed, profile, units, view, ask: opened.ask, programme: programme.id, template };
};

type FoundReport = Awaited<ReturnType<typeof findReport>>;

/** Which report is asked for, and of what: nothing is worded yet. */
const findReport = async (
  app: Application,
  { workspace, programme: id, report, asOf, atSequence, as }: ReportRequest,
) => {
  const known =
    atSequence === undefined
      ? await readView(app, workspace, asOf)
      : await readViewAt(app, workspace, asOf, atSequence);
  // A report of thousands of figures is not kept between requests: it would drive out what pages ask for.
  const view = viewAside(known);
  const programme = soleProgramme(view.records, id);
  const chosen = reportNamed(view, programme.id, report);
  const template = as ? asIssued(chosen, as) : chosen;
  // A document follows the rules of the day on which it is issued; a draft those of the day it speaks of.
  const layout = await layoutOn(template, template.issued ?? asOf);
  const units = unitsIn(view.records);
  const asked: Ask = (question) => ask(app, view, question);
  return { view, programme, ask: asked, known, template, layout, units };
};

/** What a report is composed of: all that it tells is loaded. */
const openReport = async (app: Application, found: FoundReport) => {
  makeRoom(app.states);
  const { view, programme, template, units, ask: asked } = found;
  const path = await readReportedPath(found, template);
  const corrected = await readCorrected(app, view, template);
  const then = await readThen(app, view, template);
  // What is told of series is wanted by the outline already: it is asked as often as it takes, the whole text once.
  const outline = await asked<Outline>(() => outlineReport(view, programme, template, units, then));
  return { ...found, path, corrected, outline };
};

const layoutOn = async ({ family }: Stored<'report'>, day: Day): Promise<ChosenLayout> =>
  layoutFor(await shippedLayouts(), family, day) ?? refuse('layout.none-in-force', { family, day });
