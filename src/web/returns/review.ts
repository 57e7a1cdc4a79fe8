/** A return as it is looked at before it is sent or approved: old beside new, row by row. */
import type { RowCells } from '#core/collecting/answers.ts';
import { fieldKind } from '#core/collecting/read-cell.ts';
import { rowKind } from '#core/collecting/to-records.ts';
import type { OwedRow } from '#core/collecting/owed.ts';
import { isNewObstacle } from '#core/subjects/new-obstacle.ts';
import type { FieldSeen, Making, RowSeen } from '#web/returns/row-seen.ts';
import { rowsSeen } from '#web/returns/rows.ts';
import { screenOf, SCREENS, type Screen } from '#web/returns/paths.ts';
import { printQuantityIn } from '#words/figure.ts';
import { collectingWords } from '#words/ui/collecting.ts';

export interface ReviewedValue {
  /** Row and field. */
  readonly cell: string;
  readonly label: string;
  readonly text: string;
  /** Who entered it. */
  readonly by: string;
}

export interface ReviewedRow {
  readonly key: string;
  readonly screen: Screen;
  readonly title: string;
  readonly answer: RowSeen['answer'];
  readonly facts: RowSeen['facts'];
  readonly values: readonly ReviewedValue[];
  readonly absent: string;
  /** Why it differs, note, evidence. */
  readonly said: readonly { readonly name: string; readonly text: string }[];
  readonly files: NonNullable<RowSeen['files']>;
  readonly questions: readonly string[];
  readonly reasons: readonly string[];
}

const ALL: readonly OwedRow['kind'][] = Object.values(SCREENS).flat();

/** `only`: rows in which something was entered; a correction tells only those. */
export const reviewRows = (making: Making, only = false): readonly ReviewedRow[] =>
  rowsSeen(making, ALL).rows.flatMap((row): readonly ReviewedRow[] => {
    const cells = making.one.cells.get(row.key);
    if (!cells && (only || isNewObstacle(row.key))) return [];
    return [reviewed(making, row, cells)];
  });

const reviewed = ({ language, opened: { units } }: Making, row: RowSeen, cells: RowCells | undefined): ReviewedRow => {
  const words = collectingWords[language];
  const kind = rowKind(row.key) ?? 'measure';
  const [absent, ...others] = row.extras;
  const values = row.fields.flatMap((field): readonly ReviewedValue[] => {
    const name = field.name.slice(field.name.indexOf('.') + 1);
    const cell = cells?.get(name);
    if (cell?.typed === undefined) return [];
    const isBox = fieldKind(kind, name) === 'stands';
    return [
      {
        cell: `${row.key}.${name}`,
        label: isBox ? '' : field.label,
        // As it was understood, with its unit.
        text: isBox ? field.label : cell.value ? printQuantityIn(language, cell.value, units) : nameOf(field),
        by: cell.by,
      },
    ];
  });
  const primary = [...(cells?.values() ?? [])].find((cell) => cell.absent !== undefined);
  return {
    key: row.key,
    screen: screenOf(kind),
    title: row.title,
    answer: row.answer,
    facts: row.facts,
    values:
      values.length === 0 && primary?.absent !== undefined
        ? [
            {
              cell: `${row.key}.${primary.field}`,
              label: '',
              text: words.noFigure(primary.absent),
              by: primary.by,
            },
          ]
        : values,
    absent: absent?.value ?? '',
    said: others.flatMap(({ label, value }) => (value === '' ? [] : [{ name: label, text: value }])),
    files: row.files ?? [],
    questions: row.questions,
    reasons: row.reasons,
  };
};

const nameOf = ({ options, value }: FieldSeen): string => options?.find((one) => one.value === value)?.name ?? value;
