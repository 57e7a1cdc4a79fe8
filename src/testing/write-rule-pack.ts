/** Writes a rule pack in its one canonical form; `readRulePack` gives the same pack back. */
import { Document, isMap, isScalar, isSeq, visit } from 'yaml';
import type { Band, RulePack, Standard, Stated } from '#core/law/pack/pack.ts';

const HEADER = [
  ' Urban class rule pack. Every number has a status and a source:',
  '   gazette = read in the Official Gazette; secondary = read in a secondary source;',
  '   partial = press or part of a text; missing = nobody has read it. "missing" is never zero.',
  ' `from` names an entry of `sources`. A band may state status and source once for both ends.',
].join('\n');

const bandForm = ({ min, max }: Band): object => {
  const known = [min, max].filter((stated) => stated.is !== undefined);
  const [first] = known;
  if (first === undefined) return { status: 'missing' };
  const shared = known.every((stated) => stated.status === first.status && stated.from === first.from);
  if (!shared) return { min: min.is === undefined ? 'missing' : min, max: max.is === undefined ? 'missing' : max };
  return { min: min.is ?? 'missing', max: max.is ?? 'missing', status: first.status, from: first.from };
};

const statedForm = ({ is, status, from }: Stated): object => ({ is, status, from });

const standardForm = ({
  id,
  table,
  criterion,
  section,
  vi,
  en,
  unit,
  direction,
  scale,
  count,
  signed,
  named,
  standsFor,
  points,
  classes,
  note,
}: Standard): object => ({
  id,
  table,
  criterion,
  section,
  vi,
  en,
  unit,
  direction,
  scale,
  ...(count && { count }),
  ...(signed && { signed }),
  ...(named.length > 0 && { named }),
  ...(standsFor > 1 && { standsFor }),
  points: bandForm(points),
  classes: Object.fromEntries(Object.entries(classes).map(([key, band]) => [key, bandForm(band)])),
  note,
});

const packForm = (pack: RulePack): object => ({
  ...pack,
  sources: Object.fromEntries(
    Object.entries(pack.sources).map(([key, names]) => [key, names.en === undefined ? names.vi : names]),
  ),
  scales: pack.scales.map(({ id, levels }) => ({
    id,
    levels: levels.map(({ also, ...level }) => ({ ...level, ...(also.length > 0 && { also }) })),
  })),
  criteria: pack.criteria.map((criterion) => ({ ...criterion, points: bandForm(criterion.points) })),
  rules: Object.fromEntries(Object.entries(pack.rules).map(([key, stated]) => [key, statedForm(stated)])),
  standards: pack.standards.map(standardForm),
});

/** Small maps of scalars on one line, as a person would write a band or a level. */
const flowSmallMaps = (document: Document): void =>
  visit(document, {
    Map: (_key, map, path) => {
      const nested = map.items.some(
        ({ value }) => isMap(value) || (isSeq(value) && value.items.some((item) => !isScalar(item))),
      );
      if (path.length > 2 && !nested && !map.has('criterion') && map.items.length <= 6) map.flow = true;
    },
    Seq: (_key, list) => {
      if (list.items.length > 0 && list.items.every((item) => isScalar(item))) list.flow = true;
    },
  });

/** The form without its absent fields; the failsafe schema knows no scalar but text. */
const asTexts = (form: object): unknown =>
  JSON.parse(
    JSON.stringify(form, (_key, value: unknown) =>
      typeof value === 'boolean' || typeof value === 'number' ? String(value) : value,
    ),
  );

export const writeRulePack = (pack: RulePack): string => {
  const document = new Document(asTexts(packForm(pack)), { schema: 'failsafe' });
  document.commentBefore = HEADER;
  flowSmallMaps(document);
  return document.toString({ lineWidth: 0, flowCollectionPadding: true });
};
