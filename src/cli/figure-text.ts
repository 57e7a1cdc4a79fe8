/** A figure and its trace as lines for a terminal. */
import type { OpenedFigure, TracedRecord, TracedSource } from '#app/read/figure.ts';
import { formatAddress } from '#core/address/address.ts';
import { missingText } from '#app/read/figure-answer.ts';
import type { Figure } from '#core/figure/figure.ts';
import type { UnitsOfMeasure } from '#core/value/measure-unit.ts';
import { printDayIn, printFigureIn, printInstantIn } from '#words/figure.ts';
import { label } from '#words/labels.ts';
import type { Language } from '#words/language.ts';
import { traceWords } from '#words/ui/trace.ts';

/** More records than a screen holds are counted. */
const SHOWN = 20;

export const figureText = (
  { figure, records, head }: OpenedFigure,
  units: UnitsOfMeasure,
  language: Language,
): string => {
  const words = traceWords[language];
  const valueLine = (one: Figure): string =>
    `${formatAddress(one.address)} = ${printFigureIn(language, one, units) ?? label(language, 'figureState', one.state)}`;
  const { parts } = figure;
  const more = (count: number): readonly string[] => (count > SHOWN ? [words.more(String(count - SHOWN))] : []);
  return [
    valueLine(figure),
    // What others tell of the same is never passed over.
    ...(figure.beside ?? []).map((other) => `  ${valueLine(other)}`),
    `  ${words.asOf}: ${printDayIn(language, figure.asOf)}`,
    `  ${words.howMade}: ${label(language, 'formula', figure.formula)}`,
    ...listUnder(words.parts, [...parts.slice(0, SHOWN).map(valueLine), ...more(parts.length)]),
    ...listUnder(words.missing, figure.missing.map(missingText)),
    ...listUnder(words.records, [
      ...records.slice(0, SHOWN).map((record) => recordLine(record, language)),
      ...more(records.length),
    ]),
    ...listUnder(words.document, [
      ...new Set(records.flatMap(({ source }) => (source ? [`${keyOf(source)}: ${source.title}`] : []))),
    ]),
    `  ${words.journal(String(head.sequence))}`,
  ].join('\n');
};

const listUnder = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length > 0 ? [`  ${title}:`, ...lines.map((line) => `    ${line}`)] : [];

/**
 * "funding/f.1, phiên bản 1: bao-cao § II.2.2 (Nguyễn Văn A, 8:30, 2/6/2023)"; what the source is called stands in a
 * list of its own.
 */
const recordLine = ({ subject, id, version, source, author, instant }: TracedRecord, language: Language): string => {
  const from = source && [keyOf(source), source.at].filter(Boolean).join(' § ');
  return `${subject}/${id}, ${traceWords[language].version(String(version))}${from === undefined ? '' : `: ${from}`} (${author}, ${printInstantIn(language, instant)})`;
};

const keyOf = ({ document, agency, title }: TracedSource): string => document ?? agency ?? title;
