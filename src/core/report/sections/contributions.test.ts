/**
 * Gifts in a sentence: the thing, its counting word once, what it is worth, how much has come; of whom, and in a note.
 */
import { describe, expect, it } from 'vitest';
import { composed, linesUnder, notesOf } from '#testing/compose.ts';
import { q } from '#testing/records.ts';

type Gift = Readonly<Record<string, unknown>>;

const report = (gifts: readonly Gift[]) =>
  composed(
    {
      party: [
        { id: 'fund', name: 'Quỹ Thiện Tâm', short: 'Quỹ' },
        { id: 'firm', name: 'Công ty cổ phần May Sông Vân', short: 'Công ty May Sông Vân' },
        ...gifts.map((_, at) => ({ id: `giver${at}`, name: `Nhà tài trợ ${at}` })),
      ],
      work: [{ id: 'w', name: 'Cầu Đá', kind: 'infrastructure', sector: 'bridge', objective: 'p/1' }],
      contribution: gifts.map((one, at) => ({
        id: `g${at}`,
        objective: 'p/1',
        what: `Món ${at}`,
        nature: 'in-kind',
        ...one,
      })),
    },
    { units: ['giếng', 'suất'] },
  );
const said = (...gifts: readonly Gift[]): string => linesUnder(report(gifts), 'Nhiệm vụ').join(' | ');
const noted = (...gifts: readonly Gift[]): string => notesOf(report(gifts)).join(' | ');

const ALONE = 'Đã vận động tài trợ, xã hội hóa ';

describe('the counting word before a thing is said once', () => {
  it.each([
    ['2 giếng', 'Giếng khoan', '02 giếng khoan'],
    ['2 giếng', 'Giếng', '02 giếng'],
    ['2 suất', 'Quà Tết', '02 suất quà Tết'],
    // A word that only begins like it is no counting word.
    ['200 m', 'Mặt đường bê tông', '200 m mặt đường bê tông'],
    ['3 hộ', 'Hộp cứu thương', '03 hộ hộp cứu thương'],
    ['5 tỷ đồng', 'Tiền làm đường', '5 tỷ đồng tiền làm đường'],
  ])('%s of “%s”', (pledged, what, words) => expect(said({ pledged: q(pledged), what })).toBe(`${ALONE}${words}.`));
  it('of what was given without a promise as well', () =>
    expect(said({ delivered: q('2 giếng'), what: 'Giếng khoan' })).toBe(`${ALONE}02 giếng khoan.`));
  it('of what nobody has counted the thing alone', () => expect(said({ what: 'Cây xanh' })).toBe(`${ALONE}cây xanh.`));
});

describe('how much has come', () => {
  const come = (pledged: string | undefined, delivered: string | undefined): string =>
    said({
      sponsor: 'fund',
      what: 'Giếng khoan',
      ...(pledged && { pledged: q(pledged) }),
      ...(delivered && { delivered: q(delivered) }),
    }).replace('Quỹ Thiện Tâm tài trợ ', '');
  it.each<[string | undefined, string | undefined, string]>([
    ['2 giếng', undefined, '02 giếng khoan.'],
    [undefined, '2 giếng', '02 giếng khoan.'],
    ['2 giếng', '1 giếng', '02 giếng khoan, đã bàn giao 01 giếng.'],
    ['2 giếng', '2 giếng', '02 giếng khoan, đã bàn giao đủ.'],
    ['2 giếng', '3 giếng', '02 giếng khoan, đã bàn giao 03 giếng.'],
    ['khoảng 2 giếng', 'khoảng 2 giếng', 'khoảng 02 giếng khoan, đã bàn giao khoảng 02 giếng.'],
    ['khoảng 2 giếng', '2 giếng', 'khoảng 02 giếng khoan, đã bàn giao 02 giếng.'],
  ])('of %s %s', (pledged, delivered, words) => expect(come(pledged, delivered)).toBe(words));
});

