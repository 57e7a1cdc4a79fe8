import { describe, expect, it } from 'vitest';
import { proposedLines } from '#testing/proposals.ts';

describe('the state of a work and its days', () => {
  it.each([
    ['Chợ Mường Lam đã hoàn thành.', ['completed | – | – | – | –']],
    ['Chợ Mường Lam đã hoàn thành ngày 30/12/2022.', ['completed | – | ngày 30/12/2022 | – | –']],
    ['Chợ Mường Lam hoàn thành năm 2022.', []],
    ['Chợ Mường Lam đã đưa vào sử dụng năm 2022.', ['completed | – | năm 2022 | – | –']],
    ['Chợ Mường Lam đưa vào sử dụng năm 2022.', ['completed | – | – | – | –']],
    ['Chợ Mường Lam đưa vào sử dụng trước năm 2022.', ['– | – | – | – | năm 2022']],
    ['Chợ Mường Lam chưa hoàn thành.', []],
    ['Chợ Mường Lam cơ bản hoàn thành.', ['ongoing | – | – | – | –']],
    ['Chợ Mường Lam sẽ hoàn thành năm 2024.', ['– | – | – | – | năm 2024']],
    ['Chợ Mường Lam dự kiến hoàn thành năm 2024.', ['– | – | – | – | năm 2024']],
    ['Chợ Mường Lam đang thi công, dự kiến hoàn thành năm 2024.', ['ongoing | – | – | – | năm 2024']],
    ['Chợ Mường Lam đã khởi công năm 2022.', ['ongoing | năm 2022 | – | – | –']],
    ['Chợ Mường Lam dự kiến khởi công năm 2024.', ['preparing | – | – | năm 2024 | –']],
    ['Chợ Mường Lam khởi công năm 2022, dự kiến hoàn thành năm 2024.', ['– | – | – | – | năm 2024']],
    ['Chợ Mường Lam đã khởi công năm 2022 và hoàn thành năm 2023.', ['completed | năm 2022 | năm 2023 | – | –']],
    ['Chợ Mường Lam đang thi công.', ['ongoing | – | – | – | –']],
    ['Chợ Mường Lam hiện đang được thi công.', ['ongoing | – | – | – | –']],
    ['Chợ Mường Lam thi công đạt 60%.', ['ongoing | – | – | – | –']],
    ['Chợ Mường Lam đạt 60% khối lượng.', ['ongoing | – | – | – | –']],
    ['Chợ Mường Lam đạt 100% khối lượng.', []],
    ['Chợ Mường Lam tạm dừng.', ['suspended | – | – | – | –']],
    ['Chợ Mường Lam không tạm dừng.', []],
    ['Chợ Mường Lam hủy bỏ.', ['cancelled | – | – | – | –']],
    ['Chợ Mường Lam đang lập hồ sơ.', ['preparing | – | – | – | –']],
    ['Chợ Mường Lam đang kêu gọi đầu tư.', ['proposed | – | – | – | –']],
    ['Chợ Mường Lam đã hoàn thành giải phóng mặt bằng.', []],
    ['Chợ Mường Lam hoàn thành khoảng 60%.', ['ongoing | – | – | – | –']],
    ['Chợ Mường Lam hoàn thành 100%.', []],
    ['Chợ Mường Lam hoàn thành 02/05 km.', ['ongoing | – | – | – | –']],
    ['Chợ Mường Lam hoàn thành 05/05 km.', []],
    ['Chợ Mường Lam đã hoàn thành, chưa bàn giao.', ['completed | – | – | – | –']],
    ['Chợ Mường Lam đã hoàn thành nhà lồng, đang hoàn thiện sân.', ['ongoing | – | – | – | –']],
    ['Đã hoàn thành chợ Mường Lam.', ['completed | – | – | – | –']],
    ['Đang thi công chợ Mường Lam.', ['ongoing | – | – | – | –']],
    [
      'Đã hoàn thành chợ Mường Lam, đang thi công cầu Đới Kỳ.',
      ['completed | – | – | – | –', 'ongoing | – | – | – | –'],
    ],
    ['Đã hoàn thành chợ Mường Lam và cầu Đới Kỳ.', ['completed | – | – | – | –', 'completed | – | – | – | –']],
    [
      'Chợ Mường Lam đã hoàn thành; cầu Đới Kỳ đang thi công.',
      ['completed | – | – | – | –', 'ongoing | – | – | – | –'],
    ],
    [
      'Chợ Mường Lam đã hoàn thành. Cầu Đới Kỳ đang thi công.',
      ['completed | – | – | – | –', 'ongoing | – | – | – | –'],
    ],
    ['Chợ Mường Lam đẹp.', []],
    ['Chợ Mường Lam phải hoàn thành trước ngày 30/6/2023 nhưng chậm.', ['– | – | – | – | ngày 30/6/2023']],
    ['Sau khi hoàn thành, chợ Mường Lam phục vụ Nhân dân.', []],
    ['Chợ Mường Lam không những hoàn thành mà còn đẹp.', []],
    ['Chợ Mường Lam được hoàn thành.', ['completed | – | – | – | –']],
    ['Chợ Mường Lam vừa khánh thành.', ['completed | – | – | – | –']],
    ['- Chợ Mường Lam: khởi công năm 2022. Đã hoàn thành năm 2023.', ['completed | – | năm 2023 | – | –']],
  ])('%s', (text, expected) =>
    expect(
      proposedLines(text, 'progress', ['status', 'started', 'completed', 'expectedStart', 'expectedFinish']),
    ).toEqual(expected),
  );
});

