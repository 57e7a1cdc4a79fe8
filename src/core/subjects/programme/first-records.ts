/** What a resolution that was typed into a form gives: its document, the programme, and the frame of its report. */
import type { Problem } from '#core/problem.ts';
import { describeSymbol } from '#core/subjects/document/symbol-reading.ts';
import { reportFrame } from '#core/subjects/report/frame.ts';
import { makeDraft, type Draft, type RecordIn } from '#core/subjects/subjects.ts';
import { upperFirst } from '#core/text/letter-case.ts';
import { slugOf } from '#core/text/slug.ts';
import { isBlank, typedText } from '#core/text/typed-text.ts';
import { append } from '#core/value/append.ts';
import { faultOfPeriod } from '#core/value/day.ts';
import { readEdgeDay, readWrittenPeriod } from '#core/value/period-text.ts';
import { readSymbol } from '#core/value/symbol.ts';
import { SHIPPED_VOCABULARY } from '#core/vocabulary/vocabulary.ts';

/** As it was typed. */
export interface TypedResolution {
  readonly symbol: string;
  readonly date: string;
  readonly subject: string;
  /** Empty: the subject stands for it. */
  readonly aim: string;
  readonly from: string;
  readonly to: string;
  /** Who signs the report; empty: its frame is made later. */
  readonly signer: string;
}

/** Of what it is, and who answers for it. */
export interface ResolutionGround {
  readonly issuer: Pick<RecordIn<'agency'>, 'id'> | undefined;
  readonly owner: Pick<RecordIn<'agency'>, 'id' | 'name' | 'line'> | undefined;
  readonly place: Pick<RecordIn<'place'>, 'id' | 'name' | 'kind'>;
  readonly ids: {
    readonly programme: string;
    /** Of the resolution itself. */
    readonly document: string;
  };
  /** Whether the document is on record already. */
  readonly isKnown?: boolean;
}

/**
 * By field: `set-up.no-symbol`, `set-up.no-date`, `set-up.no-subject`, `set-up.ends-before`, `field.date`,
 * `field.day`, `symbol.*`.
 */
export const resolutionFaults = (given: TypedResolution): readonly Problem[] => {
  const problems: Problem[] = [];
  const fault = (code: string, field: keyof TypedResolution, data: Problem['data'] = {}): void =>
    void problems.push({ code, where: { field }, data });
  const symbol = readSymbol(given.symbol);
  if (isBlank(given.symbol)) fault('set-up.no-symbol', 'symbol');
  else if (!symbol.ok)
    append(
      problems,
      symbol.problems.map((one) => ({ ...one, where: { field: 'symbol' } })),
    );
  if (isBlank(given.date)) fault('set-up.no-date', 'date');
  else if (!readWrittenPeriod(given.date)) fault(faultOfPeriod(given.date), 'date', { text: given.date });
  if (isBlank(given.subject)) fault('set-up.no-subject', 'subject');
  const { from, to } = termOf(given);
  if (!isBlank(given.from) && !from) fault('field.day', 'from', { text: given.from });
  if (!isBlank(given.to) && !to) fault('field.day', 'to', { text: given.to });
  if (from && to && to < from) fault('set-up.ends-before', 'to', { from, to });
  return problems;
};

/** The days between which it is carried out; a year stands for its first or its last day. */
const termOf = ({ from, to }: Pick<TypedResolution, 'from' | 'to'>) => ({
  from: readEdgeDay(from, 'first'),
  to: readEdgeDay(to, 'last'),
});

interface Named {
  /** Number and symbol as they are kept. */
  readonly symbol: string;
  /** The id that document and programme have of them, where it is free. */
  readonly id: string;
}

export const resolutionNamed = ({ symbol: typed }: Pick<TypedResolution, 'symbol'>): Named => {
  const read = readSymbol(typed);
  const symbol = read.ok ? read.value.text : typed;
  return { symbol, id: slugOf(symbol) };
};

/** Of one without faults. The document first, where it is not on record. */
export const resolutionRecords = (
  given: TypedResolution,
  { issuer, owner, place, ids: { programme, document: resolution }, isKnown = false }: ResolutionGround,
): readonly Draft[] => {
  const { symbol } = resolutionNamed(given);
  const { from, to } = termOf(given);
  const date = readWrittenPeriod(given.date);
  const subject = typedText(given.subject);
  const kind = describeSymbol(SHIPPED_VOCABULARY, symbol)?.kind ?? 'resolution';
  const own: RecordIn<'programme'> = {
    id: programme,
    title: upperFirst(subject),
    short: `${upperFirst(SHIPPED_VOCABULARY.name('vi', 'document-kind', kind))} ${symbol}`,
    resolution,
    aim: isBlank(given.aim) ? subject : typedText(given.aim),
    ...(from && { from }),
    ...(to && { to }),
    place: place.id,
    owner: owner?.id ?? '',
    countingUnits: [],
    source: { document: resolution },
  };
  const paper: RecordIn<'document'> = {
    id: resolution,
    kind,
    symbol,
    ...(issuer && { issuer: issuer.id }),
    ...(date && { date }),
    subject,
    relations: [],
  };
  const signer = typedText(given.signer);
  return [
    ...(isKnown ? [] : [makeDraft('document', resolution, paper)]),
    makeDraft('programme', programme, own, programme),
    ...(owner && signer !== '' ? [signedFrame({ programme: own, owner, place }, signer)] : []),
  ];
};

const signedFrame = (of: Parameters<typeof reportFrame>[0], signer: string): Draft => {
  const frame = reportFrame(of);
  return makeDraft('report', frame.id, { ...frame, signer }, of.programme.id);
};
