/** Whose the values are that stand beside a figure: what others tell of the same. */
import type { View } from '#core/facts/view.ts';
import type { Figure } from '#core/figure/figure.ts';
import { shortName } from '#core/subjects/agency/short-name.ts';

export interface Told {
  readonly figure: Figure;
  /** The agency that tells it; absent: no agency is named. */
  readonly who?: string;
}

/** What others tell, each with the short name of whose it is. */
export const toldBeside = (view: View, { beside = [] }: Pick<Figure, 'beside'>): readonly Told[] =>
  beside.map((figure) => {
    const who = tellerOf(view, figure);
    return { figure, ...(who !== undefined && { who }) };
  });

/** Who measured, or who reported it, else who issued the document that tells it. */
export const tellerOf = (view: View, { records }: Figure): string | undefined => {
  const [record] = records;
  const { measurer } = (record && view.find('observation', record.ref.id)) ?? {};
  const issuer =
    record?.source?.document === undefined ? undefined : view.find('document', record.source.document)?.issuer;
  const agency = view.find('agency', measurer ?? record?.source?.agency ?? issuer ?? '');
  return agency && shortName(agency);
};
