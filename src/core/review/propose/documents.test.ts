/** Documents that a text cites or names. */
import { describe, expect, it } from 'vitest';
import { proposedIn, proposedLines, valuesOfAll } from '#testing/proposals.ts';

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

  it('who issued what is cited is a body, and its issuer', () => {
    const text = 'Quyết định số 5/QĐ-UBND ngày 01/2/2022 của UBND tỉnh về chợ.';
    expect(told(text, 'agency', 'name', 'line')).toEqual([['UBND tỉnh', 'government']]);
    expect(told(text, 'document', 'issuer')).toEqual([['#agency.uy-ban-nhan-dan-tinh']]);
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

describe('documents that have no number', () => {
  it.each([
    [
      'rules',
      'Thực hiện tốt quy chế dân chủ ở cơ sở với phương châm “dân biết”.',
      [['rules', 'Quy chế dân chủ ở cơ sở']],
    ],
    ['rules that nobody names are none', 'Chấp hành nghiêm quy chế.', []],
    [
      'master plans with their years',
      'Thực hiện quy hoạch sử dụng đất giai đoạn 2021-2030.',
      [['master-plan', 'Quy hoạch sử dụng đất giai đoạn 2021-2030']],
    ],
    ['master plans without are none', 'Công tác quy hoạch sử dụng đất được quan tâm.', []],
    [
      'an outline, of which nobody tells the kind',
      'Đã trình Đề cương nhiệm vụ và dự toán chi phí lập quy hoạch chợ.',
      [[undefined, 'Đề cương nhiệm vụ và dự toán chi phí lập quy hoạch chợ']],
    ],
  ])('%s', (_, text, expected) => {
    expect(told(text, 'document', 'kind', 'subject')).toEqual(expected);
  });
});

describe('which citations are one document, its day, who issued it and its subject', () => {
  it.each([
    [
      'Thực hiện Quyết định số 931/QĐ-UBND ngày 5/3/2021 của UBND tỉnh.',
      ['symbol: 931/QĐ-UBND | kind: decision | date: ngày 5/3/2021 | issuer: #agency.uy-ban-nhan-dan-tinh'],
    ],
    [
      'Thực hiện Quyết định số 931/QĐ-UBND ngày 5/3/2021 của UBND tỉnh và Quyết định số 931/QĐ-UBND ngày 5/3/2021 của UBND thành phố.',
      [
        'symbol: 931/QĐ-UBND | kind: decision | date: ngày 5/3/2021 | issuer: #agency.uy-ban-nhan-dan-tinh',
        'symbol: 931/QĐ-UBND | kind: decision | date: ngày 5/3/2021 | issuer: #agency.uy-ban-nhan-dan-thanh-pho',
      ],
    ],
    [
      'Thực hiện Quyết định số 931/QĐ-UBND ngày 5/3/2021 và Quyết định số 931/QĐ-UBND ngày 6/3/2021.',
      [
        'symbol: 931/QĐ-UBND | kind: decision | date: ngày 5/3/2021 | ?',
        'symbol: 931/QĐ-UBND | kind: decision | date: ngày 6/3/2021 | ?',
      ],
    ],
    [
      'Thực hiện Quyết định số 931/QĐ-UBND ngày 5/3/2021 và Quyết định số 931/QĐ-UBND ngày 5/3/2022.',
      [
        'symbol: 931/QĐ-UBND | kind: decision | date: ngày 5/3/2021',
        'symbol: 931/QĐ-UBND | kind: decision | date: ngày 5/3/2022',
      ],
    ],
    [
      'Thực hiện Quyết định số 931/QĐ-UBND ngày 5/3/2021. Theo Quyết định số 931/QĐ-UBND.',
      ['symbol: 931/QĐ-UBND | kind: decision | date: ngày 5/3/2021'],
    ],
    [
      'Thực hiện Quyết định số 931/QĐ-UBND ngày 5/3/2021 và Quyết định số 931/QĐ-UBND ngày 5/3/2022. Theo Quyết định số 931/QĐ-UBND.',
      [
        'symbol: 931/QĐ-UBND | kind: decision | date: ngày 5/3/2021',
        'symbol: 931/QĐ-UBND | kind: decision | date: ngày 5/3/2022',
        'symbol: 931/QĐ-UBND | kind: decision | lacks date',
      ],
    ],
    [
      'Thực hiện Quyết định số 931/QĐ-UBND năm 2021 và Quyết định số 931/QĐ-UBND ngày 5/3/2021.',
      ['symbol: 931/QĐ-UBND | kind: decision | date: ngày 5/3/2021'],
    ],
    [
      'Thực hiện Quyết định số 931/QĐ-UBND năm 2022 và Quyết định số 931/QĐ-UBND ngày 5/3/2021.',
      ['symbol: 931/QĐ-UBND | kind: decision | date: ngày 5/3/2021'],
    ],
    [
      'Đồ án được UBND tỉnh phê duyệt tại Quyết định số 931/QĐ-UBND ngày 5/3/2021.',
      ['symbol: 931/QĐ-UBND | kind: decision | date: ngày 5/3/2021 | issuer: #agency.uy-ban-nhan-dan-tinh'],
    ],
    [
      'Đồ án được UBND tỉnh xem tại Quyết định số 931/QĐ-UBND ngày 5/3/2021.',
      ['symbol: 931/QĐ-UBND | kind: decision | date: ngày 5/3/2021'],
    ],
    [
      'HĐND tỉnh họp, UBND tỉnh ban hành Nghị quyết số 5/NQ-HĐND ngày 5/3/2021.',
      ['symbol: 5/NQ-HĐND | kind: resolution | date: ngày 5/3/2021 | issuer: #agency.hoi-dong-nhan-dan-tinh'],
    ],
    [
      'HĐND tỉnh thông qua Nghị quyết số 5/NQ-HĐND ngày 5/3/2021.',
      ['symbol: 5/NQ-HĐND | kind: resolution | date: ngày 5/3/2021 | issuer: #agency.hoi-dong-nhan-dan-tinh'],
    ],
    [
      'UBND tỉnh đã ký. Quyết định số 931/QĐ-UBND ngày 5/3/2021 được thực hiện.',
      ['symbol: 931/QĐ-UBND | kind: decision | date: ngày 5/3/2021'],
    ],
    [
      'Tỉnh ủy ban hành Nghị quyết số 08-NQ/TU ngày 5/3/2021.',
      ['symbol: 08-NQ/TU | kind: resolution | date: ngày 5/3/2021 | issuer: #agency.tinh-uy'],
    ],
    [
      'UBND tỉnh ban hành Nghị quyết số 08-NQ/TU ngày 5/3/2021.',
      ['symbol: 08-NQ/TU | kind: resolution | date: ngày 5/3/2021'],
    ],
    [
      'Thực hiện Quyết định số 931/QĐ-UBND ngày 5/3/2021 về việc phê duyệt đồ án quy hoạch chung.',
      ['symbol: 931/QĐ-UBND | kind: decision | date: ngày 5/3/2021 | subject: về việc phê duyệt đồ án quy hoạch chung'],
    ],
    [
      'Thực hiện Quyết định số 931/QĐ-UBND ngày 5/3/2021 về phê duyệt đồ án quy hoạch chung; đã xong.',
      ['symbol: 931/QĐ-UBND | kind: decision | date: ngày 5/3/2021 | subject: về phê duyệt đồ án quy hoạch chung'],
    ],
    [
      'Thực hiện Quyết định số 931/QĐ-UBND ngày 5/3/2021, về việc phê duyệt đồ án quy hoạch, đến nay đã xong.',
      ['symbol: 931/QĐ-UBND | kind: decision | date: ngày 5/3/2021 | subject: về việc phê duyệt đồ án quy hoạch'],
    ],
    [
      'Thực hiện Quyết định số 931/QĐ-UBND ngày 5/3/2021 về việc phê duyệt đồ án quy hoạch (lần 2).',
      ['symbol: 931/QĐ-UBND | kind: decision | date: ngày 5/3/2021 | subject: về việc phê duyệt đồ án quy hoạch'],
    ],
    [
      'Thực hiện Quyết định số 931/QĐ-UBND ngày 5/3/2021 về việc phê duyệt đồ án và ban hành quy chế.',
      ['symbol: 931/QĐ-UBND | kind: decision | date: ngày 5/3/2021 | subject: về việc phê duyệt đồ án'],
    ],
    [
      'Thực hiện Quyết định số 931/QĐ-UBND ngày 5/3/2021 về việc lập.',
      ['symbol: 931/QĐ-UBND | kind: decision | date: ngày 5/3/2021 | subject: về việc lập'],
    ],
    [
      'Thực hiện Quyết định số 931/QĐ-UBND ngày 5/3/2021 tốt. Nghị quyết về việc phê duyệt đồ án.',
      ['symbol: 931/QĐ-UBND | kind: decision | date: ngày 5/3/2021'],
    ],
    ['Thực hiện văn bản số 931/ABC ngày 5/3/2021.', []],
    [
      'Quyết định số 931/QĐ-UBND về việc phê duyệt đồ án quy hoạch. Quyết định số 931/QĐ-UBND ngày 5/3/2021 đã xong.',
      ['symbol: 931/QĐ-UBND | kind: decision | date: ngày 5/3/2021 | subject: về việc phê duyệt đồ án quy hoạch'],
    ],
  ])('%s', (text, expected) => expect(proposedLines(text, 'document')).toEqual(expected));
});

describe('the subject that the title of a report says', () => {
  it.each([
    [
      'BÁO CÁO\n\nKết quả thực hiện Nghị quyết số 08-NQ/TU về việc xây dựng thành phố văn minh năm 2022',
      ['về việc xây dựng thành phố văn minh'],
    ],
    [
      'BÁO CÁO\n\nKết quả thực hiện Nghị quyết số 08-NQ/TU về việc xây dựng thành phố văn minh, 6 tháng đầu năm 2022',
      ['về việc xây dựng thành phố văn minh'],
    ],
    [
      'BÁO CÁO\n\nKết quả thực hiện Nghị quyết số 08-NQ/TU về việc xây dựng thành phố văn minh giai đoạn 2021-2025',
      ['về việc xây dựng thành phố văn minh'],
    ],
    [
      'BÁO CÁO\n\nKết quả thực hiện Nghị quyết số 08-NQ/TU về việc xây dựng thành phố văn minh quý II/2022',
      ['về việc xây dựng thành phố văn minh'],
    ],
  ])('%s', (text, expected) =>
    expect(
      valuesOfAll(proposedIn(`${text}\n\nI. KẾT QUẢ\n\nĐã xong.\n`), 'document').map((one) => one['subject']),
    ).toEqual(expected),
  );
});
