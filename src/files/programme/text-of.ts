/** The text of a programme's file: of a size that such a file can have, with plain line ends. */
import { refused, done, type Outcome } from '#core/problem.ts';
import { decodeText } from '#files/text/decode-text.ts';
import { CSV_LIMITS, GEOJSON_LIMITS, largestMegabytes, YAML_LIMITS } from '#files/text/limits.ts';

const bytesOf = (file: string): number =>
  file.endsWith('.csv') ? CSV_LIMITS.bytes : file.endsWith('.geojson') ? GEOJSON_LIMITS.bytes : YAML_LIMITS.bytes;

/** Problems: `file.too-large`, and those of `decodeText`. */
export const textOf = (file: string, bytes: Uint8Array): Outcome<string> => {
  const most = bytesOf(file);
  if (bytes.length > most)
    return refused({ code: 'file.too-large', where: { file }, data: { most: largestMegabytes(most) } });
  const text = decodeText(bytes, file);
  return text.ok ? done(text.value.replaceAll(/\r\n?/gu, '\n')) : text;
};
