import { fold } from '#core/text/fold.ts';

/** An id from a name: "Đạt loại II năm 2028" becomes "dat-loai-ii-nam-2028". Empty when nothing is left. */
export const slugOf = (name: string): string =>
  fold(name)
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^-+|-+$/gu, '')
    .slice(0, 60)
    .replace(/-+$/u, '');
