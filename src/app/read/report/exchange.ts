/**
 * An issued report as a package of document exchange: its files byte for byte, read back and checked before it is given
 * out.
 */
import { today, type Application } from '#app/application.ts';
import type { OpenedProgramme } from '#app/read/programme.ts';
import { issuedFile } from '#app/read/report/frozen-figures.ts';
import { reportNamed } from '#app/read/report/named.ts';
import { Refusal, refuse } from '#app/refusal.ts';
import type { View } from '#core/facts/view.ts';
import { shortName } from '#core/subjects/agency/short-name.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import { sentenceCase } from '#core/text/letter-case.ts';
import { checkPackage } from '#files/edxml/check-package.ts';
import { writePackage, type Attached, type Organ } from '#files/edxml/package.ts';

/** What goes along: what people read and sign. */
const SENT = [
  [
    'docx',
    'bao-cao.docx',
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    'Toàn văn (Word)',
  ],
  ['pdf', 'bao-cao.pdf', 'application/pdf', 'Toàn văn (PDF)'],
] as const;

/**
 * UTF-8 XML. `from`: the agency that sends it. Refuses `exchange.no-from`, `exchange.nobody`, `exchange.no-organ`,
 * `issue.no-file` and what `checkPackage` finds.
 */
export const exchangePackage = async (
  app: Application,
  { view, workspace, programme }: OpenedProgramme,
  issue: Stored<'issue'>,
  from: string,
): Promise<Uint8Array> => {
  const sender = view.find('agency', from) ?? refuse('exchange.no-from');
  if (issue.agencies.length === 0) return refuse('exchange.nobody');
  const organs = organsOf(view, [from, ...issue.agencies.filter((id) => id !== from)]);
  const report = reportNamed(view, programme.ref.id, issue.report);
  const [, number = '', notation = ''] = /^(\d+)[/-](.+)$/u.exec(issue.symbol) ?? [];
  const attachments: Attached[] = [];
  for (const [format, name, type, description] of SENT)
    if (issue.files.some((one) => one.format === format))
      attachments.push({ name, type, description, content: await issuedFile(app, workspace.id, issue, format) });
  const bytes = writePackage({
    from: organs[0] ?? { id: '', name: sender.name },
    to: organs.slice(1),
    number,
    notation,
    place: report.place,
    issued: issue.issued,
    typeName: sentenceCase(report.typeName),
    subject: report.subject,
    signer: { competence: report.authority, position: report.position, name: issue.signer },
    others: report.recipients,
    attachments,
    sentAt: app.clock.now().toISOString(),
  });
  const problems = checkPackage(bytes, today(app.clock));
  if (problems.length > 0) throw new Refusal(problems);
  return bytes;
};

const organsOf = (view: View, agencies: readonly string[]): readonly Organ[] => {
  const found = agencies.flatMap((id) => view.find('agency', id) ?? []);
  const without = found.filter(({ organ }) => organ === undefined);
  if (without.length > 0) return refuse('exchange.no-organ', { agencies: without.map(shortName) });
  return found.map(({ organ = '', name }) => ({ id: organ, name }));
};
