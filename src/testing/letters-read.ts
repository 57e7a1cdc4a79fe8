/**
 * How many letters the patterns of some work run over, on any machine the same: by it a test tells what grows with its
 * text from what grows with its square. Each search counts from where it begins to the end of what it finds.
 */
export const lettersRead = (work: () => void): number => {
  // eslint-disable-next-line typescript/unbound-method -- called below on the pattern that it is asked of
  const own = RegExp.prototype.exec;
  let letters = 0;
  RegExp.prototype.exec = function counted(text: string) {
    const from = this.global || this.sticky ? this.lastIndex : 0;
    const found = own.call(this, text);
    letters += (found ? found.index + found[0].length : text.length) - Math.min(from, text.length);
    return found;
  };
  try {
    work();
  } finally {
    RegExp.prototype.exec = own;
  }
  return letters;
};
