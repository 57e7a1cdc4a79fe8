/**
 * How many fields a form has, before anybody takes it apart: a few letters make a field, and millions of them end the
 * heap.
 */

/** More than any form of ours has, with a table's worth of rows. */
export const MOST_FIELDS = 1000;

/** Whether what was sent has more fields than a form can have; another kind of content has none. */
export const hasTooManyFields = (bytes: Uint8Array, contentType: string | null): boolean => {
  const sign = signOf(contentType ?? '');
  if (sign === undefined || sign === '') return false;
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let found = 0;
  for (let at = whole.indexOf(sign); at >= 0; at = whole.indexOf(sign, at + sign.length)) {
    found += 1;
    if (found > MOST_FIELDS) return true;
  }
  return false;
};

/** What stands between two fields. */
const signOf = (contentType: string): string | undefined => {
  if (/^\s*application\/x-www-form-urlencoded\b/iu.test(contentType)) return '&';
  const boundary = boundaryOf(contentType);
  return boundary === undefined ? undefined : `--${boundary}`;
};

/** Of a form with files; undefined of another kind of content. */
export const boundaryOf = (contentType: string): string | undefined => {
  const found = /^\s*multipart\/form-data\b.*?\bboundary=(?:"([^"]{1,70})"|([^\s;]{1,70}))/iu.exec(contentType);
  return found?.[1] ?? found?.[2];
};
