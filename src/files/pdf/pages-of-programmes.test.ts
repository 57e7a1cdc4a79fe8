/**
 * The reports of the sample and of the invented programmes, in the layouts of the Party and of the state, as Typst sets
 * them: the opening on page 1, notes on the pages of their marks, three lines of text or more above the signature.
 */
import { describe, expect, it } from 'vitest';
import { layoutFor } from '#core/law/layout.ts';
import { composeReport } from '#core/report/compose.ts';
import type { ReportDocument } from '#core/report/document.ts';
import { asDay } from '#core/value/day.ts';
import { readLayoutProfiles } from '#files/law/layouts.ts';
import { checkPages } from '#files/pdf/check-pages.ts';
import { writePdf } from '#files/pdf/write-pdf.ts';
import { PROGRAMMES } from '#testing/programmes/facts.ts';
import { readTestProgramme, reportOfProgramme } from '#testing/programmes/open.ts';
import { openSample } from '#testing/sample.ts';
import { setPages } from '#testing/set-pages.ts';

const sample = async (): Promise<ReportDocument> => {
  const { view, programme, units } = await openSample('bac-kan', '2023-05-31');
  const [template] = view.all('report');
  if (!template) throw new Error('no report');
  return composeReport(view, programme, template, units, 'layout').document;
};

const REPORTS: readonly (readonly [name: string, report: () => Promise<ReportDocument>])[] = [
  ['bac-kan', sample],
  ...PROGRAMMES.flatMap(({ name, reports }) => {
    const asOf = reports.at(-1)?.asOf;
    return asOf === undefined
      ? []
      : [[name, async () => reportOfProgramme(await readTestProgramme(name), asOf)] as const];
  }),
];
const FAMILIES = ['party', 'state'] as const;
const CASES = REPORTS.flatMap(([name, report]) => FAMILIES.map((family) => ({ name, family, report })));

const layoutOf = async (family: (typeof FAMILIES)[number]) => {
  const chosen = layoutFor(await readLayoutProfiles(), family, asDay('2026-06-30'));
  if (!chosen) throw new Error('no layout');
  return chosen.profile.layout;
};

/** Lines of text that stand above a signature at least. */
const FEWEST = 3;

const SOUND = { opening: 1, isLast: true, isAlone: false };
const judged = async (document: ReportDocument, pdf: Uint8Array): Promise<typeof SOUND> => {
  const { opening, signature, last, above } = await setPages(document, pdf);
  return { opening, isLast: signature === last, isAlone: above < FEWEST };
};

describe.each(CASES)('$name in the layout of the $family', ({ family, report }) => {
  it('as Typst sets it', { timeout: 60_000 }, async () => {
    const document = await report();
    const pdf = await writePdf(document, await layoutOf(family));
    expect(checkPages(pdf)).toEqual([]);
    expect(await judged(document, pdf)).toEqual(SOUND);
  });
});
