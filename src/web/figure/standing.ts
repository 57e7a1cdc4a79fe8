/** The standing of a figure as its trace tells it: draft, submitted, returned, approved, issued; with what says so. */
import { toldOfFigure, type ToldInReturn, type ToldOfFigure } from '#app/read/collecting/told-of-figure.ts';
import { issuedFigures, isIssued, type IssuedWith } from '#app/read/report/issued-with.ts';
import type { OpenedWorkspace } from '#app/read/workspace.ts';
import type { Application } from '#app/application.ts';
import { formatAddress } from '#core/address/address.ts';
import { returnState } from '#core/collecting/return-state.ts';
import { rowKind } from '#core/collecting/to-records.ts';
import type { Figure } from '#core/figure/figure.ts';
import { may } from '#core/rights/rights.ts';
import type { Caller } from '#core/rights/caller.ts';
import { shortNameOf } from '#core/subjects/agency/short-name.ts';
import { pathPart } from '#http/own-path.ts';
import { returnPath, screenOf } from '#web/returns/paths.ts';
import { printDayIn, printFigureIn, printInstantIn, printPeriodIn } from '#words/figure.ts';
import type { Language } from '#words/language.ts';
import { traceWords } from '#words/ui/trace.ts';

/** `none`: nothing is told of it yet. */
type StandingName = 'none' | 'draft' | 'submitted' | 'returned' | 'approved' | 'issued';

export interface ReturnLine {
  readonly key: string;
  /** "Phòng Kinh tế, quý II/2026" */
  readonly title: string;
  readonly href: string;
  readonly said: string;
  /** Each round in which it went back. */
  readonly rounds: readonly string[];
}

export interface TraceStanding {
  readonly name: StandingName;
  readonly said: string;
  readonly issued: readonly {
    readonly key: string;
    readonly title: string;
    readonly href: string;
    readonly said: string;
  }[];
  /** What is not approved: the figure as it would be, and who told it. */
  readonly waiting: readonly { readonly said: string; readonly lines: readonly ReturnLine[] }[];
  readonly approved: readonly ReturnLine[];
}

export interface FoundStanding {
  readonly issued: readonly IssuedWith[];
  readonly told: ToldOfFigure;
}

/** What tells the standing of a figure, as far as who asks may see it. */
export const findStanding = async (
  app: Application,
  { view, workspace }: OpenedWorkspace,
  figure: Figure,
  caller: Caller,
): Promise<FoundStanding> => {
  const find = await issuedFigures(app, view);
  const issued = find(formatAddress(figure.address), figure);
  const maySee = (agency: string): boolean => may(caller, 'return:read', workspace.id, agency);
  const told = may(caller, 'return:read', workspace.id)
    ? await toldOfFigure(app, view, figure, maySee)
    : { waiting: [], approved: [] };
  return { issued, told };
};

/** Of what is on record first; what is not approved speaks for a figure only where nothing is on record. */
export const standingName = (figure: Pick<Figure, 'value' | 'date'>, { issued, told }: FoundStanding): StandingName => {
  if (isIssued(issued)) return 'issued';
  if (figure.value || figure.date) return 'approved';
  const waiting = new Set(told.waiting.map(({ standing }) => standing));
  return (['submitted', 'returned', 'draft'] as const).find((one) => waiting.has(one)) ?? 'none';
};

export const standingOf = (
  language: Language,
  opened: OpenedWorkspace,
  figure: Figure,
  found: FoundStanding,
): TraceStanding => {
  const words = traceWords[language];
  const name = standingName(figure, found);
  const base = `/${pathPart(opened.workspace.id)}`;
  return {
    name,
    said: words.standings[name],
    issued: found.issued.map(({ issue, printed, isSame, correctedBy }) => ({
      key: issue.ref.id,
      title: words.issuedIn(issue.symbol, printDayIn(language, issue.issued)),
      href: `${base}/${pathPart(issue.programme ?? '')}/bao-cao/da-ban-hanh?ky=${encodeURIComponent(issue.report)}`,
      said: [
        words.issuedPrinted(printed, printDayIn(language, issue.asOf)),
        ...(isSame ? [] : [words.issuedOther]),
        ...(correctedBy ? [words.issuedCorrected(correctedBy.symbol)] : []),
      ].join('; '),
    })),
    waiting: found.told.waiting.map(({ standing, figure: then, rows }) => ({
      said: words.wouldBe(words.standings[standing], printFigureIn(language, then, opened.units) ?? words.none),
      lines: rows.map((row) => returnLine(language, opened, row)),
    })),
    approved: found.told.approved.map((row) => returnLine(language, opened, row)),
  };
};

const returnLine = (language: Language, { view, workspace }: OpenedWorkspace, told: ToldInReturn): ReturnLine => {
  const { record, row, typed, hands, rounds } = told;
  const words = traceWords[language];
  const period = view.find('collection', record.collection)?.period;
  const state = returnState(record);
  const isSent = state === 'sent' || state === 'checked';
  const screen = isSent ? 'gui' : screenOf(rowKind(row) ?? 'measure');
  const path = returnPath(record.collection, record.agency, screen);
  return {
    key: `${record.ref.id} ${row}`,
    title: [shortNameOf(view, record.agency), ...(period === undefined ? [] : [printPeriodIn(language, period)])].join(
      ', ',
    ),
    href: `/${pathPart(workspace.id)}/${pathPart(record.programme ?? '')}/${path}`,
    said: [
      ...(typed.length > 0 ? [words.typed(typed.join('; '))] : []),
      words.reported(hands.reported.join(', ')),
      ...(hands.checked === undefined ? [] : [words.checked(hands.checked)]),
      ...(hands.approved === undefined ? [] : [words.approvedBy(hands.approved)]),
    ].join('; '),
    rounds: rounds.map(({ by, at, reason, typed: then }) =>
      words.wentBack(printInstantIn(language, at), by, then ?? '', reason),
    ),
  };
};
