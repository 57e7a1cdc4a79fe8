import { wholesAmong } from '#core/subjects/work/wholes.ts';
import { countQuantity, makeFigure, type Evaluator } from '#core/figure/evaluator.ts';
import { selectRecords } from '#core/figure/select.ts';
import { done } from '#core/problem.ts';
import type { Stored, Subject } from '#core/subjects/subjects.ts';

const UNITS: Partial<Record<Subject, string>> = {
  work: 'công trình',
  obstacle: 'vướng mắc',
  objective: 'nhiệm vụ',
  contribution: 'khoản đóng góp',
  document: 'văn bản',
  finding: 'nhận định',
  oversight: 'cuộc giám sát',
  place: 'địa bàn',
  funding: 'khoản vốn',
  extent: 'khối lượng',
  measure: 'chỉ tiêu',
  observation: 'số liệu',
  progress: 'bản ghi tiến độ',
  step: 'bước thủ tục',
  claim: 'con số công bố',
  task: 'nhiệm vụ',
  agency: 'cơ quan, đơn vị',
  party: 'tổ chức',
};

/**
 * `count SUBJECT[filters]`. A work that stands for several like things counts as that many; a part is not counted
 * beside the whole it belongs to. Zero is a value here: the question was asked of all records and none matched.
 */
export const countFigure: Evaluator = (view, address) => {
  const { subject } = address.head;
  const selected = selectRecords(view, address, subject, address.filters);
  if (!selected.ok) return selected;
  const counted = subject === 'work' ? wholesAmong(selected.value as readonly Stored<'work'>[]) : selected.value;
  const count =
    subject === 'work'
      ? (counted as readonly Stored<'work'>[]).reduce((sum, work) => sum + (work.count ?? 1), 0)
      : counted.length;
  const unit =
    subject === 'work' &&
    counted.length > 0 &&
    (counted as readonly Stored<'work'>[]).every((work) => work.kind === 'planning')
      ? 'đồ án'
      : UNITS[subject];
  return done(
    makeFigure(view, address, { formula: 'count', value: countQuantity(count, unit ?? 'bản ghi'), records: counted }),
  );
};
