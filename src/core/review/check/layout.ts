/**
 * How a file is set against the layout of its family and day: each value of the profile that can be measured, found and
 * asked.
 */
import type { Certainty } from '#core/law/certainty.ts';
import { layoutFor, type LayoutProfile } from '#core/law/layout.ts';
import type { Measured, MeasuredLayout } from '#core/review/laid-out.ts';
import type { Finding } from '#core/review/remark.ts';
import { fold } from '#core/text/fold.ts';
import type { Day } from '#core/value/day.ts';

interface LayoutRow {
  /** The dotted path of the profile: "typeName.sizePt". */
  readonly path: string;
  readonly found: Measured;
  readonly asked: Measured;
  /** What the rule allows besides: least and most, or single values. */
  readonly allowed?: readonly number[];
  readonly range?: readonly [number, number];
  readonly fits: boolean;
  readonly status: Certainty;
  readonly source: string;
  /** The words where it was measured. */
  readonly at?: string;
  /** The paragraphs that it speaks of, as `LaidParagraph.nth`. */
  readonly places?: readonly number[];
}

export interface CheckedLayout {
  readonly profile: LayoutProfile;
  /** The day lies before every layout that ships, or sources differ on which is in force. */
  readonly doubt?: 'before-known' | 'disputed';
  readonly rows: readonly LayoutRow[];
}

/** A millimetre, and a tenth of a point: what editors round. */
const NEAR: Readonly<Record<string, number>> = { mm: 1, pt: 0.25 };

const valueAt = (layout: object, path: string): Measured | undefined => {
  let value: unknown = layout;
  for (const part of path.split('.'))
    value = typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[part] : undefined;
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : undefined;
};

/** Undefined where nothing ships for its family. */
export const checkLayout = (
  { family, measures }: MeasuredLayout,
  profiles: readonly LayoutProfile[],
  day: Day,
): CheckedLayout | undefined => {
  const chosen = layoutFor(profiles, family, day);
  if (!chosen) return undefined;
  const { profile, doubt } = chosen;
  const rows = measures.flatMap(({ path, found, at, places }): readonly LayoutRow[] => {
    const asked = valueAt(profile.layout, path);
    const from = profile.provenance.get(path);
    // An empty line height or a size is told for the spacing that the profile asks for only.
    if (asked === undefined || !from) return [];
    const { range, either, status, source } = from;
    return [
      {
        path,
        found,
        asked,
        ...(range && { range }),
        ...(either && { allowed: either }),
        fits: fits(path, found, asked, range, either),
        status,
        source,
        ...(at !== undefined && { at }),
        ...(places && { places }),
      },
    ];
  });
  return { profile, rows, ...(doubt && { doubt }) };
};

const fits = (
  path: string,
  found: Measured,
  asked: Measured,
  range: readonly [number, number] | undefined,
  either: readonly number[] | undefined,
): boolean => {
  if (typeof found === 'number' && typeof asked === 'number') {
    const near = path.endsWith('Mm') ? NEAR['mm']! : NEAR['pt']!;
    if (either) return either.some((one) => Math.abs(one - found) <= near);
    // A gap may be wider than the least, a number longer.
    if (path === 'body.gapPt' || path === 'symbol.padTo') return found >= asked - near;
    return range ? found >= range[0] - near && found <= range[1] + near : Math.abs(found - asked) <= near;
  }
  // "ngày 5" lacks its zero where days below ten are told with one; a zero too many is a matter of style.
  if (typeof found === 'string' && typeof asked === 'number') return found.length > 1 || Number(found) >= asked;
  if (typeof found === 'string' && typeof asked === 'string')
    return path === 'symbol.lead' || path === 'font'
      ? found === asked
      : fold(found).replaceAll(/\s*[-–]\s*/gu, '-') === fold(asked).replaceAll(/\s*[-–]\s*/gu, '-');
  return found === asked;
};

/** Remarks of the rows that do not fit; what is only usual is never held against a file. */
export const layoutFindings = (text: string, { profile, rows }: CheckedLayout): readonly Finding[] =>
  rows
    .filter(({ fits: fit, status }) => !fit && status !== 'unverified')
    .map(({ path, found, asked, range, allowed, at }) => {
      const words = at?.trim().slice(0, 80).split('\n')[0] ?? '';
      // What is not found stands at the beginning, without words.
      const start = words === '' ? -1 : text.indexOf(words);
      return {
        rule: 'layout.differs',
        start: Math.max(0, start),
        end: start < 0 ? 0 : start + words.length,
        data: {
          path,
          found: String(found),
          asked: range ? `${range[0]}–${range[1]}` : (allowed?.join(', ') ?? String(asked)),
          profile: profile.key,
        },
      };
    });
