/** Obstacles as an office writes them: what holds the work, with whom the decision lies, what comes next. */
import type { Composer } from '#core/report/composer.ts';
import { because } from '#core/report/predicate.ts';
import { bareClause, phrase, sentence, type Phrase } from '#core/report/phrase.ts';
import { shortName } from '#core/subjects/agency/short-name.ts';
import { nextStepLate } from '#core/subjects/work/deadline.ts';
import { readDay } from '#core/value/day.ts';
import { printOfficialPeriod } from '#core/value/period-text.ts';
import { fold, holdsPhrase } from '#core/text/fold.ts';
import { lowerFirst } from '#core/text/letter-case.ts';
import type { Stored } from '#core/subjects/subjects.ts';

/**
 * What stands before an obstacle: something good, of which it takes away; something bad, of which it is the cause; or
 * nothing that it could be set against.
 */
export type Before = 'good' | 'bad' | 'none';

const FIRST: Readonly<Record<Before, string>> = {
  good: 'Tuy nhiên, ',
  bad: 'Nguyên nhân là do ',
  none: 'Hiện còn vướng mắc do ',
};

const FURTHER = ['Bên cạnh đó, ', 'Ngoài ra, '] as const;

/**
 * One sentence each; their openings vary. `told`: what has been said before of what is held. A cause that stands there
 * is not told again, only what is to be done about it. `before`: what the words before have said.
 */
export const obstacleSentences = (
  composer: Composer,
  obstacles: readonly Stored<'obstacle'>[],
  { told = '', before = 'good' }: { readonly told?: string; readonly before?: Before } = {},
): readonly Phrase[] => {
  let opened = 0;
  return obstacles.flatMap((obstacle) => {
    if (isSaid(obstacle.statement, told)) {
      const remedy = remedyAlone(composer, obstacle);
      return remedy === undefined ? [] : [sentence(remedy)];
    }
    // Behind "do" stands the cause alone; one with a "do" of its own stands behind "vì".
    const isCause = opened === 0 && before !== 'good';
    const lead = FIRST[before].replace(/ do $/u, ` ${because(causeOf(obstacle)).split(' ', 1)[0] ?? 'do'} `);
    const opening = opened === 0 ? lead : (FURTHER[(opened - 1) % 2] ?? '');
    opened += 1;
    return [sentence(opening, obstacleClause(composer, obstacle, isCause ? 'as-cause' : 'as-clause'))];
  });
};

/** So many words in a row are the same words. */
const [FEWEST_WORDS, WORDS_OF_A_CAUSE] = [4, 5];

/** Whether the first words of a statement stand in what has been told. */
export const isSaid = (statement: string, told: string): boolean => {
  const words = fold(bareClause(statement).replace(/^do /iu, '')).split(' ').slice(0, WORDS_OF_A_CAUSE);
  return words.length >= FEWEST_WORDS && holdsPhrase(fold(told), words.join(' '));
};

/** Words that a clause with a predicate of its own has; others are things that hold the work up. */
const PREDICATE =
  /(?:^|\s)(?:chưa|không|đã|đang|còn|gặp|bị|thiếu|chậm|phải|vướng|có|được|là|thay đổi|cần|kéo dài|tăng|giảm|hết|mất|kém|yếu|hạn chế|quá|nợ|nằm|thấp|cao|ít|nhiều)(?:\s|$)/u;

/**
 * "chưa có Quy hoạch tỉnh được phê duyệt; việc giải quyết thuộc thẩm quyền của Thủ tướng Chính phủ; thời gian tới …"
 */
export const obstacleClause = (
  composer: Composer,
  obstacle: Stored<'obstacle'>,
  place: 'as-cause' | 'as-clause' = 'as-clause',
): Phrase => {
  const said = causeOf(obstacle);
  const clause = place === 'as-cause' || PREDICATE.test(said) ? said : `tiến độ thực hiện bị ảnh hưởng do ${said}`;
  const { authority, step } = remedyOf(composer, obstacle);
  return phrase(clause, authority && `; ${authority}`, step && `; ${step}`);
};

/** What holds it, as it stands behind "do". */
export const causeOf = ({ statement }: Stored<'obstacle'>): string =>
  lowerFirst(bareClause(statement)).replace(/^do /u, '');

