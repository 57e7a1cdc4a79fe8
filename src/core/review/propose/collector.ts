/** Where proposals come together: each once, known records by their ids, all others by their keys. */
import type { Span } from '#core/review/claim.ts';
import { quoted, sentenceAt } from '#core/review/propose/flow.ts';
import { bestFirst, identitiesOf, plainName } from '#core/review/propose/identity.ts';
import type { Laid } from '#core/review/propose/laid.ts';
import {
  referenceTo,
  referredKey,
  type Proposal,
  type ProposedChange,
  type ProposedSubject,
  type ProposedValues,
  type StandingRecord,
} from '#core/review/propose/proposal.ts';
import { levelOf, type BodyLevel } from '#core/review/propose/body-level.ts';
import {
  openDocumentRegister,
  type DocumentRegister,
  type SymbolTold,
} from '#core/review/propose/document-register.ts';
import { readWrittenPeriod } from '#core/value/period-text.ts';
import { slugOf } from '#core/text/slug.ts';

interface Found {
  readonly subject: ProposedSubject;
  readonly values: ProposedValues;
  /** Other names of the same. */
  readonly also?: readonly string[];
  readonly laid: Laid;
  /** What says it, in the flow of its passage. */
  readonly span: Span;
  /** How it is quoted, where its sentence alone says too little: a row with its heads. */
  readonly quote?: string;
  /** Something of it was understood rather than read. */
  readonly understood?: boolean;
  /** Of a document the level of the body that issued it. */
  readonly level?: BodyLevel | undefined;
  readonly lacks?: readonly string[];
  /** Fields that name what it cannot be without. */
  readonly hangsOn?: readonly string[];
}

export interface Collector {
  /** Takes it, once; answers how other proposals name it. */
  readonly put: (found: Found) => string;
  /** How a record of that name is named; undefined where nobody knows it. */
  readonly find: (subject: ProposedSubject, values: ProposedValues) => string | undefined;
  readonly standing: (subject: ProposedSubject) => readonly StandingRecord[];
  readonly proposals: () => readonly Proposal[];
}

/** Of each subject: fields that may be filled where a record has none, and those in which it may differ. */
const COMPARED: Partial<
  Record<ProposedSubject, { readonly fills: readonly string[]; readonly differs: readonly string[] }>
> = {
  document: { fills: ['date', 'issuer', 'subject'], differs: [] },
  observation: { fills: [], differs: ['value'] },
  funding: { fills: [], differs: ['amount'] },
  extent: { fills: [], differs: ['value'] },
  contribution: { fills: ['delivered', 'underway', 'size', 'cost'], differs: [] },
};

/** More of one subject are a flood, not a report: they are not proposed, and the page says so. */
export const MOST_PROPOSED = 1000;

