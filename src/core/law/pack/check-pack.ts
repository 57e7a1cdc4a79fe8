/**
 * Whole-pack validation: every reference resolves, every number is bounded and sourced, thresholds are monotone,
 * and the points of the standards sum to the stated frame. All problems at once, each with its field.
 */
import { CERTAINTIES } from '#core/law/certainty.ts';
import type { Problem } from '#core/problem.ts';
import { checkFrames } from '#core/law/pack/check-frames.ts';
import { checkRules } from '#core/law/pack/check-rules.ts';
import { checkThresholds } from '#core/law/pack/check-thresholds.ts';
import { isStated, packEntries } from '#core/law/pack/pack-entries.ts';
import { type RulePack } from '#core/law/pack/pack.ts';

const repeated = (file: string, list: string, ids: readonly string[]): readonly Problem[] =>
  ids.flatMap((id, index) =>
    ids.indexOf(id) < index
      ? [{ code: 'pack.repeated-id', where: { file, field: `${list}[${id}]` }, data: { id } }]
      : [],
  );

const unknown = (file: string, field: string, id: string, known: readonly string[]): readonly Problem[] =>
  known.includes(id) ? [] : [{ code: 'pack.unknown-reference', where: { file, field }, data: { id, known } }];

const checkIds = (pack: RulePack): readonly Problem[] => [
  ...repeated(
    pack.id,
    'classes',
    pack.classes.map(({ id }) => id),
  ),
  ...repeated(
    pack.id,
    'scales',
    pack.scales.map(({ id }) => id),
  ),
  ...pack.scales.flatMap(({ id, levels }) =>
    repeated(
      pack.id,
      `scales[${id}].levels`,
      // One word for two levels would be read as the first of them.
      levels.flatMap((level) => [...new Set([level.id, ...level.also, ...(level.vi === undefined ? [] : [level.vi])])]),
    ),
  ),
  ...pack.reductions.flatMap(({ id, rules }) =>
    repeated(
      pack.id,
      `reductions[${id}].rules`,
      rules.flatMap((rule) => [...new Set(rule.standards)]),
    ),
  ),
  ...repeated(
    pack.id,
    'criteria',
    pack.criteria.map(({ id }) => id),
  ),
  ...repeated(
    pack.id,
    'standards',
    pack.standards.map(({ id }) => id),
  ),
  ...repeated(
    pack.id,
    'reductions',
    pack.reductions.map(({ id }) => id),
  ),
  ...repeated(
    pack.id,
    'readings',
    pack.readings.map(({ id }) => id),
  ),
];

const checkReferences = (pack: RulePack): readonly Problem[] => {
  const [classes, scales, standards] = [pack.classes, pack.scales, pack.standards].map((list) =>
    list.map(({ id }) => id),
  ) as [string[], string[], string[]];
  const criteria = pack.criteria.map(({ id }) => id);
  const file = pack.id;
  return [
    ...pack.classes.flatMap(({ id, of }) => (of === undefined ? [] : unknown(file, `classes[${id}].of`, of, classes))),
    ...pack.standards.flatMap((standard) => {
      const at = `standards[${standard.id}]`;
      const criterion = pack.criteria.find(({ id }) => id === standard.criterion);
      return [
        ...unknown(file, `${at}.criterion`, standard.criterion, criteria),
        ...(criterion === undefined || criterion.table === standard.table
          ? []
          : [
              {
                code: 'pack.other-table',
                where: { file, field: `${at}.table` },
                data: { table: standard.table, criterion: criterion.table },
              },
            ]),
        ...(standard.scale === undefined ? [] : unknown(file, `${at}.scale`, standard.scale, scales)),
        ...Object.keys(standard.classes).flatMap((id) => unknown(file, `${at}.classes.${id}`, id, classes)),
      ];
    }),
    ...pack.reductions.flatMap((reduction) =>
      reduction.rules.flatMap((rule) =>
        rule.standards.flatMap((id) =>
          unknown(file, `reductions[${reduction.id}].rules[${rule.id}].standards`, id, standards),
        ),
      ),
    ),
    ...pack.readings.flatMap(({ id, only = [], except = [] }) =>
      [...only, ...except].flatMap((one) =>
        unknown(
          file,
          `readings[${id}]`,
          one,
          pack.reductions.map((reduction) => reduction.id),
        ),
      ),
    ),
    ...pack.readings.flatMap((reading) =>
      Object.keys(reading.criteria).flatMap((id) =>
        unknown(file, `readings[${reading.id}].criteria[${id}]`, id, criteria),
      ),
    ),
  ];
};

/** A number is missing or sourced, never half of both: its status decides. */
const checkSources = (pack: RulePack): readonly Problem[] =>
  packEntries(pack).flatMap((entry): readonly Problem[] => {
    if (entry.kind !== 'number' || !isStated(entry.stated)) return [];
    const where = { file: pack.id, field: entry.path };
    const { is, status, from } = entry.stated;
    if (!CERTAINTIES.includes(status)) return [{ code: 'pack.unknown-status', where, data: { status } }];
    if (status === 'missing')
      return is === undefined ? [] : [{ code: 'pack.missing-with-value', where, data: { value: is } }];
    if (is === undefined) return [{ code: 'pack.no-value', where, data: { status } }];
    if (from === undefined) return [{ code: 'pack.no-source', where, data: { value: is } }];
    return pack.sources[from] === undefined ? [{ code: 'pack.unknown-source', where, data: { source: from } }] : [];
  });

const checkValidity = (pack: RulePack): readonly Problem[] =>
  pack.validTo !== undefined && pack.validTo < pack.validFrom
    ? [
        {
          code: 'pack.validity-reversed',
          where: { file: pack.id, field: 'validTo' },
          data: { from: pack.validFrom, to: pack.validTo },
        },
      ]
    : [];

/** Every problem of one pack; empty when it may be used. */
export const checkPack = (pack: RulePack): readonly Problem[] => [
  ...checkIds(pack),
  ...checkReferences(pack),
  ...checkSources(pack),
  ...checkValidity(pack),
  ...checkThresholds(pack),
  ...checkFrames(pack),
  ...checkRules(pack),
];

/** Two regimes may not be in force on one day. */
export const checkPacks = (packs: readonly RulePack[]): readonly Problem[] => {
  const ordered = packs.toSorted((a, b) => (a.validFrom < b.validFrom ? -1 : a.validFrom > b.validFrom ? 1 : 0));
  return ordered.flatMap((pack, index): readonly Problem[] => {
    const next = ordered[index + 1];
    if (next === undefined || (pack.validTo !== undefined && pack.validTo < next.validFrom)) return [];
    return [
      {
        code: 'pack.validity-overlap',
        where: { file: next.id, field: 'validFrom' },
        data: { from: next.validFrom, other: pack.id },
      },
    ];
  });
};
