/** A rule pack, and the form that corrects it by the gazette. */
import { LawView } from '#web/city/law/view.tsx';
import { redirect } from 'react-router';
import { readHead } from '#core/facts/head.ts';
import { correctLaw } from '#app/write/correct-law.ts';
import { formContext } from '#web/forms/form-context.ts';
import { BASE_FIELD, COMMAND_FIELD } from '#web/forms/command-fields.tsx';
import { programmeAction } from '#web/frame/action.ts';
import { programmePage, type PageProps } from '#web/frame/page.ts';
import { lawPage } from '#web/city/law/page.ts';

export const loader = programmePage(lawPage);

export const action = programmeAction(async (sent) => {
  const { opened, url, field } = sent;
  const pack = field('luat');
  const context = formContext(sent, 'law:correct');
  const base = readHead(field(BASE_FIELD));
  await correctLaw(context, opened, {
    pack,
    path: field('cho'),
    value: field('gia-tri'),
    gazette: field('cong-bao'),
    seed: field(COMMAND_FIELD),
    ...(base && { seen: base.sequence }),
  });
  return redirect(`${url.pathname}?${new URLSearchParams({ luat: pack, 'da-ghi': '1' }).toString()}`);
});

export { meta } from '#web/frame/head.ts';

const Law = ({ loaderData }: PageProps<typeof loader>) => <LawView seen={loaderData} />;
export default Law;
