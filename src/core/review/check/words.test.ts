import { describe, expect, it } from 'vitest';
import { remarkedIn } from '#testing/review/told-remarks.ts';

describe('what stands twice in a row', () => {
  it.each([
    ['Báo cáo của của thành phố.', ['repeat.words | của của | → của | words: của']],
    ['Báo cáo của Của thành phố.', []],
    ['Báo cáo xanh xanh.', []],
    ['Báo cáo của-của thành phố.', []],
    ['Báo cáo của\ncủa thành phố.', ['repeat.words | của của | → của | words: của']],
    ['Báo cáo của của của thành phố.', ['repeat.words | của của | → của | words: của']],
    [
      'Về huy động về huy động nguồn lực.',
      ['repeat.words | Về huy động về huy động | → Về huy động | words: Về huy động'],
    ],
    ['Về huy động, về huy động nguồn lực.', []],
    [
      'Về huy động về Huy động nguồn lực.',
      ['repeat.words | Về huy động về Huy động | → Về huy động | words: Về huy động'],
    ],
    ['Từng bước từng bước đổi mới.', []],
    [
      'Từng bước một từng bước một đổi mới.',
      ['repeat.words | Từng bước một từng bước một | → Từng bước một | words: Từng bước một'],
    ],
    ['Ngày đêm ngày đêm thi đua.', []],
    ['Năm này năm này qua.', []],
    ['Người ta người ta nói.', []],
    ['Nhà nhà người người thi đua.', []],
    ['Đi lại đi lại nhiều lần.', []],
    ['Từ đó từ đó mà.', []],
    ['Rà soát quy hoạch chung của thành phố mới rà soát quy hoạch chung của thành phố mới nay.', []],
    [
      'Rà soát quy hoạch chung của thành phố rà soát quy hoạch chung của thành phố nay.',
      [
        'repeat.words | Rà soát quy hoạch chung của thành phố rà soát quy hoạch chung của thành phố | → Rà soát quy hoạch chung của thành phố | words: Rà soát quy hoạch chung của thành phố',
      ],
    ],
    ['Năm 2021 năm 2021 đạt.', []],
    ['Thành công công tác bầu cử.', []],
    ['Tăng cường công công tác kiểm tra.', ['repeat.words | công công | → công | words: công']],
    ['Nhân sự sự nghiệp.', []],
    ['Tạo việc việc làm.', ['repeat.words | việc việc | → việc | words: việc']],
    ['Công việc việc làm.', []],
    ['Hiện thực thực hiện.', []],
    ['Thể hiện hiện đại.', []],
    ['Xã xã hội hóa.', []],
  ])('%s', (text, expected) => expect(remarkedIn(text, ['repeat.words'])).toEqual(expected));
});

describe('an abbreviation behind what it stands for', () => {
  it.each([
    [
      'Phát triển kinh tế KT-XH vùng cao.',
      ['repeat.abbreviation | kinh tế KT-XH | → kinh tế - xã hội | abbreviation: KT-XH | meaning: kinh tế - xã hội'],
    ],
    ['Phát triển KT-XH vùng cao.', []],
    ['Phát triển kinh tế - xã hội (KT-XH).', []],
    ['Phát triển kinh tế KT vùng cao.', []],
    ['Phát triển kinh tế KT -XH vùng cao.', []],
    ['Phát triển kinh tế (KT-XH) vùng cao.', []],
    ['Phát triển tế kinh KT-XH vùng cao.', []],
    ['Phát triển kinh xã KT-XH vùng cao.', []],
    [
      'Xây dựng nông thôn NTM nay.',
      ['repeat.abbreviation | nông thôn NTM | → nông thôn mới | abbreviation: NTM | meaning: nông thôn mới'],
    ],
    [
      'Thuộc hội đồng HĐND xã.',
      ['repeat.abbreviation | hội đồng HĐND | → Hội đồng nhân dân | abbreviation: HĐND | meaning: Hội đồng nhân dân'],
    ],
    [
      'Đã giải phóng GPMB xong.',
      [
        'repeat.abbreviation | giải phóng GPMB | → giải phóng mặt bằng | abbreviation: GPMB | meaning: giải phóng mặt bằng',
      ],
    ],
    [
      'Kinh tế KT-XH vùng cao.',
      ['repeat.abbreviation | Kinh tế KT-XH | → kinh tế - xã hội | abbreviation: KT-XH | meaning: kinh tế - xã hội'],
    ],
    ['Về kinh tế-KT nay.', []],
  ])('%s', (text, expected) => expect(remarkedIn(text, ['repeat.abbreviation'])).toEqual(expected));
});

