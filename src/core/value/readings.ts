/** What a refused number may have meant, spelled so that it can be read: for the hint beside the refusal. */
const grouped = (digits: string): string => digits.replace(/^0+(?=\d)/u, '').replaceAll(/\B(?=(\d{3})+(?!\d))/gu, '.');

/** "155.5" with its last separator before decimals, and with all separators grouping: 155,5 and 1.555. */
export const numberReadings = (text: string): { readonly decimal: string; readonly grouped: string } => {
  const sign = text.startsWith('-') ? '-' : '';
  const parts = text.slice(sign.length).split(/[.,]/u);
  const fraction = parts.at(-1) ?? '';
  const whole = parts.slice(0, -1).join('');
  // Three decimals alone would be read as thousands again; a fourth tells them apart.
  const safe = fraction.length === 3 && whole.length <= 3 && !/^0*$/u.test(whole) ? `${fraction}0` : fraction;
  return { decimal: `${sign}${grouped(whole)},${safe}`, grouped: `${sign}${grouped(parts.join(''))}` };
};
