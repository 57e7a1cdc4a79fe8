/** Obstacles as an office writes them: what holds the work, with whom the decision lies, what comes next. */
import type { Composer } from '#core/report/composer.ts';
import { bareClause, phrase, sentence, type Phrase } from '#core/report/phrase.ts';
import { shortName } from '#core/subjects/agency/short-name.ts';
import { nextStepLate } from '#core/subjects/work/deadline.ts';
import { readDay } from '#core/value/day.ts';
import { printOfficialPeriod } from '#core/value/period-text.ts';
import { lowerFirst } from '#core/text/letter-case.ts';
import type { Stored } from '#core/subjects/subjects.ts';

const OPENINGS = ['Tuy nhiên, ', 'Bên cạnh đó, ', 'Ngoài ra, '] as const;

/** One sentence each; their openings vary. */
export const obstacleSentences = (composer: Composer, obstacles: readonly Stored<'obstacle'>[]): readonly Phrase[] =>
  obstacles.map((obstacle, index) =>
    sentence(OPENINGS[index === 0 ? 0 : 1 + ((index - 1) % 2)] ?? '', obstacleClause(composer, obstacle)),
  );

/** Words that a clause with a predicate of its own has; others are things that hold the work up. */
const PREDICATE =
  /(?:^|\s)(?:chưa|không|đã|đang|còn|gặp|bị|thiếu|chậm|phải|vướng|có|được|là|thay đổi|cần|kéo dài|tăng|giảm|hết|mất|kém|yếu|hạn chế|quá|nợ|nằm|thấp|cao|ít|nhiều)(?:\s|$)/u;

/**
 * "chưa có Quy hoạch tỉnh được phê duyệt, thuộc thẩm quyền của Thủ tướng Chính phủ; thời gian tới hoàn tất thủ tục …"
 */
export const obstacleClause = (composer: Composer, obstacle: Stored<'obstacle'>): Phrase => {
  const said = lowerFirst(bareClause(obstacle.statement)).replace(/^do /u, '');
  const step = obstacle.nextStep === undefined ? undefined : lowerFirst(bareClause(obstacle.nextStep));
  const next = step === undefined ? undefined : `${step}${dueOf(composer, obstacle, step)}`;
  const clause = PREDICATE.test(said) ? said : `tiến độ thực hiện bị ảnh hưởng do ${said}`;
  const holder = keyHolder(composer, obstacle, `${said} ${next ?? ''}`);
  if (next === undefined) return phrase(clause, holder && `, thuộc ${holder.of}`);
  if (STARTS_ALONE.test(next)) return phrase(clause, holder && `, thuộc ${holder.of}`, `; ${next}`);
  // Whoever can lift it stands in the next step: another body is asked, the office itself acts.
  if (holder?.asked) return phrase(clause, `; đề nghị ${holder.name} ${next}`);
  if (holder?.acts) return phrase(clause, `; thời gian tới, ${holder.name} ${next}`);
  return phrase(clause, holder && `, thuộc ${holder.of}`, `; thời gian tới ${next}`);
};

/** By when the next step was to be taken, where its words do not say it: one that is past is told as past. */
const dueOf = ({ view }: Composer, obstacle: Stored<'obstacle'>, step: string): string => {
  const { nextStepDue } = obstacle;
  if (nextStepDue === undefined || /\d{4}/u.test(step)) return '';
  const day = printOfficialPeriod(nextStepDue);
  if (nextStepLate(obstacle, view.asOf) !== undefined) return ` (thời hạn ${day}, đến nay chưa thực hiện)`;
  return readDay(nextStepDue) ? ` trước ${day}` : ` trong ${day}`;
};

/** Next steps that say themselves when or to whom. */
const STARTS_ALONE = /^(?:đề nghị|kiến nghị|đề xuất|hiện|đang|đã|trong|trước|đến|thời gian tới|sẽ|tiếp tục|\p{Lu})/u;

interface KeyHolder {
  readonly name: string;
  /** "thẩm quyền giải quyết của UBND tỉnh": authority is a body's; a company has its duty. */
  readonly of: string;
  /** Another body than the one that reports. */
  readonly asked: boolean;
  /** The body that reports, or that carries the programme out. */
  readonly acts: boolean;
}

/** Who can lift it, where the words have not named them. */
const keyHolder = (composer: Composer, obstacle: Stored<'obstacle'>, said: string): KeyHolder | undefined => {
  const agency = obstacle.owner === undefined ? undefined : composer.view.find('agency', obstacle.owner);
  if (agency) {
    if (said.includes(agency.name) || (agency.short !== undefined && said.includes(agency.short))) return undefined;
    const acts = agency.id === composer.programme.owner;
    const name = shortName(agency);
    return { name, of: `thẩm quyền giải quyết của ${name}`, asked: !acts, acts };
  }
  const party = partyName(composer, obstacle.ownerParty);
  return party === undefined || said.includes(party)
    ? undefined
    : { name: party, of: `trách nhiệm của ${party}`, asked: false, acts: false };
};

export const partyName = (composer: Composer, party: string | undefined): string | undefined =>
  party === undefined ? undefined : composer.view.find('party', party)?.name;
