/** The register of documents: each with how it stands on the day and what it does to others. */
import { compareNames, compareTexts } from '#core/text/collate.ts';
import type { ProgrammeView } from '#core/facts/programme-view.ts';
import { standingOf, type Standing, type StandingState } from '#core/subjects/document/in-force.ts';
import { askedCountAddress } from '#core/figure/build-address.ts';
import { findFigure } from '#core/figure/evaluate.ts';
import type { Figure } from '#core/figure/figure.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import { holdsWords } from '#core/text/fold.ts';

export interface DocumentsQuestion {
  readonly kind?: string | undefined;
  readonly issuer?: string | undefined;
  readonly standing?: string | undefined;
  readonly text?: string | undefined;
}

export interface DocumentLine {
  readonly document: Stored<'document'>;
  readonly standing: Standing;
}

export interface DocumentsAnswer {
  readonly lines: readonly DocumentLine[];
  /** Absent where kind or issuer name what there is not: no figure counts that. */
  readonly count?: Figure;
  readonly kinds: readonly Stored<'document'>['kind'][];
  readonly issuers: readonly Stored<'agency'>[];
  readonly standings: readonly StandingState[];
}

export const documentsAnswer = (
  { view }: Pick<ProgrammeView, 'view'>,
  { kind, issuer, standing, text = '' }: DocumentsQuestion,
): DocumentsAnswer => {
  const all = view.all('document').map((document): DocumentLine => ({
    document,
    standing: standingOf(view, document),
  }));
  const wanted = ({ document, standing: { state } }: DocumentLine): boolean =>
    (kind === undefined || document.kind === kind) &&
    (issuer === undefined || document.issuer === issuer) &&
    (standing === undefined || state === standing) &&
    holdsWords(`${document.symbol ?? ''} ${document.subject ?? ''}`, text);
  const issuers = new Set(view.all('document').flatMap((one) => one.issuer ?? []));
  const counted = askedCountAddress('document', { kind, issuer });
  const count = counted && findFigure(view, counted);
  return {
    lines: all.filter(wanted).toSorted(newestFirst),
    ...(count && { count }),
    kinds: [...new Set(view.all('document').map((one) => one.kind))],
    issuers: view.all('agency').filter((one) => issuers.has(one.id)),
    standings: [...new Set(all.map((one) => one.standing.state))],
  };
};

/** Documents without a date come last, by subject. */
const newestFirst = ({ document: a }: DocumentLine, { document: b }: DocumentLine): number =>
  compareTexts(b.date ?? '', a.date ?? '') || compareNames(a.subject ?? a.id, b.subject ?? b.id);
