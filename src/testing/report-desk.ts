/** The report desk of the sample of Bắc Kạn, on a database of its own: what its tests ask again and again. */
import { resolve } from 'node:path';
import type { Application } from '#app/application.ts';
import { openProgramme, type OpenedProgramme } from '#app/read/programme.ts';
import { prepareReport, type PreparedReport } from '#app/read/report/prepare.ts';
import { orRefuse, Refusal } from '#app/refusal.ts';
import { operatorContext, type WriteContext } from '#app/write/context.ts';
import { importProgramme } from '#app/write/import-programme.ts';
import type { IssueReport } from '#app/write/issue-report.ts';
import { OPERATOR } from '#core/rights/caller.ts';
import type { Action } from '#core/rights/rights.ts';
import type { DeskBlock } from '#core/report/with-wordings.ts';
import { asDay, type Day } from '#core/value/day.ts';
import { readFolder } from '#files/folder/read-folder.ts';
import { testApplication } from '#testing/database.ts';

const SAMPLE = resolve(import.meta.dirname, '../../data/sample/bac-kan');
export const DESK = { workspace: 'bac-kan', programme: '08-nq-tu', asOf: asDay('2023-05-31') } as const;

export interface TestDesk {
  readonly app: Application;
  /** The id of the sample's report. */
  readonly report: string;
  readonly open: (asOf?: Day) => Promise<OpenedProgramme>;
  readonly as: (action: Action, typed?: string) => WriteContext;
  readonly draft: (report?: string) => Promise<PreparedReport>;
  /** A paragraph with figures in it. */
  readonly blockWithFigures: () => Promise<DeskBlock>;
  /** What the issuing page would send now. */
  readonly issuing: (more?: Partial<IssueReport>) => Promise<IssueReport>;
}

/** The clock stands at `now`. */
export const testDesk = async (now: string): Promise<TestDesk> => {
  const app = await testApplication(now);
  await importProgramme(app, { files: orRefuse(await readFolder(SAMPLE)), actor: 'Nguyễn Văn A' });
  const open = (asOf: Day = DESK.asOf): Promise<OpenedProgramme> => openProgramme(app, { ...DESK, asOf });
  const report = (await open()).view.all('report')[0]?.ref.id ?? '';
  const draft = (of = report): Promise<PreparedReport> => prepareReport(app, { ...DESK, report: of });
  return {
    app,
    report,
    open,
    as: (action, typed = 'Trần Thị B') =>
      operatorContext(app, { workspace: DESK.workspace, caller: OPERATOR, action, typed }),
    draft,
    blockWithFigures: async () => {
      const { desk } = await draft();
      const found = desk.find(
        ({ kind, generated }) => kind === 'paragraph' && generated.some(({ piece }) => piece.kind === 'figure'),
      );
      if (!found) throw new Error('no figure in the draft');
      return found;
    },
    issuing: async (more = {}) => {
      const { view } = await open();
      return {
        report,
        base: view.find('report', more.report ?? report)?.ref.version ?? 0,
        seen: { head: view.records, asOf: view.asOf },
        symbol: '245-BC/TU',
        issued: asDay('2023-06-02'),
        signer: 'Lê Văn C',
        agencies: [view.all('agency')[0]?.ref.id ?? ''],
        seed: crypto.randomUUID(),
        ...more,
      };
    },
  };
};

/** The codes with which a piece of work is refused; none: it was done. */
export const refusalCodes = (work: Promise<unknown>): Promise<readonly string[]> =>
  work.then(
    () => [],
    (error: unknown) => (error instanceof Refusal ? error.problems.map(({ code }) => code) : [String(error)]),
  );