describe('words that no Vietnamese syllable is', () => {
  it.each([
    ['Công tác quản lý đât đai.', ['spelling.syllable | đât | word: đât']],
    ['Công tác quản lý đất đai.', []],
    ['Công tác quản lý đấtđai.', ['spelling.joined | đấtđai | → đất đai | word: đấtđai']],
    ['Toàn thể nhan dân.', []],
    ['Toàn thể nhân dan.', []],
    ['Doanh nghiep tham gia.', ['spelling.marks | nghiep | word: nghiep']],
    ['Đât đai của xã.', ['spelling.syllable | Đât | word: đât']],
    ['Ông Đât Văn A.', []],
    ['Ông Nguyễn Đât nói.', []],
    ['ĐÂT ĐAI CỦA XÃ', []],
    ['Đi xe ki-lô-oát.', []],
    ['Đi xe ôtô.', []],
    ['Thư abc@xyz.vn gửi.', []],
    ['Trang www.bacankan.gov.vn có.', []],
    ['Sản phẩm curcumin nano.', []],
    ['Tại bến container.', []],
    ['Làm việc online.', []],
    ['Xã Đăk Tơ Kan.', []],
    ['Ông Y Krông đến.', []],
    ['Krông đến.', []],
    ['Từ bbbb lạ.', []],
    ['Từ bbébb lạ.', ['spelling.syllable | bbébb | word: bbébb']],
    ['Đường đuờng đi.', ['spelling.syllable | đuờng | → đường | word: đuờng']],
    ['Nguười dân.', ['spelling.syllable | Nguười | → Người | word: nguười']],
    ['Trông thấy.', []],
    ['Mã ế1 nay.', []],
    ['Đội U23-đât nay.', []],
    ['Gửi ab@đât nay.', []],
    ['Trang ab.đât nay.', []],
    ['Ngày ab/đât nay.', []],
    ['Tên ab_đât nay.', []],
    ['Giờ ab:đât nay.', []],
    [`Người d'đât nay.`, []],
    ['Người d’đât nay.', []],
    ['Tại đât-ai nay.', []],
    ['Gửi đât@xa nay.', []],
    ['Tên đât_xa nay.', []],
    [`Người đât'xa nay.`, []],
    ['Người đât’xa nay.', []],
    ['Trang đât.vn nay.', []],
    ['Giờ đât:xa nay.', []],
    ['Tại đât- ai nay.', ['spelling.syllable | đât | word: đât']],
    ['Tại (đât) nay.', ['spelling.syllable | đât | word: đât']],
    ['Tại đât, nay.', ['spelling.syllable | đât | word: đât']],
    ['- đât nay.', ['spelling.syllable | đât | word: đât']],
    ['Bbbb lạ.', []],
    ['Từ bbéb ĐÂT nay.', ['spelling.syllable | bbéb | word: bbéb']],
    ['Từ đâ nay.', ['spelling.syllable | đâ | word: đâ']],
    ['Từ nghiepx nay.', []],
    ['Từ ghe nay.', []],
    ['Từ duoc nay.', ['spelling.marks | duoc | word: duoc']],
    ['Từ được nay.', []],
  ])('%s', (text, expected) => expect(remarkedIn(text, ['spelling'])).toEqual(expected));
});

describe('one word for another', () => {
  it.each([
    ['Tập chung nguồn lực.', ['spelling.confused | Tập chung | → Tập trung | word: Tập chung']],
    ['tập chung nguồn lực.', ['spelling.confused | tập chung | → tập trung | word: tập chung']],
    ['TẬP CHUNG NGUỒN LỰC', ['spelling.confused | TẬP CHUNG | → TẬP TRUNG | word: TẬP CHUNG']],
    ['Ông Tập Chung phát biểu.', []],
    ['Tập trung nguồn lực.', []],
    ['Học tập chung một lớp.', []],
    [
      'Bồi dưởng kỷ năng.',
      [
        'spelling.confused | Bồi dưởng | → Bồi dưỡng | word: Bồi dưởng',
        'spelling.confused | kỷ năng | → kỹ năng | word: kỷ năng',
      ],
    ],
    ['Thế kỷ năng lượng.', []],
    [
      'Sạt lỡ đất, sạt lỡ bờ.',
      ['spelling.confused | Sạt lỡ | → Sạt lở | word: Sạt lỡ', 'spelling.confused | sạt lỡ | → sạt lở | word: sạt lỡ'],
    ],
  ])('%s', (text, expected) => expect(remarkedIn(text, ['spelling.confused'])).toEqual(expected));
});

