/** By what a kept file of an old report is named on record. */
import { hash } from 'node:crypto';

/** 64 hexadecimal digits. */
export const sha256Of = (bytes: Uint8Array): string => hash('sha256', bytes, 'hex');

/** By this a report is known as one that was taken in before. */
export const fileNote = (file: string, sha256: string): string =>
  `Tệp${file === '' ? '' : ` ${file}`}, SHA-256 ${sha256}`;
