/** Whether a reader takes gzip, by its Accept-Encoding. "gzip;q=0" says no. */
export const takesGzip = (accepted: string | undefined): boolean =>
  accepted !== undefined &&
  accepted.includes('gzip') &&
  !(accepted.includes('q=0') && /gzip\s*;\s*q=0(?:\.0*)?\s*(?:,|$)/u.test(accepted));
