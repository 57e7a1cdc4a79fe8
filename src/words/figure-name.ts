/** What a figure is, in words: its address told to a reader. */
import { reportTitle } from '#core/subjects/report/title.ts';
import type { Address, Aggregate, Filter } from '#core/address/address.ts';
import type { Figure } from '#core/figure/figure.ts';
import { undatedBehind } from '#core/figure/undated-behind.ts';
import { numberOf } from '#core/subjects/objective/tree.ts';
import { documentKindName, documentTitle } from '#core/subjects/document/name.ts';
import { readWorkSet, type ChosenPart } from '#core/planning/work-set.ts';
import type { Stored, Subject } from '#core/subjects/subjects.ts';
import type { View } from '#core/facts/view.ts';
import { printDay, readDay } from '#core/value/day.ts';
import { asPeriod, type Period } from '#core/value/period.ts';
import { packOf } from '#core/city/city.ts';
import { printPeriodIn } from '#words/figure.ts';
import { label, nameOfCode, type NameSet } from '#words/labels.ts';
import type { Language } from '#words/language.ts';
import { lawFilterWords } from '#words/law-filter.ts';
import { standardName } from '#words/law-standard.ts';
import { ownEntry } from '#core/text/own-entry.ts';
import { keptName } from '#words/kept-name.ts';

type Pair = readonly [vi: string, en: string];

const PROPERTIES: Readonly<Record<string, Pair>> = {
  'measure plan': ['kế hoạch', 'plan'],
  'measure estimate': ['ước thực hiện', 'estimate'],
  'measure forecast': ['dự báo', 'forecast'],
  'measure baseline': ['mốc ban đầu', 'baseline'],
  'measure share': ['tỷ lệ so với kế hoạch', 'share of the plan'],
  'measure growth': ['tăng, giảm so với cùng kỳ năm trước', 'growth on the year before'],
  'measure change': ['thay đổi so với năm trước', 'change on the year before'],
  'objective target': ['mục tiêu phải đạt', 'target'],
  'objective result': ['kết quả trả lời mục tiêu', 'result'],
  'objective gap': ['còn thiếu so với mục tiêu', 'gap to the target'],
  'objective share': ['tỷ lệ đạt mục tiêu', 'share of the target reached'],
  'objective so-far': ['tỷ lệ so với mục tiêu của các tháng đầu', 'share of the target that the first months have'],
  'objective progress': ['tiến độ', 'progress'],
  'objective late': ['số ngày quá hạn', 'days overdue'],
  'work funding': ['vốn', 'funding'],
  'work extent': ['khối lượng', 'extent'],
  'work count': ['số lượng', 'number'],
  'work late': ['số ngày chậm', 'days late'],
  'work progress': ['tiến độ', 'progress'],
  'work start': ['ngày bắt đầu', 'start'],
  'work finish': ['ngày hoàn thành', 'finish'],
  'work completed': ['đã hoàn thành', 'completed'],
  'work expected-start': ['dự kiến bắt đầu', 'expected start'],
  'work first-finish': ['thời hạn ban đầu', 'first deadline'],
  'work expected-finish': ['dự kiến hoàn thành', 'expected finish'],
  'claim computed': ['tính lại từ các phần', 'recomputed from its parts'],
  'claim difference': ['chênh lệch với các phần', 'difference to its parts'],
  'contribution pledged': ['cam kết', 'pledged'],
  'contribution delivered': ['đã bàn giao', 'delivered'],
  'contribution underway': ['đang thực hiện', 'under way'],
  'contribution size': ['kích thước', 'size'],
  'contribution cost': ['giá trị', 'cost'],
  'urban points': ['điểm phân loại đô thị', 'points of the urban class'],
  'urban minimum': ['điểm tối thiểu theo luật', 'least points by the law'],
  'urban maximum': ['điểm tối đa theo luật', 'most points by the law'],
  'urban planned-cost': ['chi phí của phương án', 'cost of the set of works'],
  'urban planned-points': ['điểm khi phương án hoàn thành', 'points once the set of works is finished'],
  'obstacle late': ['số ngày quá hạn của bước tiếp theo', 'days that the next step is overdue'],
  'task late': ['số ngày quá hạn', 'days overdue'],
  'scorecard points': ['tổng điểm', 'total points'],
  'scorecard least': ['điểm thấp nhất có thể', 'least points possible'],
  'scorecard best': ['điểm cao nhất có thể', 'most points possible'],
  'scoreline points': ['điểm', 'points'],
  'oversight late': ['số ngày chậm trả lời', 'days that the answer is overdue'],
  'collection completeness': ['mức đầy đủ của số liệu', 'completeness'],
  'collection timeliness': ['tỷ lệ đơn vị nộp đúng hạn', 'share of agencies on time'],
  'return completeness': ['mức đầy đủ của phiếu', 'completeness'],
  'return late': ['số ngày nộp chậm', 'days late'],
  'obstacle age': ['số ngày tồn tại', 'age'],
  'document date': ['ngày ban hành', 'date of issue'],
  'step date': ['ngày thực hiện bước thủ tục', 'date of the legal step'],
};

