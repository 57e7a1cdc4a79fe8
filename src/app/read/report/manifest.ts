/** `report.figures.json`: every figure of a report with its address, words, value and records. */
import type { PreparedText } from '#app/read/report/prepare.ts';
import { recordsBehind, type Figure } from '#core/figure/figure.ts';
import { figuresOf } from '#core/report/document.ts';

/**
 * UTF-8 JSON; figures in the order of the text, each time they are printed. Values are exact decimal texts in `unit`.
 */
export const reportManifest = (report: PreparedText): Uint8Array => {
  const { view, programme, figures } = report;
  const head = JSON.stringify(
    {
      programme,
      workspace: view.records.workspace,
      asOf: view.asOf,
      journalSequence: view.records.sequence,
      journalHash: view.records.hash,
      layout: report.profile.key,
      figures: [],
    },
    null,
    1,
  );
  const printed = figuresOf(report.document);
  if (printed.length === 0) return Buffer.from(`${head}\n`);
  // Bytes of one figure after the other: as one text, with all that stands behind them, they would take many times as
  // much.
  const parts = printed.map((one, index) =>
    Buffer.from(`${index === 0 ? '' : ',\n'}${indented(entry(one.address, one.printed, figures.get(one.address)))}`),
  );
  return Buffer.concat([Buffer.from(`${head.slice(0, -EMPTY.length)}[\n`), ...parts, Buffer.from('\n ]\n}\n')]);
};

/** How the list ends while nothing stands in it. */
const EMPTY = '[]\n}';

/** As it stands within a list of an object. */
const indented = (value: object): string => `  ${JSON.stringify(value, null, 1).replaceAll('\n', '\n  ')}`;

const entry = (address: string, printed: string, figure: Figure | undefined) => {
  const records = figure ? recordsBehind(figure) : [];
  return {
    address,
    printed,
    value: figure?.value?.amount ?? figure?.date ?? null,
    unit: figure?.value?.unit ?? (figure?.date ? 'date' : null),
    approximation: figure?.value?.approx ?? [],
    ...(figure?.value?.to !== undefined && { upTo: figure.value.to }),
    ...(figure?.value?.of !== undefined && { outOf: figure.value.of }),
    source: [
      ...new Set(
        records.flatMap(({ source }) =>
          source ? [[source.document ?? `agency:${source.agency ?? ''}`, source.at].filter(Boolean).join(' § ')] : [],
        ),
      ),
    ],
    records: records.map(({ ref }) => ({
      subject: ref.subject,
      id: ref.id,
      version: ref.version,
      sequence: ref.sequence,
    })),
    ...(figure?.law && { law: figure.law }),
  };
};
