/** The type of documents: Tinos, with the metrics of Times New Roman, from its npm package (no network). */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export type Face = 'regular' | 'italic' | 'bold' | 'bold-italic';

const FILES: Readonly<Record<Face, string>> = {
  regular: '400Regular/Tinos_400Regular.ttf',
  italic: '400Regular_Italic/Tinos_400Regular_Italic.ttf',
  bold: '700Bold/Tinos_700Bold.ttf',
  'bold-italic': '700Bold_Italic/Tinos_700Bold_Italic.ttf',
};

export const FACES = Object.keys(FILES) as readonly Face[];

export const facePath = (face: Face): string =>
  fileURLToPath(import.meta.resolve(`@expo-google-fonts/tinos/${FILES[face]}`));

export const faceBytes = (face: Face): Buffer => readFileSync(facePath(face));
