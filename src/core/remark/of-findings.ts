/**
 * What people found, held against what the records count: "17/19 chỉ tiêu đạt", "không còn công trình chậm tiến độ".
 * Only plain statements of number are read; whatever hedges ("cơ bản", "một số chỉ tiêu") is left to its author.
 */
import type { Address } from '#core/address/address.ts';
import { countAddress } from '#core/figure/build-address.ts';
import { figureAt } from '#core/figure/evaluate.ts';
import { targetAnswer } from '#core/figure/target-answer.ts';
import type { View } from '#core/facts/view.ts';
import { remark, type Remark } from '#core/remark/remark.ts';
import { descendantsOf } from '#core/subjects/objective/tree.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import type { FiltersOf } from '#core/figure/filters.ts';

/** Nothing exact is meant. */
const HEDGED = /cơ bản|hầu hết|phần lớn|đa số|nhiều chỉ tiêu|một số chỉ tiêu|dự kiến|phấn đấu|ước/iu;
const TARGETS_OF =
  /(?<said>\d+)\s*\/\s*(?<total>\d+)\s*(?:chỉ tiêu|mục tiêu)[^.;]*?(?<fails>chưa|không)?\s*(?:hoàn thành|đạt|vượt)/iu;
const ALL_TARGETS =
  /(?:tất cả|toàn bộ|100%|mọi)\s+(?:các\s+)?(?:chỉ tiêu|mục tiêu)[^.;]*?(?<fails>chưa|không)?\s*(?:hoàn thành|đạt|vượt)|(?:^|\s)các (?:chỉ tiêu|mục tiêu)[^.;]*?đều (?:hoàn thành|đạt|vượt)/iu;
const WORKS = 'công trình|dự án|nhiệm vụ';
const LATE = '(?:bị |còn )?(?:chậm(?! được| trễ trong)|quá hạn|trễ hạn)';
const LATE_WORKS = new RegExp(`(?<said>\\d+)\\s+(?:${WORKS})[^.;,]*?${LATE}`, 'iu');
const SOME_LATE = new RegExp(`(?:một số|nhiều|còn|vẫn còn)\\s+(?:${WORKS})[^.;,]*?${LATE}`, 'iu');
const NONE_LATE = new RegExp(`không (?:có|còn)\\s+(?:${WORKS})(?: nào)?[^.;,]*?${LATE}`, 'iu');
const NONE_HELD = new RegExp(
  `không (?:có|còn)\\s+(?:(?:khó khăn|tồn tại), )?(?:vướng mắc|(?:${WORKS})[^.;,]*vướng mắc)`,
  'iu',
);
const COMPLETED =
  /(?<said>\d+)(?:\s*\/\s*\d+)?\s+(?:công trình|dự án)[^.;,]*?(?<fails>chưa|không|sẽ|chuẩn bị)?\s*(?:hoàn thành|đưa vào sử dụng)/iu;

export const findingRemarks = (view: View, finding: Stored<'finding'>): readonly Remark[] => {
  const { statement } = finding;
  if (HEDGED.test(statement)) return [];
  return [
    ...targetsDiffer(view, finding),
    ...lateDiffer(view, finding),
    ...(NONE_HELD.test(statement) ? heldDiffer(view, finding) : []),
    ...completedDiffer(view, finding),
  ];
};

const about = (finding: Stored<'finding'>, code: Remark['code'], figures: readonly Address[], data: Remark['data']) =>
  remark(code, finding, finding.statement, figures, data);

/** The targets that it speaks of: of its objectives, or all. */
const targetsOf = (view: View, { objectives, programme }: Stored<'finding'>): readonly Stored<'objective'>[] => {
  const below = new Set(objectives.flatMap((id) => [...descendantsOf(view, id)]));
  return view
    .all('objective')
    .filter(
      (one) => one.programme === programme && one.target !== undefined && (below.size === 0 || below.has(one.ref.id)),
    );
};

const targetsDiffer = (view: View, finding: Stored<'finding'>): readonly Remark[] => {
  const exact = TARGETS_OF.exec(finding.statement)?.groups;
  const all = exact ? undefined : ALL_TARGETS.exec(finding.statement);
  if (!exact && (!all || all.groups?.['fails'] !== undefined)) return [];
  const targets = targetsOf(view, finding);
  if (targets.length === 0) return [];
  const reached = targets.filter((one) => targetAnswer(view, one).verdict === 'reached').length;
  const [said, total] = exact
    ? [
        exact['fails'] === undefined ? Number(exact['said']) : Number(exact['total']) - Number(exact['said']),
        Number(exact['total']),
      ]
    : [targets.length, targets.length];
  if (said === reached && total === targets.length) return [];
  return [
    about(finding, 'finding.targets', [], {
      said: exact ? `${said}/${total}` : 'all',
      counted: `${reached}/${targets.length}`,
    }),
  ];
};

/** How many works of the programme, or of what the finding speaks of, are so. */
const countWorks = (view: View, { programme, objectives }: Stored<'finding'>, filters: FiltersOf<'work'>) => {
  const [only, ...others] = objectives;
  const address = countAddress('work', {
    ...filters,
    ...(only !== undefined && others.length === 0 ? { objective: only } : { programme }),
  });
  const { value, records } = figureAt(view, address);
  return { address, count: Number(value?.amount ?? 0), records: records.length };
};

const lateDiffer = (view: View, finding: Stored<'finding'>): readonly Remark[] => {
  const { statement } = finding;
  const exact = LATE_WORKS.exec(statement)?.groups?.['said'];
  const isNone = NONE_LATE.test(statement);
  if (exact === undefined && !isNone && !SOME_LATE.test(statement)) return [];
  const { address, count, records } = countWorks(view, finding, { late: 'true' });
  // One record may stand for several works, which people count as one.
  const holds = exact === undefined ? count > 0 !== isNone : [count, records].includes(Number(exact));
  if (holds) return [];
  const said = exact === undefined ? (isNone ? 'none' : 'some') : String(Number(exact));
  return [about(finding, 'finding.late', [address], { said, counted: String(count) })];
};

const heldDiffer = (view: View, finding: Stored<'finding'>): readonly Remark[] => {
  const { address, count } = countWorks(view, finding, { stuck: 'true' });
  return count === 0 ? [] : [about(finding, 'finding.held', [address], { counted: String(count) })];
};

/** More done than is on record; of fewer the statement may mean some of them only. */
const completedDiffer = (view: View, finding: Stored<'finding'>): readonly Remark[] => {
  const { said, fails } = COMPLETED.exec(finding.statement)?.groups ?? {};
  if (said === undefined || fails !== undefined) return [];
  const { address, count } = countWorks(view, finding, { status: 'completed' });
  return Number(said) <= count
    ? []
    : [about(finding, 'finding.completed', [address], { said: String(Number(said)), counted: String(count) })];
};
