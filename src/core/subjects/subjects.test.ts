/** Rules of single subjects that are asked from everywhere, each with its boundaries. */
import { describe, expect, it } from 'vitest';
import { freeId, suggestedId } from '#core/subjects/new-id.ts';
import { childrenOf, descendantsOf, numberOf, objectiveName, rootsOf, worksOf } from '#core/subjects/objective/tree.ts';
import { adminKindOf, findUnits, kindWord, type AdminUnit } from '#core/subjects/place/admin-unit.ts';
import { levelsAbove } from '#core/subjects/place/levels.ts';
import { defaultAsOf, latestFactDay } from '#core/subjects/programme/as-of.ts';
import { referencesOf } from '#core/subjects/references.ts';
import { referrersOf } from '#core/subjects/refers-to.ts';
import type { Subject } from '#core/subjects/subjects.ts';
import { deadlinesOf, daysPast } from '#core/subjects/work/deadline.ts';
import { isOpen, objectiveState, workState } from '#core/subjects/work/state.ts';
import { asDay } from '#core/value/day.ts';
import { asPeriod } from '#core/value/period.ts';
import { q, record, view, type GivenRecords } from '#testing/records.ts';

const idsOf = (list: readonly { readonly id: string }[]): readonly string[] => list.map(({ id }) => id);

describe('the tree of objectives', () => {
  const on = view({
    objective: [
      { id: 'p/2', kind: 'chapter' },
      { id: 'p/10', kind: 'chapter' },
      { id: 'p/2.10', kind: 'task', parent: 'p/2' },
      { id: 'p/2.2', kind: 'task', parent: 'p/2' },
      { id: 'p/2.2.1', kind: 'task', parent: 'p/2.2' },
      { id: 'q/1', kind: 'chapter', programme: 'q' },
    ],
    work: [{ id: 'w', objective: 'p/2.2' }],
  });
  it('stands by the numbers, not by the letters', () => {
    expect(idsOf(rootsOf(on, 'p'))).toEqual(['p/2', 'p/10']);
    expect(idsOf(childrenOf(on, 'p/2'))).toEqual(['p/2.2', 'p/2.10']);
    expect([...descendantsOf(on, 'p/2')]).toEqual(['p/2', 'p/2.2', 'p/2.2.1', 'p/2.10']);
    expect([...descendantsOf(on, 'p/10')]).toEqual(['p/10']);
    expect(idsOf(rootsOf(on, 'q'))).toEqual(['q/1']);
  });
  it('a work belongs to its very node', () =>
    expect([worksOf(on, 'p/2.2'), worksOf(on, 'p/2')].map(({ length }) => length)).toEqual([1, 0]));
  it('a circle ends', () =>
    expect([
      ...descendantsOf(
        view({
          objective: [
            { id: 'p/1', kind: 'task', parent: 'p/2' },
            { id: 'p/2', kind: 'task', parent: 'p/1' },
          ],
        }),
        'p/1',
      ),
    ]).toEqual(['p/1', 'p/2']));
  it('is named by its number and its short title', () => {
    expect(numberOf({ id: '08-nq-tu/2.4' })).toBe('2.4');
    expect(numberOf({ id: '2.4' })).toBe('2.4');
    expect(objectiveName({ id: 'p/2.4', title: 'Cấp nước đô thị và nông thôn', short: 'Cấp nước' })).toBe(
      '2.4. Cấp nước',
    );
    expect(objectiveName({ id: 'p/2.4', title: 'Cấp nước' })).toBe('2.4. Cấp nước');
  });
});

