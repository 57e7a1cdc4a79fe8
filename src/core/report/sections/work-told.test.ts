/** Whole sentences of a work: its state, its owner, what its agency says, what holds it, who stands behind it. */
import { describe, expect, it } from 'vitest';
import { composed, linesUnder } from '#testing/compose.ts';
import { q } from '#testing/records.ts';

interface Given {
  readonly work?: Readonly<Record<string, unknown>>;
  readonly progress?: readonly object[];
  readonly obstacle?: readonly object[];
  readonly extent?: readonly object[];
}

const among = (records: readonly object[] = []) => records.map((one, at) => ({ id: `r${at}`, work: 'w', ...one }));
const said = ({ work, progress, obstacle, extent }: Given): string =>
  linesUnder(
    composed(
      {
        agency: [
          { id: 'a', name: 'Ban Quản lý dự án thành phố' },
          { id: 'b', name: 'UBND phường Đức Xuân' },
        ],
        party: [{ id: 'p', name: 'Công ty Hải An', kind: 'enterprise' }],
        work: [{ id: 'w', name: 'Đường Tố', kind: 'infrastructure', sector: 'road', objective: 'p/1', ...work }],
        progress: among(progress),
        obstacle: among(obstacle),
        extent: among(extent),
      },
      { asOf: '2026-12-31' },
    ),
    'Nhiệm vụ',
  ).join(' | ');

const is = (status: string, more: object = {}) => [{ since: '2026-06', status, ...more }];
const held = (more: object = {}) => [
  { kind: 'land', statement: 'còn 03 hộ chưa nhận tiền', since: '2026-04-01', ...more },
];
const size = (extent: string, stage: string, value: string, label: string) => ({
  extent,
  stage,
  value: q(value),
  label,
});
const NEXT = { nextStep: 'Vận động các hộ', owner: 'b' };

