/**
 * Addresses that records hold (a claim's parts, what a finding stands on) are text, as their files have it. Here that
 * text enters: inside the core an address travels as a value.
 */
import { parseAddress, type Address } from '#core/address/address.ts';
import type { Outcome } from '#core/problem.ts';

/** A programme has some hundred of them, and each is asked for with every write. */
const MOST = 5000;
const LONGEST = 400;
const KNOWN = new Map<string, Outcome<Address>>();

/** Import takes canonical text only (`rules/check-addresses.ts`); drafts that are being checked may hold any. */
export const recordedAddress = (text: string): Outcome<Address> => {
  const known = KNOWN.get(text);
  if (known) return known;
  if (KNOWN.size >= MOST) KNOWN.clear();
  const address = parseAddress(text);
  if (text.length <= LONGEST) KNOWN.set(text, address);
  return address;
};

/** As `recordedAddress`, of several; what cannot be read names nothing. */
export const recordedAddresses = (texts: readonly (string | undefined)[]): readonly Address[] =>
  texts.flatMap((text) => {
    const read = text === undefined ? undefined : recordedAddress(text);
    return read?.ok ? [read.value] : [];
  });