describe('days past what is due', () => {
  it.each([
    [undefined, '2099-01-01', undefined],
    ['2022-06-30', '2022-06-29', undefined],
    ['2022-06-30', '2022-06-30', undefined],
    ['2022-06-30', '2022-07-01', 1],
    ['2022-06', '2022-06-30', undefined],
    ['2022-06', '2022-07-01', 1],
    ['2022', '2022-12-31', undefined],
    ['2022', '2023-01-01', 1],
    ['2022-Q4', '2023-01-31', 31],
  ])('due %s, on %s: %s', (due, asOf, days) =>
    expect(daysPast(due === undefined ? undefined : asPeriod(due), asDay(asOf))).toBe(days),
  );
  it.each<[string, readonly (string | undefined)[], string | undefined, readonly string[]]>([
    ['nothing told', [undefined], undefined, []],
    ['told once', ['2022'], '2022', []],
    ['told again', ['2022', '2022'], '2022', []],
    ['told more exactly', ['2022', '2022-06'], '2022', []],
    ['told earlier, then as before: that is a move', ['2022', '2021', '2022'], '2022', ['2021 → 2022']],
    ['a day later', ['2022-06-30', '2022-07-01'], '2022-06-30', ['2022-06-30 → 2022-07-01']],
    ['with a silence between', ['2022', undefined, '2023'], '2022', ['2022 → 2023']],
    ['twice', ['2022', '2023', '2024'], '2022', ['2022 → 2023', '2023 → 2024']],
  ])('a finish %s', (_, finishes, first, moves) => {
    const given = finishes.map((expectedFinish, at) => ({ id: `${at}`, expectedFinish }));
    const found = deadlinesOf(view({ progress: given }).all('progress'));
    expect([found.first, found.moves.map(({ from, to }) => `${from} → ${to}`)]).toEqual([first, moves]);
  });
});

describe('how a work stands', () => {
  it('is what was told last, field by field', () => {
    const on = view({
      work: [{ id: 'w' }],
      progress: [
        { id: '2', work: 'w', since: '2022-06-01', statement: 'đang thi công' },
        { id: '1', work: 'w', since: '2022-01-01', status: 'preparing', statement: 'chuẩn bị' },
        { id: '3', work: 'w', since: '2022-06-01', status: 'ongoing' },
        { id: 'x', work: 'other', since: '2023-01-01', status: 'completed' },
      ],
    });
    expect(workState(on, 'w')).toMatchObject({ status: 'ongoing', statement: 'đang thi công' });
    expect(idsOf(workState(on, 'w').history)).toEqual(['1', '2', '3']);
  });
  it('a part of which nobody has spoken stands as its whole, however far above; one that was told stands by itself', () => {
    const on = view({
      work: [{ id: 'w' }, { id: 'part', partOf: 'w' }, { id: 'small', partOf: 'part' }, { id: 'own', partOf: 'w' }],
      progress: [
        { id: '1', work: 'w', status: 'completed', completed: '2022-01-01' },
        { id: '2', work: 'own', status: 'ongoing' },
      ],
    });
    expect(['w', 'part', 'small', 'own'].map((id) => workState(on, id).status)).toEqual([
      'completed',
      'completed',
      'completed',
      'ongoing',
    ]);
    expect(workState(on, 'part').completed).toBeUndefined();
    expect(workState(on, 'nowhere').status).toBeUndefined();
  });
  it.each([
    [undefined, '2022-01-01', true],
    ['2022-06-30', '2022-06-29', true],
    ['2022-06-30', '2022-06-30', false],
    ['2022-06', '2022-06-29', true],
    ['2022-06', '2022-06-30', false],
  ])('an obstacle lifted %s stands on %s: %s', (lifted, asOf, expected) => {
    const [one] = view({ obstacle: [{ id: 'o', since: '2021', lifted }] }).all('obstacle');
    expect(one && isOpen(one, asDay(asOf))).toBe(expected);
  });
  it('of an objective only what is recorded on itself', () => {
    const on = view({
      objective: [{ id: 'p/1', kind: 'task' }],
      work: [{ id: 'w', objective: 'p/1' }],
      progress: [
        { id: '1', objective: 'p/1', status: 'ongoing' },
        { id: '2', work: 'w', status: 'completed' },
      ],
      obstacle: [
        { id: 'a', objective: 'p/1', since: '2022' },
        { id: 'b', work: 'w', since: '2022' },
      ],
    });
    expect(objectiveState(on, 'p/1').status).toBe('ongoing');
    expect(idsOf(objectiveState(on, 'p/1').obstacles)).toEqual(['a']);
    expect(idsOf(workState(on, 'w').obstacles)).toEqual(['b']);
  });
});

