/**
 * What has changed since the report before: targets and works, figures, deadlines and obstacles; in one paragraph where
 * it is not too much for one. Why, until when and what holds what, the chapters tell once.
 */
import { observationAddress } from '#core/figure/build-address.ts';
import { paragraph, type BlockDraft } from '#core/report/blocks.ts';
import type { Composer } from '#core/report/composer.ts';
import type { TellingOf } from '#core/report/outline/outline.ts';
import { bareClause, listed, phrase, sentence, sentences, type Phrase } from '#core/report/phrase.ts';
import { named } from '#core/report/sections/named.ts';
import { valueOf } from '#core/report/sections/measure-values.ts';
import { hasInvestor } from '#core/report/sections/work-roles.ts';
import { isDeed, isOccasion } from '#core/report/sections/shared-names.ts';
import { doneName, isRecognition } from '#core/report/sections/work-names.ts';
import { lowerFirst } from '#core/text/letter-case.ts';
import { printCount } from '#core/value/vietnamese-number.ts';
import { printOfficialPeriod } from '#core/value/period-text.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import { workWords } from '#core/vocabulary/work-words.ts';

export const changes = (composer: Composer, { changes: told }: TellingOf<'changes'>): readonly BlockDraft[] => {
  const { earlier, since, reached, lost, missed, finished, halted, moved, lifted, arisen, values } = told;
  // What holds a work that was halted is why it was.
  const further = arisen.filter((one) => !halted.some(({ id }) => id === one.work));
  const than = `So với báo cáo ${printOfficialPeriod(earlier.period ?? since)}, `;
  const work = (one: Stored<'work'>): Phrase => doneName(composer, one);
  const targets = (words: string, some: readonly Stored<'objective'>[]): Phrase | false =>
    some.length > 0 &&
    phrase(
      `${words.replace('#', printCount(some.length))}: `,
      list(
        some.map(({ title }) => phrase(lowerFirst(bareClause(title)))),
        'chỉ tiêu khác',
      ),
    );
  const works = (words: string, some: readonly Stored<'work'>[]): Phrase | false =>
    some.length > 0 && phrase(`${words} `, list(some.map(work), 'công trình, nội dung khác'));
  const groups: readonly (readonly (Phrase | false)[])[] = [
    [
      targets('có thêm # chỉ tiêu đạt', reached),
      targets('# chỉ tiêu không còn đạt', lost),
      targets('có thêm # chỉ tiêu chưa đạt', missed),
      completed(
        composer,
        finished.filter((one) => !isHeld(composer, one) && !isRecognition(composer, one)),
      ),
      works(
        'đã tổ chức',
        finished.filter((one) => isHeld(composer, one)),
      ),
      works(
        'có thêm',
        finished.filter((one) => isRecognition(composer, one)),
      ),
      told.done.length > 0 &&
        phrase(
          `đã hoàn thành ${printCount(told.done.length)} nhiệm vụ đề ra: `,
          list(
            told.done.map(({ statements }) => phrase(lowerFirst(bareClause(statements[0] ?? '')))),
            'nhiệm vụ khác',
          ),
        ),
    ],
    [
      values.length > 0 &&
        list(
          values.map(({ measure, before, now, grew }) =>
            phrase(
              `${lowerFirst(measure.name)} ${grew ? 'tăng' : 'giảm'} từ `,
              composer.figure(observationAddress(before), { bare: isUnitSaidOnce(composer, before) }),
              grew ? ' lên ' : ' xuống ',
              valueOf(composer, now),
            ),
          ),
          'chỉ tiêu khác',
        ),
    ],
    [
      works('triển khai trở lại', told.resumed),
      halted.length > 0 &&
        phrase(
          'tạm dừng ',
          list(
            halted.map((one) => doneName(composer, one)),
            'công trình, nội dung khác',
          ),
        ),
      works('dừng thực hiện', told.dropped),
      works(
        'lùi thời hạn hoàn thành',
        moved.map(({ work: one }) => one),
      ),
      lifted.length > 0 && phrase('đã tháo gỡ vướng mắc đối với ', list(heldBy(composer, lifted), 'nội dung khác')),
      further.length > 0 && phrase('phát sinh vướng mắc đối với ', list(heldBy(composer, further), 'nội dung khác')),
    ],
  ];
  const kept = groups.map((group) => group.filter((one) => one !== false)).filter((group) => group.length > 0);
  const many = Object.values(told).reduce((sum, some) => sum + (Array.isArray(some) ? some.length : 0), 0);
  const parts = many > MOST_OF_A_PARAGRAPH ? kept : [kept.flat()];
  return parts.map((part, at) =>
    paragraph(sentences(part.map((one, index) => sentence(at + index === 0 ? than : undefined, one)))),
  );
};

