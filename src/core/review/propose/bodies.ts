/** Agencies and enterprises that a text names. */
import type { Claim, Span } from '#core/review/claim.ts';
import { levelOf } from '#core/review/propose/body-level.ts';
import { claimsIn, type Laid } from '#core/review/propose/laid.ts';
import { plainName } from '#core/review/propose/identity.ts';
import { nameOfKind, valuesOfName } from '#core/review/propose/places.ts';
import type { Desk } from '#core/review/propose/question.ts';
import type { CodeOf } from '#core/vocabulary/words.ts';

/** The line of a body by how its name begins, or what it holds; the first that fits. */
const LINES: readonly (readonly [CodeOf<'agencyLine'>, RegExp])[] = [
  [
    'central',
    new RegExp(
      String.raw`^(?:thu tuong|chinh phu|quoc hoi|bo chinh tri|ban bi thu|van phong chinh phu|` +
        String.raw`chu tich nuoc|uy ban thuong vu quoc hoi|ban chap hanh trung uong|trung uong|tong cuc|` +
        String.raw`kiem toan)\b`,
      'u',
    ),
  ],
  ['central', /^bo (?!chi huy|doi)/u],
  ['council', /\bhoi dong nhan dan\b/u],
  [
    'front',
    new RegExp(
      String.raw`\b(?:mat tran to quoc|doan thanh nien|lien doan lao dong|hoi (?:nong dan|phu nu|` +
        String.raw`lien hiep phu nu|cuu chien binh|nguoi cao tuoi|chu thap do|khuyen hoc))\b`,
      'u',
    ),
  ],
  ['party', /\b(?:tinh uy|thanh uy|huyen uy|thi uy|quan uy|dang uy|dang bo)\b/u],
  [
    'party',
    new RegExp(
      String.raw`^(?:ban (?:chap hanh|thuong vu|to chuc|tuyen giao|dan van|noi chinh)|uy ban kiem tra|` +
        String.raw`thuong truc (?!hoi dong|uy ban))\b`,
      'u',
    ),
  ],
  ['service', /^(?:trung tam|ban quan ly|vien)\b/u],
  [
    'government',
    new RegExp(
      String.raw`^(?:uy ban nhan dan|so|phong|chi cuc|cuc|cong an|thanh tra|kho bac|bao hiem|toa an|` +
        String.raw`ban chi huy|bo chi huy|bo doi|chu tich|van phong|ban dan toc)\b`,
      'u',
    ),
  ],
];

/** Heads that name no body by themselves: "HĐND" of which level? */
const ALONE: ReadonlySet<string> = new Set([
  'dang bo',
  'trung uong',
  'van phong',
  'thuong truc',
  'ban thuong vu',
  'ban chap hanh',
  'hoi dong nhan dan',
  'uy ban nhan dan',
  'mat tran to quoc',
  'ban chi dao',
  'ban to chuc',
  'ban tuyen giao',
  'ban dan van',
  'dang uy',
  'cong an',
  'uy ban kiem tra',
]);
/** Organisations, of which the committee is the body. */
const NO_BODIES = /^(?:dang bo|chu tich|ban chi dao)\b/u;

interface Naming {
  readonly name: string;
  readonly plain: string;
  readonly laid: Laid;
  readonly span: Span;
}

const namings = (laid: readonly Laid[], kind: Claim['kind']): readonly Naming[] =>
  laid.flatMap((one) =>
    claimsIn(one, [kind]).flatMap(([{ value = '' }, span]) => {
      // A signature has capitals only, and says nothing new.
      const isShouted = value.length > 4 && value === value.toUpperCase() && / /u.test(value);
      return isShouted ? [] : [{ name: value, plain: plainName(value), laid: one, span }];
    }),
  );

/** "Quyết định số 5/QĐ-UBND của UBND tỉnh": who issued what is cited. */
const issuersIn = (laid: readonly Laid[]): readonly Naming[] =>
  laid.flatMap((one) =>
    claimsIn(one, ['citation']).flatMap(([{ issuer }, span]) =>
      issuer === undefined ? [] : [{ name: issuer, plain: plainName(issuer), laid: one, span }],
    ),
  );

