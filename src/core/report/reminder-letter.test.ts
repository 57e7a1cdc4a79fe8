import { describe, expect, it } from 'vitest';
import { isSilent, standingOf } from '#core/collecting/answers.ts';
import { collectionsOf } from '#core/collecting/collections.ts';
import { plainText, type Block } from '#core/report/document.ts';
import { checkReminder, letterTail, remindedOf, reminderLetter, usualReminder } from '#core/report/reminder-letter.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import { asDay } from '#core/value/day.ts';
import { reportingView } from '#testing/collecting.ts';

const DAY = asDay('2026-07-20');
const template = (family: 'party' | 'state') =>
  ({
    family,
    issuer: 'ỦY BAN NHÂN DÂN PHƯỜNG A',
    voice: 'Ủy ban nhân dân phường',
    symbolTail: family === 'party' ? '-BC/ĐU' : '/BC-UBND',
    recipients: [],
    place: 'Phường A',
  }) as unknown as Stored<'report'>;
const programme = { short: 'Nghị quyết 08-NQ/TU' } as Stored<'programme'>;
const signature = { authority: 'TL. CHỦ TỊCH', position: 'CHÁNH VĂN PHÒNG', name: 'Nguyễn Văn A' };

const letter = (agencies: readonly string[], family: 'party' | 'state' = 'state') => {
  const view = reportingView({}, DAY);
  const collection = collectionsOf(view, 'p', DAY).find(({ period }) => period === '2026-Q2');
  if (!collection) throw new Error('no collection');
  const silent = agencies.flatMap((one) => standingOf(view, collection, one, DAY) ?? []).filter(isSilent);
  return reminderLetter(
    view,
    { template: template(family), programme, layout: 'x' },
    { collection, silent, day: DAY },
    {
      symbolTail: letterTail(template(family)),
      newDay: asDay('2026-07-27'),
      signature,
      recipients: ['Như trên'],
    },
  );
};
const words = (block: Block): string =>
  block.kind === 'paragraph'
    ? `${block.mark === undefined ? '' : `${block.mark} `}${plainText(block.runs)}`
    : block.kind === 'table'
      ? block.rows.map((row) => row.map(plainText).join(' | ')).join('\n')
      : '';

describe('a letter of reminder', () => {
  it('tells one agency what it owes, since when, and the new day', () => {
    const { header, typeName, subject, addressees, blocks } = letter(['kt']);
    expect([header.symbolTail, typeName, subject]).toEqual([
      '/UBND-VP',
      '',
      'đôn đốc báo cáo quý II/2026 thực hiện Nghị quyết 08-NQ/TU',
    ]);
    expect(addressees).toEqual(['Phòng Kinh tế']);
    expect(blocks.map(words)).toEqual([
      'Phiếu báo cáo quý II/2026 về kết quả thực hiện Nghị quyết 08-NQ/TU phải gửi chậm nhất ngày 10/7/2026. ' +
        'Đến hết ngày 20/7/2026, Ủy ban nhân dân phường chưa nhận được phiếu của Phòng Kinh tế, quá hạn 10 ngày. ' +
        'Nội dung phải báo cáo gồm:',
      '- Số liệu chỉ tiêu (02): tỷ lệ hộ dùng nước sạch, thu ngân sách;',
      '- Kết quả nhiệm vụ (01): cải cách;',
      '- Nhiệm vụ kỳ tới (01): rà soát.',
      'Ủy ban nhân dân phường yêu cầu Phòng Kinh tế nhập đủ số liệu và gửi phiếu báo cáo chậm nhất ngày 27/7/2026 ' +
        'để kịp tổng hợp. Nội dung nào chưa có số liệu thì nêu rõ lý do trong phiếu, không để trống.',
      'Cơ quan, đơn vị có vướng mắc thì phản ánh ngay về Văn phòng để được hướng dẫn.',
    ]);
  });
  it('has a row for each of several', () => {
    const { addressees, blocks } = letter(['kt', 'hd'], 'party');
    expect(addressees).toEqual(['Phòng Kinh tế', 'Phòng Hạ tầng']);
    expect(words(blocks[0] as Block)).toContain('chưa nhận được phiếu của 02 cơ quan, đơn vị sau đây:');
    expect(words(blocks[1] as Block)).toBe(
      '1 | Phòng Kinh tế | 02 chỉ tiêu; 01 nhiệm vụ; 01 nhiệm vụ kỳ tới | 10\n' +
        '2 | Phòng Hạ tầng | 02 công trình; 01 khoản vốn; 01 vướng mắc | 10',
    );
    expect(words(blocks[2] as Block)).toContain('đề nghị các cơ quan, đơn vị có tên trên');
  });
  it.each([
    ['party', '-BC/TU', '-CV/TU'],
    ['party', '-BC/ĐU', '-CV/ĐU'],
    ['state', '/BC-UBND', '/UBND-VP'],
  ] as const)('of the family %s has its own symbol: %s, %s', (family, symbolTail, tail) =>
    expect(letterTail({ family, symbolTail })).toBe(tail),
  );
});

describe('who is reminded, and what the letter says by itself', () => {
  const view = reportingView({}, DAY);
  const collection = collectionsOf(view, 'p', DAY).find(({ period }) => period === '2026-Q2')!;
  it.each([
    ['all that are silent', DAY, undefined, ['hd', 'kt']],
    ['of these the one that is asked for', DAY, 'hd', ['hd']],
    ['nobody who owes nothing', DAY, 'khong-co', []],
    ['nobody on the day on which it is due', asDay('2026-07-10'), undefined, []],
  ] as const)('%s', (_, day, agency, expected) =>
    expect(remindedOf(view, collection, { day, agency }).silent.map((one) => one.agency)).toEqual(expected),
  );
  it('gives five days and then the next working day, and keeps the line of the archive', () => {
    const usual = (recipients: readonly string[]) =>
      usualReminder({ ...template('state'), recipients } as Stored<'report'>, DAY, (day) =>
        day === '2026-07-25' ? asDay('2026-07-27') : day,
      );
    expect(usual(['Như trên', 'Lưu: VT, KT (05)'])).toMatchObject({
      newDay: '2026-07-27',
      recipients: ['Như trên', 'Lưu: VT, KT (05)'],
    });
    expect(usual([]).recipients).toEqual(['Như trên', 'Lưu: VT']);
  });
  it.each([
    ['2026-07-19', ['reminder.new-day']],
    ['2026-07-20', ['reminder.new-day']],
    ['2026-07-21', []],
  ])('a new day %s: %j', (newDay, expected) =>
    expect(
      checkReminder(
        { day: DAY },
        { ...usualReminder(template('state'), DAY, (day) => day), newDay: asDay(newDay) },
      ).map(({ code }) => code),
    ).toEqual(expected),
  );
});
