/** Takes the outlines of places from a file of a map: looked at first, then written as one command. */
import type { Application } from '#app/application.ts';
import { orRefuse } from '#app/refusal.ts';
import { checkFits } from '#app/write/check-fits.ts';
import { commandIdOf } from '#app/write/command.ts';
import type { WriteContext } from '#app/write/context.ts';
import { keepSent, takeSent, type Sent } from '#app/write/kept-upload.ts';
import { submit } from '#app/write/submit.ts';
import type { RecordChange } from '#core/facts/compare-drafts.ts';
import { done, refusedAll, type Problem } from '#core/problem.ts';
import type { Ground } from '#core/rules/ground.ts';
import { mayOr } from '#core/rights/rights.ts';
import type { Source } from '#core/shape/shape.ts';
import { freeId } from '#core/subjects/new-id.ts';
import { readOutlines, type ReadOutline } from '#files/outline/read-outlines.ts';

export interface CheckedOutlines {
  /** By which they are taken. */
  readonly token: string;
  readonly outlines: readonly ReadOutline[];
}

/** Reads a file and keeps it for an hour. Refuses `right.*`, and what `readOutlines` does. */
export const checkOutlines = async (app: Application, sent: Sent, bytes: Uint8Array): Promise<CheckedOutlines> => {
  orRefuse(mayOr(sent.caller, 'record:write', sent.workspace));
  const outlines = orRefuse(readOutlines(bytes));
  return { token: await keepSent(app, sent, 'outlines', bytes), outlines };
};

/** The same file again, for a form that comes back. Refuses `upload.over`. */
export const outlinesSent = async (app: Application, sent: Sent, token: string): Promise<CheckedOutlines> => ({
  token,
  outlines: orRefuse(readOutlines(await takeSent(app, sent, 'outlines', token))),
});

export interface DrawnOutlines {
  readonly programme: string;
  /** For each outline of the file, in its order, the place that it is of; '' for none. */
  readonly places: readonly string[];
  readonly source: Source;
  readonly reason: string;
  readonly seed: string;
}

/**
 * How many places have it now; what they had before stays in the journal. Refuses `outline.no-place`,
 * `outline.place-twice`, `outline.no-source`, and what an import would.
 */
export const drawOutlines = (
  context: WriteContext,
  outlines: readonly ReadOutline[],
  { programme, places, source, reason, seed }: DrawnOutlines,
): Promise<number> => {
  const chosen = outlines.flatMap(({ geometry }, index) => {
    const place = places[index] ?? '';
    return place === '' ? [] : [{ place, geometry, field: `noi-${index}` }];
  });
  const content = { chosen: chosen.map(({ place, geometry }) => ({ place, geometry })), source, reason };
  return submit(context, {
    id: commandIdOf(seed, context.author, content),
    name: 'draw-outline',
    ...(reason !== '' && { reason }),
    content,
    wanted: [],
    decide: (ground) => {
      const faults: readonly Problem[] = [
        ...(chosen.length === 0 ? [{ code: 'outline.no-place', where: { field: 'noi-0' } }] : []),
        ...chosen
          .filter(({ place }, index) => chosen.findIndex((one) => one.place === place) < index)
          .map(({ field }) => ({ code: 'outline.place-twice', where: { field } })),
        ...(source.document === undefined ? [{ code: 'outline.no-source', where: { field: 'van-ban' } }] : []),
      ];
      if (faults.length > 0) return refusedAll(faults);
      const changes = changesFor(ground, programme, chosen, source);
      const misfits = changes.flatMap((change) => checkFits(ground, change));
      return misfits.length > 0 ? refusedAll(misfits) : done({ changes, answer: changes.length });
    },
  });
};

type Chosen = readonly { readonly place: string; readonly geometry: ReadOutline['geometry'] }[];

/** A place has one outline: another takes the place of the one before. */
const changesFor = (ground: Ground, programme: string, chosen: Chosen, source: Source): readonly RecordChange[] => {
  const standing = new Map([...ground.all('boundary')].map(({ id, place }) => [place, id]));
  const taken = new Set(standing.values());
  return chosen.map(({ place, geometry }) => {
    const id = standing.get(place) ?? freeId(place, (one) => taken.has(one));
    taken.add(id);
    return { subject: 'boundary', id, programme, record: { id, place, geometry, source } };
  });
};
