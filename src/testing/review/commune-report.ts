/** An official report as a Word file, set as the decree on records asks, and with single faults of its layout. */
import { wordFile } from '#testing/review/word-file.ts';

/** A paragraph of one run, its size in points. */
export const set = (text: string, size: number, look = '', paragraph = ''): string =>
  `<w:p>${paragraph && `<w:pPr>${paragraph}</w:pPr>`}<w:r><w:rPr><w:rFonts w:ascii="Times New Roman"/>${look}<w:sz w:val="${size * 2}"/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
const B = '<w:b/>';
const BODY =
  'Thực hiện nhiệm vụ được giao, Ủy ban nhân dân xã đã tập trung lãnh đạo, chỉ đạo các cơ quan, đơn vị triển khai đồng bộ các giải pháp phát triển kinh tế - xã hội trên địa bàn';

interface Differs {
  readonly left?: number;
  readonly type?: number;
  readonly lead?: string;
  readonly date?: string;
  readonly end?: string;
  /** Items below "Nơi nhận:", which stands only with them. */
  readonly recipients?: readonly string[];
  readonly indent?: number;
  /** Instead of Times New Roman. */
  readonly font?: string;
  readonly body?: number;
  /** XML behind the first paragraph of the text. */
  readonly more?: string;
  /** Other parts of the file, by their names below `word/`. */
  readonly parts?: Readonly<Record<string, string>>;
}

/** A report of a commune's People's Committee; what differs from what the decree asks is given. */
export const communeReport = ({
  left = 1701,
  type = 14,
  lead = 'Số: 05/BC-UBND',
  date = 'Xã A, ngày 05 tháng 6 năm 2023',
  end = './.',
  recipients = [],
  indent = 720,
  font = 'Times New Roman',
  body = 14,
  more = '',
  parts = {},
}: Differs = {}): Uint8Array =>
  wordFile(
    [
      set('UBND TỈNH B', 12),
      set('ỦY BAN NHÂN DÂN XÃ A', 12, B),
      set('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 13, B),
      set('Độc lập - Tự do - Hạnh phúc', 13, B),
      set(lead, 13),
      set(date, 13, '<w:i/>'),
      set('BÁO CÁO', type, B),
      set('Kết quả thực hiện nhiệm vụ năm 2023', 14, B),
      set(
        `${BODY}.`,
        body,
        '',
        `<w:ind w:firstLine="${indent}"/><w:spacing w:before="120" w:line="240" w:lineRule="auto"/>`,
      ),
      set(
        `${BODY}${end}`,
        body,
        '',
        `<w:ind w:firstLine="${indent}"/><w:spacing w:before="120" w:line="240" w:lineRule="auto"/>`,
      ),
      more,
      ...(recipients.length > 0 ? [set('Nơi nhận:', 12, '<w:b/><w:i/>')] : []),
      ...recipients.map((item) => set(item, 11)),
      set('TM. ỦY BAN NHÂN DÂN', 14, B),
      set('CHỦ TỊCH', 14, B),
      set('Nguyễn Văn An', 14, B),
      `<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:bottom="1134" w:left="${left}" w:right="851"/></w:sectPr>`,
    ]
      .join('')
      .replaceAll('Times New Roman', font),
    parts,
  );
