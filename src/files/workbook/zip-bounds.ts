/** What an archive would unpack to, by its own directory: asked before anything is unpacked. */

export interface ZipBounds {
  readonly bytes: number;
  readonly entries: number;
}

const END = 0x06_05_4b_50;
const ENTRY = 0x02_01_4b_50;
const END_LENGTH = 22;
/** Without name, fields and comment. */
const ENTRY_LENGTH = 46;
/** A comment stands behind the end. */
const LONGEST_COMMENT = 65_535;

/**
 * Whether an archive keeps within the bounds: `broken` where it has no directory, `too-large` where that tells of more
 * than is allowed, or of sizes that only the format for large archives can tell.
 */
export const zipFault = (archive: Uint8Array, most: ZipBounds): 'broken' | 'too-large' | undefined => {
  const view = viewOf(archive);
  const end = endOf(view);
  if (end === undefined) return 'broken';
  if (view.getUint16(end + 10, true) > most.entries) return 'too-large';
  let bytes = 0;
  for (const at of directoryOf(view, end)) {
    if (at === undefined) return 'broken';
    bytes += view.getUint32(at + 24, true);
    if (bytes > most.bytes) return 'too-large';
  }
  return undefined;
};

/** What an archive says that it holds, as far as its directory can be read; undefined where it has none. */
export const zipNames = (archive: Uint8Array): ReadonlySet<string> | undefined => {
  const view = viewOf(archive);
  const end = endOf(view);
  if (end === undefined) return undefined;
  const names = [...directoryOf(view, end)].flatMap((at) =>
    at === undefined ? [] : [nameAt(archive, at + ENTRY_LENGTH, view.getUint16(at + 28, true))],
  );
  return new Set(names);
};

const nameAt = (archive: Uint8Array, at: number, length: number): string =>
  Buffer.from(archive.subarray(at, at + length)).toString('utf8');

const viewOf = (archive: Uint8Array): DataView => new DataView(archive.buffer, archive.byteOffset, archive.byteLength);

/** Where each entry of the directory begins; undefined, as the last, where one is not there. */
function* directoryOf(view: DataView, end: number): Generator<number | undefined> {
  const entries = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  for (let entry = 0; entry < entries; entry += 1) {
    if (at + ENTRY_LENGTH > view.byteLength || view.getUint32(at, true) !== ENTRY) return yield undefined;
    yield at;
    at += ENTRY_LENGTH + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
}

const endOf = (view: DataView): number | undefined => {
  const first = Math.max(0, view.byteLength - END_LENGTH - LONGEST_COMMENT);
  for (let at = view.byteLength - END_LENGTH; at >= first; at -= 1) if (view.getUint32(at, true) === END) return at;
  return undefined;
};
