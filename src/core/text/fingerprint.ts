/**
 * A short mark of a text, by which one sees that it changed: 16 hexadecimal digits. No protection against anybody: two
 * 32-bit hashes in the manner of MurmurHash's finaliser.
 */
export const fingerprint = (text: string): string => {
  let [a, b] = [0xdeadbeef, 0x41c6ce57];
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charCodeAt(at);
    a = Math.imul(a ^ letter, 2_654_435_761);
    b = Math.imul(b ^ letter, 1_597_334_677);
  }
  a = mixed(a, b);
  b = mixed(b, a);
  return [a, b].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
};

const mixed = (a: number, b: number): number =>
  Math.imul(a ^ (a >>> 16), 2_246_822_507) ^ Math.imul(b ^ (b >>> 13), 3_266_489_909);
