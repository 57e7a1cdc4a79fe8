/** Tables of works: each row a work, with its places, its money by kind, source and year, and its state. */
import { withoutEnd } from '#core/review/propose/flow.ts';
import type { Claim } from '#core/review/claim.ts';
import { agencyNamed, partyNamed } from '#core/review/propose/bodies.ts';
import {
  claimsOfCell,
  isGroup,
  isTotal,
  spanOfCell,
  type LaidRow,
  type LaidTable,
} from '#core/review/propose/laid-tables.ts';
import type { ToldMoney } from '#core/review/propose/money.ts';
import type { Objectives } from '#core/review/propose/objectives.ts';
import { placeNamed } from '#core/review/propose/places.ts';
import type { Desk } from '#core/review/propose/question.ts';
import { stateOf } from '#core/review/propose/work-state.ts';
import { putWork } from '#core/review/propose/works.ts';
import { fold } from '#core/text/fold.ts';
import { upperFirst } from '#core/text/letter-case.ts';
import { compareDecimals, plainDecimal, sumDecimals } from '#core/value/decimal.ts';
import { MONEY } from '#core/value/measure-unit.ts';
import { asPeriod } from '#core/value/period.ts';
import { printPeriod } from '#core/value/period-text.ts';
import { guessTerm } from '#core/vocabulary/guess-term.ts';

const WORKS_HEAD = /\b(?:cong trinh|du an|hang muc|tieu du an)\b/u;
const PLANNED = /\b(?:ke hoach|kh)\b/u;
const PAID = /\b(?:giai ngan|thanh toan|da chi|da cap)\b/u;
const INVESTED = /\b(?:tong muc|tmdt|tong von|von|kinh phi|tong so|du toan|ngan sach|nstw|nst|nsh|nsx)\b/u;
/** What a work costs in all, also where its head tells the year of a decision. */
const WHOLE = /\b(?:tong muc|tmdt|du toan)\b/u;
/** What stands before the source of money in a head: "KH vốn NST năm 2023". */
const LED = /^(?:(?:kế hoạch|kh|giải ngân|thanh toán|đã chi|đã cấp|vốn|kinh phí)\s+)+/iu;
const WHERE = /\b(?:dia diem|dia ban|vi tri)\b/u;
const OWNER = /\b(?:chu dau tu|don vi thuc hien|don vi chu tri)\b/u;
const WHEN = /\b(?:thoi gian|kc ?[-–+/]? ?ht|khoi cong|nam thuc hien)\b/u;
const STATE = /\b(?:tien do|tinh trang|hien trang|ket qua|tinh hinh|khoi luong|ghi chu)\b/u;
const YEAR = /^\d{4}$/u;

interface MoneyColumn {
  readonly at: number;
  readonly kind: NonNullable<ToldMoney['kind']>;
  readonly year: string | undefined;
  readonly capital: string | undefined;
}

/** Puts the works of all tables; answers their money, which is told with that of the text. */
export const proposeTableWorks = (
  desk: Desk,
  objectives: Objectives,
  tables: readonly LaidTable[],
): readonly ToldMoney[] => tables.flatMap((own) => worksOf(desk, objectives, own));

const worksOf = (desk: Desk, objectives: Objectives, own: LaidTable): readonly ToldMoney[] => {
  const { columns } = own.table;
  const heads = columns.map(({ head }) => fold(head));
  const nameAt = heads.findIndex((head, at) => at !== own.table.orderAt && WORKS_HEAD.test(head));
  const told =
    nameAt < 0
      ? []
      : heads.filter((head, at) => at !== nameAt && (OWNER.test(head) || WHEN.test(head) || WHERE.test(head)));
  const money = moneyColumns(desk, own, heads, nameAt);
  if (nameAt < 0 || money.length + told.length === 0) return [];
  return own.rows.flatMap((row) => {
    const name = nameOf(row, nameAt);
    return name === undefined || isGroup(row, own.table)
      ? []
      : workOf(desk, objectives, { row, name, nameAt, heads, money });
  });
};

/** "- NSTW" below a work tells of its money, "Tổng cộng" sums up. */
const nameOf = ({ row, texts }: LaidRow, nameAt: number): string | undefined => {
  const name = withoutEnd(row.nameAt === nameAt ? row.name : (texts[nameAt] ?? ''));
  return name.length < 4 || !/\p{L}{2}/u.test(name) || isTotal(name) || /^(?:[-–+*•]|trong đó)/iu.test(name)
    ? undefined
    : upperFirst(name);
};

