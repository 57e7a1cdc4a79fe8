/** The help of the command line. */
import type { Command } from '#cli/command.ts';

type Language = 'vi' | 'en';

const TEXTS = {
  vi: {
    usage: 'Cách dùng: tiendo <lệnh> [tham số]',
    commands: 'Các lệnh:',
    options: 'Tùy chọn:',
    codes:
      'Mã thoát: 0 thực hiện xong; 1 bị từ chối do dữ liệu (không có gì thay đổi); 2 dòng lệnh sai; 3 sự cố của hệ thống.',
    settings:
      'Thiết lập: TIENDO_DATA (thư mục dữ liệu, mặc định ./var), DATABASE_URL (máy chủ PostgreSQL có sẵn), TIENDO_LANG=en (tiếng Anh), TIENDO_ADDRESS (địa chỉ trang, in vào văn bản).',
  },
  en: {
    usage: 'Usage: tiendo <command> [arguments]',
    commands: 'Commands:',
    options: 'Options:',
    codes:
      'Exit codes: 0 done; 1 refused because of the data (nothing was changed); 2 wrong command line; 3 fault of the system.',
    settings:
      'Settings: TIENDO_DATA (data folder, default ./var), DATABASE_URL (an existing PostgreSQL server), TIENDO_LANG=en (English), TIENDO_ADDRESS (address of the site, printed into documents).',
  },
} as const;

/** What stands for a value in a usage, in Vietnamese. */
const PLACEHOLDERS: readonly (readonly [RegExp, string])[] = [
  [/(?<=<[^>]*)\bfolder\b/gu, 'thư mục'],
  [/(?<=<[^>]*)\bfile\b/gu, 'tệp'],
  [/(?<=<[^>]*)\baddress\b/gu, 'địa chỉ'],
  [/(?<=<[^>]*)\bwords\b/gu, 'từ cần tìm'],
  [/(?<=<[^>]*)\bprogramme\b/gu, 'chương trình'],
  [/\bYYYY-MM-DD\b/gu, 'NĂM-THÁNG-NGÀY'],
  [/(?<=--author )NAME\b/gu, 'HỌ TÊN'],
  [/(?<=--reason )TEXT\b/gu, 'LÝ DO'],
  [/(?<=--out )DIR\b/gu, 'THƯ MỤC'],
];

/** A usage with its placeholders in the language. */
export const usageIn = (usage: string, language: Language): string =>
  language === 'en' ? usage : PLACEHOLDERS.reduce((text, [shape, word]) => text.replaceAll(shape, word), usage);

/** Help on one command, or on all. */
export const helpText = (commands: readonly Command[], command: Command | undefined, language: Language): string => {
  const words = TEXTS[language];
  if (!command) {
    const width = Math.max(...commands.map((one) => one.name.length));
    const lines = commands.map((one) => `  ${one.name.padEnd(width)}  ${one.about[language]}`);
    return [words.usage, '', words.commands, ...lines, '', words.codes, words.settings, ''].join('\n');
  }
  const options = Object.entries(command.options).map(
    ([name, option]) => `  --${name}${option.type === 'string' ? ' …' : ''}  ${option.about[language]}`,
  );
  return [
    `tiendo ${command.name} ${usageIn(command.usage, language)}`,
    '',
    command.about[language],
    ...(options.length > 0 ? ['', words.options, ...options] : []),
    '',
    words.codes,
    '',
  ].join('\n');
};
