/** Programs of the system that read scans, where they are on this machine: never required. */
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Where they lie when the path of a service does not tell. */
const USUAL = ['/usr/bin', '/usr/local/bin', '/opt/homebrew/bin'];

/**
 * The path of a program. `variable`: an environment variable that tells it; set and not right, there is none. Undefined
 * where the machine has none.
 */
const findProgram = (
  command: string,
  variable: string,
  environment: Readonly<Record<string, string | undefined>>,
): string | undefined => {
  const told = environment[variable];
  const paths =
    told === undefined
      ? [...(environment['PATH'] ?? '').split(delimiter), ...USUAL].map((folder) => join(folder, command))
      : [told];
  return paths.find((path) => {
    try {
      accessSync(path, constants.X_OK);
      return path !== '';
    } catch {
      return false;
    }
  });
};

export interface ScanPrograms {
  /** Recognises letters. */
  readonly tesseract: string;
  /** Draws pages whose pictures are packed as fax or JPEG 2000, which our own reader does not unpack. */
  readonly pdftoppm?: string | undefined;
}

/** Undefined without tesseract: then nothing can be recognised. */
export const findScanPrograms = (
  environment: Readonly<Record<string, string | undefined>> = process.env,
): ScanPrograms | undefined => {
  const tesseract = findProgram('tesseract', 'TESSERACT_PATH', environment);
  return tesseract === undefined
    ? undefined
    : { tesseract, pdftoppm: findProgram('pdftoppm', 'PDFTOPPM_PATH', environment) };
};