describe('the day as of which a programme is shown', () => {
  const given = (to?: string): GivenRecords => ({
    programme: [{ id: 'p', resolution: 'source', place: 'city', owner: 'u', from: '2021-01-01', to }],
    measure: [{ id: 'm', unit: 'hộ', aggregation: 'none' }],
    work: [{ id: 'w' }],
    progress: [
      { id: '1', work: 'w', since: '2022-03-01' },
      { id: '2', work: 'w', since: '2022-12-01', programme: 'q' },
    ],
    observation: [{ measure: 'm', place: 'city', period: '2022-H1', kind: 'actual', value: q('1 hộ') }],
  });
  const day = (to: string | undefined, asOf: string) => {
    const on = view(given(to), asOf);
    const programme = on.find('programme', 'p');
    return programme && defaultAsOf(on, programme);
  };
  it.each([
    [undefined, '2030-01-01', { day: '2030-01-01', reason: 'today' }],
    ['2022-12-31', '2022-12-31', { day: '2022-12-31', reason: 'today' }],
    ['2022-12-31', '2023-01-01', { day: '2022-06-30', reason: 'latest-fact' }],
    ['2021-12-31', '2022-02-28', { day: '2022-02-28', reason: 'today' }],
    ['2021-12-31', '2022-03-01', { day: '2022-03-01', reason: 'latest-fact' }],
  ])('ends %s, today is %s: %j', (to, asOf, expected) => expect(day(to, asOf)).toEqual(expected));
  it.each([
    ['2022-02-28', undefined],
    ['2022-03-01', '2022-03-01'],
    ['2022-06-29', '2022-03-01'],
    ['2022-06-30', '2022-06-30'],
    ['2022-12-31', '2022-06-30'],
  ])('the last fact by %s: %s', (asOf, expected) => expect(latestFactDay(view(given(), asOf), 'p')).toBe(expected));
});

describe('the levels at which a place stands', () => {
  const on = view({
    place: [
      { id: 'province', kind: 'province' },
      { id: 'small-city', kind: 'city', parent: 'province' },
      { id: 'ward', kind: 'ward', parent: 'small-city' },
      { id: 'village', kind: 'village', parent: 'ward' },
      { id: 'big-city', kind: 'city' },
      { id: 'district', kind: 'district', parent: 'big-city' },
      { id: 'coded-city', kind: 'city', code: '31' },
      { id: 'long-code', kind: 'city', code: '311' },
      { id: 'a', kind: 'ward', parent: 'b' },
      { id: 'b', kind: 'ward', parent: 'a' },
    ],
  });
  it.each([
    ['province', ['province']],
    ['small-city', ['city', 'province']],
    ['ward', ['ward', 'city', 'province']],
    ['village', ['ward', 'city', 'province']],
    ['big-city', ['central-city']],
    ['district', ['district', 'central-city']],
    ['coded-city', ['central-city']],
    ['long-code', ['city']],
    ['a', ['ward', 'ward']],
    ['nowhere', []],
  ])('%s: %j', (place, levels) => expect(levelsAbove(on, place)).toEqual(levels));
});

describe('administrative units by their names', () => {
  const unit = (code: string, full: string, name: string): AdminUnit => ({ code, full, name, kind: 'ward' });
  const UNITS = [
    unit('1', 'Phường Đức Xuân Đông', 'Đức Xuân Đông'),
    unit('2', 'Phường Đức Xuân', 'Đức Xuân'),
    unit('3', 'Xã Xuân Đức', 'Xuân Đức'),
  ];
  it.each([
    ['Đức Xuân', ['2', '1', '3']],
    ['duc xuan', ['2', '1', '3']],
    ['phường đức xuân', ['2', '1']],
    ['Hà Nội', []],
  ])('%s: %j', (words, codes) => expect(findUnits(UNITS, words, 9).map(({ code }) => code)).toEqual(codes));
  const [north, south] = [unit('N', 'Tỉnh Thái Nguyên', 'Thái Nguyên'), unit('S', 'Tỉnh Tây Ninh', 'Tây Ninh')];
  const NAMESAKES = [
    north,
    south,
    { ...unit('n1', 'Xã Tân Lập', 'Tân Lập'), province: 'N' },
    { ...unit('s1', 'Xã Tân Lập', 'Tân Lập'), province: 'S' },
    { ...unit('s2', 'Phường Thái Nguyên Mới', 'Thái Nguyên Mới'), province: 'S' },
  ];
  it.each([
    ['Tân Lập', ['n1', 's1']],
    ['tan lap thai nguyen', ['n1']],
    ['Xã Tân Lập, tỉnh Tây Ninh', ['s1']],
    ['xã Tân Lập thuộc tỉnh Thái Nguyên', ['n1']],
    ['Thái Nguyên', ['N', 's2']],
    ['Tân Lập, Hà Nội', []],
    ['Phường Tân Lập, Tây Ninh', []],
    [',', []],
  ])('of one name they are told apart by their province: %s', (words, codes) =>
    expect(findUnits(NAMESAKES, words, 9).map(({ code }) => code)).toEqual(codes),
  );
  it('so many at most, the very name among them', () =>
    expect(findUnits(UNITS, 'đức xuân', 1).map(({ code }) => code)).toEqual(['2']));
  it.each([
    ['Tỉnh Bắc Kạn', 'province'],
    ['Thành phố Huế', 'city'],
    ['phường Đức Xuân', 'ward'],
    ['Xã Hòa Mục', 'commune'],
    ['Đặc khu Côn Đảo', 'special-zone'],
    ['Xãm', undefined],
    ['Huyện Ba Bể', undefined],
  ])('%s is a %s', (full, kind) => expect(adminKindOf(full)).toBe(kind));
  it('the word for its kind stands before its name', () => expect(kindWord(UNITS[1] as AdminUnit)).toBe('Phường'));
});