describe('in the text', () => {
  const well = { sponsor: 'fund', what: 'Giếng khoan', pledged: q('2 giếng') };
  const machine = { sponsor: 'fund', what: 'Máy siêu âm', cost: q('350 triệu đồng') };
  it.each<[string, readonly Gift[], string]>([
    [
      'one with all that is known',
      [{ ...well, location: 'Thôn 1', cost: q('9 triệu đồng') }],
      'Quỹ Thiện Tâm tài trợ 02 giếng khoan tại thôn 1, trị giá 9 triệu đồng.',
    ],
    [
      'two of one giver in brackets, the giver once',
      [{ ...well, location: 'thôn 1' }, machine],
      'Quỹ Thiện Tâm tài trợ 02 giếng khoan (thôn 1) và máy siêu âm (trị giá 350 triệu đồng).',
    ],
    [
      'two of which nothing more is known by “và”',
      [well, { ...machine, cost: undefined }],
      'Quỹ Thiện Tâm tài trợ 02 giếng khoan và máy siêu âm.',
    ],
    [
      'things with “và” in their names by a semicolon',
      [
        { ...well, what: 'Bàn và ghế', pledged: undefined },
        { ...machine, cost: undefined },
      ],
      'Quỹ Thiện Tâm tài trợ bàn và ghế; máy siêu âm.',
    ],
    [
      'two givers, each with theirs',
      [well, { ...machine, sponsor: 'firm' }],
      'Quỹ Thiện Tâm tài trợ 02 giếng khoan; Công ty cổ phần May Sông Vân tài trợ máy siêu âm, trị giá 350 triệu đồng.',
    ],
    [
      'of one who is not named in small letters behind another',
      [well, { ...machine, sponsor: undefined }],
      'Quỹ Thiện Tâm tài trợ 02 giếng khoan; đã vận động tài trợ, xã hội hóa máy siêu âm, trị giá 350 triệu đồng.',
    ],
    [
      'and before another as a sentence begins',
      [{ ...machine, sponsor: undefined }, well],
      'Đã vận động tài trợ, xã hội hóa máy siêu âm, trị giá 350 triệu đồng; Quỹ Thiện Tâm tài trợ 02 giếng khoan.',
    ],
  ])('%s', (_, gifts, line) => expect(said(...gifts)).toBe(line));
});

describe('of three and more', () => {
  const three = [
    { sponsor: 'fund', what: 'Giếng khoan', pledged: q('2 giếng'), location: 'thôn 1' },
    { what: 'Cây xanh' },
    { what: 'Máy siêu âm', cost: q('350 triệu đồng') },
  ];
  it('the number in the text and the list in a note; whom nobody names is no giver there', () => {
    expect(said(...three)).toBe('Đã vận động doanh nghiệp và Nhân dân đóng góp 03 khoản tài trợ, xã hội hóa[1].');
    expect(noted(...three)).toBe(
      'Các khoản tài trợ, xã hội hóa gồm: Quỹ Thiện Tâm tài trợ 02 giếng khoan tại thôn 1; cây xanh; máy siêu âm (trị giá 350 triệu đồng).',
    );
  });
  it.each([
    [21, false],
    [22, true],
  ])('of %i, others in the note: %s', (count, others) => {
    const text = noted(...Array.from({ length: count }, () => ({})));
    expect(text.includes('02 khoản khác')).toBe(others);
    expect(text.includes(`món ${count - 1}`)).toBe(!others);
  });
  it.each([
    [21, false],
    [22, true],
  ])('of %i givers to single works, others in the text: %s', (count, others) => {
    const text = said(
      ...Array.from({ length: count }, (_, at) => ({ work: 'w', objective: undefined, sponsor: `giver${at}` })),
    );
    expect(text.includes('02 khoản tài trợ khác')).toBe(others);
    expect(text.includes('Nhà tài trợ 21')).toBe(!others && count > 21);
    expect(text).not.toContain('[1]');
  });
});
