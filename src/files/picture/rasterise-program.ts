/** Draws pictures as PNG, as a program of its own. */
import { createCanvas, GlobalFonts, loadImage } from '@napi-rs/canvas';
import { answerQuestions } from '#files/engines/answer.ts';
import { facePath, FACES } from '#files/font/tinos.ts';

export interface PictureToDraw {
  /** As large as its dots. */
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

for (const face of FACES) GlobalFonts.registerFromPath(facePath(face), 'Times New Roman');

const draw = async ({ svg, width, height }: PictureToDraw): Promise<Uint8Array> => {
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  context.fillStyle = 'white';
  context.fillRect(0, 0, width, height);
  context.drawImage(await loadImage(Buffer.from(svg)), 0, 0, width, height);
  return new Uint8Array(canvas.toBuffer('image/png'));
};

answerQuestions<readonly PictureToDraw[]>((pictures) => Promise.all(pictures.map(draw)));