describe('no space behind a mark', () => {
  it.each([
    ['Đường nội thị...Cắt tỉa cây.', ['typography.space | thị...Cắt | → thị... Cắt | words: thị...Cắt']],
    ['Đường nội thị…Cắt tỉa cây.', ['typography.space | thị…Cắt | → thị… Cắt | words: thị…Cắt']],
    ['Các xã,phường mới.', ['typography.space | xã,phường | → xã, phường | words: xã,phường']],
    ['Các xã;phường mới.', ['typography.space | xã;phường | → xã; phường | words: xã;phường']],
    ['Các xã:phường mới.', ['typography.space | xã:phường | → xã: phường | words: xã:phường']],
    ['Các xã!phường mới.', ['typography.space | xã!phường | → xã! phường | words: xã!phường']],
    ['Các xã?phường mới.', ['typography.space | xã?phường | → xã? phường | words: xã?phường']],
    ['Các xã.Phường mới.', ['typography.space | xã.Phường | → xã. Phường | words: xã.Phường']],
    ['Các xã.phường mới.', ['typography.space | xã.phường | → xã. phường | words: xã.phường']],
    ['Các xã ,phường mới.', []],
    ['Các xã, phường mới.', []],
    ['Tại bacan.gov.vn có.', []],
    ['Tại bacan.vn có.', []],
    ['Gửi abc@xyz.vn nay.', []],
    ['Số 6.931,0 m².', []],
    ['Tại http://xa.gov.vn có.', []],
    ['Các xã,a mới.', []],
    ['Các XÃ,PHƯỜNG mới.', []],
    ['Các xã,abcd mới.', []],
    ['Các xã......phường mới.', []],
    ['Các xã....phường mới.', []],
    [',phường mới.', []],
    ['Các xã,', []],
  ])('%s', (text, expected) => expect(remarkedIn(text, ['typography.space'])).toEqual(expected));
});

describe('abbreviations that nobody explains', () => {
  it.each([
    ['Chỉ số QXT tăng.', ['abbreviation.undefined | QXT | word: QXT | count: 1']],
    ['Chỉ số QXT tăng, QXT giảm.', ['abbreviation.undefined | QXT | word: QXT | count: 2']],
    ['Chỉ số (QXT) tăng; QXT giảm.', []],
    ['Chỉ số (QXT; LKH) tăng; QXT giảm.', ['abbreviation.undefined | LKH | word: LKH | count: 1']],
    ['Chỉ số QXT (bộ chỉ số quản trị) tăng.', []],
    ['Chỉ số QXT (bộ chỉ số) tăng.', []],
    ['Chỉ số QXT (bộ số) tăng.', ['abbreviation.undefined | QXT | word: QXT | count: 1']],
    ['Chỉ số QXT (5%) tăng.', ['abbreviation.undefined | QXT | word: QXT | count: 1']],
    ['Chỉ số viết tắt QXT tăng.', []],
    ['Chỉ số viết tắt là QXT tăng.', []],
    ['Chỉ số viết tắt sẽ là QXT tăng.', ['abbreviation.undefined | QXT | word: QXT | count: 1']],
    ['UBND xã.', []],
    ['Chỉ số Q tăng.', []],
    ['Chỉ số QX tăng.', ['abbreviation.undefined | QX | word: QX | count: 1']],
    ['Chỉ số QXTABCDE tăng.', ['abbreviation.undefined | QXTABCDE | word: QXTABCDE | count: 1']],
    ['Chỉ số QXTABCDEG tăng.', []],
    ['Chỉ số XIV tăng.', []],
    ['Chỉ số QX1 tăng.', []],
    ['Chỉ số AN tăng.', []],
    ['Chỉ số QX-T tăng.', []],
    ['Chỉ số QX/T tăng.', []],
    ['Chỉ số T.QXT tăng.', []],
    ['Chỉ số QXT LKH tăng.', []],
    ['Chỉ số QXT Bắc tăng.', []],
    ['Công ty QXT tăng.', []],
    ['Chỉ số QXT&T tăng.', []],
    ['Chỉ số QXT_T tăng.', []],
    ['Chỉ số QXT. Nay tăng.', []],
    ['Bắc QXT tăng.', []],
    [
      'Chỉ số (QXT) và (LKH, ABC) tăng; ABC giảm.',
      ['abbreviation.undefined | LKH | word: LKH | count: 1', 'abbreviation.undefined | ABC | word: ABC | count: 2'],
    ],
    ['Chỉ số QXT (bộ chỉ số UBND) tăng.', []],
    ['Chỉ số Bắc QXT tăng.', []],
    ['Công ty Vân Tùng và chỉ số QXT tăng.', ['abbreviation.undefined | QXT | word: QXT | count: 1']],
    ['Chỉ số QXT và Công ty Vân Tùng tăng.', ['abbreviation.undefined | QXT | word: QXT | count: 1']],
    ['Theo Công văn số 12/QXT-LKH nay.', []],
    ['CHỈ SỐ QXT', []],
    ['Báo cáo.\n\nNơi nhận:\n- QXT.', []],
  ])('%s', (text, expected) => expect(remarkedIn(text, ['abbreviation'])).toEqual(expected));
});
