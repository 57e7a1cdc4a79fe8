/** Bodies, places and objectives that a text names. */
import { describe, expect, it } from 'vitest';
import { amongResults, proposedIn, valuesOfAll } from '#testing/proposals.ts';

const told = (text: string, subject: Parameters<typeof valuesOfAll>[1], ...fields: readonly string[]) =>
  valuesOfAll(proposedIn(text), subject).map((values) => fields.map((field) => values[field]));

describe('agencies and enterprises', () => {
  it('one body under its spellings, with the line that it stands in', () => {
    expect(
      told(
        'Ủy ban nhân dân thành phố và Thành ủy chỉ đạo; UBND thành phố phối hợp Sở Xây dựng, HĐND thành phố, Thủ tướng Chính phủ.',
        'agency',
        'name',
        'short',
        'line',
      ),
    ).toEqual([
      ['Ủy ban nhân dân thành phố', 'UBND thành phố', 'government'],
      ['Thành ủy', undefined, 'party'],
      ['Sở Xây dựng', undefined, 'government'],
      ['HĐND thành phố', undefined, 'council'],
      ['Thủ tướng Chính phủ', undefined, 'central'],
    ]);
  });

  it.each<readonly [string, readonly { id?: string; name: string }[], readonly (string | undefined)[]]>([
    ['UBND xã; UBND huyện; UBND tỉnh.', [{ id: 'ba-be', name: 'xã Ba Bể' }], ['ba-be', undefined, undefined]],
    [
      'UBND xã; UBND huyện; UBND tỉnh.',
      [
        { id: 'ba-be', name: 'xã Ba Bể' },
        { id: 'bac-kan', name: 'tỉnh Bắc Kạn' },
      ],
      ['ba-be', undefined, 'bac-kan'],
    ],
    [
      'Thành ủy; HĐND phường; Đảng ủy phường.',
      [
        { id: 'duc-xuan', name: 'phường Đức Xuân' },
        { id: 'thanh-pho', name: 'thành phố Mường Lam' },
      ],
      ['thanh-pho', 'duc-xuan', 'duc-xuan'],
    ],
    ['UBND huyện Ba Bể.', [{ id: 'na-ri', name: 'huyện Na Rì' }], [undefined]],
    ['UBND huyện Na Rì.', [{ id: 'na-ri', name: 'huyện Na Rì' }], ['na-ri']],
    ['Chính phủ; Bộ Xây dựng; Sở Y tế.', [{ id: 'na-ri', name: 'huyện Na Rì' }], [undefined, undefined, undefined]],
  ])('the place of its level: %s', (text, home, places) => {
    expect(valuesOfAll(proposedIn(text, { home }), 'agency').map(({ place }) => place)).toEqual(places);
  });

  it('a level that nobody told names no body, nor does an organisation of the Party', () => {
    expect(told('HĐND giám sát; Đảng bộ thành phố lãnh đạo; vốn ngân sách Trung ương.', 'agency', 'name')).toEqual([]);
  });

  it('enterprises with their seat; cooperatives as such', () => {
    expect(
      told(
        'Công ty CP Đầu tư HNT, có trụ sở tại Hà Nội xin đăng ký; Hợp tác xã Bình Minh tham gia.',
        'party',
        'name',
        'kind',
        'seat',
      ),
    ).toEqual([
      ['Công ty CP Đầu tư HNT', 'enterprise', 'Hà Nội'],
      ['Hợp tác xã Bình Minh', 'cooperative', undefined],
    ]);
  });
});

