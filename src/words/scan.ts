/** What is said of a report whose pages are pictures. */
import type { Scan } from '#core/review/scanned.ts';
import type { Language } from '#words/language.ts';

/** "1-3, 5" */
export const pageRanges = (pages: readonly number[]): string => {
  const ranges: (readonly [first: number, last: number])[] = [];
  for (const page of pages.toSorted((a, b) => a - b)) {
    const before = ranges.at(-1);
    if (before && before[1] + 1 === page) ranges[ranges.length - 1] = [before[0], page];
    else ranges.push([page, page]);
  }
  return ranges.map(([first, last]) => (first === last ? String(first) : `${first}-${last}`)).join(', ');
};

/** Which pages are a scan, that what was read of them is less sure, and which were not read and why. */
export const scanLines = ({ pages, unread, vietnamese, poor = [] }: Scan, language: Language): readonly string[] => {
  const en = language === 'en';
  const recognised = pageRanges(pages.map(({ page }) => page));
  const lines: string[] = [];
  if (pages.length > 0)
    lines.push(
      en
        ? `A scan: page ${recognised} was read by recognising its letters. Figures, dates and symbols read there are less sure; compare them with the original.`
        : `Bản quét: trang ${recognised} được máy nhận dạng chữ. Số liệu, ngày tháng, số hiệu đọc từ đó kém chắc chắn hơn; cần đối chiếu với bản gốc.`,
    );
  if (pages.length > 0 && !vietnamese)
    lines.push(
      en
        ? 'Vietnamese letters are not installed for tesseract: marks are missing. Its operator installs tesseract-ocr-vie.'
        : 'Máy chưa cài bộ chữ tiếng Việt của tesseract nên chữ bị mất dấu; người quản trị cài gói tesseract-ocr-vie.',
    );
  if (unread.length > 0)
    lines.push(
      en
        ? `Not read: page ${pageRanges(unread)} is a picture without text${pages.length > 0 ? '; it could not be recognised within the time given' : '; recognising it needs tesseract on this machine (packages tesseract-ocr, tesseract-ocr-vie)'}.`
        : `Chưa đọc: trang ${pageRanges(unread)} là ảnh, không có chữ${pages.length > 0 ? '; máy không nhận dạng được trong thời gian cho phép' : '; muốn nhận dạng thì cài tesseract trên máy (gói tesseract-ocr, tesseract-ocr-vie)'}.`,
    );
  if (poor.length > 0) {
    const which = pageRanges(poor.map(({ page }) => page));
    lines.push(
      en
        ? `A poor text layer: the letters that a scanner laid under page ${which} read badly (lost marks, broken words), and could not be read anew from the picture here. What was read there is little sure; compare it with the original, or send a better scan.`
        : `Lớp chữ kém: chữ mà máy quét đặt dưới ảnh trang ${which} đọc sai nhiều (mất dấu, vỡ từ) và ở đây không nhận dạng lại từ ảnh được. Điều đọc từ đó rất kém chắc chắn; cần đối chiếu bản gốc hoặc gửi bản quét tốt hơn.`,
    );
  }
  return lines;
};
