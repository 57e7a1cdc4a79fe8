/** What a search finds, as open data: all kinds in one list, the best first. */
import { pageOf, type PageOf, type Paging } from '#api/listed/page-of.ts';
import type { FindAnswer } from '#app/read/find.ts';
import type { OpenedWorkspace } from '#app/read/workspace.ts';
import { placeOf } from '#core/query/find.ts';
import { tellRecord } from '#words/figure-name.ts';

export interface ListedFound {
  readonly kind: string;
  readonly id: string;
  readonly name: string;
  readonly programme: string | null;
  /** The text that holds the words, where the name does not. */
  readonly text: string | null;
  readonly rank: number;
  readonly version: number;
}

export const listFound = ({ view }: OpenedWorkspace, { kinds }: FindAnswer, paging: Paging): PageOf<ListedFound> =>
  pageOf(
    kinds.flatMap(({ records }) => records).toSorted((a, b) => placeOf(a) - placeOf(b)),
    paging,
    ({ subject, record, rank, text }) => ({
      kind: subject,
      id: record.ref.id,
      name: tellRecord('vi', view, subject, record.ref.id),
      programme: record.programme ?? null,
      text: text ?? null,
      rank,
      version: record.ref.version,
    }),
  );
