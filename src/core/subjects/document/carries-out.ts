/** Whether a document was issued to carry another out: by its relations; where it tells none, by its own subject. */
import type { RecordIn } from '#core/subjects/subjects.ts';
import { firstDay, lastDay } from '#core/value/period.ts';

type Told = Pick<RecordIn<'document'>, 'relations' | 'subject' | 'date'>;
type Cited = Pick<RecordIn<'document'>, 'id' | 'symbol' | 'date'>;

/** "về triển khai thực hiện Nghị quyết …"; a report on "kết quả thực hiện" carries nothing out. */
const BEGINS = /^(?:về )?(?:việc )?(?:triển khai|tổ chức|thực hiện|cụ thể hóa)(?!\p{L})/iu;

export const carriesOut = ({ relations, subject = '', date }: Told, other: Cited): boolean => {
  if (relations.length > 0)
    return relations.some(({ type, document }) => type === 'implements' && document === other.id);
  if (other.symbol === undefined || !BEGINS.test(subject)) return false;
  // Numbers begin anew each year: what came before it is no answer to it.
  const isBehind = date === undefined || other.date === undefined || lastDay(date) >= firstDay(other.date);
  return isBehind && subject.split(/[\s,;()]+/u).includes(other.symbol);
};
