/**
 * How many letters the patterns of some work run over, on any machine the same: by it a test tells what grows with its
 * text from what grows with its square. Each search counts from where it begins to the end of what it finds.
 */
export const lettersRead = (work: () => void): number => {
  // All searches of all patterns come through here.
  const patterns: { exec: (this: RegExp, text: string) => RegExpExecArray | null } = RegExp.prototype;
  const own = patterns.exec;
  let letters = 0;
  patterns.exec = function counted(text) {
    const from = this.global || this.sticky ? this.lastIndex : 0;
    const found = own.call(this, text);
    letters += (found ? found.index + found[0].length : text.length) - Math.min(from, text.length);
    return found;
  };
  try {
    work();
  } finally {
    patterns.exec = own;
  }
  return letters;
};
