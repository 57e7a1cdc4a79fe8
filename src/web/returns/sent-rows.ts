/** The rows of a screen as they were sent: which cells were changed, read by what their fields want. */
import type { CellToSave } from '#app/write/collecting/save-cells.ts';
import type { OpenedReturn } from '#app/read/collecting/return.ts';
import type { OpenedProgramme } from '#app/read/programme.ts';
import { fieldsOf, readCell, type RowKind } from '#core/collecting/read-cell.ts';
import { refusedValue } from '#core/collecting/refused-value.ts';
import { EXTRAS, PRIMARY } from '#core/collecting/row-cells.ts';
import { rowKind } from '#core/collecting/to-records.ts';
import { done, refusedAll, type Outcome, type Problem } from '#core/problem.ts';
import { isNewObstacle } from '#core/subjects/new-obstacle.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import { typedText } from '#core/text/typed-text.ts';
import { append } from '#core/value/append.ts';
import { MONEY } from '#core/value/measure-unit.ts';
import { inputName, ORIGINALS_FIELD, ROWS_FIELD } from '#web/returns/fields.ts';
import type { Originals } from '#web/returns/row-seen.ts';

type Texts = Readonly<Record<string, string>>;

interface SentRow {
  readonly key: string;
  readonly kind: RowKind;
  readonly index: number;
}

const parsed = (text: string | undefined): unknown => {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return undefined;
  }
};

/** Rows that are no rows of this return are left out: nobody but a stranger sends them. */
const sentRows = (one: OpenedReturn, texts: Texts): readonly SentRow[] => {
  const keys = parsed(texts[ROWS_FIELD]);
  const owed = new Set(one.rows.map(({ key }) => key));
  return (Array.isArray(keys) ? keys : []).flatMap((key: unknown, index): readonly SentRow[] => {
    const kind = typeof key === 'string' && key.length < 400 ? rowKind(key) : undefined;
    if (kind === undefined || (!owed.has(String(key)) && !isNewObstacle(String(key)))) return [];
    return [{ key: String(key), kind, index }];
  });
};

const originalsOf = (texts: Texts): Originals => {
  const found = parsed(texts[ORIGINALS_FIELD]);
  return typeof found === 'object' && found !== null ? (found as Originals) : {};
};

/** Of which unit a bare number in the field is. */
const unitOf = ({ view }: Pick<OpenedProgramme, 'view'>, key: string, field: string): string | undefined => {
  if (field.startsWith('extent.')) return view.onRecord('extent', field.slice(7))?.value.unit;
  return key.startsWith('money:') ? MONEY : measureOf({ view }, key)?.unit;
};

/** What a row measures; undefined for a row of something else. */
const measureOf = ({ view }: Pick<OpenedProgramme, 'view'>, key: string): Stored<'measure'> | undefined => {
  const [, measure = ''] = /^measure:([^@]+)@/u.exec(key) ?? [];
  return view.find('measure', measure);
};

/** One cell of all that a screen sent. */
interface OneCell {
  /** Of its inputs alone. */
  readonly texts: Texts;
  /** Its row, and where that stood on the page; absent for an input of no row. */
  readonly row?: Pick<SentRow, 'key' | 'index'>;
  /** Its inputs; with what is said of a row as a whole the four extras. */
  readonly names: readonly string[];
}

export const ofOneCell = (one: OpenedReturn, texts: Texts, input: string): OneCell => {
  const row = sentRows(one, texts).find(({ index }) => input.startsWith(inputName(index, '')));
  const field = row ? input.slice(inputName(row.index, '').length) : '';
  const isWhole = row && (field === PRIMARY[row.kind] || (EXTRAS as readonly string[]).includes(field));
  const fields = row && isWhole ? [PRIMARY[row.kind], ...EXTRAS] : [field];
  const names = row ? fields.map((name) => inputName(row.index, name)) : [];
  const pick = <T>(from: Readonly<Record<string, T>>): Readonly<Record<string, T>> =>
    Object.fromEntries(names.flatMap((name) => (from[name] === undefined ? [] : [[name, from[name]]])));
  return {
    names,
    ...(row && { row }),
    texts: {
      [ROWS_FIELD]: texts[ROWS_FIELD] ?? '',
      [ORIGINALS_FIELD]: JSON.stringify(pick(originalsOf(texts))),
      ...pick(texts),
    },
  };
};

