/**
 * Lawful Vietnamese syllables, made by rules instead of a list: an initial, a rime, a tone. A rime that ends in c, ch,
 * p or t takes two tones only; k, gh and ngh stand before e, ê, i and y, and c, g and ng before the others.
 */
import { toneOnFirst } from '#core/text/tone.ts';

const INITIALS = [
  '',
  'b',
  'c',
  'ch',
  'd',
  'đ',
  'g',
  'gh',
  'gi',
  'h',
  'k',
  'kh',
  'l',
  'm',
  'n',
  'ng',
  'ngh',
  'nh',
  'p',
  'ph',
  'qu',
  'r',
  's',
  't',
  'th',
  'tr',
  'v',
  'x',
] as const;

/** Rimes without their tone. Those of "qu" have lost its u; those of "gi" its i. */
const RIMES = (
  'a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây ' +
  'e ec em en eng eo ep et ê êch êm ên ênh êp êt êu i ich im in inh ip it iu ia iêc iêm iên iêng iêp iêt iêu ' +
  'o oc oi om on ong op ot oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oe oen oeo oet ooc oong ' +
  'ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u uc ui um un ung up ut ua uân uâng uât uây uê uêch uên uênh uêt uơ uôc uôi uôm uôn uông uôt ' +
  'uy uya uych uyên uyêt uyn uynh uyp uyt uyu ư ưc ưi ưm ưn ưng ưt ưu ưa ươc ươi ươm ươn ương ươp ươt ươu y yêm yên yêng yêt yêu'
).split(' ');
const QU_RIMES =
  'a ac ach ai an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e ec en eo et ê êch ên ênh êt êu i inh it y ych yên yêt yn ynh yt yu ơ ôc ui'.split(
    ' ',
  );
const GI_RIMES = (
  'a ac ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âm ân âng âp ât âu ây e em en eo ep et ê êng êm ên êp êt êu o oc oi om on ong op ot ô ôc ôi ôn ông ôp ôt ' +
  'ơ ơi ơn ơp ơt u uc ui um un ung up ut ua uôc uôi uôn uông uôt ư ưa ưng ươc ươi ươm ươn ương ươt iêng iêc iêt ip in im i'
).split(' ');

const TONES = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'] as const;
/** Of stopped rimes: sắc and nặng. */
const STOPPED_TONES = ['\u0301', '\u0323'] as const;
const STOPPED = /(?:c|ch|p|t)$/u;
const FRONT = /^[eêiy]/u;

const fits = (initial: string, rime: string): boolean => {
  const front = FRONT.test(rime);
  if (initial === 'k' || initial === 'gh' || initial === 'ngh')
    return front && !(initial !== 'k' && rime.startsWith('y'));
  if (initial === 'c' || initial === 'g' || initial === 'ng') return !front;
  // "iên" after nothing is written "yên"; "ia", "ì" and "ích" stand.
  if (initial === '') return !rime.startsWith('iê');
  return !/^y[êm]/u.test(rime);
};

/** The letter of a rime that carries the tone, in the older placement for open oa, oe, uy ("hòa"). */
const toned = (rime: string, tone: string): string => {
  if (tone === '') return rime;
  const at = placeOf(rime);
  return (rime.slice(0, at + 1) + tone + rime.slice(at + 1)).normalize('NFC');
};

const placeOf = (rime: string): number => {
  const marked = [...rime].findLastIndex((letter) => 'ăâêôơư'.includes(letter));
  if (marked >= 0) return marked;
  const vowels = /[aeiouy]+/u.exec(rime)?.[0] ?? '';
  const closed = rime.length > vowels.length;
  if (vowels.length === 1) return 0;
  if (vowels.length === 3) return 1;
  if (vowels.length === 2 && rime === 'uy') return 0;
  return closed ? 1 : 0;
};

let lawful: ReadonlySet<string> | undefined;

const make = (): ReadonlySet<string> => {
  const all = new Set<string>();
  const add = (initial: string, rime: string): void => {
    const tones = STOPPED.test(rime) ? STOPPED_TONES : TONES;
    for (const tone of tones) {
      const syllable = `${initial}${toned(rime, tone)}`.normalize('NFC');
      all.add(syllable);
      all.add(toneOnFirst(syllable));
    }
  };
  for (const initial of INITIALS)
    for (const rime of initial === 'qu' ? QU_RIMES : initial === 'gi' ? GI_RIMES : RIMES)
      if (initial === 'qu' || initial === 'gi' || fits(initial, rime)) add(initial, rime);
  for (const rime of ['i', 'in', 'im', 'ip', 'it', 'iêc', 'iêng', 'iêt']) add('g', rime);
  return all;
};

/** Letters of "nghiêng"; each may stand with two marks behind it. */
const LONGEST = 7;
const LONGEST_WRITTEN = LONGEST + 2;

/**
 * Whether a word is a syllable that Vietnamese can have. Either placement of the tone will do; case does not matter.
 */
export const isSyllable = (word: string): boolean => {
  if (word.length > LONGEST_WRITTEN) return false;
  lawful ??= make();
  const small = word.toLowerCase();
  return lawful.has(small) || lawful.has(toneOnFirst(small)) || lawful.has(toneOnFirst(small.normalize('NFC')));
};

let unmarked: ReadonlySet<string> | undefined;

/** Whether a word of plain letters is a syllable that lost its marks: "nghiep", "duoc". */
export const lostMarks = (word: string): boolean => {
  lawful ??= make();
  unmarked ??= new Set(
    [...lawful].map((syllable) => syllable.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('đ', 'd')),
  );
  return unmarked.has(word);
};

/** A letter that English does not have. */
const MARKED = /[^ -~]/u;

/**
 * The two syllables that a word without a space between them means; undefined where it cannot be parted so, or in
 * several ways.
 */
export const partedSyllables = (word: string): string | undefined => {
  if (word.length > 2 * LONGEST) return undefined;
  const found: string[] = [];
  for (let at = 2; at <= word.length - 2; at += 1)
    if (isSyllable(word.slice(0, at)) && isSyllable(word.slice(at)) && MARKED.test(word))
      found.push(`${word.slice(0, at)} ${word.slice(at)}`);
  return found.length === 1 ? found[0] : undefined;
};
