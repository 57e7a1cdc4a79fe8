/** An id from a name: "Đạt loại II năm 2028" becomes "dat-loai-ii-nam-2028". Empty when nothing is left. */
export const slugOf = (name: string): string =>
  name.replaceAll('đ', 'd').replaceAll('Đ', 'D').normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll(/[^a-z0-9]+/gu, '-').replaceAll(/^-+|-+$/gu, '').slice(0, 60).replace(/-+$/u, '');
