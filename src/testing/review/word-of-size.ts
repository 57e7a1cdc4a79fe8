/** A Word file with a picture that makes it as large as is asked, byte for byte. */
import { unzipSync, zipSync } from 'fflate';

export const wordOfSize = (file: Uint8Array, bytes: number): Buffer => {
  const parts = unzipSync(file);
  const withPicture = (length: number): Uint8Array =>
    zipSync({ ...parts, 'word/media/image1.png': [new Uint8Array(length), { level: 0 }] });
  return Buffer.from(withPicture(bytes - withPicture(0).length));
};
