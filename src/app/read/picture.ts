/** A picture as PNG, for a text in Word. */
import { rasterisePictures } from '#files/picture/rasterise.ts';

/**
 * `widthMm`: how wide it will stand on paper. Its type must be `Times New Roman`: the drawing process holds no other.
 */
export const rasterisePicture = async (svg: string, widthMm: number): Promise<Uint8Array> =>
  (await rasterisePictures([{ svg, widthMm }]))(svg, widthMm);
