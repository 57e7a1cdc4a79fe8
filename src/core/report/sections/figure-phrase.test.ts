/**
 * The figures that a statement rests on: few amounts behind it in a sentence, counts and whatever is many in a note.
 */
import { describe, expect, it } from 'vitest';
import { composed, linesUnder, notesOf } from '#testing/compose.ts';
import { q, type GivenRecords } from '#testing/records.ts';

const measure = (id: string, name: string, unit: string, more = {}) => ({
  id,
  name,
  unit,
  aggregation: 'none',
  ...more,
});
const seen = (of: string, value: string, more = {}) => ({
  measure: of,
  place: 'city',
  period: '2022',
  kind: 'actual',
  value: q(value),
  ...more,
});
const GIVEN: GivenRecords = {
  measure: [
    measure('farms', 'Số nhà lưới công nghệ cao', 'công trình', { parts: ['new'] }),
    measure('new', 'Số nhà lưới mới', 'công trình'),
    measure('rate', 'Tỷ lệ hộ tham gia', '%'),
    measure('area', 'Diện tích lúa', 'ha'),
    measure('forest', 'Diện tích rừng', 'ha'),
    measure('yield', 'Sản lượng lúa', 'tấn'),
    measure('water', 'Tỷ lệ hộ dùng nước sạch', '%'),
    measure('herd', 'Đàn trâu', 'con', { aggregation: 'sum' }),
    measure('pupils', 'Tỷ lệ học sinh đến trường', '%'),
    measure('empty', 'Tỷ lệ hộ vắng', '%'),
  ],
  observation: [
    seen('farms', '7 công trình'),
    seen('new', '2 công trình'),
    seen('rate', '95%'),
    seen('area', '40 ha'),
    seen('yield', '200 tấn'),
    ...['2015', '2018', '2019', '2020', '2021', '2022'].map((period, at) => seen('pupils', `${70 + at}%`, { period })),
    seen('empty', '1%', { value: undefined }),
    seen('water', '97%', { kind: 'plan', period: '2023' }),
    seen('farms', '9 công trình', { kind: 'plan', period: '2023' }),
    seen('forest', '40 ha'),
    seen('forest', '50 ha', { kind: 'plan' }),
    // Stored before the others of their period.
    seen('water', '70%', { place: 'v1' }),
    seen('water', '80%', { place: 'v2' }),
    seen('farms', '1 công trình', { place: 'v1' }),
    seen('farms', '3 công trình', { place: 'v2' }),
    seen('herd', '10 con', { place: 'v1' }),
    seen('herd', '20 con', { place: 'v2' }),
  ],
  place: ['v1', 'v2'].map((id, at) => ({ id, kind: 'commune', name: `xã ${at + 1}`, parent: 'city' })),
  work: [{ id: 'w', name: 'Cầu Đá', objective: 'p/2' }],
  funding: [{ id: 'f', work: 'w', kind: 'total', capital: 'central', amount: q('30 tỷ đồng') }],
};
const [FARMS, RATE, AREA, YIELD, EMPTY] = ['farms', 'rate', 'area', 'yield', 'empty'].map(
  (id) => `measure:${id} @city #2022`,
);
const MONEY = 'funding:f amount';

const said = (...figures: readonly (string | undefined)[]): readonly string[] => {
  const document = composed({
    objective: [
      { id: 'p/1', part: 'results', kind: 'task', title: 'Nhiệm vụ' },
      { id: 'p/2', part: 'results', kind: 'task', title: 'Việc khác' },
    ],
    ...GIVEN,
    progress: [{ id: 's', objective: 'p/1', since: '2022', statement: 'đã vận động Nhân dân', figures }],
  });
  return [linesUnder(document, 'Nhiệm vụ').join(' | '), ...notesOf(document)];
};