describe('ids made from words', () => {
  it.each<[Subject, Readonly<Record<string, unknown>>, string]>([
    ['work', { name: 'Đường trục xã' }, 'duong-truc-xa'],
    ['agency', { short: 'SXD', name: 'Sở Xây dựng' }, 'sxd'],
    ['agency', { short: '', name: 'Sở Xây dựng' }, 'so-xay-dung'],
    ['funding', { work: 'w', kind: 'plan', capital: 'city', year: '2022' }, 'w-plan-city-2022'],
    ['funding', { objective: 'o', kind: 'plan' }, 'o-plan'],
    ['finding', { kind: 'cause', order: 2 }, 'cause-2'],
    ['party', { kind: 'enterprise', name: 'Công ty B' }, 'cong-ty-b'],
    ['party', { kind: 'person', name: 'Hộ ông Nguyễn Văn A' }, 'ca-nhan'],
    ['work', {}, 'work'],
    ['work', { name: '…' }, 'work'],
    ['funding', { work: 'a'.repeat(60), kind: 'b'.repeat(20) }, `${'a'.repeat(60)}-${'b'.repeat(19)}`],
    ['funding', { work: 'a'.repeat(60), kind: 'b'.repeat(18), year: '2022' }, `${'a'.repeat(60)}-${'b'.repeat(18)}`],
  ])('%s %j: %s', (subject, fields, id) => expect(suggestedId(subject, fields)).toBe(id));
  it.each([
    [[], 'a'],
    [['a'], 'a-2'],
    [['a', 'a-2', 'a-4'], 'a-3'],
    [['a-2'], 'a'],
  ])('of “a”, with %j taken: %s', (taken, id) => expect(freeId('a', (one) => taken.includes(one))).toBe(id));
});

describe('what a record refers to', () => {
  const made = record('work', {
    id: 'w',
    objective: 'p/1',
    places: ['a', 'b'],
    owner: 'u',
    contractors: ['c'],
    basis: ['d'],
    source: { document: 's', agency: 't', at: 'I' },
  });
  it('each with the path of its field', () =>
    expect(referencesOf('work', made).map(({ to, id, field }) => `${field}: ${to}/${id}`)).toEqual([
      'objective: objective/p/1',
      'places[0]: place/a',
      'places[1]: place/b',
      'owner: agency/u',
      'contractors[0]: party/c',
      'basis[0]: document/d',
      'source: document/s',
      'source: agency/t',
    ]));
  it('in groups within lists, too', () =>
    expect(
      referencesOf('document', record('document', { id: 'd', relations: [{ type: 'amends', document: 'e' }] })).map(
        ({ field, id }) => `${field}: ${id}`,
      ),
    ).toEqual(['relations[0].document: e']));
  it.each<[Subject, string, boolean]>([
    ['objective', 'p/1', true],
    ['objective', 'p/2', false],
    ['place', 'a', true],
    ['place', 'b', true],
    ['place', 'c', false],
    ['agency', 'u', true],
    ['agency', 't', true],
    ['party', 'c', true],
    ['document', 'd', true],
    ['document', 's', true],
    ['document', 'w', false],
  ])('who is asked whether it refers to %s %s says the same: %s', (to, id, expected) => {
    const names = referrersOf(to).find(({ subject }) => subject === 'work')?.names;
    expect(names?.(made, id) ?? false).toBe(expected);
  });
  it('a step never refers to a place', () =>
    expect(referrersOf('place').some(({ subject }) => subject === 'step')).toBe(false));
});
