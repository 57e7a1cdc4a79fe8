/** Two reports of one locality, a year apart, each in its own words: what is the same has the same name in both. */
import { describe, expect, it } from 'vitest';
import type { Proposal } from '#core/review/propose/proposal.ts';
import { proposedIn } from '#testing/proposals.ts';

const report = (head: string, body: string): string =>
  `BÁO CÁO\n\nkết quả thực hiện Nghị quyết số 05-NQ/HU ngày 18/6/2021 của Huyện ủy về phát triển giáo dục ${head}\n\nII. KẾT QUẢ THỰC HIỆN\n\n${body}`;

const FIRST = report(
  'năm 2022',
  `1. Phát triển giáo dục

Tỷ lệ trường đạt chuẩn quốc gia năm 2022 là 64,3% (18/28 trường). Tỷ lệ huy động trẻ mẫu giáo 5 tuổi ra lớp đạt 98,7%. Tỷ lệ học sinh bỏ học là 0,85%.

Trường Mầm non Hoa Sen, xã Đại Ân 1 được đầu tư 9,2 tỷ đồng, đã hoàn thành đưa vào sử dụng.

2. Hạ tầng nông thôn

Đã bê tông hóa 35,6 km đường. Tổng vốn đầu tư là 145,3 tỷ đồng, trong đó: ngân sách trung ương 42,1 tỷ đồng, ngân sách tỉnh 51,2 tỷ đồng, Nhân dân đóng góp 52 tỷ đồng. Trạm Y tế xã An Thạnh Nam được nâng cấp với kinh phí 2,4 tỷ đồng. Tuyến đường Đoàn Văn Tố dài 4,2 km, tổng mức đầu tư 36 tỷ đồng, dự kiến hoàn thành trong quý II/2023.

IV. NHIỆM VỤ, GIẢI PHÁP NĂM 2023

- Ban Quản lý dự án đầu tư xây dựng huyện hoàn thành giải phóng mặt bằng tuyến đường Đoàn Văn Tố trong quý I/2023.`,
);
const SECOND = report(
  'năm 2023',
  `1. Phát triển giáo dục

Đến nay có 20/28 trường đạt chuẩn quốc gia, tỷ lệ trường đạt chuẩn quốc gia là 71,4%. Tỷ lệ huy động trẻ mẫu giáo 5 tuổi ra lớp đạt 99,2%. Tỷ lệ học sinh bỏ học giảm còn 0,62%.

2. Hạ tầng nông thôn

Trong năm đã bê tông hóa 41,2 km đường. Trạm Y tế xã An Thạnh Nam đã được nâng cấp, đưa vào sử dụng. Tuyến đường Đoàn Văn Tố đã thi công đạt 75% khối lượng, dự kiến hoàn thành trong quý II/2024.`,
);

const [first, second] = [proposedIn(FIRST), proposedIn(SECOND)];
const of = (all: readonly Proposal[], subject: string, field: string): readonly string[] =>
  all.filter((one) => one.subject === subject).map(({ values }) => values[field] ?? '');
const MEASURES = [
  'Tỷ lệ trường đạt chuẩn quốc gia',
  'Trường đạt chuẩn quốc gia',
  'Tổng số trường',
  'Tỷ lệ huy động trẻ mẫu giáo 5 tuổi ra lớp',
  'Tỷ lệ học sinh bỏ học',
  'Bê tông hóa',
];

describe('two years of one locality', () => {
  it('have the same measures, no age of children and no source of money among them', () => {
    expect(of(first, 'measure', 'name').toSorted()).toEqual(MEASURES.toSorted());
    expect(of(second, 'measure', 'name').toSorted()).toEqual(MEASURES.toSorted());
  });
  it('what something came to is its value: "giảm còn 0,62%"', () => {
    expect(of(second, 'observation', 'value')).toContain('0,62%');
  });
  it('have the same works, by their whole names; how long a road is belongs to none', () => {
    const works = ['Trường Mầm non Hoa Sen', 'Trạm Y tế xã An Thạnh Nam', 'Tuyến đường Đoàn Văn Tố'];
    expect(of(first, 'work', 'name')).toEqual(works);
    expect(of(second, 'work', 'name')).toEqual(works.slice(1));
    expect(of(first, 'extent', 'value')).toEqual(['4,2 km']);
    expect(of(first, 'place', 'name')).toContain('xã Đại Ân 1');
    expect(of(first, 'funding', 'amount')).toEqual(['9,2 tỷ đồng', '2,4 tỷ đồng', '36 tỷ đồng']);
    expect(of(second, 'progress', 'status')).toEqual(['completed', 'ongoing']);
  });
  it('the resolution is about one thing, whatever year is reported', () => {
    for (const all of [first, second]) expect(of(all, 'document', 'subject')).toContain('về phát triển giáo dục');
  });
  it('verbs in the name of a body are none of its task', () => {
    expect(of(first, 'task', 'statements[0]')).toEqual([
      'hoàn thành giải phóng mặt bằng tuyến đường Đoàn Văn Tố trong quý I/2023',
    ]);
    expect(of(first, 'agency', 'name')).toContain('Ban Quản lý dự án đầu tư xây dựng huyện');
  });
});