/** Only what differs from what the page showed. Problems: all at once, each at its input. */
export const sentCells = (opened: OpenedProgramme, one: OpenedReturn, texts: Texts): Outcome<readonly CellToSave[]> => {
  const originals = originalsOf(texts);
  const problems: Problem[] = [];
  const cells: CellToSave[] = [];
  for (const row of sentRows(one, texts)) {
    const sizes = Object.keys(originals).flatMap((name) => {
      const start = inputName(row.index, 'extent.');
      return name.startsWith(start) ? [name.slice(inputName(row.index, '').length)] : [];
    });
    for (const field of [...fieldsOf(row.kind), ...sizes]) {
      const read = sentCell(opened, row, field, { texts, originals });
      if (read && !read.ok) append(problems, read.problems);
      else if (read) cells.push(read.value);
    }
  }
  return problems.length > 0 ? refusedAll(problems) : done(cells);
};

/** Undefined: nothing about the cell was changed. */
const sentCell = (
  opened: OpenedProgramme,
  { key, kind, index }: SentRow,
  field: string,
  { texts, originals }: { readonly texts: Texts; readonly originals: Originals },
): Outcome<CellToSave> | undefined => {
  const name = inputName(index, field);
  const isPrimary = field === PRIMARY[kind];
  const names = [name, ...(isPrimary ? EXTRAS.map((extra) => inputName(index, extra)) : [])];
  const text = (of: string): string => typedText(texts[of] ?? '');
  if (names.every((of) => text(of) === (originals[of]?.[0] ?? ''))) return undefined;
  const base = names.map((of) => originals[of]?.[1]).find((version) => typeof version === 'number');
  const typed = text(name);
  const unit = unitOf(opened, key, field);
  const read = typed === '' ? undefined : readCell(kind, field, typed, { unit, units: opened.units });
  const where = { field: name };
  if (read && !read.ok)
    return { ok: false, problems: read.problems.map((one) => ({ ...one, where: { ...one.where, ...where } })) };
  const value = read?.value.value;
  const problems = value ? refusedValue(measureOf(opened, key), value, opened.units, where) : [];
  if (problems.length > 0) return refusedAll(problems);
  const extras = isPrimary
    ? Object.fromEntries(
        EXTRAS.flatMap((extra) => {
          const said = text(inputName(index, extra));
          return said === '' ? [] : [[extra, said]];
        }),
      )
    : {};
  const seen = opened.view.onRecord('obstacle', key.slice(key.indexOf(':') + 1))?.ref.version;
  return done({
    row: key,
    field,
    ...(read && { typed: value ? typed : read.value.text }),
    ...(value && { value }),
    ...extras,
    ...(kind === 'obstacle' && seen !== undefined && { seen }),
    ...(base !== undefined && { base }),
  });
};

/** What a cell says to whoever fills it in: of a conflict the fields that a person typed. */
const TYPED: ReadonlySet<string> = new Set(['typed', ...EXTRAS]);

/** Problems of cells stand at their inputs; of a cell that somebody else wrote, once, with both values. */
export const atInputs = (
  problems: readonly Problem[],
  texts: Texts,
  { cells }: Pick<OpenedReturn, 'cells'>,
): readonly Problem[] => {
  const keys = parsed(texts[ROWS_FIELD]);
  const list: readonly unknown[] = Array.isArray(keys) ? keys : [];
  const found = problems.flatMap((problem): readonly Problem[] => {
    const cell = problem.where.record?.startsWith('cell/') ? problem.where.record.slice(5) : undefined;
    const row = cell?.slice(cell.indexOf('#') + 1);
    const index = list.findIndex((key) => typeof key === 'string' && row?.startsWith(`${key}.`));
    if (row === undefined || index < 0) return [problem];
    const key = String(list[index]);
    const field = row.slice(key.length + 1);
    const name = inputName(index, field);
    // Who saw an empty cell is told what stands in it now.
    const current = cells.get(key)?.get(field)?.typed;
    if (problem.code === 'write.conflict-there' && current !== undefined)
      return [
        {
          code: 'cell.conflict',
          where: { field: name },
          data: { ...problem.data, base: '–', current, mine: texts[name] ?? '' },
        },
      ];
    if (problem.code !== 'write.conflict') return [{ ...problem, where: { field: name } }];
    if (!TYPED.has(problem.where.field ?? '')) return [];
    return [{ code: 'cell.conflict', where: { field: name }, data: { ...problem.data, mine: texts[name] ?? '' } }];
  });
  return found.length > 0 ? found : problems;
};
