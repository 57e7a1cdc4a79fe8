/** What an archive would unpack to, by its own directory: asked before anything is unpacked. */

export interface ZipBounds {
  readonly bytes: number;
  readonly entries: number;
}

const END = 0x06_05_4b_50;
const ENTRY = 0x02_01_4b_50;
const END_LENGTH = 22;
/** A comment stands behind the end. */
const LONGEST_COMMENT = 65_535;

/**
 * Whether an archive keeps within the bounds: `broken` where it has no directory, `too-large` where that tells of more
 * than is allowed, or of sizes that only the format for large archives can tell.
 */
export const zipFault = (archive: Uint8Array, most: ZipBounds): 'broken' | 'too-large' | undefined => {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  const end = endOf(view);
  if (end === undefined) return 'broken';
  const entries = view.getUint16(end + 10, true);
  if (entries > most.entries) return 'too-large';
  let [at, bytes] = [view.getUint32(end + 16, true), 0];
  for (let entry = 0; entry < entries; entry += 1) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== ENTRY) return 'broken';
    bytes += view.getUint32(at + 24, true);
    if (bytes > most.bytes) return 'too-large';
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return undefined;
};

const endOf = (view: DataView): number | undefined => {
  const first = Math.max(0, view.byteLength - END_LENGTH - LONGEST_COMMENT);
  for (let at = view.byteLength - END_LENGTH; at >= first; at -= 1) if (view.getUint32(at, true) === END) return at;
  return undefined;
};