describe('what a sentence says of the state of its work', () => {
  it.each([
    ['Chợ Mường Lam không tạm dừng, đang thi công.', ['work: #work.cho-muong-lam | status: ongoing']],
    ['Chợ Mường Lam đã tạm dừng.', ['work: #work.cho-muong-lam | status: suspended']],
    ['Chợ Mường Lam chưa bị hủy bỏ, đã hoàn thành.', ['work: #work.cho-muong-lam | status: completed']],
    ['Chợ Mường Lam đã hoàn thành phần thô, đang hoàn thiện.', ['work: #work.cho-muong-lam | status: ongoing']],
    ['Chợ Mường Lam cơ bản hoàn thành.', ['work: #work.cho-muong-lam | status: ongoing | ?']],
    ['Chợ Mường Lam đã khởi công.', ['work: #work.cho-muong-lam | status: ongoing']],
    ['Chợ Mường Lam đưa vào sử dụng năm 2022.', ['work: #work.cho-muong-lam | status: completed | ?']],
    [
      'Chợ Mường Lam đưa vào sử dụng trước ngày 30/6/2024.',
      ['work: #work.cho-muong-lam | expectedFinish: ngày 30/6/2024'],
    ],
    [
      'Chợ Mường Lam đưa vào sử dụng, phấn đấu trước năm 2024.',
      ['work: #work.cho-muong-lam | expectedFinish: năm 2024'],
    ],
    ['Chợ Mường Lam đã thi công, chưa đưa vào sử dụng.', []],
    ['Chợ Mường Lam đã hoàn thành, chưa bàn giao.', ['work: #work.cho-muong-lam | status: completed | ?']],
    [
      'Đã hoàn thành chợ Mường Lam, đang thi công đường Đới Kỳ.',
      ['work: #work.cho-muong-lam | status: completed', 'work: #work.duong-doi-ky | status: ongoing | ?'],
    ],
    [
      'Đã hoàn thành chợ Mường Lam và đường Đới Kỳ.',
      ['work: #work.cho-muong-lam | status: completed', 'work: #work.duong-doi-ky | status: completed | ?'],
    ],
    ['Đã hoàn thành; đang thi công chợ Mường Lam.', ['work: #work.cho-muong-lam | status: ongoing']],
    ['Đang thi công chợ Mường Lam, chưa hoàn thành.', ['work: #work.cho-muong-lam | status: ongoing']],
    ['Đã hoàn thành chợ Mường Lam, chưa hoàn thành.', []],
    [
      'Chợ Mường Lam khởi công ngày 5/3/2022, dự kiến hoàn thành ngày 30/6/2024.',
      ['work: #work.cho-muong-lam | expectedFinish: ngày 30/6/2024'],
    ],
    [
      'Chợ Mường Lam đã khởi công ngày 5/3/2022, đã hoàn thành ngày 30/6/2023.',
      ['work: #work.cho-muong-lam | status: completed | started: ngày 5/3/2022 | completed: ngày 30/6/2023'],
    ],
    [
      'Chợ Mường Lam dự kiến khởi công tháng 8/2023.',
      ['work: #work.cho-muong-lam | status: preparing | expectedStart: tháng 8/2023'],
    ],
    ['Chợ Mường Lam chưa hoàn thành trước ngày 30/6/2023.', []],
    [
      'Chợ Mường Lam hoàn thành 70% khối lượng, dự kiến hoàn thành năm 2024.',
      ['work: #work.cho-muong-lam | status: ongoing | expectedFinish: năm 2024 | ?'],
    ],
    [
      '- Chợ Mường Lam. Đã hoàn thành. Đưa vào sử dụng ngày 5/3/2022.',
      ['work: #work.cho-muong-lam | status: completed'],
    ],
    ['- Chợ Mường Lam; đã hoàn thành.', ['work: #work.cho-muong-lam | status: completed']],
    ['Chợ Mường Lam; đã hoàn thành.', []],
    ['Chợ Mường Lam. Đã hoàn thành.', []],
  ])('%s', (text, expected) => expect(proposedLines(text, 'progress')).toEqual(expected));
});
