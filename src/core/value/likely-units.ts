/** What a unit that is not known may have been meant as: for the hint beside the refusal. */
import { MONEY, type UnitsOfMeasure } from '#core/value/measure-unit.ts';
import { fold } from '#core/text/fold.ts';

/** How money is meant that is written short or otherwise. */
const MONEY_SPELLINGS: readonly (readonly [spelling: RegExp, meant: string])[] = [
  [/^(?:nghin|ngan) t[yi](?: (?:dong|d|vnd))?$/u, 'nghìn tỷ đồng'],
  [/^t[yi](?: (?:dong|d|vnd))?$/u, 'tỷ đồng'],
  [/^(?:trieu|tr)(?: (?:dong|d|vnd))?$/u, 'triệu đồng'],
  [/^(?:nghin|ngan|k)(?: (?:dong|d|vnd))?$/u, 'nghìn đồng'],
  [/^(?:dong|d|vnd)$/u, MONEY],
];

const unitFold = (text: string): string => fold(text.normalize('NFKC')).replaceAll('.', '');

/** Up to three known units that a text may mean: the same without marks and case, else those that begin with it. */
export const likelyUnits = (text: string, units: UnitsOfMeasure): readonly string[] => {
  const wanted = unitFold(text);
  const money = MONEY_SPELLINGS.filter(([spelling]) => spelling.test(wanted)).map(([, meant]) => meant);
  const folded = [...units.keys()].map((code) => ({ code, key: unitFold(code) }));
  const same = folded.filter(({ key }) => key === wanted);
  const begun = folded.filter(
    ({ key }) => wanted !== '' && (key.startsWith(`${wanted} `) || wanted.startsWith(`${key} `)),
  );
  return [...money, ...(same.length > 0 ? same : begun).map(({ code }) => code)].slice(0, 3);
};
