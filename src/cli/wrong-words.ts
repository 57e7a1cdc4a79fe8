/** What is wrong with a command line, in words. Node's own are English. */
import { likeliest } from '#core/text/likeliest.ts';

type Language = 'vi' | 'en';

const meant = (near: readonly string[], language: Language): string =>
  near.length === 0 ? '' : language === 'en' ? ` Did you mean ${near.join(', ')}?` : ` Có phải là ${near.join(', ')}?`;

export const wrongCommand = (name: string, known: readonly string[], language: Language): string =>
  `${language === 'en' ? `There is no command "${name}".` : `Không có lệnh “${name}”.`}${meant(likeliest(name, known), language)}`;

export const tooMany = (extra: readonly string[], language: Language): string =>
  language === 'en'
    ? `Too many arguments: ${extra.join(' ')}. An argument with spaces stands in quotes.`
    : `Thừa tham số: ${extra.join(' ')}. Tham số có dấu cách phải đặt trong dấu nháy.`;

/** An error of `parseArgs`. */
export const wrongOption = (error: unknown, known: readonly string[], language: Language): string => {
  const { code, message } = error as NodeJS.ErrnoException;
  const name = /'(--?[^' ]+)/u.exec(message)?.[1] ?? '';
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION')
    return `${language === 'en' ? `There is no option ${name}.` : `Không có tùy chọn ${name}.`}${meant(
      likeliest(
        name,
        known.map((one) => `--${one}`),
      ),
      language,
    )}`;
  const takesNone = message.includes('does not take');
  if (language === 'en') return takesNone ? `The option ${name} takes no value.` : `The option ${name} needs a value.`;
  return takesNone ? `Tùy chọn ${name} không có giá trị.` : `Tùy chọn ${name} phải có giá trị.`;
};
