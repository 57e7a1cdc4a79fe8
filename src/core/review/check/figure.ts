/** A figure of a passage, and to how many digits it was told. */
import type { Claim } from '#core/review/claim.ts';
import type { ReadPassage } from '#core/review/read-claims.ts';
import { decimal, divideDecimals, plainDecimal, writePlainDecimal, type Decimal } from '#core/value/decimal.ts';
import { printVietnameseNumber } from '#core/value/vietnamese-number.ts';

export type Figure = Claim & { readonly value: string; readonly unit: string };

const isFigure = (claim: Claim): claim is Figure =>
  (claim.kind === 'quantity' || claim.kind === 'percentage') && claim.value !== undefined && claim.unit !== undefined;

export const figuresOf = ({ claims }: ReadPassage): readonly Figure[] => claims.filter(isFigure);

/** Units that are one word spelled in two ways: "panô", "pa nô". */
export const sameUnit = (one: string, other: string): boolean =>
  one === other || one.replaceAll(' ', '') === other.replaceAll(' ', '');

/** Counted things where one word says more than the other are of one kind: "hộ", "hộ dân". */
export const comparable = (one: Figure, other: Figure): boolean =>
  sameUnit(one.unit, other.unit) || one.unit.startsWith(`${other.unit} `) || other.unit.startsWith(`${one.unit} `);

export const isExact = ({ approximation = [], to, of }: Claim): boolean =>
  approximation.length === 0 && to === undefined && of === undefined;

export const isShare = ({ kind, unit }: Figure): boolean => kind === 'percentage' && unit === '%';

/** Half a unit of the last digit in which it was told. */
export const halfStep = ({ value, scale = 0, text }: Figure): Decimal => {
  const decimals = /,(\d+)/u.exec(text)?.[1]?.length ?? 0;
  const power = scale - decimals;
  const given = plainDecimal(value).scale;
  return power >= 0 && given === 0 ? decimal(5n * 10n ** BigInt(power), 1) : decimal(5n, Math.max(given, -power) + 1);
};

/** What is measured, not counted: its last digit may be rounded. */
export const MEASURED = /^(?:ha|m|km|m²|m³|km²|lần|kg|tấn|tạ|năm|tháng|ngày|giờ|đồng)(?:\/|$)/u;

export const inScale = (value: Decimal, power: number): string => {
  const scaled = power > 0 ? divideDecimals(value, decimal(10n ** BigInt(power)), 3) : value;
  const text = writePlainDecimal(scaled);
  const plain = text.includes('.') ? text.replace(/\.?0+$/u, '') : text;
  return printVietnameseNumber(plainDecimal(plain));
};
