/** `report.figures.json`: every figure of a report with its address, words, value and records. */
import type { PreparedReport } from '#app/read/report/prepare.ts';
import { recordsBehind, type Figure } from '#core/figure/figure.ts';
import { figuresOf } from '#core/report/document.ts';

/** UTF-8 JSON; figures in the order of the text, each time they are printed. Values are exact decimal texts in `unit`. */
export const reportManifest = (report: PreparedReport): Uint8Array => {
  const { view, programme, figures } = report;
  const head = {
    programme,
    workspace: view.records.workspace,
    asOf: view.asOf,
    journalSequence: view.records.sequence,
    journalHash: view.records.hash,
    layout: report.profile.key,
    figures: [],
  };
  // One figure after the other: with all that stands behind them they would take many times the bytes of the text.
  const listed = figuresOf(report.document).map(({ address, printed }) =>
    indented(entry(address, printed, figures.get(address))),
  );
  const text = JSON.stringify(head, null, 1);
  return new TextEncoder().encode(
    `${listed.length === 0 ? text : text.replace(/\[\]\n\}$/u, () => `[\n${listed.join(',\n')}\n ]\n}`)}\n`,
  );
};

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
