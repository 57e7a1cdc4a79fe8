/**
 * Works that somebody does, the actor first: "Công an phường đã tổ chức 06 lớp tập huấn, với 420 người dự (hoàn thành
 * tháng 6/2026)"; what is recognised as its subject: "xã A đã được công nhận đạt chuẩn nông thôn mới ngày 15/10/2024".
 */
import { bareClause, enclosed, joined, listed, phrase, sentence, type Phrase } from '#core/report/phrase.ts';
import { isDeed, isOccasion } from '#core/report/sections/shared-names.ts';
import { dateClause } from '#core/report/sections/work-dates.ts';
import { figuresNote, timesOf } from '#core/report/sections/work-names.ts';
import { helpers, ownerRole } from '#core/report/sections/work-roles.ts';
import { withinName, type Told } from '#core/report/sections/work-told.ts';
import { STATUS_ORDER } from '#core/report/wording.ts';
import { lowerFirst, upperFirst } from '#core/text/letter-case.ts';
import { workWords } from '#core/vocabulary/work-words.ts';
import type { WorkState } from '#core/vocabulary/term.ts';

export interface Deed {
  /** Who does it; absent where only a deed without an actor is on record. */
  readonly actor?: string;
  readonly status: WorkState;
  /** "đã tổ chức 06 lớp tập huấn …" */
  readonly clause: Phrase;
}

/** Predicates behind which what is done can stand. */
const TAKES_OBJECT =
  /^(?:đã|đang|dự kiến|không) (?!được |trong |ở |bị |tạm |có |hoàn thiện hồ sơ|phấn đấu |đăng ký )\p{Ll}/u;

const OF_DEEDS: Readonly<Partial<Record<WorkState, string>>> = {
  completed: 'đã hoàn thành',
  ongoing: 'đang thực hiện',
  preparing: 'đang chuẩn bị',
  cancelled: 'đã dừng',
};

/** What its owner organises; undefined for what is built, what is told otherwise, and where nobody acts. */
export const deedOf = (told: Told): Deed | undefined => {
  const { composer, work, state, amounts, completed, others } = told;
  const actor = composer.agencyName(work.owner);
  const isDone = isDeed(work.name) && !isOccasion(work.name) && !isHeld(told);
  // Who buys acts as well as who organises; what is built keeps its name first.
  const acts = ownerRole(composer, work).startsWith('chủ trì') || (isDone && isBought(told));
  if (actor === undefined ? !isDone || !completed : !acts) return undefined;
  const verb = verbOf(told, isDone);
  if (verb === undefined || others.length > 0 || state.status === undefined) return undefined;
  const saysDone = verb.endsWith('hoàn thành');
  const date = dateClause(composer, work, completed, saysDone);
  const place = work.location === undefined ? undefined : phrase(placed(work.location));
  const traits = [
    ...helpers(composer, work),
    amounts.length > 0 ? phrase(completed ? 'với ' : '', amounts) : undefined,
    effectOf(told),
  ];
  const isDated = date !== undefined && date.length > 0;
  // "đã hoàn thành trồng rừng ngày 30/8/2026, với …": behind the verb that it belongs to.
  const at = isDated && saysDone && completed ? phrase(' ', date) : undefined;
  const when =
    !isDated || at ? undefined : completed ? phrase(' (', doneOn(told, verb) ?? date, ')') : phrase(', ', date);
  return {
    ...(actor !== undefined && { actor }),
    status: state.status,
    clause: phrase(
      `${verb} `,
      objectOf(told, verb, isDone),
      at,
      place,
      enclosed(', ', joinedTraits(traits), ', ', ''),
      when,
      figuresNote(composer, work),
    ),
  };
};

const isBought = ({ composer, work }: Told): boolean =>
  composer.view.vocabulary.line('work-kind', work.kind).some(({ code }) => code === 'equipment');

/** Deeds that are done on a day: they are told by it, and what is issued by its own document. */
const ON_A_DAY = /^đã (?:ban hành|thành lập|công bố|khai trương|ký)/u;

const doneOn = ({ composer, work, completed, state }: Told, verb: string): Phrase | undefined => {
  // A feast of one day is held on it; of what took longer the day is that of its end.
  const isOfADay =
    state.started === undefined &&
    composer.view.vocabulary.line('work-kind', work.kind).some(({ code }) => code === 'event' || code === 'contest');
  if (!ON_A_DAY.test(verb) && !isOfADay) return undefined;
  if (isOfADay) return dateClause(composer, work, completed, true);
  const own = work.basis.filter((id) => composer.view.find('document', id)?.issuer === work.owner);
  return verb === 'đã ban hành' && own.length > 0
    ? listed(own.map((id) => phrase(composer.cite(id, { withoutIssuer: true }))))
    : dateClause(composer, work, completed, true);
};

/** What is held as an occasion: "đã tổ chức 06 lớp tập huấn". */
const isHeld = ({ composer, work }: Told): boolean =>
  workWords(composer.view.vocabulary, work).states.ongoing.endsWith('tổ chức');

