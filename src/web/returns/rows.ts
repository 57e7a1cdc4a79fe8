/** The rows of a return as its screens show them: what stands beside each, its fields, what is asked of it. */
import { answerOf, type RowCells } from '#core/collecting/answers.ts';
import { rowName } from '#core/collecting/check-sending.ts';
import type { OwedRow } from '#core/collecting/owed.ts';
import { fieldKind, fieldsOf, type RowKind } from '#core/collecting/read-cell.ts';
import { openReasons } from '#core/collecting/return-state.ts';
import { EXTRAS, PRIMARY } from '#core/collecting/row-cells.ts';
import { besideRow, questionsOfRow, type RowBeside } from '#core/query/return-rows.ts';
import { newObstacleNumber, newObstacleRow } from '#core/subjects/new-obstacle.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import { upperFirst } from '#core/text/letter-case.ts';
import type { Problem } from '#core/problem.ts';
import { MONEY } from '#core/value/measure-unit.ts';
import { readPeriod } from '#core/value/period.ts';
import { codesOf } from '#core/vocabulary/words.ts';
import { tellProblem } from '#http/faults.ts';
import type { Option } from '#web/forms/form.tsx';
import { inputName } from '#web/returns/fields.ts';
import { factsOf, leadOf } from '#web/returns/row-facts.ts';
import type { FieldSeen, Making, Originals, Rows, RowSeen } from '#web/returns/row-seen.ts';
import { printPeriodIn, printQuantityIn } from '#words/figure.ts';
import { label } from '#words/labels.ts';
import type { Language } from '#words/language.ts';
import { collectingWords } from '#words/ui/collecting.ts';

const NO_CELLS: RowCells = new Map();

/**
 * Rows of some kinds, and those of obstacles that are told for the first time where they are asked for, with so many
 * blank ones.
 */
export const rowsSeen = (making: Making, kinds: readonly OwedRow['kind'][], blank = 1): Rows => {
  const { one } = making;
  const own = one.rows.filter(({ kind }) => kinds.includes(kind));
  const made = own.map((row, index) => rowSeen(making, row, index));
  const fresh = kinds.includes('obstacle') ? freshRows(making, own.length, blank) : [];
  const all = [...made, ...fresh];
  return {
    rows: all.map(({ row }) => row),
    originals: Object.assign({}, ...all.map(({ originals }) => originals)) as Originals,
  };
};

/** What it is asked by is told as amounts are: "3,2 tỷ đồng". */
const toldQuestion = ({ language, opened }: Making, { code, where, data }: Problem): string => {
  const { other, unit } = data ?? {};
  const told =
    typeof other === 'string' && typeof unit === 'string'
      ? { other: printQuantityIn(language, { amount: other, unit, approx: [] }, opened.units) }
      : {};
  return tellProblem({ code, where, data: { ...data, ...told } }, language);
};

interface Made {
  readonly row: RowSeen;
  readonly originals: Originals;
}

const rowSeen = (making: Making, row: OwedRow, index: number): Made => {
  const { opened, one } = making;
  const { view } = opened;
  const cells = one.cells.get(row.key) ?? NO_CELLS;
  const beside = besideRow(view, one.collection, row);
  const value = cells.get('value')?.value;
  const fields = shownFields(making, row, beside);
  const reasons = one.standing.record ? openReasons(one.standing.record) : new Map<string, string>();
  return made(making, {
    index,
    key: row.key,
    kind: row.kind,
    cells,
    fields,
    more: {
      title: upperFirst(rowName(view, row)),
      ...leadOf(making, row),
      facts: factsOf(making, row, beside, value),
      answer: answerOf(view, one.collection, row, cells),
      questions: value
        ? questionsOfRow(row, beside, value, opened.units).map((question) => toldQuestion(making, question))
        : [],
      reasons: [...reasons].flatMap(([cell, reason]) => (cell.startsWith(`${row.key}.`) ? [reason] : [])),
    },
  });
};

/**
 * Which of the fields of a row are asked for: what has not changed can be said where somebody has said how it stands.
 */
