import { observationAddress } from '#core/figure/build-address.ts';
import { orRefuse } from '#app/refusal.ts';
import { pageOf, type PageOf, type Paging } from '#api/listed/page-of.ts';
import { observationsOf } from '#core/query/observations.ts';
import type { OpenedWorkspace } from '#app/read/workspace.ts';
import { formatAddress, type Filter } from '#core/address/address.ts';
import { selectRecords } from '#core/figure/select.ts';

export interface ListedMeasure {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  readonly aggregation: string;
  readonly direction: string;
  /** Null: the source does not state it. */
  readonly definition: string | null;
  readonly objective: string | null;
  /** Addresses of the figures that are on record. */
  readonly figures: readonly string[];
  readonly version: number;
}

/** Measures that pass the filter `objective`, as figure addresses mean it. */
export const listMeasures = (
  { view }: OpenedWorkspace,
  filters: readonly Filter[],
  paging: Paging,
): PageOf<ListedMeasure> => {
  const found = orRefuse(
    selectRecords(view, { head: { type: 'aggregate', op: 'count', subject: 'measure' }, filters }, 'measure', filters),
  );
  return pageOf(found, paging, (measure): ListedMeasure => ({
    id: measure.id,
    name: measure.name,
    unit: measure.unit,
    aggregation: measure.aggregation,
    direction: measure.direction,
    definition: measure.definition ?? null,
    objective: measure.objective ?? null,
    figures: observationsOf(view, measure.id).map((one) => formatAddress(observationAddress(one))),
    version: measure.ref.version,
  }));
};