describe('a work is told', () => {
  it.each<[string, Given, string]>([
    ['not at all where nobody says how it stands', {}, ''],
    ['as proposed', { progress: is('proposed') }, 'Đường Tố đang được đề xuất.'],
    ['as prepared', { progress: is('preparing') }, 'Đường Tố đang chuẩn bị đầu tư.'],
    ['as going on', { progress: is('ongoing') }, 'Đường Tố đang triển khai thực hiện.'],
    ['as done', { progress: is('completed') }, 'Đường Tố đã hoàn thành, đưa vào sử dụng.'],
    ['as suspended', { progress: is('suspended') }, 'Đường Tố đang tạm dừng.'],
    ['as given up', { progress: is('cancelled') }, 'Đường Tố đã dừng thực hiện.'],
    ['as unknown', { progress: is('unknown') }, 'Đường Tố chưa có số liệu về tiến độ.'],
    [
      'with its owner',
      { work: { owner: 'a' }, progress: is('ongoing') },
      'Đường Tố, do Ban Quản lý dự án thành phố làm chủ đầu tư, đang triển khai thực hiện.',
    ],
    [
      'as what its owner did, where that is a deed',
      {
        work: { name: 'Phát động trồng cây xanh', kind: 'programme', sector: 'other', owner: 'b' },
        progress: is('completed'),
      },
      'UBND phường Đức Xuân đã hoàn thành phát động trồng cây xanh.',
    ],
    [
      'with its place',
      { work: { location: 'phường Đức Xuân' }, progress: is('ongoing') },
      'Đường Tố, phường Đức Xuân, đang triển khai thực hiện.',
    ],
    [
      'with what it comprises',
      { work: { scope: 'Nền đường, mặt đường' }, progress: is('ongoing') },
      'Đường Tố đang triển khai thực hiện. Nội dung thực hiện gồm: nền đường, mặt đường.',
    ],
    [
      'as many',
      { work: { name: 'Nhà văn hóa thôn', count: 5, sector: 'culture' }, progress: is('completed') },
      '05 nhà văn hóa thôn đã hoàn thành, đưa vào sử dụng.',
    ],
    [
      'in its agency’s words',
      { work: { owner: 'a' }, progress: is('ongoing', { statement: 'Đang thi công nền đường' }) },
      'Đường Tố, do Ban Quản lý dự án thành phố làm chủ đầu tư, đang thi công nền đường.',
    ],
    [
      'with what came of it',
      {
        work: { name: 'Chợ Bắc Kạn', sector: 'market' },
        progress: is('completed', { statement: 'Phục vụ 500 hộ kinh doanh' }),
      },
      'Chợ Bắc Kạn đã hoàn thành, đưa vào sử dụng, phục vụ 500 hộ kinh doanh.',
    ],
    [
      'by its state, where its agency’s words have another subject',
      { progress: is('ongoing', { statement: 'Khối lượng thi công đạt 45%' }) },
      'Đường Tố đang triển khai thực hiện. Khối lượng thi công đạt 45%.',
    ],
    [
      'the same with an owner and a day',
      {
        work: { owner: 'a' },
        progress: is('ongoing', { statement: 'Khối lượng thi công đạt 45%', expectedFinish: '2027-06-30' }),
      },
      'Đường Tố, do Ban Quản lý dự án thành phố làm chủ đầu tư, đang triển khai thực hiện, dự kiến hoàn thành ngày 30/6/2027. Khối lượng thi công đạt 45%.',
    ],
    [
      'by who has registered for it, in place of its state',
      { work: { investors: ['p'] }, progress: is('proposed', { statement: 'Nhà đầu tư ở Hà Nội' }) },
      'Đường Tố được Công ty Hải An đăng ký đầu tư. Nhà đầu tư ở Hà Nội.',
    ],
    [
      'with its investor',
      { work: { investors: ['p'] }, progress: is('ongoing') },
      'Đường Tố, do Công ty Hải An làm chủ đầu tư, đang triển khai thực hiện.',
    ],
    ['with an investor of unknown part', { work: { investors: ['p'] } }, 'Đường Tố có nhà đầu tư là Công ty Hải An.'],
    [
      'with who gave it',
      { work: { sponsors: ['p'] }, progress: is('completed') },
      'Đường Tố, do Công ty Hải An tài trợ, đã hoàn thành, đưa vào sử dụng.',
    ],
    [
      'with who is to give it',
      { work: { sponsors: ['p'] }, progress: is('proposed') },
      'Đường Tố, được Công ty Hải An đăng ký tài trợ, đang được đề xuất.',
    ],
    [
      'with its sizes',
      {
        progress: is('ongoing'),
        extent: [
          size('households', 'planned', '120 hộ', 'số hộ bị ảnh hưởng'),
          size('length', 'planned', '1,2 km', 'chiều dài'),
        ],
      },
      'Đường Tố, 120 hộ bị ảnh hưởng, chiều dài 1,2 km, đang triển khai thực hiện.',
    ],
    [
      'with what holds it',
      { progress: is('ongoing'), obstacle: held() },
      'Đường Tố đang triển khai thực hiện. Tuy nhiên, còn 03 hộ chưa nhận tiền.',
    ],
    [
      'with who can lift that',
      { progress: is('ongoing'), obstacle: held({ owner: 'b' }) },
      'Đường Tố đang triển khai thực hiện. Tuy nhiên, còn 03 hộ chưa nhận tiền; việc giải quyết thuộc thẩm quyền của UBND phường Đức Xuân.',
    ],
    [
      'with what is to be done, by whom and when',
      { progress: is('suspended'), obstacle: held({ ...NEXT, nextStepDue: '2027-03-31' }) },
      'Đường Tố đang tạm dừng. Nguyên nhân là do còn 03 hộ chưa nhận tiền; đề nghị UBND phường Đức Xuân vận động các hộ trước ngày 31/3/2027.',
    ],
    [
      'with what should have been done',
      { progress: is('ongoing'), obstacle: held({ nextStep: 'Vận động các hộ', nextStepDue: '2026-12-30' }) },
      'Đường Tố đang triển khai thực hiện. Tuy nhiên, còn 03 hộ chưa nhận tiền; thời gian tới vận động các hộ (thời hạn ngày 30/12/2026, đã quá hạn).',
    ],
    [
      'with two things that hold it',
      { progress: is('ongoing'), obstacle: [...held(), ...held({ statement: 'vật liệu tăng giá', kind: 'price' })] },
      'Đường Tố đang triển khai thực hiện. Tuy nhiên, còn 03 hộ chưa nhận tiền. Bên cạnh đó, vật liệu tăng giá.',
    ],
    [
      'without what held it',
      { progress: is('ongoing'), obstacle: held({ lifted: '2026-08-01' }) },
      'Đường Tố đang triển khai thực hiện.',
    ],
  ])('%s', (_, given, words) => expect(said(given)).toBe(words));
});

