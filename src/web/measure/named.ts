/** A measure by its name, with the way to its page, and its unit as the reader writes it. */
import type { Stored } from '#core/subjects/subjects.ts';
import type { PageContext } from '#web/parts/page-context.ts';
import { recordPath } from '#web/parts/record-path.ts';

export const namedMeasure = ({ opened: { view } }: PageContext, measure: Stored<'measure'>) => ({
  id: measure.id,
  name: measure.name,
  path: recordPath(view, 'measure', measure.id) ?? '',
});

export const unitName = ({ language, opened: { units } }: PageContext, code: string): string =>
  language === 'vi' ? code : (units.get(code)?.en ?? code);