const FLAGS: Readonly<Record<string, Pair>> = {
  late: ['chậm tiến độ', 'late'],
  stuck: ['đang vướng mắc', 'stuck'],
  moved: ['đã lùi thời hạn', 'put off'],
  'moved=false': ['chưa lùi thời hạn', 'not put off'],
  open: ['chưa được tháo gỡ', 'still open'],
  programme: ['thuộc chương trình', 'of a programme'],
  'late=false': ['không chậm', 'not late'],
  'stuck=false': ['không vướng mắc', 'not stuck'],
  'open=false': ['đã tháo gỡ', 'lifted'],
};

/** A key alone: the record has something there, whatever it is. */
const ANY: Readonly<Record<string, Pair>> = {
  document: ['có văn bản nguồn', 'told by a document'],
  basis: ['có căn cứ', 'with a basis'],
  objective: ['thuộc một nhiệm vụ', 'of an objective'],
  node: ['của riêng một nhiệm vụ', 'of an objective itself'],
  work: ['thuộc một công trình', 'of a work'],
  measure: ['thuộc một chỉ tiêu', 'of a measure'],
  kind: ['có nêu loại', 'of a stated kind'],
  sector: ['có nêu lĩnh vực', 'of a stated sector'],
  nature: ['có nêu tính chất', 'of a stated nature'],
  status: ['có nêu tình trạng', 'of a stated status'],
  part: ['có nêu phần', 'of a stated part'],
  place: ['có nêu địa bàn', 'at a stated place'],
  parent: ['thuộc một địa bàn', 'within a place'],
  source: ['có nêu nguồn', 'from a stated source'],
  year: ['có nêu năm', 'of a stated year'],
  extent: ['có nêu khối lượng', 'of a stated extent'],
  stage: ['có nêu giai đoạn', 'at a stated stage'],
  owner: ['có nêu đơn vị tháo gỡ', 'with a stated owner'],
  issuer: ['có nêu cơ quan ban hành', 'of a stated issuer'],
  by: ['có nêu cơ quan thực hiện', 'by a stated agency'],
  state: ['có nêu trạng thái', 'in a stated state'],
  decision: ['có quyết định', 'closed by a decision'],
};

const DOCUMENT_FILTERS: Readonly<Record<'document' | 'basis' | 'decision', Pair>> = {
  document: ['theo', 'told by'],
  basis: ['căn cứ', 'based on'],
  decision: ['quyết định bởi', 'closed by'],
};

const WHOSE: Readonly<Record<'assigner' | 'measurer', Pair>> = {
  assigner: ['giao bởi', 'set by'],
  measurer: ['số liệu của', 'as told by'],
};

const KIND_SETS: Partial<Record<Subject, NameSet>> = {
  work: 'work-kind',
  funding: 'fundingKind',
  obstacle: 'obstacleKind',
  objective: 'objectiveKind',
  document: 'document-kind',
  place: 'placeKind',
  observation: 'observationKind',
  oversight: 'oversightKind',
  finding: 'findingKind',
};

