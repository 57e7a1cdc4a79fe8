/** All cities of a workspace under one law and class, with their outlines for a map by verdict. */
import type { ProgrammeView } from '#core/facts/programme-view.ts';
import { done, refusedAs, type Outcome } from '#core/problem.ts';
import { classAsked, urbanPlaces } from '#core/query/urban-class.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import { settledValue } from '#core/figure/evaluate.ts';
import { cityContext, heldPacks, packOf, scoreCity } from '#core/city/city.ts';
import type { ScoringContext } from '#core/scoring/compile.ts';
import type { RulePack, UrbanClass } from '#core/law/pack/pack.ts';
import type { Sheet } from '#core/scoring/score.ts';

interface CityLine {
  readonly place: Stored<'place'>;
  /** What holds for the city under this law. */
  readonly context: ScoringContext;
  readonly sheet?: Sheet;
  readonly boundary?: Stored<'boundary'>;
}

export interface CitiesAnswer {
  readonly packs: readonly RulePack[];
  readonly pack: RulePack;
  readonly urbanClass: UrbanClass;
  readonly lines: readonly CityLine[];
}

/** Refuses `pack.unknown`, `class.unknown`, `urban.aim-not-in-law`. */
export const citiesAnswer = (
  { view }: Pick<ProgrammeView, 'view'>,
  { pack: id, classId }: { readonly pack?: string | undefined; readonly classId?: string | undefined },
): Outcome<CitiesAnswer> => {
  const packs = heldPacks(view).map((one) => one.pack);
  const known = packs.map((one) => one.id);
  const pack = packOf(view, id) ?? (id === undefined ? packs.at(-1) : undefined);
  if (!pack) return refusedAs('pack.unknown', { pack: id ?? '', known });
  const asked = classAsked(pack, packs, classId, view.all('urban')[0]?.aim ?? 'II');
  if (!asked.ok) return asked;
  const urbanClass = asked.value;
  const lines = urbanPlaces(view).map((place): CityLine => {
    const outcome = scoreCity(view, { place: place.id, pack, classId: urbanClass.id }, settledValue);
    const [boundary] = view.rows('boundary', { place: place.id });
    const context = cityContext(pack, view.find('urban', place.id));
    return { place, context, ...(outcome.ok && { sheet: outcome.value }), ...(boundary && { boundary }) };
  });
  return done({ packs, pack, urbanClass, lines });
};