const shownFields = (making: Making, row: OwedRow, { state, extents = [] }: RowBeside): readonly ShownField[] => {
  const words = collectingWords[making.language];
  const names = fieldsOf(row.kind);
  const fields = names
    .filter((field) => field !== 'unchanged' || row.kind === 'obstacle' || row.kind === 'task' || state?.status)
    .map((field): ShownField => ({
      field,
      ...fieldWords(making, row, field),
      ...unchangedValue(row, field, state?.status),
    }));
  const sizes = extents.map((one): ShownField => ({
    field: `extent.${one.id}`,
    label: `${upperFirst(one.label)}, ${label(making.language, 'stage', one.stage)}`,
    hint: `${words.lastState}: ${printQuantityIn(making.language, one.value, making.opened.units)}`,
  }));
  return [...fields, ...sizes];
};

const unchangedValue = (row: OwedRow, field: string, status: string | undefined): { readonly box?: string } =>
  field !== 'unchanged' ? {} : { box: row.kind === 'progress' || row.kind === 'objective' ? (status ?? 'có') : 'có' };

interface ShownField {
  readonly field: string;
  readonly label: string;
  readonly hint?: string;
  /** Of a box: what it says when it is marked. */
  readonly box?: string;
}

const fieldWords = ({ language, opened }: Making, row: OwedRow, field: string): Omit<ShownField, 'field'> => {
  const words = collectingWords[language];
  if (field === 'value' && row.kind === 'measure') {
    const unit = opened.view.find('measure', row.measure)?.unit ?? '';
    return {
      label: words.thisPeriod(printPeriodIn(language, row.period)),
      hint: unit === MONEY ? words.moneyHint : words.unitHint(unit, opened.units.get(unit)?.kind === 'count'),
    };
  }
  if (field === 'value' && row.kind === 'money') return { label: words.paid[row.reach], hint: words.moneyHint };
  if (field === 'unchanged')
    return {
      label:
        row.kind === 'obstacle'
          ? words.unchangedObstacle
          : row.kind === 'task'
            ? words.unchangedTask
            : words.unchangedWork,
    };
  const isDate = fieldKind(row.kind, field) === 'date';
  return { label: words.fields[field as keyof typeof words.fields] ?? field, ...(isDate && { hint: words.dateHint }) };
};

interface RowParts {
  readonly index: number;
  readonly key: string;
  readonly kind: RowKind;
  readonly cells: RowCells;
  readonly fields: readonly ShownField[];
  readonly options?: Readonly<Record<string, readonly Option[]>>;
  readonly more: Omit<RowSeen, 'key' | 'fields' | 'extras' | 'files'>;
}

const made = ({ language }: Making, parts: RowParts): Made => {
  const { index, key, kind, cells, more } = parts;
  const words = collectingWords[language];
  const originals: Record<string, readonly [string, number | undefined]> = {};
  const fields = parts.fields.map(({ field, box, ...said }): FieldSeen => {
    const cell = cells.get(field);
    const name = inputName(index, field);
    const text = shownText(language, kind, field, cell);
    originals[name] = [box === undefined ? text : cell?.typed === undefined ? '' : box, cell?.ref.version];
    return {
      name,
      ...said,
      ...controlOf(language, kind, field, parts.options),
      value: box ?? text,
      ...(box !== undefined && { marked: cell?.typed !== undefined }),
    };
  });
  const primary = cells.get(PRIMARY[kind]);
  const labels = { absent: words.absent, why: words.why, note: words.note, evidence: words.evidenceField };
  const hints = { absent: words.absentHint, evidence: words.evidenceHint } as Readonly<Record<string, string>>;
  const extras = (kind === 'new-obstacle' ? [] : EXTRAS).map((name): FieldSeen => {
    const hint = hints[name];
    originals[inputName(index, name)] = [primary?.[name] ?? '', primary?.ref.version];
    return {
      name: inputName(index, name),
      label: labels[name],
      ...(hint !== undefined && { hint }),
      control: 'text',
      value: primary?.[name] ?? '',
    };
  });
  const files = kind === 'new-obstacle' ? undefined : (primary?.files ?? []);
  return { row: { ...more, key, fields, extras, ...(files && { files }) }, originals };
};

