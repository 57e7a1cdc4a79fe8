/** The corrections of a pack as a difference that another office can read. */
import { lawDifferences, seeLaw } from '#app/city/see-law.ts';
import { attachment } from '#http/attachment.ts';
import { programmePage } from '#web/frame/page.ts';
import { asked } from '#web/forms/query.ts';

export const loader = programmePage(({ opened, url }) => {
  const seen = seeLaw(opened, { pack: asked(url, 'luat') });
  return attachment(
    lawDifferences(seen),
    `bo-tieu-chi-${seen.pack.id}-khac-biet.yaml`,
    'application/yaml; charset=utf-8',
  );
});
