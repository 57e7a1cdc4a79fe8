/**
 * The relations of one document as a small picture: on the left what acts on it, on the right what it acts on. Lines
 * carry the word of the relation, a document that has ended has a dashed frame. The list beside it says the same.
 */
interface Node {
  readonly name: string;
  readonly how: string;
  readonly ended: boolean;
}

export interface RelationGraph {
  readonly name: string;
  readonly acts: readonly Node[];
  readonly actedOn: readonly Node[];
}

const BOX = { width: 190, height: 40, gap: 16 } as const;
const WIDTH = 880;
const COLUMNS = { left: 1, middle: (WIDTH - BOX.width) / 2, right: WIDTH - BOX.width - 1 } as const;
const LETTERS_A_LINE = 25;

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string): string => text.replace(/[&<>"]/gu, (letter) => ESCAPES[letter] ?? letter);

/** Two lines at most; what does not fit ends with dots. */
const wrap = (text: string): readonly string[] => {
  const lines = [''];
  for (const word of text.split(/\s+/u)) {
    const last = lines.at(-1) ?? '';
    if (last === '' || last.length + 1 + word.length <= LETTERS_A_LINE) lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
    else lines.push(word);
  }
  return lines.length <= 2 ? lines : [lines[0] ?? '', `${(lines[1] ?? '').slice(0, LETTERS_A_LINE - 1)}…`];
};

const box = (x: number, y: number, name: string, look: string): string => {
  const lines = wrap(name);
  const first = y + BOX.height / 2 + 4.5 - (lines.length - 1) * 7.5;
  const text = lines.map((line, index) => `<text x="${x + BOX.width / 2}" y="${first + index * 15}" text-anchor="middle">${escape(line)}</text>`);
  return `<g class="${look}"><rect x="${x}" y="${y}" width="${BOX.width}" height="${BOX.height}" rx="3"/>${text.join('')}</g>`;
};

/** An arrow from the right side of one box to the left side of another, its word above the middle. */
const arrow = (from: { readonly x: number; readonly y: number }, to: { readonly x: number; readonly y: number }, how: string, wordAt: number): string => {
  const bend = (from.x + to.x) / 2;
  const path = `M${from.x} ${from.y}C${bend} ${from.y} ${bend} ${to.y} ${to.x - 7} ${to.y}`;
  const y = from.y + (to.y - from.y) * wordAt;
  const x = from.x + (to.x - from.x) * wordAt;
  return `<path class="edge" d="${path}"/><path class="edge-head" d="M${to.x} ${to.y}l-8 -4v8z"/><text class="edge-word" x="${x}" y="${y - 5}" text-anchor="middle">${escape(how)}</text>`;
};

export const drawRelations = ({ name, acts, actedOn }: RelationGraph): string => {
  const rows = Math.max(1, acts.length, actedOn.length);
  const height = rows * (BOX.height + BOX.gap) + BOX.gap;
  const top = (count: number, index: number): number => (height - count * (BOX.height + BOX.gap) + BOX.gap) / 2 + index * (BOX.height + BOX.gap);
  const middle = (height - BOX.height) / 2;
  const half = BOX.height / 2;
  const left = actedOn.map((node, index) => {
    const y = top(actedOn.length, index);
    return box(COLUMNS.left, y, node.name, node.ended ? 'node node-ended' : 'node') + arrow({ x: COLUMNS.left + BOX.width, y: y + half }, { x: COLUMNS.middle, y: middle + half }, node.how, 0.3);
  });
  const right = acts.map((node, index) => {
    const y = top(acts.length, index);
    return box(COLUMNS.right, y, node.name, node.ended ? 'node node-ended' : 'node') + arrow({ x: COLUMNS.middle + BOX.width, y: middle + half }, { x: COLUMNS.right, y: y + half }, node.how, 0.7);
  });
  return `<svg class="relation-graph" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}">${left.join('')}${right.join('')}${box(COLUMNS.middle, middle, name, 'node node-self')}</svg>`;
};
