/** What the address says of a letter of reminder: read as people write it, the usual where it says nothing. */
import type { Reminder } from '#app/read/collecting/reminder.ts';
import type { Problem } from '#core/problem.ts';
import type { ReminderAsked } from '#core/report/reminder-letter.ts';
import { typedText } from '#core/text/typed-text.ts';
import { printDay, readWrittenDay, type Day } from '#core/value/day.ts';

/** Names in the address. */
export const LETTER_FIELDS = {
  number: 'so',
  tail: 'ky-hieu',
  date: 'ngay',
  newDay: 'han',
  authority: 'quyen',
  position: 'chuc-vu',
  signer: 'nguoi-ky',
  recipients: 'noi-nhan',
} as const;
type LetterField = keyof typeof LETTER_FIELDS;

export interface AskedLetter {
  readonly asked: ReminderAsked;
  /** What stands in the fields of the form. */
  readonly shown: Readonly<Record<LetterField, string>>;
  /** Days that are none, each at its field. */
  readonly problems: readonly Problem[];
}

export const askedLetter = (url: URL, { usual }: Pick<Reminder, 'usual'>): AskedLetter => {
  const { signature } = usual;
  const said = (field: LetterField, otherwise = ''): string => {
    const text = url.searchParams.get(LETTER_FIELDS[field]);
    return text === null ? otherwise : typedText(text.replaceAll('\r\n', '\n'));
  };
  const shown = {
    number: said('number'),
    tail: said('tail', usual.symbolTail) || usual.symbolTail,
    date: said('date'),
    newDay: said('newDay', printDay(usual.newDay)) || printDay(usual.newDay),
    authority: said('authority', signature.authority),
    position: said('position', signature.position),
    signer: said('signer', signature.name),
    recipients: said('recipients', usual.recipients.join('\n')),
  };
  const problems: Problem[] = [];
  const dayIn = (field: 'date' | 'newDay'): Day | undefined => {
    const text = shown[field];
    const day = text === '' ? undefined : readWrittenDay(text);
    if (text !== '' && !day)
      problems.push({ code: 'field.day', where: { field: LETTER_FIELDS[field] }, data: { text } });
    return day;
  };
  const [date, newDay] = [dayIn('date'), dayIn('newDay')];
  return {
    shown,
    problems,
    asked: {
      ...(shown.number !== '' && { symbol: `${shown.number}${shown.tail}` }),
      symbolTail: shown.tail,
      ...(date && { date }),
      newDay: newDay ?? usual.newDay,
      signature: {
        ...signature,
        authority: shown.authority,
        position: shown.position,
        name: shown.signer,
      },
      recipients: shown.recipients.split('\n').map(typedText).filter(Boolean),
    },
  };
};