describe('places', () => {
  it.each([
    [
      'wards of a list',
      'Tại các phường Xuất Hóa, Đức Xuân.',
      [
        ['phường Xuất Hóa', 'ward', 'home'],
        ['phường Đức Xuân', 'ward', 'home'],
      ],
    ],
    [
      'numbered ones within a ward, each of them, and the ward',
      'Đoạn qua tổ 1,2 phường Sông Cầu.',
      [
        ['phường Sông Cầu', 'ward', 'home'],
        ['tổ 1 phường Sông Cầu', 'neighbourhood', '#place.ward-phuong-song-cau'],
        ['tổ 2 phường Sông Cầu', 'neighbourhood', '#place.ward-phuong-song-cau'],
      ],
    ],
    ['numbered ones of which nobody knows where are none', 'Tại các tổ 7, 8, 9 đã thực hiện.', []],
    [
      'a street where something stands',
      'Lát vỉa hè tại đường Trường Chinh.',
      [['đường Trường Chinh', 'street', 'home']],
    ],
    ['a street that is built is a work', 'Đã xây dựng đường Trường Chinh.', []],
    ['an earlier name of the place itself is no other place', 'Thị xã Mường Lam được nâng cấp.', []],
  ])('%s', (_, text, expected) => {
    expect(told(amongResults(text), 'place', 'name', 'kind', 'parent')).toEqual(expected);
  });

  it('several spellings are one place, and a person says which is right', () => {
    const [one] = proposedIn('Tại phường Huyền Tung. Tại phường Huyền Tụng. Tại phường Huyền Tụng.').filter(
      ({ subject }) => subject === 'place',
    );
    expect(one).toMatchObject({
      sure: 'likely',
      values: { name: 'phường Huyền Tụng', 'spellings[0].text': 'phường Huyền Tung' },
    });
  });

  it('a group is as many as it says', () => {
    expect(told('Gồm 2 phường nội thị (Đức Xuân, Sông Cầu).', 'place', 'name', 'members[1]')).toEqual([
      ['phường Đức Xuân', undefined],
      ['phường Sông Cầu', undefined],
      ['2 phường nội thị', '#place.ward-phuong-song-cau'],
    ]);
    expect(told('Gồm 3 phường nội thị (Đức Xuân, Xuất Hóa).', 'place', 'name')).toEqual([]);
  });
});

describe('objectives', () => {
  const TEXT = `I. CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO

1. Công tác quán triệt

II. KẾT QUẢ THỰC HIỆN

1. Về hạ tầng đô thị

1.1. Hoàn thành giải phóng mặt bằng 100 ha trở lên

1.2. Đối với chợ: Đã xây dựng xong chợ Trung tâm Mường Lam và nhiều hạng mục khác trên địa bàn.

III. HẠN CHẾ

1. Tồn tại`;

  it('the headings of the results alone, as chapters, targets and tasks', () => {
    expect(told(TEXT, 'objective', 'id', 'kind', 'title', 'parent', 'target.value')).toEqual([
      ['1', 'chapter', 'Hạ tầng đô thị', undefined, undefined],
      ['1.1', 'target', 'Hoàn thành giải phóng mặt bằng 100 ha trở lên', '#objective.ha-tang-do-thi', '100 ha'],
      ['1.2', 'task', 'Chợ', '#objective.ha-tang-do-thi', undefined],
    ]);
  });

  const objective = (id: string, title: string, parent?: string) => ({
    subject: 'objective' as const,
    id: `p/${id}`,
    names: [],
    values: { id, title, ...(parent !== undefined && { parent }) },
  });

  it('a number that another objective has is for a person to say; the same title under the same one is the same', () => {
    const held = (...records: readonly ReturnType<typeof objective>[]) =>
      proposedIn(TEXT, { records })
        .filter(({ subject }) => subject === 'objective')
        .map(({ lacks, existing }) => [lacks.join(), existing?.id]);
    expect(held(objective('1', 'Giáo dục'), objective('5', 'Chợ'))).toEqual([
      ['id', undefined],
      ['', undefined],
      ['', undefined],
    ]);
    expect(held(objective('7', 'Hạ tầng đô thị'), objective('7.2', 'Chợ', 'p/7'))).toEqual([
      ['', 'p/7'],
      ['', undefined],
      ['', 'p/7.2'],
    ]);
  });

  it('one title under two chapters is two objectives', () => {
    const text = `II. KẾT QUẢ THỰC HIỆN

1. Giáo dục

1.1. Cơ sở vật chất: Đã xây dựng 2 trường.

2. Y tế

2.1. Cơ sở vật chất: Đã xây dựng 2 trạm.`;
    expect(told(text, 'objective', 'id', 'title', 'parent')).toEqual([
      ['1', 'Giáo dục', undefined],
      ['1.1', 'Cơ sở vật chất', '#objective.giao-duc'],
      ['2', 'Y tế', undefined],
      ['2.1', 'Cơ sở vật chất', '#objective.y-te'],
    ]);
  });
});
