/** How prose speaks of works and of money: the grammar of terms put together. */
import type { Level, Term, WorkState } from '#core/vocabulary/term.ts';
import type { Vocabulary } from '#core/vocabulary/vocabulary.ts';

/** How a work of any kind stands, as a predicate. */
export const COMMON_STATES: Readonly<Record<WorkState, string>> = {
  completed: 'đã hoàn thành',
  ongoing: 'đang triển khai thực hiện',
  preparing: 'đang trong giai đoạn chuẩn bị',
  proposed: 'đang được đề xuất',
  suspended: 'đang tạm dừng',
  cancelled: 'đã dừng thực hiện',
  unknown: 'chưa có số liệu về tiến độ',
};

export interface WorkWords {
  /** The field within a sentence: "đường giao thông". */
  readonly noun: string;
  /** What stands behind a number of like works: "tuyến đường", "lớp". */
  readonly counter: string;
  /** Predicates by state: "đã hoàn thành, đưa vào sử dụng". */
  readonly states: Readonly<Record<WorkState, string>>;
  /** How it begins: "khởi công" of what is built, else "bắt đầu". */
  readonly begins: string;
  /** What the owner does: "làm chủ đầu tư" of what is built, "chủ trì" of what is organised. */
  readonly owner: string;
}

/** By vocabulary what was put together of two of its terms; of codes that are none nothing is kept. */
const known = new WeakMap<Vocabulary, Map<string, WorkWords>>();

/** The words of works of a kind in a sector, put together once: a report asks for them many times for each work. */
export const workWords = (
  vocabulary: Vocabulary,
  work: { readonly kind: string; readonly sector: string },
): WorkWords => {
  if (!vocabulary.find('work-kind', work.kind) || !vocabulary.find('sector', work.sector))
    return putTogether(vocabulary, work);
  const own = known.get(vocabulary) ?? new Map<string, WorkWords>();
  known.set(vocabulary, own);
  const name = `${work.kind} ${work.sector}`;
  const words = own.get(name) ?? putTogether(vocabulary, work);
  own.set(name, words);
  return words;
};

/**
 * The kind's own word goes before the sector's, the sector's before the common one; behind a number the sector's goes
 * first where the kind counts anything ("công trình", "dự án", "nội dung").
 */
const putTogether = (vocabulary: Vocabulary, work: { readonly kind: string; readonly sector: string }): WorkWords => {
  const kinds = vocabulary.line('work-kind', work.kind);
  const sectors = vocabulary.line('sector', work.sector);
  const nearest = [...kinds, ...sectors];
  const first = <T>(terms: readonly Term[], part: (term: Term) => T | undefined): T | undefined =>
    terms.map(part).find((value) => value !== undefined);
  const counting = kinds[0]?.general ? [...sectors, ...kinds] : nearest;
  const states = Object.entries(COMMON_STATES).map(([state, common]) => [
    state,
    first(nearest, (term) => term.states?.[state as WorkState]) ?? common,
  ]);
  return {
    noun: first(sectors, (term) => term.noun ?? term.vi) ?? work.sector,
    counter: first(counting, (term) => term.counter) ?? 'nội dung',
    states: Object.fromEntries(states) as WorkWords['states'],
    begins: first(nearest, (term) => term.begins) ?? 'bắt đầu',
    owner: first(nearest, (term) => term.owner) ?? 'chủ trì',
  };
};

/**
 * A source of money as a place calls it: the ward's own budget is "ngân sách phường". `levels`: the kind of the place
 * that speaks, then of those that it lies in.
 */
export const capitalName = (vocabulary: Vocabulary, capital: string, levels: readonly Level[] = []): string => {
  const term = vocabulary.find('capital', capital);
  const level = levels.find((one) => term?.levels?.[one] !== undefined);
  return (level && term?.levels?.[level]) ?? term?.noun ?? term?.vi ?? capital;
};
