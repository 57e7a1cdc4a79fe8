/** "4 phường nội thị (Đức Xuân, Sông Cầu, …)": places named together, which have a name as a group. */
import type { Span } from '#core/review/claim.ts';

export interface PlaceGroup {
  /** "4 phường nội thị" */
  readonly name: string;
  /** The word of their kind: "phường". */
  readonly word: string;
  readonly members: readonly string[];
  readonly span: Span;
}

const GROUP = /(?<!\d)(\d{1,2})\s+(phường|xã|thị trấn|huyện|thôn|tổ dân phố)\s([\p{Ll}\s]{0,40})\(([^()]{3,600})\)/gu;

/** The groups of a text whose names are as many as it says. */
export const placeGroupsIn = (text: string): readonly PlaceGroup[] =>
  [...text.matchAll(GROUP)].flatMap((match) => {
    const [whole, number = '', word = '', said = '', list = ''] = match;
    const members = list
      .split(/,|\svà\s/u)
      .map((name) => name.trim())
      .filter(Boolean);
    if (members.length !== Number(number) || !members.every((name) => /^\p{Lu}/u.test(name))) return [];
    const span = { start: match.index, end: match.index + whole.length };
    return [{ name: `${Number(number)} ${word} ${said}`.trim(), word, members, span }];
  });
