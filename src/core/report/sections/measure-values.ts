/** A measure's single values in prose: the number, the words behind it, what it is made of. */
import { observationAddress } from '#core/figure/build-address.ts';
import type { Composer } from '#core/report/composer.ts';
import type { FigureLooks, FigureRun } from '#core/report/document.ts';
import { observationsIn } from '#core/report/outline/observations.ts';
import {
  bareClause,
  behindCount,
  listed,
  note,
  phrase,
  saysUnit,
  sentence,
  sentences,
  type NotePiece,
  type Phrase,
} from '#core/report/phrase.ts';
import { lowerFirst } from '#core/text/letter-case.ts';
import { liesIn } from '#core/subjects/place/below.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import type { Quantity } from '#core/value/quantity.ts';

/** The value as it is printed; the unit of an index is left to the name that holds it: "Chỉ số bình yên … là 0,712". */
export const valueOf = (
  composer: Composer,
  one: Stored<'observation'>,
  looks: FigureLooks = {},
): FigureRun | undefined => {
  const measure = composer.view.find('measure', one.measure);
  const isSaid =
    measure !== undefined &&
    composer.units.get(measure.unit)?.kind === 'index' &&
    lowerFirst(measure.name).includes(measure.unit);
  const isMean = one.value?.approx.includes('average') && /bình quân|trung bình/iu.test(measure?.name ?? '');
  return composer.figure(observationAddress(one), {
    ...looks,
    ...(isSaid && { bare: true }),
    ...(isMean && { mean: true }),
  });
};

/** What is told in per cent, or in points of it: a share of it would be a percentage of a percentage. */
export const isOfPercent = ({ units }: Composer, unit: string | undefined): boolean =>
  ['share', 'points'].includes(units.get(unit ?? '')?.kind ?? '');

/** Whether a value lies below nothing. */
export const isBelowNothing = (value: Quantity | undefined): boolean => value?.amount.startsWith('-') === true;

/**
 * The measure's name behind its value: "Số hợp tác xã hoạt động ổn định" after "52 hợp tác xã" leaves "hoạt động ổn
 * định".
 * Undefined for a name that is not of things that the number counts: "Dân số", "Tổng đàn trâu, bò".
 */
export const behindNumber = ({ name, unit }: Pick<Stored<'measure'>, 'name' | 'unit'>): string | undefined => {
  const said = lowerFirst(name);
  const behind = behindCount(said, unit);
  if (behind !== undefined) return behind;
  // "Giáo viên được bồi dưỡng" in "lượt giáo viên", "Lượt khám bệnh" in "lượt".
  const words = unit.split(' ');
  const counted = words
    .map((_, at) => words.slice(at).join(' '))
    .find((word) => said === word || said.startsWith(`${word} `));
  return counted === undefined ? undefined : said.slice(counted.length).trim();
};

export type Parts = (
  composer: Composer,
  measure: Stored<'measure'>,
  one: Stored<'observation'>,
) => NotePiece | Phrase | undefined;

/** What a value is made of, in a footnote. */
export const partsNote: Parts = (composer, measure, one) => {
  const parts = partPhrases(composer, measure, one);
  const names = memberNames(one);
  return parts.length + names.length === 0
    ? undefined
    : note(
        sentences([
          parts.length === 0 ? undefined : sentence('Trong đó: ', listed(parts, ', ')),
          names.length === 0 ? undefined : sentence('Gồm: ', listed(names, '; ')),
        ]),
      );
};

/** Words with which a note gives a reason; other notes are for whoever keeps the records. */
const REASON = /^(?:nguyên nhân(?: chủ yếu)?(?: là)?:? ?)?(do|vì|nhờ) (?=\p{L})/iu;
const LONGEST_REASON = 160;

/** " do mưa lũ kéo dài": why a value is what it is, where its note says that in one clause. */
export const reasonOf = ({ note: said }: Stored<'observation'>): string | undefined => {
  const words = bareClause(said ?? '');
  const told = REASON.exec(words);
  if (!told || words.length > LONGEST_REASON || /[.;:]/u.test(words.slice(told[0].length))) return undefined;
  return ` ${told[1]?.toLocaleLowerCase('vi')} ${words.slice(told[0].length)}`;
};

/** The names behind a count; which they are to be, a plan does not settle. */
const memberNames = ({ kind, members }: Stored<'observation'>): readonly Phrase[] =>
  kind === 'plan' ? [] : members.map((name) => phrase(name));

/** The same in brackets, where there is no room for a footnote: inside one. */
export const bracketedParts: Parts = (composer, measure, one) => {
  const parts = partPhrases(composer, measure, one);
  const names = memberNames(one);
  if (names.length > 0) return phrase(' (gồm: ', listed(names, '; '), ')');
  return parts.length === 0 ? undefined : phrase(' (trong đó: ', listed(parts, ', '), ')');
};

/** What it is made of, told in its own way: beside a result no plan. Of other places only what its own has not told. */
const partPhrases = (
  composer: Composer,
  measure: Stored<'measure'>,
  { kind, period, place }: Stored<'observation'>,
): readonly Phrase[] =>
  measure.parts.flatMap((id) => {
    const part = composer.view.find('measure', id);
    const alike = observationsIn(composer.view, id, period).filter((one) => one.kind === kind);
    const own = alike.filter((one) => one.place === place);
    const told = own.length > 0 ? own : alike.filter((one) => liesIn(composer.view, one.place, place));
    return told.flatMap((one) => {
      const things = part && countedThings(composer, part, one);
      const where = one.place === place ? undefined : composer.view.find('place', one.place)?.name;
      return things ? [phrase(things, where && ` (${where})`)] : [];
    });
  });

/** "19/24 thôn đạt chuẩn"; in words where one of the two is rounded, or the whole is told in another unit. */
export const countedOf = (
  composer: Composer,
  measure: Stored<'measure'>,
  one: Stored<'observation'>,
  whole: Stored<'observation'>,
): Phrase | undefined => {
  const things = behindNumber(measure) ?? lowerFirst(measure.name);
  const isPlain = [one, whole].every(
    ({ value }) => value !== undefined && value.approx.length === 0 && value.scale === undefined && !value.of,
  );
  if (!isPlain || one.value?.unit !== whole.value?.unit) {
    const counted = countedThings(composer, measure, one);
    return counted && phrase(counted, ' trên tổng số ', valueOf(composer, whole));
  }
  const unit = saysUnit(things, measure.unit) ? { bare: true } : {};
  const part = valueOf(composer, one, { bare: true, plain: true });
  const all = valueOf(composer, whole, { ...unit, plain: true });
  return part && all && phrase(part, '/', all, ` ${things}`.trimEnd());
};

/** A value and what it counts, the unit said once: "84 lao động nam", "52 hợp tác xã hoạt động ổn định". */
export const countedThings = (
  composer: Composer,
  measure: Stored<'measure'>,
  one: Stored<'observation'>,
): Phrase | undefined => {
  const things = behindNumber(measure) ?? lowerFirst(measure.name);
  const value = valueOf(composer, one, saysUnit(things, measure.unit) ? { bare: true } : {});
  return value && phrase(value, ` ${things}`.trimEnd());
};
