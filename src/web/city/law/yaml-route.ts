/** The corrections of a pack as a difference that another office can read. */
import { orRefuse } from '#app/refusal.ts';
import { lawDifferences } from '#app/read/tables/law-differences.ts';
import { lawAnswer } from '#core/query/law.ts';
import { attachment } from '#http/attachment.ts';
import { programmePage } from '#web/frame/page.ts';
import { asked } from '#web/forms/query.ts';

export const loader = programmePage(({ opened, url }) => {
  const seen = orRefuse(lawAnswer(opened, { pack: asked(url, 'luat') }));
  return attachment(
    lawDifferences(seen),
    `bo-tieu-chi-${seen.pack.id}-khac-biet.yaml`,
    'application/yaml; charset=utf-8',
  );
});
