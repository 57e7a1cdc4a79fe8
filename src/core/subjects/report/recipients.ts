/** Who receives a report, as it is printed: the last is the office's own file, behind which stands who drafted it. */

import type { RecordIn } from '#core/subjects/subjects.ts';
import { toneOnFirst } from '#core/text/tone.ts';

/** "Lưu: VT, TH", "Lưu VPTU", "Lưu Văn phòng Thành ủy"; not "Lưu trữ lịch sử tỉnh", which is a recipient. */
const FILE = /^lưu(?:\s*$|\s*:|\s*(?:VT|VP|HS)|\s+(?:văn phòng|văn thư|hồ sơ|tại|ở)(?!\p{L}))/iu;

export const isFile = (recipient: string): boolean => FILE.test(recipient.trim());

/** Of each recipient what is printed behind it: ", KT (05)" where the report was drafted, nothing behind the others. */
export const drafterBehind = (recipients: readonly string[], drafter: string | undefined): readonly string[] =>
  recipients.map((one, at) =>
    drafter !== undefined && at === recipients.length - 1 && isFile(one) ? `, ${drafter}` : '',
  );

type Agency = Pick<RecordIn<'agency'>, 'name' | 'short'>;

/** Words that stand for the same in lists of recipients. */
const SHORT_WORDS: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})ubnd(?!\p{L})/gu, 'ủy ban nhân dân'],
  [/(?<!\p{L})hđnd(?!\p{L})/gu, 'hội đồng nhân dân'],
  [/(?<!\p{L})mttq(?!\p{L})/gu, 'mặt trận tổ quốc'],
  [/(?<!\p{L})tp\.?(?!\p{L})/gu, 'thành phố'],
];

/** A name as one compares it: without case, with one spelling of each word. */
const spelled = (name: string): string =>
  SHORT_WORDS.reduce((text, [short, long]) => text.replaceAll(short, long), toneOnFirst(name).toLowerCase())
    .replaceAll(/\s+/gu, ' ')
    .trim();

const namesOf = ({ name, short }: Agency): readonly string[] =>
  [name, ...(short === undefined ? [] : [short])].map(spelled);

/** Of what place a body is, at the end of its name: said once behind several. */
const OF_PLACE = /(?<!\p{L})(?:thành phố|tỉnh|thị xã|huyện|quận|xã|phường|đặc khu)(?!\p{L}).*$/u;

/** "UBND thành phố (báo cáo)" names UBND thành phố; "HĐND, UBND thành phố" both. `whole`: names with commas in them. */
const namedIn = (line: string, whole: ReadonlySet<string>): readonly string[] => {
  const text = spelled(line.replaceAll(/\([^)]*\)/gu, ' '));
  if (whole.has(text)) return [text];
  const names = text.split(/[,;]| và /u).map((one) => one.trim());
  const [place] = OF_PLACE.exec(names.at(-1) ?? '') ?? [];
  return place === undefined ? names : [...names, ...names.slice(0, -1).map((name) => `${name} ${place}`)];
};

/** "Như trên": those whom the report addresses. */
const AS_ABOVE = /^như trên(?!\p{L})/u;

/**
 * The lines of recipients with agencies that are none of them yet, before the file of the office. `known`: all agencies
 * of the workspace, of which the name of one may begin as that of another.
 */
export const withAgencies = (
  { recipients, addressees }: Pick<RecordIn<'report'>, 'recipients' | 'addressees'>,
  agencies: readonly Agency[],
  known: readonly Agency[],
): readonly string[] => {
  const whole = new Set([...known, ...agencies].flatMap(namesOf));
  const lines = [...recipients, ...(recipients.some((one) => AS_ABOVE.test(spelled(one))) ? addressees : [])];
  const named = new Set(lines.flatMap((line) => namedIn(line, whole)));
  const added: string[] = [];
  for (const agency of agencies) {
    const names = namesOf(agency);
    if (names.some((name) => named.has(name))) continue;
    added.push(agency.name);
    for (const name of names) named.add(name);
  }
  const file = recipients.findIndex(isFile);
  const at = file === -1 ? recipients.length : file;
  return [...recipients.slice(0, at), ...added, ...recipients.slice(at)];
};
