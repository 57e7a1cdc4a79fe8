/**
 * The relations of one document as a small picture: on the left what acts on it, on the right what it acts on. Lines
 * carry the word of the relation, a document that has ended has a dashed frame. The list beside it says the same.
 */
import { escapeMarkup } from '#core/text/escape-markup.ts';

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

const BOX = { width: 186, height: 42, gap: 16 } as const;
/** Room for the arrows and their words. */
const BETWEEN = 160;
const LETTERS_A_LINE = 25;

/** Two lines at most; what does not fit ends with dots. */
const wrap = (text: string): readonly string[] => {
  const lines = [''];
  for (const word of text.split(/\s+/u)) {
    const last = lines.at(-1) ?? '';
    if (last === '' || last.length + 1 + word.length <= LETTERS_A_LINE)
      lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
    else lines.push(word);
  }
  return lines.length <= 2 ? lines : [lines[0] ?? '', `${(lines[1] ?? '').slice(0, LETTERS_A_LINE - 1)}…`];
};

const box = (x: number, y: number, name: string, look: string): string => {
  const lines = wrap(name);
  const first = y + BOX.height / 2 + 4.5 - (lines.length - 1) * 7.5;
  const text = lines.map(
    (line, index) =>
      `<text x="${x + BOX.width / 2}" y="${first + index * 15}" text-anchor="middle">${escapeMarkup(line)}</text>`,
  );
  return `<g class="${look}"><rect x="${x}" y="${y}" width="${BOX.width}" height="${BOX.height}" rx="3"/>${text.join('')}</g>`;
};

interface Point {
  readonly x: number;
  readonly y: number;
}

/** An arrow from the right side of one box to the left side of another; its word stands at the side that has room. */
const arrow = (from: Point, to: Point, how: string, side: 'start' | 'end'): string => {
  const bend = (from.x + to.x) / 2;
  const path = `M${from.x} ${from.y}C${bend} ${from.y} ${bend} ${to.y} ${to.x - 7} ${to.y}`;
  const at = side === 'start' ? { x: from.x + 8, y: from.y } : { x: to.x - 12, y: to.y };
  return (
    `<path class="edge" d="${path}"/><path class="edge-head" d="M${to.x} ${to.y}l-8 -4v8z"/>` +
    `<text class="edge-word" x="${at.x}" y="${at.y - 5}" text-anchor="${side}">${escapeMarkup(how)}</text>`
  );
};

const look = ({ ended }: Node): string => (ended ? 'node node-ended' : 'node');

export const drawRelations = ({ name, acts, actedOn }: RelationGraph): string => {
  const step = BOX.width + BETWEEN;
  const rows = Math.max(1, acts.length, actedOn.length);
  const size = {
    width: 2 + BOX.width + step * (Number(actedOn.length > 0) + Number(acts.length > 0)),
    height: rows * (BOX.height + BOX.gap) + BOX.gap,
  };
  const self = { x: 1 + (actedOn.length > 0 ? step : 0), y: (size.height - BOX.height) / 2 };
  const half = BOX.height / 2;
  const top = (count: number, index: number): number =>
    (size.height - count * (BOX.height + BOX.gap) + BOX.gap) / 2 + index * (BOX.height + BOX.gap);
  const left = actedOn.map((node, index) => {
    const y = top(actedOn.length, index);
    return (
      arrow({ x: 1 + BOX.width, y: y + half }, { x: self.x, y: self.y + half }, node.how, 'start') +
      box(1, y, node.name, look(node))
    );
  });
  const right = acts.map((node, index) => {
    const y = top(acts.length, index);
    return (
      arrow({ x: self.x + BOX.width, y: self.y + half }, { x: self.x + step, y: y + half }, node.how, 'end') +
      box(self.x + step, y, node.name, look(node))
    );
  });
  return (
    `<svg class="relation-graph" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size.width} ${size.height}" width="${size.width}" height="${size.height}">` +
    `${left.join('')}${right.join('')}${box(self.x, self.y, name, 'node node-self')}</svg>`
  );
};
