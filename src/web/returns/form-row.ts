/** A row of a return's spreadsheet as its screen would have sent it: its cells, or why it is not taken. */
import type { FormRowRead } from '#app/read/collecting/return-form.ts';
import type { CellToSave } from '#app/write/collecting/save-cells.ts';
import { EXTRAS } from '#core/collecting/row-cells.ts';
import { rowKind } from '#core/collecting/to-records.ts';
import type { Problem } from '#core/problem.ts';
import { isNewObstacle } from '#core/subjects/new-obstacle.ts';
import { fold } from '#core/text/fold.ts';
import { typedText } from '#core/text/typed-text.ts';
import { tellProblem } from '#http/faults.ts';
import type { Option } from '#web/forms/form.tsx';
import { faultOf } from '#web/frame/action.ts';
import { inputName, ORIGINALS_FIELD, ROWS_FIELD } from '#web/returns/fields.ts';
import type { Making, Originals } from '#web/returns/row-seen.ts';
import { obstacleChoices } from '#web/returns/rows.ts';
import { sentCells } from '#web/returns/sent-rows.ts';

/**
 * What a row's hidden cell remembers: of each field the text and the version that were shown, and what a mark means.
 */
export interface Memory {
  readonly shown: Originals;
  readonly boxes: Readonly<Record<string, string>>;
}

const memoryOf = (text: string): Memory | undefined => {
  try {
    const read = JSON.parse(text) as Partial<Memory> | null;
    return typeof read?.shown === 'object' && typeof read.boxes === 'object' ? (read as Memory) : undefined;
  } catch {
    return undefined;
  }
};

export interface JudgedRow {
  readonly read: FormRowRead;
  readonly cells: readonly CellToSave[];
  readonly fault?: string;
}

/** Whether the return says it already, whoever entered it. */
const isThere = ({ cells }: Making['one'], cell: CellToSave): boolean => {
  const stands = cells.get(cell.row)?.get(cell.field);
  return (['typed', ...EXTRAS] as const).every((name) => (stands?.[name] ?? '') === (cell[name] ?? ''));
};

/** A list's name as the code that it stands for; what is in no list stays as it was typed. */
const coded = (typed: string, options: readonly Option[] | undefined): string =>
  options?.find(({ name }) => fold(name) === fold(typed))?.value ?? typed;

/** What is wrong with a row before its cells are read; absent: nothing. */
const rowFault = (
  { one }: Making,
  read: FormRowRead,
  memory: Memory | undefined,
  listed: (field: string) => readonly Option[] | undefined,
): Problem | undefined => {
  const isOwed = one.rows.some(({ key }) => key === read.key) || isNewObstacle(read.key);
  if (!isOwed || !memory || rowKind(read.key) === undefined) return { code: 'return-form.row', where: {} };
  for (const [field, typed] of Object.entries(read.texts)) {
    const text = typedText(typed);
    if (text === '') continue;
    // A column of other rows of the sheet.
    if (!Object.hasOwn(memory.shown, field)) return { code: 'return-form.not-here', where: {}, data: { text } };
    const options = listed(field);
    if (options && !options.some(({ value }) => value === coded(text, options)))
      return { code: 'return-form.not-listed', where: {}, data: { text } };
  }
  return undefined;
};

/** The cells that a row wants changed, or why it is not taken. */
export const judge = (making: Making, read: FormRowRead): JudgedRow => {
  const { language, opened, one } = making;
  const memory = memoryOf(read.memory);
  const choices: Readonly<Record<string, readonly Option[]>> = isNewObstacle(read.key) ? obstacleChoices(making) : {};
  const listed = (field: string): readonly Option[] | undefined => choices[field];
  const fault = rowFault(making, read, memory, listed);
  if (fault || !memory)
    return { read, cells: [], fault: tellProblem(fault ?? { code: 'return-form.row', where: {} }, language) };
  const name = (field: string): string => inputName(0, field);
  const meant = (field: string, said: string): string => {
    const box = memory.boxes[field];
    return box === undefined || said === '' ? coded(said, listed(field)) : box;
  };
  const fields = Object.keys(memory.shown);
  const texts = {
    [ROWS_FIELD]: JSON.stringify([read.key]),
    [ORIGINALS_FIELD]: JSON.stringify(
      Object.fromEntries(
        Object.entries(memory.shown).map(([field, [said, version]]) => [name(field), [meant(field, said), version]]),
      ),
    ),
    ...Object.fromEntries(fields.map((field) => [name(field), meant(field, typedText(read.texts[field] ?? ''))])),
  };
  const sent = sentCells(opened, one, texts);
  return sent.ok
    ? { read, cells: sent.value.filter((cell) => !isThere(one, cell)) }
    : {
        read,
        cells: [],
        fault: sent.problems.map((problem) => faultOf(problem, language).message).join(' '),
      };
};
