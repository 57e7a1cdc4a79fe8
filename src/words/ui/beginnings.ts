/**
 * Pages of which nothing is on record yet: what they are for, and how to begin. By the code with which they are
 * refused.
 */
import type { Language } from '#words/language.ts';

export interface Beginning {
  readonly title: string;
  /** What the page is for, and what it needs. */
  readonly text: readonly string[];
  /** Of which a record begins it; who may write is led to its form. */
  readonly subject: 'urban' | 'report';
  /** A file that begins it, as an import takes it. */
  readonly file: { readonly lead: string; readonly name: string; readonly lines: string };
}

const CITY_FILE = 'place,aim,source\nphuong-a,II,nq-01\n';

const REPORT_FILE = `id: bao-cao
family: state
typeName: BÁO CÁO
subject: Kết quả thực hiện Nghị quyết số 01/NQ-HĐND
issuer: ỦY BAN NHÂN DÂN XÃ A
symbolTail: /BC-UBND
place: Xã A
voice: Ủy ban nhân dân xã
parts:
  - { part: results, title: KẾT QUẢ THỰC HIỆN }
  - { part: assessment, title: ĐÁNH GIÁ CHUNG }
authority: TM. ỦY BAN NHÂN DÂN
position: CHỦ TỊCH
signer: Nguyễn Văn A
recipients: ["HĐND xã", "Lưu: VT"]
source: nq-01
`;

const BEGINNINGS: Readonly<Record<string, Readonly<Record<Language, Beginning>>>> = {
  'urban.none': {
    vi: {
      title: 'Tiêu chí đô thị: chưa có đô thị nào trong hồ sơ',
      text: [
        'Trang này chấm điểm một đô thị theo tiêu chí phân loại đô thị của pháp luật, chỉ ra tiêu chuẩn còn thiếu và cách đạt với chi phí ít nhất. Chỉ cần đến nó khi chương trình có mục tiêu về loại đô thị.',
        'Để bắt đầu, ghi địa bàn nào là đô thị và loại muốn đạt. Số liệu của từng tiêu chuẩn bổ sung dần; tiêu chuẩn nào chưa có số liệu thì trang nói rõ là chưa biết.',
      ],
      subject: 'urban',
      file: {
        lead: 'Với chương trình nhập bằng tệp, thêm tệp này vào thư mục của chương trình rồi nhập lại:',
        name: 'urban-areas.csv',
        lines: CITY_FILE,
      },
    },
    en: {
      title: 'Urban class: no urban area is on record yet',
      text: [
        'This page scores a city by the criteria of the law, tells which standards are lacking and the cheapest way to reach them. It is needed where a programme wants an urban class.',
        'To begin, record which place is an urban area and the class it wants. Values of the standards may follow; what is not known yet is told as unknown.',
      ],
      subject: 'urban',
      file: {
        lead: 'With a programme in files, add this file to the folder of the programme and import again:',
        name: 'urban-areas.csv',
        lines: CITY_FILE,
      },
    },
  },
  'report.no-template': {
    vi: {
      title: 'Báo cáo: chưa có mẫu báo cáo',
      text: [
        'Trang này viết báo cáo từ hồ sơ: lời, số liệu, chú thích và phụ lục, theo thể thức văn bản của Đảng hoặc của Nhà nước, rồi tải về thành tệp Word, PDF.',
        'Để bắt đầu, ghi cơ quan ban hành, các phần của báo cáo, người ký và nơi nhận.',
      ],
      subject: 'report',
      file: {
        lead: 'Với chương trình nhập bằng tệp, thêm tệp này vào thư mục của chương trình, sửa theo cơ quan mình rồi nhập lại:',
        name: 'report.yaml',
        lines: REPORT_FILE,
      },
    },
    en: {
      title: 'Report: there is no template yet',
      text: [
        'This page writes the report from the records: text, figures, notes and annexes, in the layout of the Party or of the state, to be taken as Word or PDF.',
        'To begin, record who issues it, its parts, who signs and who receives it.',
      ],
      subject: 'report',
      file: {
        lead: 'With a programme in files, add this file to the folder of the programme, with your own names, and import again:',
        name: 'report.yaml',
        lines: REPORT_FILE,
      },
    },
  },
};

/**
 * How to begin, where a question was refused only because nothing is on record yet; undefined for any other refusal.
 */
export const beginningOf = (codes: readonly string[], language: Language): Beginning | undefined => {
  const [code, second] = codes;
  return code !== undefined && second === undefined && Object.hasOwn(BEGINNINGS, code)
    ? BEGINNINGS[code]?.[language]
    : undefined;
};
