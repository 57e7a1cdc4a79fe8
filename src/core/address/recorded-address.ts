/**
 * Addresses that records hold (a claim's parts, what a finding stands on) are text, as their files have it. Here that
 * text enters: inside the core an address travels as a value.
 */
import { parseAddress, type Address } from '#core/address/address.ts';
import type { Outcome } from '#core/problem.ts';

/** Import takes canonical text only (`rules/check-addresses.ts`); drafts that are being checked may hold any. */
export const recordedAddress = (text: string): Outcome<Address> => parseAddress(text);

/** As `recordedAddress`, of several; what cannot be read names nothing. */
export const recordedAddresses = (texts: readonly (string | undefined)[]): readonly Address[] =>
  texts.flatMap((text) => {
    const read = text === undefined ? undefined : recordedAddress(text);
    return read?.ok ? [read.value] : [];
  });
