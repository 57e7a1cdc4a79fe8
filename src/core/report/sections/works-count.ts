/** How many works there are, and as what they are counted: like with like. */
import { countAddress } from '#core/figure/build-address.ts';
import type { FiltersOf } from '#core/figure/filters.ts';
import type { Composer } from '#core/report/composer.ts';
import type { FigureRun, TextRun } from '#core/report/document.ts';
import { isDeed } from '#core/report/sections/shared-names.ts';
import { workWords } from '#core/vocabulary/work-words.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import { printCount } from '#core/value/vietnamese-number.ts';

/** A figure where one counts exactly these works; else their number, which no address tells. */
export const countOfWorks = (
  composer: Composer,
  works: readonly Stored<'work'>[],
  filters: FiltersOf<'work'>,
): FigureRun | TextRun | undefined => {
  const address = countAddress('work', filters);
  const counted = composer.value(address).records;
  const ids = new Set(works.map((work) => work.id));
  if (counted.length === ids.size && counted.every(({ ref }) => ids.has(ref.id)))
    return composer.figure(address, { bare: true });
  const number = works.reduce((sum, work) => sum + (work.count ?? 1), 0);
  return { kind: 'text', text: printCount(number) };
};

/**
 * The word behind a number of like works: their own; that of their kind where their names say what is done; undefined
 * for works of several kinds.
 */
export const likeNoun = ({ view }: Composer, works: readonly Stored<'work'>[]): string | undefined => {
  const nouns = new Set(
    works.map((work) =>
      isDeed(work.name) ? kindNoun(view.vocabulary, work.kind) : workWords(view.vocabulary, work).counter,
    ),
  );
  const [noun] = nouns;
  if (nouns.size === 1 && new Set(works.map(({ sector }) => sector)).size === 1) return noun;
  const [like, ...others] = new Set(works.map(({ kind, sector }) => `${kind} ${sector}`));
  return like !== undefined && others.length === 0 ? kindNoun(view.vocabulary, works[0]?.kind ?? '') : undefined;
};

/** What works of a kind are counted as. */
export const kindNoun = (vocabulary: Composer['view']['vocabulary'], kind: string): string =>
  vocabulary.find('work-kind', kind)?.counter ?? 'nội dung';

/** The word behind a number of works: their own, or one for works of several kinds. */
export const nounOfWorks = ({ view }: Composer, works: readonly Stored<'work'>[]): string => {
  const [noun, ...others] = new Set(works.map((work) => workWords(view.vocabulary, work).counter));
  return noun === undefined || others.length > 0 ? 'công trình, dự án' : noun;
};
