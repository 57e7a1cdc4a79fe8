/** What stands in a cell of a return, in words: which row it is of, which field of it, what was entered. */
import { fieldKind } from '#core/collecting/read-cell.ts';
import { rowKind } from '#core/collecting/to-records.ts';
import { newObstacleNumber } from '#core/subjects/new-obstacle.ts';
import type { Subject } from '#core/subjects/subjects.ts';
import type { View } from '#core/facts/view.ts';
import { readPeriod, type Period } from '#core/value/period.ts';
import { printPeriodIn } from '#words/figure.ts';
import { label, nameOfCode } from '#words/labels.ts';
import type { Language } from '#words/language.ts';
import { collectingWords } from '#words/ui/collecting.ts';

/** How records are named: `nameRecord`. */
export type Namer = (subject: Subject, id: string) => string;

const printed = (language: Language, text: string): string => {
  const period: Period | undefined = readPeriod(text);
  return period === undefined ? text : printPeriodIn(language, period);
};

/** "measure:clean-water@ward#2026-Q3": "Tỷ lệ dùng nước sạch, phường An Hòa, quý III/2026". Of no row: as it is. */
export const rowWords = (language: Language, view: View, name: Namer, row: string): string => {
  const words = collectingWords[language];
  const fresh = newObstacleNumber(row);
  if (fresh !== undefined) return `${words.newObstacle} ${fresh}`;
  const id = row.slice(row.indexOf(':') + 1);
  switch (rowKind(row)) {
    case 'measure': {
      const [, measure = '', place = '', period = ''] = /^([^@]+)@([^#]+)#(.+)$/u.exec(id) ?? [];
      return measure === ''
        ? row
        : [name('measure', measure), name('place', place), printed(language, period)].join(', ');
    }
    case 'money': {
      const [work = '', capital = '', year = ''] = id.split('/');
      const source = nameOfCode(language, view.vocabulary, 'capital', capital);
      return [name('work', work), source, printed(language, year)].join(', ');
    }
    case 'progress':
      return name('work', id);
    case 'objective':
      return name('objective', id);
    case 'obstacle':
      return name('obstacle', id);
    case 'task':
      return name('task', id);
    default:
      return row;
  }
};

/** "finish": "dự kiến hoàn thành". */
export const cellFieldWords = (language: Language, name: Namer, row: string, field: string): string => {
  const words = collectingWords[language];
  if (field === 'value') return rowKind(row) === 'money' ? words.paidAll : words.value;
  if (field.startsWith('extent.')) return name('extent', field.slice('extent.'.length));
  if (field === 'statement' && newObstacleNumber(row) !== undefined) return words.newObstacle;
  return words.fields[field as keyof typeof words.fields] ?? field;
};

/** What was entered: codes and dates as people read them, all else as it was typed. */
export const typedWords = (language: Language, name: Namer, row: string, field: string, typed: string): string => {
  const words = collectingWords[language];
  const kind = rowKind(row);
  switch (kind && fieldKind(kind, field)) {
    case 'status':
      return label(language, 'workStatus', typed);
    case 'obstacle':
      return label(language, 'obstacleKind', typed);
    case 'date':
      return printed(language, typed);
    case 'ref':
      return name(field === 'owner' ? 'agency' : 'work', typed);
    case 'stands':
      return kind === 'obstacle'
        ? words.unchangedObstacle
        : kind === 'task'
          ? words.unchangedTask
          : words.unchangedWork;
    default:
      return typed;
  }
};
