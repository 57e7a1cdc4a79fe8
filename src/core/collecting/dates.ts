/** Days that belong in a calendar: what is owed by when, past and to come. */
import { owingAgencies, type Collection } from '#core/collecting/collections.ts';
import type { View } from '#core/facts/view.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import { carriesTask } from '#core/subjects/task/carries.ts';
import { isOpen } from '#core/subjects/work/state.ts';
import type { Day } from '#core/value/day.ts';
import { lastDay } from '#core/value/period.ts';

/** So many days ahead a calendar looks: whoever owes something each half year sees the next time. */
export const DAYS_AHEAD = 200;

export type Dated = {
  /** The same as long as it is the same thing. */
  readonly id: string;
  readonly day: Day;
} & (
  | { readonly of: 'collection'; readonly collection: Collection; readonly agency: string }
  /** Of all who owe something in it. */
  | { readonly of: 'round'; readonly collection: Collection; readonly agencies: number }
  | { readonly of: 'task'; readonly task: Stored<'task'> }
  | { readonly of: 'step'; readonly obstacle: Stored<'obstacle'> }
);

interface Asked {
  readonly view: View;
  readonly programme: string;
  /** Those that open within the days ahead too. */
  readonly collections: readonly Collection[];
  /** Today. */
  readonly day: Day;
}

/** What an agency owes by a day: collections, tasks that it leads, next steps of obstacles that it has. */
export const datesOf = ({ view, programme, collections, day }: Asked, agency: string): readonly Dated[] => [
  ...collections.flatMap((collection): readonly Dated[] =>
    collection.isOpen && owingAgencies(view, collection).includes(agency)
      ? [{ id: `collection/${collection.id}/${agency}`, day: collection.due, of: 'collection', collection, agency }]
      : [],
  ),
  ...view
    .all('task')
    .flatMap((task): readonly Dated[] =>
      task.programme === programme && task.due !== undefined && task.done === undefined && carriesTask(task, agency)
        ? [{ id: `task/${task.ref.id}`, day: lastDay(task.due), of: 'task', task }]
        : [],
    ),
  ...view
    .all('obstacle')
    .flatMap((obstacle): readonly Dated[] =>
      obstacle.programme === programme &&
      obstacle.owner === agency &&
      obstacle.nextStepDue !== undefined &&
      isOpen(obstacle, day)
        ? [{ id: `step/${obstacle.ref.id}`, day: lastDay(obstacle.nextStepDue), of: 'step', obstacle }]
        : [],
    ),
];

/** What who runs or leads the programme waits for: each collection once. */
export const datesOfOffice = ({ view, collections }: Asked): readonly Dated[] =>
  collections.flatMap((collection): readonly Dated[] => {
    const agencies = collection.isOpen ? owingAgencies(view, collection).length : 0;
    return agencies === 0
      ? []
      : [{ id: `collection/${collection.id}`, day: collection.due, of: 'round', collection, agencies }];
  });
