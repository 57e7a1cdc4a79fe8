/** A return as its spreadsheet form, and the form's rows as what its screens would have sent. */
import type { FormColumn, FormRow, FormRowRead, FormSheet, ReturnForm } from '#app/read/collecting/return-form.ts';
import { findCollection } from '#app/read/collecting/season.ts';
import { Refusal, refuse } from '#app/refusal.ts';
import { saveCells } from '#app/write/collecting/save-cells.ts';
import type { WriteContext } from '#app/write/context.ts';
import { EXTRAS } from '#core/collecting/row-cells.ts';
import { printHead } from '#core/facts/head.ts';
import { isNewObstacle } from '#core/subjects/new-obstacle.ts';
import { tellProblem } from '#http/faults.ts';
import { faultOf } from '#web/frame/action.ts';
import { inputName, ROWS_FIELD } from '#web/returns/fields.ts';
import { judge, type JudgedRow, type Memory } from '#web/returns/form-row.ts';
import { SCREEN_NAMES, SCREENS } from '#web/returns/paths.ts';
import type { FieldSeen, Making, Originals, RowSeen } from '#web/returns/row-seen.ts';
import { rowsSeen } from '#web/returns/rows.ts';
import { atInputs } from '#web/returns/sent-rows.ts';
import { printPeriodIn } from '#words/figure.ts';
import type { Language } from '#words/language.ts';
import { collectingWords } from '#words/ui/collecting.ts';

const YES = 'x';

const nameOf = (field: FieldSeen): string => field.name.slice(field.name.indexOf('.') + 1);
const textIn = ({ control, marked = false, options = [], value }: FieldSeen): string => {
  if (control === 'check') return marked ? YES : '';
  return options.find((one) => one.value === value)?.name ?? value;
};

const marksOf = ({ opened, one }: Making): Readonly<Record<string, string>> => ({
  workspace: opened.workspace.id,
  collection: one.collection.id,
  agency: one.agency,
  head: printHead(opened.view.records),
});

const headsIn = (language: Language): ReturnForm['heads'] => {
  const words = collectingWords[language];
  return { title: words.content, beside: words.was, fault: words.formFault };
};

/** Rows for obstacles that are told for the first time. */
const BLANK_OBSTACLES = 3;

/** The form with the unit's own rows and last values; obstacles that are new have a sheet of their own. */
export const formOf = (making: Making): ReturnForm => ({
  marks: marksOf(making),
  heads: headsIn(making.language),
  sheets: SCREEN_NAMES.flatMap((screen): readonly FormSheet[] => {
    const words = collectingWords[making.language];
    const { rows, originals } = rowsSeen(making, SCREENS[screen], BLANK_OBSTACLES);
    const [own, fresh] = [rows.filter(({ key }) => !isNewObstacle(key)), rows.filter(({ key }) => isNewObstacle(key))];
    const sheet = (name: string, of: readonly RowSeen[]): readonly FormSheet[] =>
      of.length === 0 ? [] : [{ name, columns: columnsOf(of), rows: of.map((row) => formRow(row, originals)) }];
    return [...sheet(words.screens[screen], own), ...sheet(words.newObstacle, fresh)];
  }),
});

/** The fields of all rows of a sheet, each once; sizes of works have a column a name. */
const columnsOf = (rows: readonly RowSeen[]): readonly FormColumn[] => {
  const columns = new Map<string, FormColumn>();
  for (const field of rows.flatMap(({ fields, extras }) => [...fields, ...extras])) {
    const key = nameOf(field);
    if (columns.has(key)) continue;
    const options = field.control === 'check' ? [YES] : field.options?.map(({ name }) => name);
    columns.set(key, { key, title: field.label, ...(options && { options }) });
  }
  const all = [...columns.values()];
  const isExtra = ({ key }: FormColumn): boolean => (EXTRAS as readonly string[]).includes(key);
  return [...all.filter((one) => !isExtra(one)), ...all.filter(isExtra)];
};

const formRow = (row: RowSeen, originals: Originals): FormRow => {
  const fields = [...row.fields, ...row.extras];
  const memory: Memory = {
    shown: Object.fromEntries(fields.map((field) => [nameOf(field), [textIn(field), originals[field.name]?.[1]]])),
    boxes: Object.fromEntries(
      fields.flatMap((field) => (field.control === 'check' ? [[nameOf(field), field.value]] : [])),
    ),
  };
  return {
    key: row.key,
    memory: JSON.stringify(memory),
    title: row.title,
    beside: row.facts.map(({ name, text }) => `${name}: ${text}`).join('\n'),
    texts: Object.fromEntries(fields.map((field) => [nameOf(field), textIn(field)])),
  };
};

