/** Whether a text holds a printed value, and not as a part of another: "86 ha" of "đã có 86 ha", not of "186 ha". */
export const holdsValue = (text: string, printed: string): boolean => {
  const plain = (words: string): string => words.replaceAll('\u00a0', ' ').toLocaleLowerCase('vi');
  const [said, value] = [plain(text), plain(printed)];
  const at = value === '' ? -1 : said.indexOf(value);
  return (
    at >= 0 && !/[\d.,/]$/u.test(said.slice(0, at)) && !/^(?:[\d\p{L}/]|[.,]\d)/u.test(said.slice(at + value.length))
  );
};