/** "đã hoàn thành thêm cầu Đá", "… việc cắt giảm thủ tục", "… 02 công trình, nội dung: cầu Đá; cắt giảm thủ tục". */
const completed = (composer: Composer, some: readonly Stored<'work'>[]): Phrase | false => {
  const [only, ...others] = some;
  if (!only) return false;
  const names = some.map((one) => doneName(composer, one));
  if (others.length === 0) return phrase('đã hoàn thành thêm ', isDoing(only) ? 'việc ' : undefined, names[0]);
  const built = some.filter((one) => hasInvestor(composer.view, one)).length;
  const noun = built === some.length ? 'công trình, dự án' : built === 0 ? 'nội dung' : 'công trình, nội dung';
  return phrase(`đã hoàn thành thêm ${printCount(some.length)} ${noun}: `, list(names, 'công trình, nội dung khác'));
};

/** Two verbs do not follow each other: "hoàn thành việc cắt giảm". */
const isDoing = ({ name, count = 1 }: Stored<'work'>): boolean => (isOccasion(name) ? count === 1 : isDeed(name));

/** What is held as an occasion was not completed, but held. */
const isHeld = ({ view }: Composer, work: Stored<'work'>): boolean =>
  workWords(view.vocabulary, work).states.ongoing.endsWith('tổ chức');

/** More changes than that make a wall of words. */
const MOST_OF_A_PARAGRAPH = 10;

/** What obstacles hold or held, each once; in their words the chapters tell them, with who can lift them. */
const heldBy = (composer: Composer, some: readonly Stored<'obstacle'>[]): readonly Phrase[] => {
  const { view } = composer;
  const held = some.flatMap(({ work, objective }): readonly (readonly [string, Phrase])[] => {
    const one = work === undefined ? undefined : view.find('work', work);
    if (one)
      return [
        [one.name, phrase(isRecognition(composer, one) ? 'việc công nhận ' : undefined, doneName(composer, one))],
      ];
    const node = view.find('objective', objective ?? '');
    if (!node) return [];
    // "chỉ tiêu giáo viên đạt trình độ chuẩn": teachers are held by nothing.
    const what = node.target === undefined ? 'nhiệm vụ' : 'chỉ tiêu';
    return [[node.title, phrase(`${what} ${lowerFirst(bareClause(node.title))}`)]];
  });
  return [...new Map(held).values()];
};

const AT_EACH: ReadonlySet<string> = new Set(['money', 'currency', 'rank', 'grade', 'index']);

/** "từ 36 xuống 34 người": a sign stands at each number, and so do words of scale and of ranks. */
const isUnitSaidOnce = ({ units }: Composer, { value }: Stored<'observation'>): boolean => {
  if (value === undefined || value.scale !== undefined) return false;
  const known = units.get(value.unit);
  return known !== undefined && !known.tight && !AT_EACH.has(known.kind);
};

/** More of one kind are counted: the chapters tell them all. */
const MOST = 8;

const list = (items: readonly Phrase[], others: string): Phrase => listed(named(items, others, MOST), '; ');
