/** The names of what is kept of collecting and of a report's desk. */
import type { Subject } from '#core/subjects/subjects.ts';

interface Kept {
  readonly text: (field: string) => string | undefined;
  readonly number: unknown;
}

/** Each by what it is of; undefined: it is none of this. `name`: of another record. */
export const keptName = (
  subject: Subject,
  { text, number }: Kept,
  name: (subject: Subject, id: string) => string,
): string | undefined => {
  const of = (field: Subject, before = ''): string => `${before}${name(field, text(field) ?? '')}`;
  switch (subject) {
    case 'return':
      return [
        'Phiếu báo cáo',
        of('agency'),
        of('collection'),
        ...(Number(number) > 1 ? [`đính chính lần ${Number(number)}`] : []),
      ].join(', ');
    case 'cell':
      return of('return');
    case 'wording':
      return of('report');
    case 'issue':
      return [of('report'), ...(text('symbol') === undefined ? [] : [`số ${text('symbol') ?? ''}`])].join(', ');
    case 'circulation':
      return of('report', 'Lấy ý kiến dự thảo: ');
    case 'opinion':
      return [text('agency') === undefined ? (text('by') ?? '') : of('agency'), of('circulation')].join(': ');
    case 'receipt':
      return [of('agency'), of('issue')].join(': ');
    default:
      return undefined;
  }
};