/** What came of a form: every row is taken, refused or unchanged. */
export interface FormTaken {
  readonly taken: number;
  readonly refused: number;
  readonly same: number;
  readonly faults: readonly { readonly place: string; readonly text: string }[];
  /** The unit's own file with the faults marked; absent where there are none. */
  readonly marked?: ReturnForm;
}

/** Which period and agency a form is of, as far as they are known here. */
const nameOfForm = ({ language, opened: { view }, one }: Making, marks: Readonly<Record<string, string>>): string => {
  const collection = findCollection(view, one.season, marks['collection'] ?? '');
  const agency = view.onRecord('agency', marks['agency'] ?? '')?.name;
  return [collection && printPeriodIn(language, collection.period), agency].filter(Boolean).join(', ') || '–';
};

/** Refuses `return-form.other` for the form of another period, agency or workspace. */
export const checkMarks = (making: Making, marks: Readonly<Record<string, string>>): void => {
  const own = marksOf(making);
  for (const name of ['workspace', 'collection', 'agency'] as const)
    if (marks[name] !== own[name]) refuse('return-form.other', { found: nameOfForm(making, marks) });
};

export interface Taking {
  readonly rows: readonly FormRowRead[];
  readonly seed: string;
  /** The return as it stands when all is taken: what comes back marked is a form of then. */
  readonly again: () => Promise<Making>;
}

/** A row that stands twice is taken once: which of two is meant nobody can say, so the first is. */
const withoutTwins = (language: Language, rows: readonly JudgedRow[]): readonly JudgedRow[] => {
  const seen = new Set<string>();
  return rows.map((row) => {
    if (row.fault !== undefined) return row;
    const isTwin = seen.has(row.read.key);
    seen.add(row.read.key);
    return isTwin ? { ...row, cells: [], fault: tellProblem({ code: 'return-form.twice', where: {} }, language) } : row;
  });
};

/**
 * Takes the rows that are sound, each over the version that its form showed; what somebody wrote since is refused with
 * both values.
 */
export const takeForm = async (
  making: Making,
  context: WriteContext,
  { rows, seed, again }: Taking,
): Promise<FormTaken> => {
  const { language, opened, one } = making;
  let judged = withoutTwins(language, await opened.ask(() => rows.map((row) => judge(making, row))));
  for (;;) {
    const cells = judged.flatMap((row) => row.cells);
    if (cells.length === 0) break;
    const { collection, agency, season } = one;
    const saved = await saveCells(context, season, {
      collection: collection.id,
      agency,
      cells,
      seed,
      name: 'import-return',
    }).then(
      () => undefined,
      (error: unknown) => {
        if (error instanceof Refusal) return error.problems;
        throw error;
      },
    );
    if (saved === undefined) break;
    const faulty = new Map<string, string>();
    for (const row of judged) {
      const own = saved.filter(({ where }) => where.record?.includes(`#${row.read.key}.`));
      const texts = Object.fromEntries(row.cells.map((cell) => [inputName(0, cell.field), cell.typed ?? '']));
      const faults = atInputs(own, { ...texts, [ROWS_FIELD]: JSON.stringify([row.read.key]) }, one);
      if (own.length > 0)
        faulty.set(row.read.key, faults.map((problem) => faultOf(problem, language).message).join(' '));
    }
    // What refuses the whole refuses every row of it.
    if (faulty.size === 0) throw new Refusal(saved);
    judged = judged.map((row) => {
      const fault = faulty.get(row.read.key);
      return fault === undefined ? row : { ...row, cells: [], fault };
    });
  }
  const taken = told(judged);
  return taken.refused === 0 ? taken : { ...taken, marked: markedForm(await again(), judged) };
};

const told = (judged: readonly JudgedRow[]): FormTaken => {
  const faults = judged.flatMap(({ read, fault }) =>
    fault === undefined ? [] : [{ place: `${read.sheet}, ${read.row}: ${read.title}`, text: fault }],
  );
  const taken = judged.filter(({ cells }) => cells.length > 0).length;
  return {
    taken,
    refused: faults.length,
    same: judged.length - taken - faults.length,
    faults,
  };
};

const markedForm = (making: Making, judged: readonly JudgedRow[]): ReturnForm => {
  const form = formOf(making);
  return {
    ...form,
    sheets: form.sheets.flatMap((sheet): readonly FormSheet[] => {
      const own = judged.filter(({ read }) => read.sheet === sheet.name);
      return own.length === 0
        ? []
        : [
            {
              ...sheet,
              rows: own.map(({ read: { key, memory, title, beside, texts }, fault }) => ({
                key,
                memory: freshMemory(sheet, key) ?? memory,
                title,
                beside,
                texts,
                ...(fault !== undefined && { fault }),
              })),
            },
          ];
    }),
  };
};

/** In the copy that comes back a conflict was seen: what stands now is what its writer knows. */
const freshMemory = (sheet: FormSheet, key: string): string | undefined =>
  sheet.rows.find((row) => row.key === key)?.memory;
