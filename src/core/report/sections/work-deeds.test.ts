/**
 * Works that somebody organises are told with the actor first; what is built keeps its name first, and its usual owner
 * once.
 */
import { describe, expect, it } from 'vitest';
import { composed, notesOf } from '#testing/compose.ts';
import { told } from '#testing/prose.ts';
import { q, type GivenRecords } from '#testing/records.ts';

const AGENCIES = [
  { id: 'ca', name: 'Công an phường' },
  { id: 'ub', name: 'UBND phường' },
];
const work = (id: string, name: string, given: Readonly<Record<string, unknown>> = {}) => ({
  id,
  name,
  kind: 'training',
  sector: 'other',
  objective: 'p/1',
  owner: 'ca',
  ...given,
});
const status = (of: string, given: Readonly<Record<string, unknown>>) => ({ id: `${of}.p`, work: of, ...given });
const say = (given: GivenRecords): string => told({ agency: AGENCIES, ...given }).join('\n');

describe('what is organised', () => {
  it('begins with who does it', () =>
    expect(
      say({
        work: [work('a', 'Tập huấn kỹ năng thoát nạn', { count: 6 })],
        progress: [status('a', { status: 'completed', completed: '2022-06' })],
        extent: [{ id: 'e', work: 'a', extent: 'n', label: 'số người dự', stage: 'done', value: q('420 người') }],
      }),
    ).toBe('Công an phường đã tổ chức 06 lớp tập huấn kỹ năng thoát nạn, với 420 người dự (hoàn thành tháng 6/2022).'));

  it('of one actor shares a sentence, what is done first', () =>
    expect(
      say({
        work: [
          work('a', 'Hội thi nghiệp vụ', { kind: 'contest' }),
          work('b', 'Tổ liên gia an toàn', { kind: 'team', count: 24 }),
          work('c', 'Ra quân lập lại trật tự', { kind: 'operation' }),
        ],
        progress: [
          status('a', { status: 'preparing', expectedFinish: '2023-11' }),
          status('b', { status: 'completed', completed: '2022-03' }),
          status('c', { status: 'completed' }),
        ],
      }),
    ).toBe(
      'Công an phường đã thành lập 24 tổ liên gia an toàn (tháng 3/2022); tổ chức ra quân lập lại trật tự; đang chuẩn bị tổ chức hội thi nghiệp vụ, dự kiến hoàn thành tháng 11/2023.',
    ));

  it('says its verb once, and what came of it behind', () => {
    expect(
      say({
        work: [work('a', 'Hỗ trợ xóa nhà tạm', { kind: 'support' })],
        progress: [status('a', { status: 'completed' })],
      }),
    ).toBe('Công an phường đã hỗ trợ xóa nhà tạm.');
    expect(
      say({
        work: [work('a', 'Lễ hội trà', { kind: 'event' })],
        progress: [status('a', { status: 'completed', statement: 'thu hút 5.200 lượt khách', completed: '2022-04' })],
      }),
    ).toBe('Công an phường đã tổ chức lễ hội trà, thu hút 5.200 lượt khách (tháng 4/2022).');
  });

  it('without its day, too: the words of the state are said once', () => {
    expect(
      say({
        work: [work('a', 'Lễ hội trà', { kind: 'event' })],
        progress: [status('a', { status: 'completed', statement: 'thu hút 5.200 lượt khách' })],
      }),
    ).toBe('Công an phường đã tổ chức lễ hội trà, thu hút 5.200 lượt khách.');
    expect(
      say({
        work: [work('a', 'Cắt mái che', { kind: 'campaign', owner: undefined })],
        progress: [status('a', { status: 'completed', statement: 'bảo đảm mỹ quan' })],
      }),
    ).toBe('Đã hoàn thành cắt mái che, bảo đảm mỹ quan.');
  });

  it('occasions are counted as such', () =>
    expect(
      say({
        work: [work('a', 'Kiểm tra chi bộ', { kind: 'other', count: 4 })],
        progress: [status('a', { status: 'completed' })],
      }),
    ).toBe('Công an phường đã hoàn thành 04 cuộc kiểm tra chi bộ.'));

  it('whoever carries a model out is no owner of a building', () =>
    expect(
      say({
        party: [{ id: 'h', name: 'Hợp tác xã A' }],
        work: [work('a', 'Mô hình chè hữu cơ', { kind: 'model', investors: ['h'] })],
        progress: [status('a', { status: 'ongoing' })],
      }),
    ).toBe('Công an phường đang triển khai mô hình chè hữu cơ, do Hợp tác xã A thực hiện.'));
});

describe('what is recognised', () => {
  const commune = (given: Readonly<Record<string, unknown>>): string =>
    say({
      work: [work('a', 'Xã Nậm La đạt chuẩn nông thôn mới', { kind: 'recognition' })],
      progress: [status('a', given)],
    });
  it('is the subject', () => {
    expect(commune({ status: 'completed', completed: '2022-10-15' })).toBe(
      'Xã Nậm La đã được công nhận đạt chuẩn nông thôn mới ngày 15/10/2022.',
    );
    expect(commune({ status: 'preparing' })).toBe('Xã Nậm La đang phấn đấu đạt chuẩn nông thôn mới.');
  });
});

