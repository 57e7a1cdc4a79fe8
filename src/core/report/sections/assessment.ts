/** Part three: strengths, limits and causes: worded by people, drawn from records, joined with what the records show. */
import { blocks, heading, item, paragraph, type BlockDraft } from '#core/report/blocks.ts';
import type { Address } from '#core/address/address.ts';
import { addressOf, countAddress } from '#core/figure/build-address.ts';
import type { Composer } from '#core/report/composer.ts';
import type { FigureRun } from '#core/report/document.ts';
import { addressesNote } from '#core/report/sections/figure-phrase.ts';
import {
  bareClause,
  joined,
  listed,
  phrase,
  sentence,
  sentences,
  within,
  type NotePiece,
  type Phrase,
} from '#core/report/phrase.ts';
import { lowerFirst } from '#core/text/letter-case.ts';
import { countedName } from '#core/report/sections/work-story.ts';
import { partyName } from '#core/report/sections/obstacles.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import { COMMON_STATUS_WORDS, STATUS_ORDER } from '#core/report/wording.ts';
import { isOpen, workState } from '#core/subjects/work/state.ts';

export const assessment = (composer: Composer): readonly BlockDraft[] => {
  const of = (kind: Stored<'finding'>['kind']): readonly Stored<'finding'>[] =>
    composer.view
      .all('finding')
      .filter((finding) => finding.kind === kind && finding.programme === composer.programme.id)
      .toSorted((a, b) => a.order - b.order);
  const limits = of('limit');
  const causes = of('cause').filter((cause) => cause.of === undefined);
  const limitsPart = blocks(
    limits.length > 0
      ? paragraph(sentence('Bên cạnh kết quả đạt được, quá trình thực hiện còn một số hạn chế:'))
      : undefined,
    ...limits.map((limit) =>
      item(
        '-',
        sentences([sentence(bareClause(limit.statement), figuresNote(composer, limit)), ...causesOf(composer, limit)]),
      ),
    ),
    lateWorks(composer),
    stuckWorks(composer),
    causes.length > 0 ? paragraph(sentence('Nguyên nhân chủ yếu:')) : undefined,
    ...causes.map((cause) => item('-', sentence(bareClause(cause.statement), figuresNote(composer, cause)))),
  );
  const strengthsPart = blocks(
    paragraph(completion(composer)),
    paragraph(
      sentences(
        of('strength').map((finding) => sentence(bareClause(finding.statement), figuresNote(composer, finding))),
      ),
    ),
  );
  const parts = [
    { title: 'Ưu điểm', told: strengthsPart },
    { title: 'Hạn chế, nguyên nhân', told: limitsPart },
  ].filter(({ told }) => told.length > 0);
  return parts.flatMap(({ title, told }, index) => [heading(2, title, String(index + 1)), ...told]);
};

/** What the records themselves say first: how all works stand, so that the numbers add up. */
const completion = (composer: Composer): Phrase => {
  const programme = composer.programme.id;
  const counted = (status?: (typeof STATUS_ORDER)[number]): FigureRun | undefined => {
    const address = countAddress('work', { programme, status });
    return isNone(composer, address) ? undefined : composer.figure(address);
  };
  const all = counted();
  if (!all) return [];
  const parts = STATUS_ORDER.map((status) => {
    const run = counted(status);
    if (!run) return status === 'completed' ? phrase('chưa có công trình nào hoàn thành') : undefined;
    return phrase(status === 'completed' ? 'có ' : '', run, ` ${COMMON_STATUS_WORDS[status]}`);
  });
  return sentence(
    'Theo hồ sơ theo dõi, trong tổng số ',
    all,
    ' (gồm công trình, dự án, đồ án và phong trào) ',
    joined(parts, ', '),
  );
};

const isNone = (composer: Composer, address: Address): boolean => composer.value(address).value?.amount === '0';

/** Works past their expected finish, each with its days. */
const lateWorks = (composer: Composer): BlockDraft | undefined => {
  const address = countAddress('work', { late: 'true', programme: composer.programme.id });
  if (isNone(composer, address)) return undefined;
  const late = composer.value(address).records.flatMap(({ ref }) => composer.view.find('work', ref.id) ?? []);
  const named = late.map((work) =>
    phrase(within(countedName(composer, work)), ' (chậm ', composer.figure(addressOf('work', work.id, 'late')), ')'),
  );
  return item('-', sentence('Có ', composer.figure(address), ' chậm so với thời hạn dự kiến, gồm: ', listed(named)));
};

/** The figures that a finding rests on, in its footnote. */
const figuresNote = (composer: Composer, finding: Stored<'finding'>): NotePiece | undefined =>
  addressesNote(composer, finding.figures);

const causesOf = (composer: Composer, limit: Stored<'finding'>): readonly Phrase[] =>
  composer.view
    .all('finding')
    .filter((finding) => finding.kind === 'cause' && finding.of === limit.id)
    .toSorted((a, b) => a.order - b.order)
    .map((cause) => sentence('Nguyên nhân do ', lowerFirst(bareClause(cause.statement)), figuresNote(composer, cause)));

/** Obstacles rolled up: how many works are held, which, and with whom the key lies. */
const stuckWorks = (composer: Composer): BlockDraft | undefined => {
  const address = countAddress('work', { programme: composer.programme.id, stuck: 'true' });
  const { records } = composer.value(address);
  const counted = new Set(records.map(({ ref }) => ref.id));
  const works = composer.view
    .all('work')
    .filter(
      (work) =>
        counted.has(work.id) || (work.partOf !== undefined && workState(composer.view, work.id).obstacles.length > 0),
    );
  if (works.length === 0) return undefined;
  const held = new Set(works.map((work) => work.id));
  const open = composer.view
    .all('obstacle')
    .filter((one) => one.work !== undefined && held.has(one.work) && isOpen(one, composer.view.asOf));
  const units = named(open.map((one) => composer.unitName(one.owner)));
  const parties = named(open.map((one) => (one.owner === undefined ? partyName(composer, one.ownerParty) : undefined)));
  const owners = joined(
    [
      units && phrase('thẩm quyền tháo gỡ đã xác định được thuộc về ', units),
      parties && phrase('trách nhiệm tháo gỡ thuộc về ', parties),
    ],
    '; ',
  );
  return item(
    '-',
    sentences([
      sentence(
        'Còn ',
        composer.figure(address),
        ' có vướng mắc chưa được tháo gỡ, gồm: ',
        listed(works.filter((work) => counted.has(work.id)).map((work) => within(countedName(composer, work)))),
      ),
      owners.length > 0 ? sentence(owners) : undefined,
    ]),
  );
};

/** Each name once; undefined when there is none. */
const named = (names: readonly (string | undefined)[]): Phrase | undefined => {
  const all = [...new Set(names)].flatMap((name) => name ?? []);
  return all.length > 0
    ? listed(
        all.map((name) => phrase(name)),
        ', ',
      )
    : undefined;
};
