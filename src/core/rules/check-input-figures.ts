/** A standard of the urban class takes its value only from a figure in its own unit. */
import { findRecorded } from '#core/figure/evaluate.ts';
import type { Problem } from '#core/problem.ts';
import type { View } from '#core/facts/view.ts';
import type { Scope } from '#core/rules/scope.ts';
import { fitsUnit } from '#core/city/city.ts';
import type { RulePack } from '#core/law/pack/pack.ts';

/** Problems: `input.figure-unit`. A figure without a value contradicts nothing. */
export const checkInputFigures = (view: View, { inputs }: Scope, packs: readonly RulePack[]): readonly Problem[] =>
  inputs.flatMap(({ ref, standard: id, figure }): readonly Problem[] => {
    const standard = packs.flatMap((pack) => pack.standards).find((one) => one.id === id);
    const unit = findRecorded(view, figure)?.value?.unit;
    if (!standard || figure === undefined || unit === undefined || fitsUnit(standard, unit)) return [];
    return [
      {
        code: 'input.figure-unit',
        where: { record: `input/${ref.id}`, field: 'figure' },
        data: { figure, unit, standard: id, lawUnit: standard.unit ?? '' },
      },
    ];
  });