const isShortened = (name: string): boolean => /(?:^|\s)\p{Lu}{2,}/u.test(name);

/** Of the spellings of a name the one in full, and the short one where there is one. */
const namesOf = (spellings: readonly string[]): { readonly name: string; readonly short?: string } => {
  const [longest = ''] = spellings.toSorted(
    (a, b) => Number(isShortened(a)) - Number(isShortened(b)) || b.length - a.length,
  );
  const short = spellings.find((one) => isShortened(one) && one.length < longest.length);
  return { name: longest, ...(short !== undefined && { short }) };
};

export const proposeAgencies = (desk: Desk): void => {
  const { read, into } = desk;
  const all = [...namings(read.laid, 'agency'), ...issuersIn(read.laid)];
  const spelled = Map.groupBy(all, ({ plain }) => plain);
  for (const [plain, own] of spelled) {
    const [first] = own;
    if (!first || NO_BODIES.test(plain) || isAlone(plain)) continue;
    const line = LINES.find(([, begins]) => begins.test(plain))?.[0];
    const { name, short } = namesOf([...new Set(own.map((one) => one.name))]);
    const place = line === 'central' ? undefined : placeOf(desk, name);
    into.put({
      subject: 'agency',
      values: {
        name,
        ...(short !== undefined && { short }),
        ...(line !== undefined && { line }),
        ...(place !== undefined && { place }),
      },
      laid: first.laid,
      span: first.span,
      lacks: line === undefined ? ['line'] : [],
    });
  }
};

/** The words of a place behind those of its level: "UBND huyện Ba Bể", "Thành ủy Bắc Kạn". */
const NAMED = /(?:ủy|tỉnh|thành phố|huyện|quận|thị xã|thị trấn|đặc khu|phường|xã)\s+(\p{Lu}.*)$/u;

/**
 * Whose body it is: the place that its name tells, or, of those that the report's place lies in, the one of its level.
 * A level that none of them has is another place's, of which nobody knows.
 */
const placeOf = (desk: Desk, name: string): string | undefined => {
  const { into, home, homeName, question } = desk;
  const level = levelOf(name);
  if (level === undefined || level === 'country') return undefined;
  const own = NAMED.exec(name)?.[1];
  if (own !== undefined) return into.find('place', { name: nameOfKind(level, own), kind: level });
  const above = (question.home ?? []).slice(1);
  const chain = [{ id: home, name: homeName }, ...above];
  return chain.find((one) => valuesOfName(one.name)['kind'] === level)?.id;
};

const isAlone = (plain: string): boolean => ALONE.has(plain);

/** How other proposals name a body that a text names. */
export const agencyNamed = ({ into }: Pick<Desk, 'into'>, name: string): string | undefined =>
  into.find('agency', { name });

const COOPERATIVE = /^(?:hop tac xa|lien hiep hop tac xa)\b/u;
const SEAT = /^,?\s*(?:có\s+)?[Tt]rụ sở(?: chính)?(?: đặt)? (?:tại|ở)\s+((?:\p{Lu}\p{L}*\s?){1,5})/u;

export const proposeParties = ({ read, into }: Desk): void => {
  const spelled = Map.groupBy(namings(read.laid, 'party'), ({ plain }) => plain);
  for (const [plain, own] of spelled) {
    const [first] = own;
    if (!first || !/ /u.test(plain)) continue;
    const seats = own.map(({ laid, span }) => SEAT.exec(laid.flow.text.slice(span.end, span.end + 80))?.[1]?.trim());
    const seat = seats.find((one) => one !== undefined && one !== '');
    into.put({
      subject: 'party',
      values: {
        name: namesOf([...new Set(own.map((one) => one.name))]).name,
        kind: COOPERATIVE.test(plain) ? 'cooperative' : 'enterprise',
        ...(seat !== undefined && { seat }),
      },
      laid: first.laid,
      span: first.span,
    });
  }
};

export const partyNamed = ({ into }: Pick<Desk, 'into'>, name: string): string | undefined =>
  into.find('party', { name });