/** As people read it: a date in words, everything else as it was typed. */
const shownText = (language: Language, kind: RowKind, field: string, cell: Stored<'cell'> | undefined): string => {
  if (cell?.typed === undefined) return '';
  const date = fieldKind(kind, field) === 'date' ? readPeriod(cell.typed) : undefined;
  return date === undefined ? cell.typed : printPeriodIn(language, date);
};

const choices = (language: Language, set: 'workStatus' | 'obstacleKind'): readonly Option[] =>
  codesOf(set).map((value) => ({ value, name: upperFirst(label(language, set, value)) }));

const controlOf = (
  language: Language,
  kind: RowKind,
  field: string,
  options: RowParts['options'] = {},
): Pick<FieldSeen, 'control' | 'options'> => {
  const own = options[field];
  if (own) return { control: 'choice', options: own };
  switch (fieldKind(kind, field)) {
    case 'stands':
      return { control: 'check' };
    case 'status':
      return { control: 'choice', options: choices(language, 'workStatus') };
    case 'obstacle':
      return { control: 'choice', options: choices(language, 'obstacleKind') };
    case 'text':
      return { control: 'area' };
    default:
      return { control: 'text' };
  }
};

/** What an obstacle that is told for the first time may name: works, and agencies that can lift it. */
export const obstacleChoices = ({ opened, one }: Making): Readonly<Record<'work' | 'owner', readonly Option[]>> => {
  const works = opened.view.all('work').filter((work) => work.programme === opened.programme.id);
  const mine = works.filter(({ owner }) => owner === one.agency);
  return {
    work: (mine.length > 0 ? mine : works).map(({ id, name }) => ({ value: id, name })),
    owner: opened.view.all('agency').map(({ id, name }) => ({ value: id, name })),
  };
};

/** Obstacles that the unit has told for the first time, and empty rows for more. */
const freshRows = (making: Making, from: number, blank: number): readonly Made[] => {
  const numbers = [...making.one.cells.keys()].flatMap((key) => newObstacleNumber(key) ?? []);
  const next = Math.max(0, ...numbers) + 1;
  const options = obstacleChoices(making);
  const blanks = Array.from({ length: blank }, (_, at) => next + at);
  return [...numbers.toSorted((a, b) => a - b), ...blanks].map((number, at) =>
    freshRow(making, number, { index: from + at, options }),
  );
};

const freshRow = (making: Making, number: number, parts: Pick<RowParts, 'index' | 'options'>): Made => {
  const words = collectingWords[making.language];
  const key = newObstacleRow(number);
  const cells = making.one.cells.get(key) ?? NO_CELLS;
  return made(making, {
    ...parts,
    key,
    kind: 'new-obstacle',
    cells,
    fields: fieldsOf('new-obstacle').map((field) => ({
      field,
      label: words.fields[field as keyof typeof words.fields],
      ...(field === 'statement' && { label: words.obstacleText, hint: words.obstacleClause }),
      ...(fieldKind('new-obstacle', field) === 'date' && { hint: words.dateHint }),
    })),
    more: {
      title: words.newObstacle,
      facts: [],
      answer: cells.size > 0 ? 'answered' : 'held',
      questions: [],
      reasons: [],
    },
  });
};

/** What stands now in the inputs of one row, at its place on a page; of a new obstacle that is gone, nothing. */
export const rowOriginals = (making: Making, key: string, index: number): Originals => {
  const owed = making.one.rows.find((row) => row.key === key);
  if (owed) return rowSeen(making, owed, index).originals;
  const number = newObstacleNumber(key);
  return number === undefined ? {} : freshRow(making, number, { index }).originals;
};

/** What stands beside one row now, and what is asked of it. */
export const besideOf = (
  making: Making,
  key: string,
): Readonly<Record<string, Pick<RowSeen, 'facts' | 'questions'>>> => {
  const owed = making.one.rows.find((row) => row.key === key);
  if (!owed) return {};
  const { facts, questions } = rowSeen(making, owed, 0).row;
  return { [key]: { facts, questions } };
};
