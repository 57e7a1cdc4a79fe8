/** What every page of one return asks first: whose it is, whether the reader may see it, and what they may do. */
import { hasUnseenCells, openReturn, type OpenedReturn } from '#app/read/collecting/return.ts';
import { orRefuse, refuse } from '#app/refusal.ts';
import { isOpenToCells } from '#core/collecting/return-state.ts';
import { authorOf } from '#core/rights/caller.ts';
import { mayOr, type Action } from '#core/rights/rights.ts';
import { printHead } from '#core/facts/head.ts';
import { daysBetween } from '#core/value/day.ts';
import type { AskedOfProgramme } from '#web/frame/page.ts';
import { mayWrite } from '#web/frame/may-write.ts';
import { isScreen, type Screen } from '#web/returns/paths.ts';
import { printDayIn, printPeriodIn } from '#words/figure.ts';
import { label } from '#words/labels.ts';
import { collectingWords } from '#words/ui/collecting.ts';

export const askedReturn = ({
  params,
}: {
  readonly params: Readonly<Record<string, string | undefined>>;
}): { readonly collection: string; readonly agency: string } => ({
  collection: params['collection'] ?? '',
  agency: params['agency'] ?? '',
});

/** Refuses `cell.no-screen`. */
export const askedScreen = ({ params }: { readonly params: Readonly<Record<string, string | undefined>> }): Screen => {
  const screen = params['screen'];
  return isScreen(screen) ? screen : refuse('cell.no-screen', { text: screen ?? '' });
};

export interface ReturnSeen {
  readonly one: OpenedReturn;
  readonly head: ReturnHead;
}

/** What stands on top of each of its pages. */
export interface ReturnHead {
  readonly collection: string;
  readonly agency: string;
  readonly agencyName: string;
  readonly period: string;
  readonly due: string;
  /** Days left, negative when it is past, while it has not been sent. */
  readonly left?: number;
  readonly state: string;
  readonly stateName: string;
  readonly number: number;
  readonly isOpen: boolean;
  readonly signedIn: string | undefined;
  /** Whether the reader may enter now. */
  readonly enters: boolean;
  /** Why one may not, where one may not. */
  readonly held: 'sent' | 'checked' | 'approved' | 'closed' | 'other';
  readonly base: string;
  readonly mark: string;
  /** Cells of it that the reader may not see: it is sent and approved by who sees all of it. */
  readonly hasUnseen: boolean;
}

/** Refuses `right.*`, `right.not-yours`, `collection.unknown`, `return.no-agency`. */
export const openSeen = async (asked: AskedOfProgramme): Promise<ReturnSeen> => {
  const { app, opened, reader, request, language } = asked;
  const { collection: id, agency } = askedReturn(asked);
  orRefuse(mayOr(reader.caller, 'return:read', opened.workspace.id, agency));
  const one = await openReturn(opened, id, agency);
  const { collection, standing, season, mark } = one;
  const may = (action: Action): boolean => mayWrite({ app, request, reader }, action, opened.workspace.id, agency);
  return {
    one,
    head: {
      collection: collection.id,
      agency,
      agencyName: opened.view.onRecord('agency', agency)?.name ?? agency,
      period: printPeriodIn(language, collection.period),
      due: printDayIn(language, collection.due),
      ...(standing.sent === undefined && { left: daysBetween(season.day, collection.due) }),
      state: standing.state,
      stateName: label(language, 'returnState', standing.state),
      number: standing.record?.number ?? 1,
      isOpen: collection.isOpen,
      signedIn: authorOf(reader.caller),
      enters: collection.isOpen && isOpenToCells(standing.state) && may('return:write'),
      held: heldBy(collection.isOpen, standing.state),
      base: printHead(opened.view.records),
      mark,
      hasUnseen: await hasUnseenCells(app, opened.workspace.id, standing.record?.ref.id),
    },
  };
};

const HOLDING: ReadonlySet<string> = new Set(['sent', 'checked', 'approved']);

const heldBy = (isOpen: boolean, state: string): ReturnHead['held'] =>
  !isOpen ? 'closed' : HOLDING.has(state) ? (state as ReturnHead['held']) : 'other';

export const headTitle = (language: 'vi' | 'en', head: ReturnHead): string =>
  collectingWords[language].returnOf(head.agencyName, head.period);