/** Which end of the unknown inputs a set of works is weighed by. */
const CASES: Readonly<Record<string, Pair>> = {
  worst: ['theo trường hợp bất lợi nhất', 'in the worst case'],
  likely: ['theo giá trị dự kiến', 'in the likely case'],
};

const FILTER_SETS: Readonly<Record<string, NameSet>> = {
  status: 'workStatus',
  sector: 'sector',
  source: 'capital',
  stage: 'stage',
};

const pick = (language: Language, [vi, en]: Pair): string => (language === 'vi' ? vi : en);

/** "Tỷ lệ dùng nước sạch: kế hoạch, thành phố Bắc Kạn, năm 2022". */
export const nameFigure = (language: Language, view: View, address: Address): string => {
  const { head, property, filters, place, period } = address;
  const subject = head.subject;
  const start =
    head.type === 'record' ? tellRecord(language, view, subject, head.id) : aggregateName(language, head.op, subject);
  const propertyWords = PROPERTIES[`${subject} ${property ?? ''}`];
  const details = [
    ...(propertyWords ? [pick(language, propertyWords)] : []),
    ...filters.map((filter) => filterWords(language, view, address, filter)),
    ...(place === undefined ? [] : [nameRecord(view, 'place', place)]),
    ...(period === undefined ? [] : [periodWords(language, view, address, period)]),
  ];
  return details.length === 0 ? start : `${start}: ${details.join(', ')}`;
};

const aggregateName = (language: Language, op: Aggregate, subject: Subject): string => {
  if (op === 'share')
    return { vi: 'Tỷ lệ giải ngân so với kế hoạch vốn', en: 'Disbursed in per cent of the plan' }[language];
  const noun = label(language, 'subject', subject);
  if (language === 'vi') return `${op === 'count' ? 'Số' : 'Tổng'} ${noun}`;
  return `${op === 'count' ? 'Number of records' : 'Total'}: ${noun}`;
};

/** A value whose source names no period is told by its document. */
const periodWords = (language: Language, view: View, { head, place, filters }: Address, period: Period): string => {
  const values =
    head.type === 'record' && head.subject === 'measure' && place !== undefined && readDay(period)
      ? view.rows('observation', { measure: head.id, place })
      : [];
  const measurer = filters.find(({ key }) => key === 'measurer')?.value;
  const found = values.find((one) => one.period === period && (measurer === undefined || one.measurer === measurer));
  return found ? periodOfValue(language, view, found) : printPeriodIn(language, period);
};

/** "năm 2022"; "đến nay (theo Báo cáo số 08-BC/TU)" of a value whose source names no period. */
export const periodOfValue = (
  language: Language,
  view: View,
  { undated, period, source }: Pick<Stored<'observation'>, 'undated' | 'period' | 'source'>,
): string => {
  if (undated === undefined) return printPeriodIn(language, period);
  const document = nameRecord(view, 'document', source.document ?? '');
  return language === 'vi' ? `đến nay (theo ${document})` : `to date (by ${document})`;
};

/** The same of the figure of a value. */
export const periodOfPoint = (
  language: Language,
  view: View,
  { figure, period }: { readonly figure: Figure; readonly period: Period },
): string => {
  const found = undatedBehind(view, figure);
  return found ? periodOfValue(language, view, found) : printPeriodIn(language, period);
};

