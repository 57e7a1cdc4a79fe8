import { wholesAmong } from '#core/subjects/work/wholes.ts';
import { countQuantity, makeFigure, type Evaluator } from '#core/figure/evaluator.ts';
import type { Address } from '#core/address/address.ts';
import { isSeries, type SeriesSubject } from '#core/facts/series.ts';
import type { View } from '#core/facts/view.ts';
import type { Figure } from '#core/figure/figure.ts';
import { selectOfSeries, selectRecords } from '#core/figure/select.ts';
import { done, type Outcome } from '#core/problem.ts';
import { workState } from '#core/subjects/work/state.ts';
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
  if (isSeries(subject)) return countOfSeries(view, address, subject);
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
    makeFigure(view, address, {
      formula: 'count',
      value: countQuantity(count, unit ?? 'bản ghi'),
      records: counted,
      missing: subject === 'work' ? undecided(view, address) : [],
    }),
  );
};

/** Of works that are asked to be late those that are not done and of which no day is known: nobody can say. */
const undecided = (view: View, address: Address): readonly string[] => {
  const late = address.filters.find(({ key }) => key === 'late');
  if (!late || late.value === 'false') return [];
  const others = selectRecords(
    view,
    address,
    'work',
    address.filters.filter((one) => one !== late),
  );
  return others.ok
    ? wholesAmong(others.value).flatMap(({ id }) => {
        const { status, expectedFinish } = workState(view, id);
        const isOver = status === 'completed' || status === 'cancelled';
        return isOver || expectedFinish !== undefined ? [] : [id];
      })
    : [];
};

/** The records of a series are counted without being read; whoever wants to see them turns them over. */
const countOfSeries = (view: View, address: Address, subject: SeriesSubject): Outcome<Figure> => {
  const where = selectOfSeries(view, address, subject, address.filters);
  if (!where.ok) return where;
  return done(
    makeFigure(view, address, {
      formula: 'count',
      value: countQuantity(view.count(subject, where.value), UNITS[subject] ?? 'bản ghi'),
      counted: { subject, where: where.value },
    }),
  );
};