describe('the figures of a statement', () => {
  it.each<[string, readonly (string | undefined)[], readonly string[]]>([
    ['none', [], ['Đã vận động Nhân dân.']],
    ['a share is told behind it', [RATE], ['Đã vận động Nhân dân. Tỷ lệ hộ tham gia năm 2022 đạt 95%.']],
    [
      'two amounts are one sentence',
      [RATE, AREA],
      ['Đã vận động Nhân dân. Tỷ lệ hộ tham gia năm 2022 đạt 95%; diện tích lúa năm 2022 là 40 ha.'],
    ],
    [
      'three are too many: all stand in the note',
      [RATE, AREA, YIELD],
      [
        'Đã vận động Nhân dân[1].',
        'Cụ thể: tỷ lệ hộ tham gia năm 2022 đạt 95%; diện tích lúa năm 2022 là 40 ha; sản lượng lúa năm 2022 là 200 tấn.',
      ],
    ],
    [
      'a count stands in the note with what it is made of',
      [FARMS],
      [
        'Đã vận động Nhân dân[1].',
        'Cụ thể: 07 công trình nhà lưới công nghệ cao (trong đó: 02 công trình nhà lưới mới).',
      ],
    ],
    [
      'a count in the note and a share behind',
      [FARMS, RATE],
      [
        'Đã vận động Nhân dân[1]. Tỷ lệ hộ tham gia năm 2022 đạt 95%.',
        'Cụ thể: 07 công trình nhà lưới công nghệ cao (trong đó: 02 công trình nhà lưới mới).',
      ],
    ],
    ['money of others by its value alone', [MONEY], ['Đã vận động Nhân dân[1].', 'Cụ thể: 30 tỷ đồng.']],
    ['what has no value says nothing, and makes no note', [EMPTY], ['Đã vận động Nhân dân.']],
    ['nor does what is not on record', ['funding:none amount'], ['Đã vận động Nhân dân.']],
    [
      'the newest of a measure with its time',
      ['measure:rate @city'],
      ['Đã vận động Nhân dân. Tỷ lệ hộ tham gia năm 2022 đạt 95%.'],
    ],
    [
      'a plan is no result',
      ['measure:water plan @city #2023'],
      ['Đã vận động Nhân dân. Tỷ lệ hộ dùng nước sạch năm 2023 kế hoạch là 97%.'],
    ],
    [
      'nor is a planned count one',
      ['measure:farms plan @city #2023'],
      ['Đã vận động Nhân dân[1].', 'Cụ thể: số nhà lưới công nghệ cao năm 2023 kế hoạch là 09 công trình.'],
    ],
    [
      'of an earlier time its own value, not the newest',
      ['measure:pupils @city #2015'],
      ['Đã vận động Nhân dân. Tỷ lệ học sinh đến trường năm 2015 đạt 70%.'],
    ],
    [
      'of a time that is told the others, too',
      ['measure:pupils @city #2020'],
      [
        'Đã vận động Nhân dân. Tỷ lệ học sinh đến trường năm 2019 đạt 72%; năm 2020 đạt 73%; năm 2021 đạt 74%; ' +
          'năm 2022 đạt 75%.',
      ],
    ],
    [
      'of two times of one measure one sentence',
      ['measure:pupils @city #2020', 'measure:pupils @city #2021'],
      [
        'Đã vận động Nhân dân. Tỷ lệ học sinh đến trường năm 2019 đạt 72%; năm 2020 đạt 73%; năm 2021 đạt 74%; ' +
          'năm 2022 đạt 75%.',
      ],
    ],
    [
      'of another place its own value, with its name',
      ['measure:water @v2 #2022'],
      ['Đã vận động Nhân dân. Tỷ lệ hộ dùng nước sạch xã 2 năm 2022 đạt 80%.'],
    ],
    [
      'of another place its own number, with its name',
      ['measure:farms @v2 #2022'],
      ['Đã vận động Nhân dân[1].', 'Cụ thể: 03 công trình nhà lưới công nghệ cao (xã 2).'],
    ],
    [
      'of places together the sum',
      ['measure:herd @city #2022'],
      ['Đã vận động Nhân dân[1].', 'Cụ thể: đàn trâu năm 2022 là 30 con.'],
    ],
    [
      'a result with its plan',
      ['measure:forest @city #2022'],
      ['Đã vận động Nhân dân. Diện tích rừng năm 2022 là 40 ha, bằng 80,0% kế hoạch (50 ha).'],
    ],
    [
      'the newest of them by itself',
      ['measure:forest @city'],
      ['Đã vận động Nhân dân. Diện tích rừng năm 2022 là 40 ha.'],
    ],
    ['the share of a plan by itself', ['measure:forest share @city #2022'], ['Đã vận động Nhân dân. 80,0%.']],
  ])('%s', (_, figures, lines) => expect(said(...figures)).toEqual(lines));
});
