/** A file of a form that went to the disk as it came in: large ones are never held whole by the server. */
import { loadBytes, type SomeBytes, type StoredBytes } from '#files/stored-bytes.ts';

export interface StoredName {
  readonly name: string;
  readonly type: string;
}

/** A file of a form whose bytes are read where they are asked for. */
export class StoredFile extends File {
  readonly stored: StoredBytes;

  constructor({ name, type }: StoredName, stored: StoredBytes) {
    super([], name, { type });
    this.stored = stored;
  }

  override arrayBuffer = async (): Promise<ArrayBuffer> => (await loadBytes(this.stored)).buffer;
}

/** The bytes of a file of a form, or where they stand on the disk. The pages have their own copy of the class. */
export const bytesOfFile = async (file: File): Promise<SomeBytes> =>
  'stored' in file ? (file as StoredFile).stored : new Uint8Array(await file.arrayBuffer());
