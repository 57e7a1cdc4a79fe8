/**
 * What the facts of a made programme stand on: places, agencies, parties, documents, the programme and its objectives.
 */
import type { Draft, RecordIn, Subject } from '#core/subjects/subjects.ts';
import { asDay, type Day } from '#core/value/day.ts';
import { asPeriod, lastDay, type Period } from '#core/value/period.ts';
import { quantity } from '#core/value/quantity.ts';
import { CHAPTERS, NAMES, PEOPLE, WORK_FORMS } from '#testing/large/words.ts';
import type { LargeSize } from '#testing/large/size.ts';
import type { Seeded } from '#testing/seeded.ts';

export const HOME = 'tinh';
export const OFFICE = 'ubnd-tinh';
const RESOLUTION = 'nghi-quyet';

export const draft = <S extends Subject>(
  subject: S,
  id: string,
  record: RecordIn<S>,
  programme?: string,
): Draft<S> => ({
  subject,
  id,
  ...(programme !== undefined && { programme }),
  record,
});

/** The item that a number falls on, round and round. */
export const cycled = <T>(list: readonly T[], at: number): T => {
  const item = list[at % list.length];
  if (item === undefined) throw new RangeError('nothing to go round in');
  return item;
};

export const placeId = (at: number): string => `xa-${String(at + 1).padStart(3, '0')}`;
export const agencyId = (at: number): string => `ubnd-${placeId(at)}`;
export const partyId = (at: number): string => `cong-ty-${at + 1}`;
export const decisionId = (at: number): string => `qd-${at + 1}`;
export const objectiveId = ({ programme }: LargeSize, chapter: number, node: number): string =>
  `${programme}/${chapter + 1}.${node + 1}`;

const known = new WeakMap<LargeSize, readonly Period[]>();

/** The quarters that are told of, oldest first. */
export const quartersOf = (size: LargeSize): readonly Period[] => {
  const quarters = known.get(size) ?? quartersFrom(size);
  known.set(size, quarters);
  return quarters;
};

const quartersFrom = ({ from, until }: LargeSize): readonly Period[] => {
  const all: Period[] = [];
  for (let year = from; ; year += 1)
    for (let quarter = 1; quarter <= 4; quarter += 1) {
      const period = asPeriod(`${year}-Q${quarter}`);
      if (lastDay(period) > until) return all;
      all.push(period);
    }
};

/** The report that tells what was known at the end of a quarter. */
const reportOf = (quarter: Period): string => `bc-${quarter.toLowerCase()}`;

