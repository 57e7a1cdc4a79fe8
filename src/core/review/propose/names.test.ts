/** Documents, bodies, places and objectives that a text names. */
import { describe, expect, it } from 'vitest';
import { amongResults, proposedIn, valuesOfAll } from '#testing/proposals.ts';

const told = (text: string, subject: Parameters<typeof valuesOfAll>[1], ...fields: readonly string[]) =>
  valuesOfAll(proposedIn(text), subject).map((values) => fields.map((field) => values[field]));

describe('documents', () => {
  it.each([
    [
      'number, kind, day, issuer and subject of one citation',
      'Quyết định số 12/QĐ-UBND ngày 05/3/2021 của UBND tỉnh về việc phê duyệt quy hoạch chợ Mường Lam.',
      [['12/QĐ-UBND', 'decision', 'ngày 5/3/2021', 'về việc phê duyệt quy hoạch chợ Mường Lam']],
    ],
    [
      'once, with all that its citations tell together',
      'Thực hiện Nghị quyết số 08-NQ/TU. Ngày 20/4/2021, Ban Thường vụ Thành ủy ban hành Nghị quyết số 08-NQ/TU về phát triển đô thị.',
      [['08-NQ/TU', 'resolution', 'ngày 20/4/2021', 'về phát triển đô thị']],
    ],
    [
      'the subject ends where another clause begins',
      'Thông báo số 7/TB-UBND ngày 01/2/2022 về mời tài trợ và đang hoàn tất thủ tục.',
      [['7/TB-UBND', 'notice', 'ngày 1/2/2022', 'về mời tài trợ']],
    ],
    ['a law by its name alone is not', 'Theo Luật Đất đai năm 2024.', []],
    ['a number without a symbol is not', 'Nghị quyết 08 của Thành ủy được triển khai.', []],
  ])('%s', (_, text, expected) => {
    expect(told(text, 'document', 'symbol', 'kind', 'date', 'subject')).toEqual(expected);
  });

  it('the body before "phê duyệt tại" issued it, where its symbol may be of that body', () => {
    const issuer = (text: string) => told(text, 'document', 'issuer');
    expect(issuer('Quy hoạch được UBND tỉnh phê duyệt tại Quyết định số 931/QĐ-UBND ngày 19/6/2012.')).toEqual([
      ['#agency.uy-ban-nhan-dan-tinh'],
    ]);
    expect(issuer('Theo đề nghị của Sở Xây dựng tại Quyết định số 931/QĐ-UBND ngày 19/6/2012.')).toEqual([[undefined]]);
    expect(issuer('HĐND tỉnh phê duyệt; xem Quyết định số 931/QĐ-UBND ngày 19/6/2012.')).toEqual([[undefined]]);
  });

  it('two days of one symbol are not sure', () => {
    const [one] = proposedIn('Quyết định số 5/QĐ-UBND ngày 01/2/2022. Quyết định số 5/QĐ-UBND ngày 02/2/2022.').filter(
      ({ subject }) => subject === 'document',
    );
    expect(one?.sure).toBe('likely');
  });

  it.each([
    [
      'each year has its own numbers',
      'Quyết định số 5/QĐ-UBND ngày 01/2/2022 về chợ. Quyết định số 5/QĐ-UBND ngày 03/3/2021 về cầu đường.',
      [
        ['ngày 1/2/2022', 'sure', ''],
        ['ngày 3/3/2021', 'sure', ''],
      ],
    ],
    [
      'a mention without a day is of the only one',
      'Thực hiện Quyết định số 5/QĐ-UBND. Ngày 01/2/2022 ban hành Quyết định số 5/QĐ-UBND ngày 01/2/2022 về chợ.',
      [['ngày 1/2/2022', 'sure', '']],
    ],
    [
      'of several nobody can say which',
      'Thực hiện Quyết định số 5/QĐ-UBND. Quyết định số 5/QĐ-UBND ngày 01/2/2022. Quyết định số 5/QĐ-UBND ngày 03/3/2021.',
      [
        ['ngày 1/2/2022', 'sure', ''],
        ['ngày 3/3/2021', 'sure', ''],
        [undefined, 'lacking', 'date'],
      ],
    ],
    [
      'each body has its own numbers',
      'Quyết định số 5/QĐ-UBND ngày 01/2/2022 của UBND tỉnh về chợ. Quyết định số 5/QĐ-UBND ngày 01/2/2022 của UBND huyện về cầu đường.',
      [
        ['ngày 1/2/2022', 'sure', ''],
        ['ngày 1/2/2022', 'sure', ''],
      ],
    ],
  ])('%s', (_, text, expected) => {
    const all = proposedIn(text).filter(({ subject }) => subject === 'document');
    expect(all.map(({ values, sure, lacks }) => [values['date'], sure, lacks.join()])).toEqual(expected);
    expect(new Set(all.map(({ key }) => key)).size).toBe(all.length);
  });

  it('plans and schemes without a number by what they are about', () => {
    expect(
      told(
        'UBND thành phố ban hành kế hoạch thực hiện Nghị quyết số 08-NQ/TU ngày 20/4/2021 của Thành ủy; tiếp tục Đề án “Mỗi xã một sản phẩm”.',
        'document',
        'subject',
        'relations[0].document',
      ),
    ).toEqual([
      [undefined, undefined],
      ['Kế hoạch thực hiện Nghị quyết số 08-NQ/TU', '#document.08-nq-tu'],
      ['Đề án “Mỗi xã một sản phẩm”', undefined],
    ]);
  });
});

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
