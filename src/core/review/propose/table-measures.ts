/** Tables of targets and results as measures, each cell with the value of its column's year. */
import type { Claim } from '#core/review/claim.ts';
import { withoutEnd } from '#core/review/propose/flow.ts';
import { quantityText } from '#core/review/propose/amounts.ts';
import {
  claimsOfCell,
  isGroup,
  isTotal,
  linesAbove,
  spanOfCell,
  type LaidRow,
  type LaidTable,
} from '#core/review/propose/laid-tables.ts';
import { putMeasure, unitOf } from '#core/review/propose/measures.ts';
import type { Objectives } from '#core/review/propose/objectives.ts';
import { placeNamed } from '#core/review/propose/places.ts';
import type { Desk } from '#core/review/propose/question.ts';
import type { PutValue } from '#core/review/propose/values.ts';
import { readClaims } from '#core/review/read-claims.ts';
import { fold } from '#core/text/fold.ts';
import { lowerFirst, upperFirst } from '#core/text/letter-case.ts';
import { asPeriod } from '#core/value/period.ts';
import { printPeriod } from '#core/value/period-text.ts';
import type { CodeOf } from '#core/vocabulary/words.ts';

/** Heads of what is held against something, noted, or no value of a measure. */
const COMPARING =
  /\b(?:so sanh|so voi|so cung ky|ty le (?:dat|thuc hien|hoan thanh)|tang|giam|danh gia|ghi chu|dat \(%\)|%)/u;
const NAMES = /\b(?:chi tieu|tieu chi|noi dung|chi so|danh muc|san pham|linh vuc|ten)\b|^$/u;
const PLACES = /\b(?:dia phuong|dia ban|don vi|xa|phuong|huyen|thon|to dan pho)\b/u;
const PLANNED = /\b(?:ke hoach|kh|muc tieu|nghi quyet|nq|du toan|giao)\b/u;
const ESTIMATED = /\b(?:uoc|du uoc|du kien)\b/u;
const DONE = /\b(?:thuc hien|th|ket qua|dat duoc|so lieu)\b/u;

type ValueKind = CodeOf<'observationKind'>;

/** A column of values, with what its head tells of all of them. */
interface ValueColumn {
  readonly at: number;
  readonly kind: ValueKind;
  readonly period: string | undefined;
}

export const proposeTableMeasures = (
  desk: Desk,
  objectives: Objectives,
  tables: readonly LaidTable[],
  put: PutValue,
): void => {
  for (const own of tables) {
    const nameAt = nameColumn(own);
    if (nameAt === undefined) continue;
    const head = fold(own.table.columns[nameAt]?.head ?? '');
    const isOfPlaces = PLACES.test(head) && mostArePlaces(own, nameAt);
    if (isOfPlaces) placeTable(desk, objectives, own, nameAt, put);
    else if (NAMES.test(head)) targetTable(desk, objectives, own, nameAt, put);
  }
};

/** The column in which most rows are named. */
const nameColumn = ({ rows }: LaidTable): number | undefined => {
  const counts = Map.groupBy(rows, ({ row }) => row.nameAt);
  const [best] = [...counts].toSorted(([, a], [, b]) => b.length - a.length);
  return best && best[0] >= 0 ? best[0] : undefined;
};

const mostArePlaces = ({ rows }: LaidTable, nameAt: number): boolean =>
  rows.filter((row) => claimsOfCell(row, nameAt).some(({ kind }) => kind === 'place')).length * 2 >= rows.length;

const isCompared = (head: string): boolean => COMPARING.test(fold(head));

/** The columns whose cells are values, by their heads. `title`: the period that the words above the table tell. */
const valueColumns = ({ table }: LaidTable, nameAt: number, title: string | undefined): readonly ValueColumn[] =>
  table.columns.flatMap(({ head, period: own }, at): readonly ValueColumn[] => {
    if (at === nameAt || at === table.orderAt || at === table.unitAt) return [];
    const words = fold(head);
    const kind = ESTIMATED.test(words) ? 'estimate' : PLANNED.test(words) ? 'plan' : 'actual';
    const says = own !== undefined || kind !== 'actual' || DONE.test(words);
    // "2021/2020" and the like tell two periods: what is in the cell is of neither.
    return says && !isCompared(withoutUnit(head)) && !TWO_YEARS.test(head) ? [{ at, kind, period: own ?? title }] : [];
  });

const TWO_YEARS = /(?:19|20)\d\d\s*\/\s*(?:19|20)\d\d/u;

const withoutUnit = (head: string): string => head.replace(/\((?!%)[^()]*\)/gu, ' ');

