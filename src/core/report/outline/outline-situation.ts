/** What the place is like, before what was done in it. */
import { featuresOf, tellsMeasures } from '#core/report/outline/outline-measures.ts';
import type { Outlining } from '#core/report/outline/outlining.ts';
import type { OutlineSection } from '#core/report/outline/outline.ts';

export const outlineSituation = ({
  view,
  units,
  programme,
}: Outlining): Pick<OutlineSection, 'tellings' | 'sections'> => {
  const measures = featuresOf(view, units, programme.place);
  const tells = tellsMeasures(view, programme.place, measures);
  return {
    tellings: tells.length === 0 ? [] : [{ kind: 'measures', id: 'situation', tells, measures, places: undefined }],
    sections: [],
  };
};