/** The first quarterly report that a fact of this day can stand in. */
export const sourceOf = (quarters: readonly Period[], day: Day): RecordIn<'work'>['source'] => {
  const name = `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
  const found = quarters.find((quarter) => quarter >= name) ?? quarters.at(-1);
  return { document: reportOf(found ?? asPeriod('2021-Q1')), at: 'phụ lục I' };
};

const nameOf = (at: number): string =>
  at < NAMES.length ? cycled(NAMES, at) : `${cycled(NAMES, at)} ${Math.floor(at / NAMES.length) + 1}`;

const source = { document: RESOLUTION, at: 'phụ lục' };

export const groundDrafts = function* (size: LargeSize, random: Seeded): Generator<Draft> {
  yield draft('place', HOME, {
    id: HOME,
    name: 'tỉnh Mẫu Lớn',
    kind: 'province',
    spellings: [],
    members: [],
    successors: [],
    source,
  });
  for (let at = 0; at < size.places; at += 1) yield placeDraft(at);
  if (size.outlines) for (let at = 0; at < size.places; at += 1) yield outline(size, at);
  yield draft('agency', OFFICE, {
    id: OFFICE,
    name: 'Ủy ban nhân dân tỉnh Mẫu Lớn',
    short: 'UBND tỉnh',
    line: 'government',
    place: HOME,
    source,
  });
  yield draft('agency', 'hdnd-tinh', {
    id: 'hdnd-tinh',
    name: 'Hội đồng nhân dân tỉnh Mẫu Lớn',
    short: 'HĐND tỉnh',
    line: 'council',
    place: HOME,
    source,
  });
  for (let at = 0; at < size.places; at += 1) {
    const [id, place] = [agencyId(at), `${isWard(at) ? 'phường' : 'xã'} ${nameOf(at)}`];
    yield draft('agency', id, {
      id,
      name: `Ủy ban nhân dân ${place}`,
      short: `UBND ${place}`,
      line: 'government',
      parent: OFFICE,
      place: placeId(at),
      source,
    });
  }
  for (let at = 0; at < size.parties; at += 1)
    yield draft('party', partyId(at), {
      id: partyId(at),
      name: `Công ty Cổ phần Xây dựng ${nameOf(at)}`,
      kind: 'enterprise',
      source,
    });
  yield* documentDrafts(size, random);
  yield programmeDraft(size);
  yield* objectiveDrafts(size, random);
  yield reportDraft(size);
};

const isWard = (at: number): boolean => at % 4 === 0;

const placeDraft = (at: number): Draft<'place'> =>
  draft('place', placeId(at), {
    id: placeId(at),
    name: `${isWard(at) ? 'phường' : 'xã'} ${nameOf(at)}`,
    kind: isWard(at) ? 'ward' : 'commune',
    parent: HOME,
    spellings: [],
    members: [],
    successors: [],
    source,
  });

/** A square of a board, so that neighbours share their borders. */
const outline = ({ places }: LargeSize, at: number): Draft<'boundary'> => {
  const columns = Math.ceil(Math.sqrt(places));
  const [west, south] = [105.5 + 0.08 * (at % columns), 21.5 + 0.08 * Math.floor(at / columns)];
  const [east, north] = [west + 0.08, south + 0.08];
  const ring = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ].map((point) => point.map((degrees) => Number(degrees.toFixed(4))));
  return draft('boundary', placeId(at), {
    id: placeId(at),
    place: placeId(at),
    geometry: { type: 'MultiPolygon', coordinates: [[ring]] },
    source,
  });
};

const documentDrafts = function* (size: LargeSize, random: Seeded): Generator<Draft<'document'>> {
  const passed = asPeriod(`${size.from}-01-10`);
  yield draft('document', RESOLUTION, {
    id: RESOLUTION,
    kind: 'resolution',
    symbol: '05/NQ-HĐND',
    issuer: 'hdnd-tinh',
    date: passed,
    subject: 'về phát triển kết cấu hạ tầng tỉnh Mẫu Lớn',
    relations: [],
  });
  const quarters = quartersOf(size);
  for (const [at, quarter] of quarters.entries())
    yield draft('document', reportOf(quarter), {
      id: reportOf(quarter),
      kind: 'report',
      symbol: `${100 + at}/BC-UBND`,
      issuer: OFFICE,
      date: lastDay(quarter) as string as Period,
      subject: `về tình hình thực hiện Nghị quyết số 05/NQ-HĐND đến hết quý ${quarter.slice(6)}/${quarter.slice(0, 4)}`,
      cutoff: lastDay(quarter),
      relations: [{ type: 'implements', document: RESOLUTION }],
    });
  for (let at = 0; at < size.documents; at += 1)
    yield draft('document', decisionId(at), {
      id: decisionId(at),
      kind: 'decision',
      symbol: `${at + 1}/QĐ-UBND`,
      issuer: at % 3 === 0 ? OFFICE : agencyId(at % size.places),
      date: asPeriod(
        `${random.whole(size.from, Number(size.until.slice(0, 4)) - 1)}-${String(random.whole(2, 12)).padStart(2, '0')}-15`,
      ),
      subject: 'về việc phê duyệt dự án đầu tư xây dựng công trình',
      relations: [{ type: 'implements', document: RESOLUTION }],
      source: { document: reportOf(cycled(quarters, quarters.length - 1)) },
    });
};

const programmeDraft = ({ programme, from }: LargeSize): Draft<'programme'> =>
  draft(
    'programme',
    programme,
    {
      id: programme,
      title: `Phát triển kết cấu hạ tầng tỉnh Mẫu Lớn giai đoạn ${from}-${from + 9}`,
      short: 'Nghị quyết 05/NQ-HĐND',
      resolution: RESOLUTION,
      aim: 'xây dựng kết cấu hạ tầng đồng bộ, từng bước hiện đại',
      from: asDay(`${from}-01-10`),
      to: asDay(`${from + 9}-12-31`),
      place: HOME,
      owner: OFFICE,
      countingUnits: [],
      source,
    },
    programme,
  );

const objectiveDrafts = function* (size: LargeSize, random: Seeded): Generator<Draft<'objective'>> {
  const { programme } = size;
  const [basis, supporting] = [[] as const, [] as const];
  for (const [chapter, title] of CHAPTERS.entries()) {
    const id = `${programme}/${chapter + 1}`;
    yield draft(
      'objective',
      id,
      { id, kind: 'chapter', part: 'results', title, lead: OFFICE, supporting, basis, source },
      programme,
    );
    for (let node = 0; node < size.objectives; node += 1) {
      const own = objectiveId(size, chapter, node);
      const { noun, extent } = cycled(WORK_FORMS, chapter + node);
      const lead = agencyId((chapter * size.objectives + node) % size.places);
      const common = { id: own, part: 'results', parent: id, lead, supporting, basis, source } as const;
      yield draft(
        'objective',
        own,
        node === 0
          ? {
              ...common,
              kind: 'target',
              title: `${noun}: ${extent.label} đạt mục tiêu`,
              target: {
                relation: 'at-least',
                value: quantity(random.whole(200, 2000), extent.unit),
                by: asPeriod('2030'),
                steps: [],
                extent: extent.name,
                stage: 'done',
              },
            }
          : {
              ...common,
              kind: 'task',
              title: `${noun} trên địa bàn ${cycled(NAMES, chapter * 7 + node)} và vùng lân cận`,
            },
        programme,
      );
    }
  }
};

const reportDraft = ({ programme }: LargeSize): Draft<'report'> =>
  draft(
    'report',
    'bao-cao',
    {
      id: 'bao-cao',
      family: 'state',
      typeName: 'BÁO CÁO',
      subject: 'Sơ kết thực hiện Nghị quyết số 05/NQ-HĐND',
      issuer: 'ỦY BAN NHÂN DÂN TỈNH MẪU LỚN',
      addressees: [],
      chapters: [],
      annexes: [],
      symbolTail: '/BC-UBND',
      place: 'Mẫu Lớn',
      voice: 'Ủy ban nhân dân tỉnh',
      parts: [
        { part: 'results', title: 'KẾT QUẢ THỰC HIỆN' },
        { part: 'assessment', title: 'ĐÁNH GIÁ CHUNG' },
        { part: 'next-tasks', title: 'NHIỆM VỤ TRỌNG TÂM' },
      ],
      authority: 'TM. ỦY BAN NHÂN DÂN',
      position: 'CHỦ TỊCH',
      signer: cycled(PEOPLE, 0),
      recipients: ['Hội đồng nhân dân tỉnh', 'Lưu: VT'],
      source,
    },
    programme,
  );