/** The one period that the words above a table tell: "Bảng 2. Kết quả năm 2022". */
const periodAbove = (desk: Desk, own: LaidTable): string | undefined => {
  for (const line of linesAbove(desk.read.text, own)) {
    const told = new Set(
      readClaims(line).flatMap(({ kind, period, value }) => (kind === 'period' ? (period ?? value ?? []) : [])),
    );
    const [only, ...others] = told;
    if (only !== undefined && others.length === 0) return only;
  }
  return undefined;
};

const targetTable = (desk: Desk, objectives: Objectives, own: LaidTable, nameAt: number, put: PutValue): void => {
  const columns = valueColumns(own, nameAt, periodAbove(desk, own));
  if (columns.length === 0) return;
  let above = '';
  for (const row of own.rows) {
    if (isGroup(row, own.table) || isTotal(row.row.name)) continue;
    const told = withoutEnd(row.row.name.replace(/^[-–+*•\s]+/u, ''));
    const isPart = /^\s*[-–+*•]/u.test(cellText(desk, row, nameAt)) || /^trong đó/iu.test(told);
    const name = told.replace(/^trong đó\s*:?\s*/iu, '');
    if (!isPart) above = name;
    if (name === '') continue;
    const called = isPart && above !== '' ? `${above}: ${lowerFirst(name)}` : upperFirst(name);
    for (const column of columns)
      putCell(desk, objectives, { row, column, called, composed: isPart, place: desk.home, own }, put);
  }
};

const placeTable = (desk: Desk, objectives: Objectives, own: LaidTable, nameAt: number, put: PutValue): void => {
  const title = periodAbove(desk, own);
  const columns = own.table.columns.flatMap(({ head, unit, period }, at) => {
    const called = upperFirst(measureIn(head));
    // "Tỷ lệ" alone is of what another column tells.
    const isNamed = fold(called).split(' ').length > 2 && !isCompared(withoutUnit(head).replace('%', ''));
    return at !== nameAt && at !== own.table.orderAt && unit && isNamed
      ? [{ at, kind: 'actual' as const, period: period ?? title, called }]
      : [];
  });
  for (const row of own.rows) {
    const [place] = claimsOfCell(row, nameAt).filter(({ kind }) => kind === 'place');
    const named = place?.value === undefined ? undefined : placeNamed(desk, place.value);
    const whole = isTotal(row.row.name) || isTotal(row.texts.find((text) => text !== '') ?? '');
    if (named === undefined && !whole) continue;
    for (const { called, ...column } of columns)
      putCell(desk, objectives, { row, column, called, composed: false, place: named ?? desk.home, own }, put);
  }
};

/** "Số hộ nghèo (hộ) năm 2022": without its unit and its time. */
const measureIn = (head: string): string =>
  head
    .replaceAll(/\([^()]*\)/gu, ' ')
    .replaceAll(/(?:tính )?(?:đến |trong |cuối )?(?:năm |tháng |ngày )?(?:\d{1,2}\/){0,2}(?:19|20)\d\d/giu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim();

const cellText = ({ read: { text } }: Desk, { row }: LaidRow, at: number): string => {
  const cell = row.cells[at];
  return cell ? text.slice(cell.start, cell.end) : '';
};

interface Cell {
  readonly row: LaidRow;
  readonly column: ValueColumn;
  readonly called: string;
  readonly composed: boolean;
  readonly place: string | undefined;
  readonly own: LaidTable;
}

const putCell = (
  desk: Desk,
  objectives: Objectives,
  { row, column: { at, kind, period }, called, composed, place, own: { table } }: Cell,
  put: PutValue,
): void => {
  const { question, day } = desk;
  const { laid, quote } = row;
  const claim = soleFigure(claimsOfCell(row, at));
  if (claim?.unit === undefined || claim.value === undefined) return;
  // A share among counts is held against something, whatever the head says.
  if (row.row.unit && table.columns[at]?.unit === undefined && claim.unit !== row.row.unit.unit) return;
  const code = unitOf(claim, question.units);
  const value = quantityText({ ...claim, unit: code }, question.units);
  if (value === undefined) return;
  const span = spanOfCell(row, at);
  const objective = laid.heading && objectives.get(laid.heading);
  const measure = putMeasure(desk, { called, code, objective, laid, span, composed, quote });
  const undated = period === undefined && kind === 'actual' && day !== undefined;
  const when = period ?? (undated ? day : undefined);
  put({
    measure,
    called,
    place,
    period: when === undefined ? undefined : printPeriod(asPeriod(when)),
    undated,
    kind,
    value,
    laid,
    span,
    understood: composed || undated,
    quote,
  });
};

const soleFigure = (claims: readonly Claim[]): Claim | undefined => {
  const figures = claims.filter(({ kind }) => kind === 'quantity' || kind === 'percentage');
  return figures.length === 1 && figures[0]?.of === undefined ? figures[0] : undefined;
};