/** What is to be done, where the cause has been told. */
const remedyAlone = (composer: Composer, obstacle: Stored<'obstacle'>): string | undefined => {
  const { authority, step } = remedyOf(composer, obstacle);
  return step === undefined ? authority : [step, authority].filter(Boolean).join('; ');
};

interface Remedy {
  /** "việc giải quyết thuộc thẩm quyền của UBND tỉnh": with whom it lies, where the step does not say it. */
  readonly authority?: string;
  readonly step?: string;
}

const remedyOf = (composer: Composer, obstacle: Stored<'obstacle'>): Remedy => {
  const said = lowerFirst(bareClause(obstacle.statement));
  const step = obstacle.nextStep === undefined ? undefined : lowerFirst(bareClause(obstacle.nextStep));
  const next = step === undefined ? undefined : `${step}${dueOf(composer, obstacle, step)}`;
  const holder = keyHolder(composer, obstacle, `${said} ${next ?? ''}`);
  const authority = holder ? { authority: `việc giải quyết thuộc ${holder.of}` } : {};
  if (next === undefined) return authority;
  // Who carries the work out acts, and needs no authority over itself.
  if (holder?.owns) {
    const isPast = nextStepLate(obstacle, composer.view.asOf) !== undefined;
    const lead = STARTS_ALONE.test(next) ? '' : isPast ? 'theo kế hoạch, ' : 'thời gian tới, ';
    return { step: `${lead}${holder.name} ${next}` };
  }
  if (STARTS_ALONE.test(next)) return { ...authority, step: next };
  // Whoever can lift it stands in the next step: another body is asked, the office itself acts.
  if (holder?.asked) return { step: `đề nghị ${holder.name} ${next}` };
  if (holder?.acts) return { step: `thời gian tới, ${holder.name} ${next}` };
  return { ...authority, step: `thời gian tới ${next}` };
};

/** By when the next step was to be taken, where its words do not say it: one that is past is told as past. */
const dueOf = ({ view }: Composer, obstacle: Stored<'obstacle'>, step: string): string => {
  const { nextStepDue } = obstacle;
  if (nextStepDue === undefined || /\d{4}/u.test(step)) return '';
  const day = printOfficialPeriod(nextStepDue);
  if (nextStepLate(obstacle, view.asOf) !== undefined) return ` (thời hạn ${day}, đã quá hạn)`;
  return readDay(nextStepDue) ? ` trước ${day}` : ` trong ${day}`;
};

/** Next steps that say themselves when or to whom. */
const STARTS_ALONE = /^(?:đề nghị|kiến nghị|đề xuất|hiện|đang|đã|trong|trước|đến|thời gian tới|sẽ|tiếp tục|\p{Lu})/u;

interface KeyHolder {
  readonly name: string;
  /** "thẩm quyền của UBND tỉnh": authority is a body's; a company has its duty. */
  readonly of: string;
  /** Another body than the one that reports. */
  readonly asked: boolean;
  /** The body that reports, or that carries the programme out. */
  readonly acts: boolean;
  /** The body that carries out what is held. */
  readonly owns: boolean;
}

/** Who carries out what an obstacle holds: the owner of the work, who leads the objective. */
export const ownerOfHeld = ({ view }: Composer, { work, objective }: Stored<'obstacle'>): string | undefined =>
  work === undefined
    ? objective === undefined
      ? undefined
      : view.find('objective', objective)?.lead
    : view.find('work', work)?.owner;

/** Who can lift it, where the words have not named them. */
const keyHolder = (composer: Composer, obstacle: Stored<'obstacle'>, said: string): KeyHolder | undefined => {
  const agency = obstacle.owner === undefined ? undefined : composer.view.find('agency', obstacle.owner);
  if (agency) {
    if (said.includes(agency.name) || (agency.short !== undefined && said.includes(agency.short))) return undefined;
    const acts = agency.id === composer.programme.owner;
    const name = shortName(agency);
    const owns = agency.id === ownerOfHeld(composer, obstacle);
    const of = owns && !acts ? `trách nhiệm của ${name}` : `thẩm quyền của ${name}`;
    return { name, of, asked: !acts, acts, owns: owns && !acts };
  }
  const party = partyName(composer, obstacle.ownerParty);
  return party === undefined || said.includes(party)
    ? undefined
    : { name: party, of: `trách nhiệm của ${party}`, asked: false, acts: false, owns: false };
};

export const partyName = (composer: Composer, party: string | undefined): string | undefined =>
  party === undefined ? undefined : composer.view.find('party', party)?.name;
