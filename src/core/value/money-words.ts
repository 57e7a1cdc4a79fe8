/** Money as people write it in cells and forms: "44 tỷ", "850 trđ", "1,2 tỉ đồng", "200 tr.đ". */
const SHORT = /(?<=[\d\s])(?<scale>nghìn tỷ|nghìn tỉ|tỷ|tỉ|triệu|tr|nghìn|ngàn)[.\s]*(?:đồng|đ|vnđ|vnd|d)?\.?$/iu;
const SCALES: Readonly<Record<string, string>> = { 'nghìn tỉ': 'nghìn tỷ', tỉ: 'tỷ', tr: 'triệu', ngàn: 'nghìn' };

/** The same with its unit in full, "850 triệu đồng"; the text itself where it ends otherwise. */
export const moneyInFull = (text: string): string =>
  text.replace(SHORT, (_, scale: string) => {
    const told = scale.toLocaleLowerCase('vi');
    return `${SPACED.test(text.slice(0, text.length - _.length)) ? '' : ' '}${SCALES[told] ?? told} đồng`;
  });

const SPACED = /\s$/u;
