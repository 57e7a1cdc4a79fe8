/**
 * A layout profile: how a family of official documents looks under one guideline, as data with the days on which
 * it is in force. Sizes are points of type (pt), lengths on the paper millimetres (mm).
 */
import type { Certainty } from '#core/law/certainty.ts';
import type { Day } from '#core/value/day.ts';

export type LayoutFamily = 'party' | 'state';

/** Where one value of a profile comes from. */
export interface RuleSource {
  readonly source: string;
  readonly status: Certainty;
  /** What the rule allows, when it gives a range: least and most. */
  readonly range?: readonly [number, number];
  /** What it allows, when it gives single values. */
  readonly either?: readonly number[];
}

interface Line {
  readonly sizePt: number;
  readonly bold: boolean;
}

interface MottoLine extends Line {
  readonly text: string;
}

interface HeadingLook {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly upper: boolean;
}

export interface Layout {
  readonly page: {
    readonly widthMm: number;
    readonly heightMm: number;
    readonly topMm: number;
    readonly bottomMm: number;
    readonly leftMm: number;
    readonly rightMm: number;
  };
  /** Arabic, centred in the top margin, absent on page 1. */
  readonly pageNumber: { readonly sizePt: number; readonly fromTopMm: number };
  readonly font: string;
  /** The country's or the Party's name, top right, with a solid rule as long as its last line. */
  readonly motto: { readonly first: MottoLine; readonly second?: MottoLine | undefined; readonly rule: 'line-length' };
  readonly superior: Line;
  /** Below the issuing body stands an asterisk (Party) or a rule of a third to a half of the line (state). */
  readonly issuer: Line & { readonly below: 'asterisk' | 'rule' };
  /** `lead` is what stands before number and symbol; numbers shorter than `padTo` digits get leading zeros. */
  readonly symbol: { readonly sizePt: number; readonly lead: string; readonly padTo: number };
  readonly dateLine: {
    readonly sizePt: number;
    readonly italic: boolean;
    readonly padDaysBelow: number;
    readonly padMonthsBelow: number;
  };
  readonly typeName: Line;
  /** Of a letter: its subject stands below number and symbol, behind `lead`. */
  readonly letter: { readonly lead: string; readonly sizePt: number; readonly italic: boolean };
  readonly subject: Line & { readonly below: 'hyphens' | 'rule' };
  /** `line`: points when `spacing` is exact, else a multiple of the single line. */
  readonly body: {
    readonly sizePt: number;
    readonly indentMm: number;
    readonly gapPt: number;
    readonly spacing: 'exact' | 'multiple';
    readonly line: number;
  };
  /** `numberEnd` closes the Roman number of a part: "I." or "I-"; lower numbers always end with a point. */
  readonly headings: {
    readonly numberEnd: '.' | '-';
    readonly level1: HeadingLook;
    readonly level2: HeadingLook;
    readonly level3: HeadingLook;
    readonly level4: HeadingLook;
  };
  /** What closes the last sentence; empty where its own point is enough. */
  readonly endMark: string;
  readonly authority: Line;
  readonly position: Line;
  readonly name: Line;
  readonly recipients: {
    readonly title: Line & { readonly italic: boolean; readonly underline: boolean };
    readonly list: { readonly sizePt: number };
    readonly itemEnd: string;
    readonly lastEnd: string;
  };
  readonly notes: { readonly sizePt: number };
  readonly table: { readonly sizePt: number };
  /** The head of an annex: "Phụ lục I", its title in capitals, and to which document it belongs. */
  readonly annex: {
    readonly label: Line;
    readonly title: Line;
    readonly reference: { readonly sizePt: number; readonly italic: boolean };
  };
}

export interface LayoutProfile {
  /** The guideline's own symbol: "36-HD/VPTW". */
  readonly key: string;
  readonly family: LayoutFamily;
  readonly title: string;
  readonly validFrom: Day;
  /** The last day in force; absent while it is. */
  readonly validTo?: Day;
  /** Some sources give this earlier day instead of `validFrom`; until that is settled both are told. */
  readonly disputedFrom?: Day;
  readonly layout: Layout;
  /** For each value of `layout`, by its dotted path ("page.topMm"), where it comes from. */
  readonly provenance: ReadonlyMap<string, RuleSource>;
}

/** The profile of a family in force on a day; undefined when none is known. */
export const layoutInForce = (
  profiles: readonly LayoutProfile[],
  family: LayoutFamily,
  day: Day,
): LayoutProfile | undefined =>
  profiles.find(
    (profile) =>
      profile.family === family &&
      profile.validFrom <= day &&
      (profile.validTo === undefined || day <= profile.validTo),
  );

export interface ChosenLayout {
  readonly profile: LayoutProfile;
  /**
   * `before-known`: the day lies before every layout we hold, and the oldest is used; `disputed`: sources differ on
   * which is in force.
   */
  readonly doubt?: 'before-known' | 'disputed';
  /** Where it is disputed, the other one. */
  readonly other?: LayoutProfile;
}

/**
 * The layout for a day: the one in force; for a day before all that ship the oldest of the family, with a doubt;
 * undefined only for a family of which nothing ships, or behind the last one's end.
 */
export const layoutFor = (
  profiles: readonly LayoutProfile[],
  family: LayoutFamily,
  day: Day,
): ChosenLayout | undefined => {
  const own = profiles.filter((profile) => profile.family === family);
  const profile = layoutInForce(own, family, day);
  const other = own.find((one) => one.disputedFrom !== undefined && one.disputedFrom <= day && day < one.validFrom);
  if (profile) return other ? { profile, doubt: 'disputed', other } : { profile };
  const oldest = own.toSorted((a, b) => a.validFrom.localeCompare(b.validFrom))[0];
  return oldest && day < oldest.validFrom ? { profile: oldest, doubt: 'before-known' } : undefined;
};
