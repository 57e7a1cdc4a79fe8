/** A file to be saved under its name. */

/** RFC 6266: a plain name for old readers, the same in UTF-8 for the others. */
const disposition = (name: string): string => {
  const plain = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/gu, 'd')
    .replace(/[^\w.-]/gu, '-');
  const coded = encodeURIComponent(name).replace(
    /['()*]/gu,
    (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${coded}`;
};

export const attachment = (bytes: Uint8Array, name: string, type: string): Response =>
  new Response(bytes as Uint8Array<ArrayBuffer>, {
    headers: { 'content-type': type, 'content-length': String(bytes.length), 'content-disposition': disposition(name) },
  });
