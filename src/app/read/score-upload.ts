/** A table of cities that a reader brings: scored by the law as the workspace holds it, shown, and forgotten. */
import type { OpenedProgramme } from '#app/read/programme.ts';
import { orRefuse, refuse } from '#app/refusal.ts';
import { scoreFile } from '#app/read/score-file.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import { heldPacks } from '#core/city/city.ts';
import type { ScoredCity } from '#core/scoring/score-table.ts';
import { ofKind } from '#files/file-kind.ts';
import { decodeText } from '#files/text/decode-text.ts';

export interface Upload {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly pack: string;
  readonly classId: string;
}

export interface ScoredUpload {
  readonly file: string;
  readonly cities: readonly ScoredCity[];
  /** Outlines of the cities whose id is that of a place on record. */
  readonly boundaries: ReadonlyMap<string, Stored<'boundary'>>;
}

/**
 * Half as many again as the country has communes and wards. More takes the server's memory, and the time of all others.
 */
const MOST_CITIES = 5000;

/** Refuses `file.none`, `table.too-many-cities`, and everything that is wrong in the file, with line and column. */
export const scoreUpload = ({ view }: OpenedProgramme, upload: Upload | undefined): ScoredUpload => {
  const { file, bytes, pack, classId } = upload ?? refuse('file.none');
  orRefuse(ofKind(bytes, { wanted: 'text', code: 'table.other-kind', file }));
  const text = orRefuse(decodeText(bytes, file));
  if (text.split('\n', MOST_CITIES + 3).length > MOST_CITIES + 2)
    refuse('table.too-many-cities', { most: String(MOST_CITIES) });
  const cities = orRefuse(
    scoreFile(
      heldPacks(view).map((one) => one.pack),
      { file, text, pack, classId },
    ),
  );
  const outlined = view.which('boundary', 'place', {});
  return {
    file,
    cities,
    boundaries: new Map(
      cities.flatMap(({ id }) =>
        outlined.has(id)
          ? view
              .rows('boundary', { place: id })
              .slice(0, 1)
              .map((one) => [id, one] as const)
          : [],
      ),
    ),
  };
};