describe('several works are told', () => {
  const roads = ['Đường A', 'Đường B', 'Đường C'].map((name, at) => ({
    id: `w${at}`,
    name,
    kind: 'infrastructure',
    sector: 'road',
    objective: 'p/1',
  }));
  const told = (
    states: readonly (string | undefined)[],
    more: readonly object[] = [],
    statements: readonly string[] = [],
  ) =>
    linesUnder(
      composed({
        work: roads.slice(0, states.length).map((road, at) => ({ ...road, ...more[at] })),
        progress: states.flatMap((status, at) =>
          status === undefined
            ? []
            : [
                {
                  id: `${at}`,
                  work: `w${at}`,
                  since: '2022',
                  status,
                  ...(statements[at] && { statement: statements[at] }),
                },
              ],
        ),
      }),
      'Nhiệm vụ',
    ).join(' | ');
  const school = { name: 'Trường tiểu học B', sector: 'school' };
  it.each<[string, string, string]>([
    [
      'of one state, counted',
      told(['completed', 'completed', 'completed']),
      'Đã hoàn thành, đưa vào sử dụng 03 tuyến đường, gồm: đường A; đường B; đường C.',
    ],
    ['two, not counted', told(['completed', 'completed']), 'Đã hoàn thành, đưa vào sử dụng đường A và đường B.'],
    [
      'of two states',
      told(['completed', 'ongoing', 'ongoing']),
      'Đường A đã hoàn thành, đưa vào sử dụng. Đang triển khai thực hiện đường B và đường C.',
    ],
    [
      'of three',
      told(['completed', 'ongoing', 'suspended']),
      'Đường A đã hoàn thành, đưa vào sử dụng. Đường B đang triển khai thực hiện. Đường C đang tạm dừng.',
    ],
    [
      'but for those of which nobody says how they stand',
      told(['completed', undefined, undefined]),
      'Đường A đã hoàn thành, đưa vào sử dụng.',
    ],
    [
      'of two fields by name',
      told(['completed', 'completed'], [{}, school]),
      'Đã hoàn thành, đưa vào sử dụng đường A và trường tiểu học B.',
    ],
    [
      'in the words that they share',
      told(
        ['ongoing', 'ongoing', 'ongoing'],
        [],
        ['Đang thi công nền đường', 'Đang thi công nền đường', 'Đang lựa chọn nhà thầu'],
      ),
      'Đường A và đường B đều đang thi công nền đường. Đường C đang lựa chọn nhà thầu.',
    ],
  ])('%s', (_, words, expected) => expect(words).toBe(expected));
});

describe('what a work comprises', () => {
  it.each([
    ['Cấp nước cho 3 thôn và 2 trường', 'Nội dung thực hiện gồm: cấp nước cho 3 thôn và 2 trường.'],
    ['Cấp điện cho thôn Bản Áng', 'Nội dung thực hiện: cấp điện cho thôn Bản Áng.'],
    ['Cấp IV miền núi, mặt đường 5,5 m', 'Đường Tố có quy mô cấp IV miền núi, mặt đường 5,5 m.'],
    ['Tổng chiều dài 1,5 km', 'Đường Tố có quy mô tổng chiều dài 1,5 km.'],
    ['Quy mô 12 phòng học', 'Đường Tố có quy mô 12 phòng học.'],
    ['12 phòng học và nhà hiệu bộ', 'Đường Tố có quy mô 12 phòng học và nhà hiệu bộ.'],
    ['5km đường nhựa', 'Đường Tố có quy mô 5km đường nhựa.'],
    [
      'Cấp IV miền núi, nền đường 6,5 m, mặt đường 5,5 m, hai cầu bê tông cốt thép dài 24 m và hệ thống thoát nước',
      'Quy mô: cấp IV miền núi, nền',
    ],
    ['Dàin đá', 'Nội dung thực hiện: dàin đá.'],
  ])('%s', (scope, expected) => expect(said({ work: { scope } })).toContain(expected));
});