const moneyColumns = (
  { question: { vocabulary } }: Desk,
  { table }: LaidTable,
  heads: readonly string[],
  nameAt: number,
): readonly MoneyColumn[] =>
  table.columns.flatMap(({ head, unit, period }, at): readonly MoneyColumn[] => {
    const words = heads[at] ?? '';
    const isMoney = (unit ?? table.unit)?.unit === MONEY;
    if (at === nameAt || at === table.orderAt || !isMoney) return [];
    const kind = PAID.test(words)
      ? 'disbursement'
      : PLANNED.test(words)
        ? 'plan'
        : INVESTED.test(words)
          ? 'total'
          : undefined;
    // Money of several years at once is of none of them, that of a year is not all that a work costs.
    if (kind === undefined || (kind !== 'total' && period !== undefined && !YEAR.test(period))) return [];
    if (kind === 'total' && period !== undefined && YEAR.test(period) && !WHOLE.test(words)) return [];
    return [
      {
        at,
        kind,
        year: kind === 'total' || period === undefined ? undefined : printPeriod(asPeriod(period)),
        capital: guessTerm(vocabulary, 'capital', head) ?? guessTerm(vocabulary, 'capital', head.replace(LED, '')),
      },
    ];
  });

interface TableWork {
  readonly row: LaidRow;
  readonly name: string;
  readonly nameAt: number;
  readonly heads: readonly string[];
  readonly money: readonly MoneyColumn[];
}

const workOf = (
  desk: Desk,
  objectives: Objectives,
  { row, name, nameAt, heads, money }: TableWork,
): readonly ToldMoney[] => {
  const { laid, quote } = row;
  const span = spanOfCell(row, nameAt);
  const named = (head: RegExp, kind: Claim['kind']): readonly string[] =>
    heads.flatMap((words, at) =>
      head.test(words)
        ? claimsOfCell(row, at).flatMap((claim) => (claim.kind === kind ? (claim.value ?? []) : []))
        : [],
    );
  const places = [...new Set(named(WHERE, 'place').flatMap((place) => placeNamed(desk, place) ?? []))];
  const [owner] = named(OWNER, 'agency').flatMap((body) => agencyNamed(desk, body) ?? []);
  const investors = named(OWNER, 'party').flatMap((party) => partyNamed(desk, party) ?? []);
  const work = putWork(desk, objectives, laid, { name, span, told: { places, owner, investors }, quote });
  proposeState(desk, { row, heads, work, nameAt });
  const cells = money.flatMap((column): readonly ToldMoney[] => {
    const [claim, ...others] = claimsOfCell(row, column.at).filter(
      ({ kind, unit, value }) => kind === 'quantity' && unit === MONEY && value !== undefined,
    );
    return claim && others.length === 0
      ? [{ ...column, work, laid, claim, span: spanOfCell(row, column.at), quote }]
      : [];
  });
  return withoutSums(cells);
};

/** A total whose parts by source stand beside it, and make it, says nothing more. */
const withoutSums = (cells: readonly ToldMoney[]): readonly ToldMoney[] =>
  cells.filter(({ capital, kind, year, claim }) => {
    if (capital !== undefined) return true;
    const parts = cells.filter((one) => one.capital !== undefined && one.kind === kind && one.year === year);
    const sum = sumDecimals(parts.map((one) => plainDecimal(one.claim.value ?? '0')));
    return parts.length === 0 || compareDecimals(sum, plainDecimal(claim.value ?? '0')) !== 0;
  });

/** When it begins and ends, and how far it is, by the columns that tell so. */
const proposeState = (
  desk: Desk,
  { row, heads, work, nameAt }: Pick<TableWork, 'row' | 'heads' | 'nameAt'> & { readonly work: string },
): void => {
  const { laid, quote } = row;
  const told: Record<string, string> = {};
  for (const [at, head] of heads.entries()) {
    if (!WHEN.test(head)) continue;
    const period = claimsOfCell(row, at).find(({ kind, value }) => kind === 'period' && value?.includes('..'))?.value;
    const [begins, ends] = (period ?? '').replace(/T$/u, '').split('..');
    if (begins !== undefined && ends !== undefined)
      Object.assign(told, {
        expectedStart: printPeriod(asPeriod(begins)),
        expectedFinish: printPeriod(asPeriod(ends)),
      });
  }
  const stateAt = heads.findIndex(
    (head, at) => at !== nameAt && STATE.test(head) && !/\d/u.test(row.texts[at]?.slice(0, 1) ?? ''),
  );
  const state =
    stateAt < 0
      ? undefined
      : stateOf(laid, { span: { start: 0, end: spanOfCell(row, stateAt).start } }, undefined, undefined);
  const values = { ...told, ...state?.values };
  if (Object.keys(values).length === 0) return;
  desk.into.put({
    subject: 'progress',
    values: { work, ...values },
    laid,
    span: spanOfCell(row, Math.max(stateAt, nameAt)),
    understood: state?.understood ?? false,
    hangsOn: ['work'],
    quote,
  });
};