const filterWords = (language: Language, view: View, { head, filters }: Address, { key, value }: Filter): string => {
  const flag = ownEntry(FLAGS, value === undefined || value === 'true' ? key : `${key}=${value}`);
  if (flag && (value === undefined || value === 'true' || value === 'false')) return pick(language, flag);
  if (value === undefined) return pick(language, ownEntry(ANY, key) ?? [key, key]);
  const text = value;
  if (key === 'works')
    return (
      readWorkSet(text)
        ?.map((work) => workPart(view, work))
        .join(', ') ?? text
    );
  if (key === 'case') return pick(language, ownEntry(CASES, text) ?? [text, text]);
  if (head.type === 'record' && head.subject === 'urban')
    return key === 'scenario'
      ? nameRecord(view, 'scenario', text)
      : lawFilterWords(language, packOf(view, filters.find((one) => one.key === 'pack')?.value), key, text);
  const set =
    key === 'kind' ? KIND_SETS[head.type === 'record' ? 'funding' : head.subject] : ownEntry(FILTER_SETS, key);
  if (set) return nameOfCode(language, view.vocabulary, set, text);
  if (key === 'year') return printPeriodIn(language, asPeriod(text));
  if (key === 'assigner' || key === 'measurer')
    return `${pick(language, WHOSE[key])} ${nameRecord(view, 'agency', text)}`;
  if (key === 'owner' || key === 'by' || key === 'issuer') return nameRecord(view, 'agency', text);
  if (key === 'document' || key === 'basis' || key === 'decision')
    return `${pick(language, DOCUMENT_FILTERS[key])} ${nameRecord(view, 'document', text)}`;
  if (key === 'measure') return nameRecord(view, 'measure', text);
  if (key === 'node') {
    const name = nameRecord(view, 'objective', text);
    return { vi: `của riêng ${name}`, en: `of ${name} itself` }[language];
  }
  if (key === 'place' || key === 'objective' || key === 'work' || key === 'programme' || key === 'parent')
    return nameRecord(view, key === 'parent' ? 'place' : key, text);
  return text;
};

/** "Trường THCS Mẫu", or with the part of it that is built: "Đường Vành đai (1/4)". */
const workPart = (view: View, { id, scale }: ChosenPart): string => {
  const name = nameRecord(view, 'work', id);
  return scale.denominator === 1n ? name : `${name} (${scale.numerator}/${scale.denominator})`;
};

/** The name of a record for people; its id where it has none. Facts are named by what they belong to. */
export const nameRecord = (view: View, subject: Subject, id: string): string => {
  const record =
    view.onRecord(subject, id) ??
    (subject === 'objective' ? view.all('objective').find((one) => one.id.endsWith(`/${id}`)) : undefined);
  return record ? nameOfRecord(view, subject, record) : id;
};

/** Facts about the same work differ by these fields. */
const FACT_FIELDS: Partial<Record<Subject, readonly (readonly [field: string, set: NameSet])[]>> = {
  funding: [
    ['kind', 'fundingKind'],
    ['capital', 'capital'],
  ],
  progress: [],
  limit: [['capital', 'capital']],
};

/** And by the first of these dates that they have. */
const FACT_DATES: Partial<Record<Subject, readonly string[]>> = {
  funding: ['year'],
  limit: ['year'],
  progress: ['since', 'completed', 'started'],
};

/**
 * `nameRecord`, with what tells a fact from others of the same owner: "Sân vận động tỉnh: tổng mức đầu tư, ngân sách
 * tỉnh, năm 2022".
 */
export const tellRecord = (language: Language, view: View, subject: Subject, id: string): string => {
  const record = view.onRecord(subject, id);
  return record ? tellGiven(language, view, subject, record) : nameRecord(view, subject, id);
};

/** The same of a record that is given as it stands in the journal: it may be gone by now. */
export const tellWritten = (language: Language, view: View, subject: Subject, id: string, written: object): string =>
  tellGiven(language, view, subject, { ...written, ref: { id } });

const tellGiven = (language: Language, view: View, subject: Subject, given: object): string => {
  const record = given as Loose;
  const name = nameOfRecord(view, subject, record);
  if (subject === 'observation') return nameOfValue(language, view, record);
  if (subject === 'extent') return `${nameRecord(view, 'work', String(record['work']))}: ${name}`;
  if (subject === 'input') return `${name}: ${standardName(language, view, String(record['standard']))}`;
  const fields = FACT_FIELDS[subject];
  if (!fields) return name;
  const details = fields.flatMap(([field, set]) =>
    typeof record[field] === 'string' ? [nameOfCode(language, view.vocabulary, set, record[field])] : [],
  );
  const date = FACT_DATES[subject]?.map((field) => record[field]).find((value) => typeof value === 'string');
  const told = [...details, ...(date === undefined ? [] : [printPeriodIn(language, asPeriod(date as string))])];
  // A limit belongs to nothing that has a name.
  if (subject === 'limit') return told.length === 0 ? label(language, 'subject', subject) : told.join(', ');
  return told.length === 0 ? name : `${name}: ${told.join(', ')}`;
};