const joinedTraits = (traits: readonly (Phrase | undefined)[]): readonly Phrase[] =>
  traits.filter((one): one is Phrase => one !== undefined && one.length > 0);

/** "tại các tổ 7, 8, 9": places that say no more than where. */
const placed = (location: string): string =>
  /^(?:các |tổ |thôn |xóm |bản |xã |phường |khu |điểm |trung tâm |địa bàn )/iu.test(location)
    ? ` tại ${location}`
    : `, ${location}`;

const verbOf = ({ composer, work, state, common, isOwn, predicate }: Told, isDone: boolean): string | undefined => {
  const { status } = state;
  const { vocabulary } = composer.view;
  const isRecognition = vocabulary.line('work-kind', work.kind).some(({ code }) => code === 'recognition');
  // What is recognised is a subject; "cấp chứng chỉ rừng" is done by somebody.
  if (status === undefined || (isRecognition && !isDone)) return undefined;
  // The agency's own words on what came of something done stand behind its name.
  if (isOwn && !(status === 'completed' && /^đã (?!được |hoàn thành)/u.test(predicate ?? ''))) return undefined;
  const usual = common ?? workWords(vocabulary, work).states[status];
  if (isDone && !startsLike(usual, work.name)) return OF_DEEDS[status];
  return TAKES_OBJECT.test(usual) ? usual.replace(/, (?:hoạt động|nghiệm thu)$/u, '') : undefined;
};

/** "đã hỗ trợ" and "Hỗ trợ xóa nhà tạm": the verb is said once. */
const startsLike = (predicate: string, name: string): boolean => lowerFirst(name).startsWith(`${mainVerb(predicate)} `);

const mainVerb = (predicate: string): string => predicate.replace(/^(?:đã|đang|dự kiến|không) /u, '');

const objectOf = ({ composer, work, name }: Told, verb: string, isDone: boolean): Phrase => {
  const own = lowerFirst(bareClause(work.name));
  if ((work.count ?? 1) > 1 && isDone) return phrase(withoutVerb(own, verb), timesOf(composer, work));
  return (work.count ?? 1) > 1 ? name : withinName(phrase(withoutVerb(bareClause(work.name), verb)));
};

const withoutVerb = (name: string, verb: string): string =>
  startsLike(verb, name) ? name.slice(mainVerb(verb).length + 1) : name;

/** "triệt phá 02 điểm bán lẻ ma túy", "thu hút 5.200 lượt khách". */
const effectOf = ({ effect, isOwn, predicate }: Told): Phrase | undefined => {
  const said = effect ?? (isOwn ? predicate?.replace(/^đã /u, '') : undefined);
  return said === undefined ? undefined : phrase(said);
};

/**
 * "Xã A đã được công nhận đạt chuẩn nông thôn mới ngày 15/10/2024."; undefined for other works, and for words of an
 * agency's own.
 */
export const recognition = ({ composer, work, common, amounts, completed, others }: Told): Phrase | undefined => {
  const isRecognition = composer.view.vocabulary
    .line('work-kind', work.kind)
    .some(({ code }) => code === 'recognition');
  const at = work.name.indexOf(' đạt ');
  if (!isRecognition || at < 0 || common === undefined || others.length > 0 || (work.count ?? 1) > 1) return undefined;
  const predicate = common.replace(/ đạt các tiêu chí$/u, '');
  const date = dateClause(composer, work, completed, true);
  return sentence(
    `${upperFirst(work.name.slice(0, at))} ${predicate} ${bareClause(work.name.slice(at))}`,
    amounts.length > 0 ? phrase(', ', amounts) : undefined,
    date === undefined || date.length === 0 ? undefined : phrase(completed ? ' ' : ', ', date),
    figuresNote(composer, work),
  );
};

/** Deeds of one actor are one sentence, what is done first: the actor once, and what is common to the verbs. */
export const deedSentences = (deeds: readonly Deed[]): readonly Phrase[] =>
  [...Map.groupBy(deeds, ({ actor }) => actor)].map(([actor, its]) => {
    const sorted = its.toSorted((a, b) => STATUS_ORDER.indexOf(a.status) - STATUS_ORDER.indexOf(b.status));
    const clauses = sorted.map(({ clause }) => clause);
    return sentence(actor === undefined ? undefined : `${actor} `, joined(clauses.map(asContinued), '; '));
  });

/** "đã tổ chức A; thành lập B": the time word of the first holds for those that have the same. */
const asContinued = (clause: Phrase, at: number, all: readonly Phrase[]): Phrase => {
  const time = timeOf(all[0] ?? []);
  const [first, ...rest] = clause;
  return at > 0 && time !== undefined && timeOf(clause) === time && first?.kind === 'text'
    ? [{ ...first, text: first.text.slice(time.length) }, ...rest]
    : clause;
};

const timeOf = ([first]: Phrase): string | undefined =>
  first?.kind === 'text' ? /^(?:đã|đang) /u.exec(first.text)?.[0] : undefined;
