/** A figure with its whole trace: what it is computed from, who recorded that, when, and from which document. */
import { parseAddress } from '#core/address/address.ts';
import type { Application } from '#app/application.ts';
import { orRefuse } from '#app/refusal.ts';
import { ask } from '#app/state/ask.ts';
import { readView, readViewAt } from '#app/read/records.ts';
import { evaluateFigure } from '#core/figure/evaluate.ts';
import { recordsBehind, type Figure, type FigureRecord } from '#core/figure/figure.ts';
import type { Head } from '#core/facts/head.ts';
import type { View } from '#core/facts/view.ts';
import type { Day } from '#core/value/day.ts';
import { readEntriesAt, type EntryHead } from '#store/journal/entries-at.ts';

export interface TracedRecord {
  readonly subject: string;
  readonly id: string;
  readonly version: number;
  /** Journal sequence that wrote this version. */
  readonly sequence: number;
  /** Who recorded it. */
  readonly author: string;
  /** When it was recorded: ISO 8601, UTC. */
  readonly instant: string;
  readonly source?: TracedSource;
}

export interface TracedSource {
  readonly document?: string;
  readonly agency?: string;
  /** Name of the document or the agency, for people. */
  readonly title: string;
  /** Place in the document. */
  readonly at?: string;
}

export interface OpenedFigure {
  readonly figure: Figure;
  /** All behind it, or those of the part that was asked for. */
  readonly records: readonly TracedRecord[];
  /** The journal entry up to which it was computed. */
  readonly head: Head;
}

export interface FigureQuestion {
  readonly workspace: string;
  readonly address: string;
  readonly asOf: Day;
  /** To ask as the journal stood then. */
  readonly atSequence?: number;
}

/** Answers a figure by its address. Refuses addresses that cannot be read or that name nothing. */
export const readFigure = async (
  app: Application,
  { workspace, address, asOf, atSequence }: FigureQuestion,
): Promise<OpenedFigure> => {
  const view =
    atSequence === undefined
      ? await readView(app, workspace, asOf)
      : await readViewAt(app, workspace, asOf, atSequence);
  return traceFigure(app, view, address);
};

/** The same on records that have just been read. */
const traceFigure = async (app: Application, view: View, address: string): Promise<OpenedFigure> => {
  const { figure, behind, head } = await openFigure(app, view, address);
  return { figure, records: await traceRecords(app, view, behind), head };
};

/** The figure and what it stands on. `behind`: all records; there may be thousands, of which a page shows some. */
export const openFigure = async (
  app: Application,
  view: View,
  address: string,
): Promise<Pick<OpenedFigure, 'figure' | 'head'> & { readonly behind: readonly FigureRecord[] }> => {
  const asked = orRefuse(parseAddress(address));
  const figure = orRefuse(await ask(app, view, () => evaluateFigure(view, asked)));
  const { sequence, hash } = view.records;
  return { figure, behind: recordsBehind(figure), head: { sequence, hash } };
};

/** Adds author and instant from the journal, and the source's name, to the records behind figures. */
export const traceRecords = async (
  app: Application,
  view: View,
  records: readonly FigureRecord[],
): Promise<readonly TracedRecord[]> => {
  const entries = await readEntriesAt(
    app.database.reader,
    view.records.workspace,
    records.map((record) => record.ref.sequence),
  );
  return records.map((record) => traced(view, record, entries.get(record.ref.sequence)));
};

const traced = (view: View, { ref, source }: FigureRecord, entry: EntryHead | undefined): TracedRecord => ({
  ...ref,
  author: entry?.actor ?? '',
  instant: entry?.at ?? '',
  ...(source && { source: { ...source, title: sourceTitle(view, source) } }),
});

/** "Quyết định số 931/QĐ-UBND", or the subject, or the id. */
export const sourceTitle = (view: View, source: NonNullable<FigureRecord['source']>): string => {
  if (source.agency !== undefined) return view.find('agency', source.agency)?.name ?? source.agency;
  const document = source.document === undefined ? undefined : view.find('document', source.document);
  return document?.symbol ?? document?.subject ?? source.document ?? '';
};