/** "Tỷ lệ dùng nước sạch, phường An Hòa, quý III/2026: thực hiện". */
const nameOfValue = (language: Language, view: View, record: Loose): string => {
  const [measure, place, kind] = ['measure', 'place', 'kind'].map((field) => String(record[field] ?? '')) as [
    string,
    string,
    string,
  ];
  const when = printPeriodIn(language, asPeriod(String(record['period'] ?? '')));
  const of = [nameRecord(view, 'measure', measure), nameRecord(view, 'place', place), when].join(', ');
  return kind === '' ? of : `${of}: ${nameOfCode(language, view.vocabulary, 'observationKind', kind)}`;
};

/** As citations begin: "Quyết định số 931/QĐ-UBND", "Báo cáo sơ kết …". Official names stay Vietnamese. */
const nameDocument = (view: View, { kind, symbol, subject, ref }: Stored<'document'>): string =>
  symbol === undefined
    ? subject === undefined
      ? ref.id
      : documentTitle(view.vocabulary, { kind, subject })
    : `${documentKindName(view.vocabulary, kind)} số ${symbol}`;

type Loose = Readonly<Record<string, unknown>> & { readonly id?: string; readonly ref: { readonly id: string } };

const OWNERS: readonly (readonly [field: string, subject: Subject])[] = [
  ['measure', 'measure'],
  ['work', 'work'],
  ['objective', 'objective'],
  ['place', 'place'],
  ['by', 'agency'],
];

/** Subjects whose name stands in a field of their own. */
const OWN_WORDS: Partial<Record<Subject, (record: Loose) => string>> = {
  task: ({ statements }) => (statements as readonly string[])[0] ?? '',
  oversight: ({ topic }) => String(topic),
  scorecard: ({ title }) => String(title),
  scoreline: ({ title }) => String(title),
  collection: ({ period, regime }) =>
    [
      'Đợt thu thập',
      printPeriodIn('vi', asPeriod(String(period))),
      ...(regime === undefined ? [] : [String(regime)]),
    ].join(' '),
  proposal: ({ sentence }) => `“${String(sentence)}”`,
  report: ({ typeName, subject }) => reportTitle({ typeName: String(typeName), subject: String(subject) }),
};

/** "by" is an agency of what it did, a day of what is to be reached. */
const dayOrName = (view: View, owner: Subject, text: string): string => {
  const day = owner === 'agency' ? readDay(text) : undefined;
  return day ? printDay(day) : nameRecord(view, owner, text);
};

const nameOfRecord = (view: View, subject: Subject, given: object): string => {
  const record = given as Loose;
  const text = (field: string): string | undefined =>
    typeof record[field] === 'string' ? (record[field] as string) : undefined;
  if (subject === 'objective') return `${numberOf({ id: record.ref.id })}. ${text('short') ?? text('title') ?? ''}`;
  if (subject === 'document') return nameDocument(view, given as Stored<'document'>);
  if (subject === 'programme') return text('short') ?? record.ref.id;
  const asked = subject === 'path' ? text('scenario') : undefined;
  if (asked !== undefined) return nameRecord(view, 'scenario', asked);
  const kept = keptName(subject, { text, number: record['number'] }, (of, id) => nameRecord(view, of, id));
  if (kept !== undefined) return kept;
  const own =
    text('name') ??
    text('label') ??
    text('what') ??
    (subject === 'obstacle' || subject === 'finding' ? text('statement') : undefined) ??
    OWN_WORDS[subject]?.(record);
  if (own !== undefined) return own;
  const names = OWNERS.flatMap(([field, owner]) =>
    text(field) === undefined ? [] : [dayOrName(view, owner, text(field) ?? '')],
  );
  const period = text('period');
  const when = period === undefined ? [] : [printPeriodIn('vi', asPeriod(period))];
  return names.length === 0 ? record.ref.id : [...names, ...when].join(', ');
};