/** `places`: names of the report's place and of those that it lies in; bodies are told with them or without. */
export const openCollector = (records: readonly StandingRecord[], places: readonly string[] = []): Collector => {
  const own = places.map((name) => ` ${plainName(name)}`);
  const identified = (
    subject: ProposedSubject,
    values: ProposedValues,
    also: readonly string[] = [],
  ): readonly string[] => {
    const identities = identitiesOf(subject, values, also);
    if (subject !== 'agency') return identities;
    return identities.map((name) => {
      const place = own.find((one) => name.endsWith(one));
      return place === undefined ? name : name.slice(0, -place.length);
    });
  };
  const bySubject = Map.groupBy(records, ({ subject }) => subject);
  /** What bodies are called, by how proposals name them. */
  const bodies = new Map((bySubject.get('agency') ?? []).map(({ id, values: { name = '' } }) => [id, name]));
  const documents = { standing: openDocumentRegister<StandingRecord>(), told: openDocumentRegister() };
  const symbolOf = (
    subject: ProposedSubject,
    { symbol = '', date = '', issuer = '' }: ProposedValues,
    level?: BodyLevel,
  ): SymbolTold | undefined =>
    subject === 'document' && symbol !== ''
      ? { symbol, date: readWrittenPeriod(date), level: levelOf(bodies.get(issuer) ?? '') ?? level }
      : undefined;
  const known = new Map<string, StandingRecord>();
  const references = new Map<string, string>();
  for (const record of records) {
    const told = symbolOf(record.subject, record.values);
    if (told) documents.standing.add(told, record);
    for (const identity of identified(record.subject, record.values, record.names)) {
      const name = `${record.subject} ${identity}`;
      if (!known.has(name)) known.set(name, record);
    }
  }
  const proposals: Proposal[] = [];
  const keys = new Map<string, number>();
  const counts = new Map<ProposedSubject, number>();
  const nameOf = (subject: ProposedSubject, identity: string): string => `${subject} ${identity}`;

  const find: Collector['find'] = (subject, values) => {
    const told = symbolOf(subject, values);
    if (told) return (documents.told.find(told) ?? documents.standing.find(told))?.id;
    for (const identity of identified(subject, values)) {
      const name = nameOf(subject, identity);
      const reference = references.get(name) ?? known.get(name)?.id;
      if (reference !== undefined) return reference;
    }
    return undefined;
  };

  const keyOf = (subject: ProposedSubject, identity: string): string => {
    const made = `${subject}.${slugOf(identity)}`;
    const number = (keys.get(made) ?? 0) + 1;
    keys.set(made, number);
    return number === 1 ? made : `${made}.${number}`;
  };

  const put: Collector['put'] = (found) => {
    const { subject, values, also = [], laid, span, hangsOn = [] } = found;
    const identities = identified(subject, values, also).map((identity) => nameOf(subject, identity));
    const symbol = symbolOf(subject, values, found.level);
    const taken = symbol
      ? documents.told.find(symbol)?.id
      : identities.map((name) => references.get(name)).find((one) => one !== undefined);
    if (taken !== undefined) return taken;
    const standing = symbol
      ? documents.standing.find(symbol)
      : bestFirst(subject, identities)
          .map((name) => known.get(name))
          .find((one) => one !== undefined);
    const { understood = false, lacks = [] } = symbol ? doubtsOf(found, symbol, documents) : found;
    const key = keyOf(subject, identities[0]?.slice(subject.length + 1) ?? '');
    const reference = standing?.id ?? referenceTo(key);
    for (const name of identities) references.set(name, reference);
    if (symbol) documents.told.add(symbol, { id: reference });
    if (subject === 'agency') bodies.set(reference, values['name'] ?? '');
    const count = (counts.get(subject) ?? 0) + 1;
    counts.set(subject, count);
    if (count > MOST_PROPOSED) return reference;
    const { flow } = laid;
    const sentence = sentenceAt(flow, span.start);
    const changes = standing ? changesOf(subject, standing.values, values) : [];
    proposals.push({
      key,
      subject,
      values,
      sentence: found.quote ?? quoted(flow, sentence, span),
      start: flow.outer(sentence.start),
      end: flow.outer(sentence.end - 1) + 1,
      at: laid.at,
      sure: lacks.length > 0 ? 'lacking' : understood || changes.some(({ was }) => was !== '') ? 'likely' : 'sure',
      lacks,
      hangsOn: hangsOn.flatMap((field) => referredKey(values[field] ?? '') ?? []),
      ...(standing && { existing: { id: standing.id, changes } }),
    });
    return reference;
  };
  return { put, find, standing: (subject) => bySubject.get(subject) ?? [], proposals: () => proposals };
};

/** What of a document nobody can say without looking: which of several it is, or whether its day is a slip. */
const doubtsOf = (
  { understood = false, lacks = [] }: Found,
  symbol: SymbolTold,
  {
    standing,
    told,
  }: Readonly<Record<'standing' | 'told', Pick<DocumentRegister<StandingRecord>, 'count' | 'isDoubtful'>>>,
): { readonly understood: boolean; readonly lacks: readonly string[] } => ({
  understood: understood || standing.isDoubtful(symbol) || told.isDoubtful(symbol),
  lacks:
    symbol.date === undefined && Math.max(standing.count(symbol), told.count(symbol)) > 1 ? [...lacks, 'date'] : lacks,
});

/** How a record as proposed differs from the one that it is: in fields that may be filled or may differ alone. */
export const changesOf = (
  subject: ProposedSubject,
  was: ProposedValues,
  is: ProposedValues,
): readonly ProposedChange[] => {
  const { fills = [], differs = [] } = COMPARED[subject] ?? {};
  return [...fills, ...differs].flatMap((field) => {
    const [before = '', after = ''] = [was[field], is[field]];
    if (after === '' || after === before || (before !== '' && fills.includes(field))) return [];
    return [{ field, was: before, is: after }];
  });
};