describe('who owns most of what is built', () => {
  const built = (id: string, owner = 'ub') => work(id, `Cầu ${id.toUpperCase()}`, { kind: 'infrastructure', owner });
  const money = (of: string) => ({ id: `${of}.f`, work: of, kind: 'total', capital: 'city', amount: q('2 tỷ đồng') });
  const given = (...works: readonly ReturnType<typeof built>[]): GivenRecords => ({
    agency: AGENCIES,
    work: works,
    progress: works.map(({ id }) => status(id, { status: 'ongoing', statement: `đang thi công ${id}` })),
    funding: works.map(({ id }) => money(id)),
  });
  it('is told once, with a note that it holds for the others', () => {
    const records = given(built('a'), built('b'), built('c'), built('d', 'ca'));
    const lines = told(records);
    expect(lines.filter((line) => line.includes('UBND phường làm chủ đầu tư'))).toHaveLength(1);
    expect(lines[1]).toBe('- Cầu B, tổng mức đầu tư 2 tỷ đồng từ ngân sách thành phố, đang thi công b.');
    expect(lines[3]).toContain('do Công an phường làm chủ đầu tư');
    expect(notesOf(composed(records))).toEqual([
      'Các công trình khác nêu trong báo cáo, trừ trường hợp ghi rõ, cũng do UBND phường làm chủ đầu tư.',
    ]);
  });
  it('is told with each where somebody’s owner is not on record', () => {
    const lines = told(given(built('a'), built('b'), built('c'), { ...built('d'), owner: undefined as never }));
    expect(lines.filter((line) => line.includes('UBND phường làm chủ đầu tư'))).toHaveLength(3);
  });
});

describe('what is bought', () => {
  const bought = (name: string, given: Readonly<Record<string, unknown>>): string =>
    say({
      work: [work('a', name, { kind: 'equipment', sector: 'crop' })],
      progress: [status('a', given)],
    });
  const done = { status: 'completed', completed: '2022-06-18' };
  it('is bought once in a sentence', () => {
    expect(bought('Mua máy cày cho 85 hộ', done)).toBe(
      'Công an phường đã hoàn thành mua máy cày cho 85 hộ ngày 18/6/2022.',
    );
    expect(bought('Mua sắm trang thiết bị trạm y tế', { status: 'ongoing' })).toBe(
      'Công an phường đang mua sắm trang thiết bị trạm y tế.',
    );
    expect(bought('Mua máy cày', { status: 'preparing' })).not.toMatch(/mua sắm/u);
  });
  it('a thing that is named keeps the words for what is bought', () =>
    expect(bought('Máy cày cho 85 hộ', done)).toBe(
      'Máy cày cho 85 hộ, do Công an phường làm chủ đầu tư, đã mua sắm, đưa vào sử dụng ngày 18/6/2022.',
    ));
  it('in words of the agency they are not said again', () =>
    expect(bought('Mua máy cày', { status: 'ongoing', statement: 'đang lựa chọn nhà thầu' })).toBe(
      'Mua máy cày, do Công an phường làm chủ đầu tư, đang lựa chọn nhà thầu.',
    ));
});

it('what is issued is told by its own document, else by its day', () => {
  const rules = (given: Readonly<Record<string, unknown>>): string =>
    say({
      document: [{ id: 'd', kind: 'decision', symbol: '96/QĐ-UBND', date: '2022-06-15', issuer: 'ca' }],
      work: [work('a', 'Quy chế quản lý Quỹ', { kind: 'regulation', ...given })],
      progress: [status('a', { status: 'completed', completed: '2022-06-15' })],
    });
  expect(rules({ basis: ['d'] })).toBe(
    'Công an phường đã ban hành quy chế quản lý Quỹ (Quyết định số 96/QĐ-UBND ngày 15/6/2022).',
  );
  expect(rules({})).toBe('Công an phường đã ban hành quy chế quản lý Quỹ (ngày 15/6/2022).');
  // A document of another body is what it rests on.
  expect(rules({ basis: ['d'], owner: 'ub' })).toBe('UBND phường đã ban hành quy chế quản lý Quỹ (ngày 15/6/2022).');
});

it('a number of deeds has a counting word, and no deed of that word twice', () => {
  const counted = (kind: string, name: string): string =>
    say({ work: [work('a', name, { kind, count: 14 })], progress: [status('a', { status: 'ongoing' })] });
  expect(counted('communication', 'Truyền thông về giảm nghèo')).toContain('14 đợt truyền thông về giảm nghèo');
  expect(counted('communication', 'Tuyên truyền pháp luật')).toContain('14 đợt tuyên truyền pháp luật');
  expect(counted('training', 'Tập huấn kỹ năng')).toContain('14 lớp tập huấn kỹ năng');
});

describe('a recognition whose name says what is done', () => {
  const licence = { id: 'w', name: 'Cấp mã số vùng trồng chè', kind: 'recognition', sector: 'other', objective: 'p/1' };
  const granted = (more: object, progress: object = {}): string =>
    told({
      agency: [{ id: 'board', name: 'Ban Quản lý vùng chè' }],
      party: [{ id: 'firm', name: 'Công ty Chè' }],
      work: [{ ...licence, ...more }],
      progress: [{ id: 's', work: 'w', since: '2023-05', status: 'completed', ...progress }],
    } as never).join(' ');
  it('is done by somebody, and is no subject', () => {
    expect(granted({ owner: 'board' })).toBe('Ban Quản lý vùng chè đã hoàn thành cấp mã số vùng trồng chè.');
    expect(granted({ investors: ['firm'] })).toBe('Đã hoàn thành cấp mã số vùng trồng chè, do Công ty Chè thực hiện.');
  });
  it('its own words say no more than its name', () =>
    expect(granted({ owner: 'board' }, { statement: 'đã được cấp mã số' })).toBe(
      'Ban Quản lý vùng chè đã hoàn thành cấp mã số vùng trồng chè.',
    ));
  it('other words are told', () =>
    expect(granted({ owner: 'board' }, { statement: 'đã được cấp cho 12 hộ' })).toContain('cấp cho 12 hộ'));
});
