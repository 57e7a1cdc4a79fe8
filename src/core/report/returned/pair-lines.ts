/**
 * Which lines of a file are which of the draft: by their marks, by the same words, by most of the words, by their place
 * in the frame; parts of one line and lines that were joined come together. Every line is in exactly one pair.
 */
import { likeness, pairLike, pairSame, wordsOf, type Placed } from '#core/report/returned/alike.ts';
import type { DraftLine, FileLine } from '#core/report/returned/line.ts';
import { looseEnds, type LooseEnds } from '#core/report/returned/loose-ends.ts';
import { isTableOfFigures, matchTables, pairTables } from '#core/report/returned/pair-tables.ts';
import { unitsOf, type Reading, type Unit } from '#core/report/returned/unit.ts';

/** How a line was recognised. */
export type Known = 'mark' | 'words' | 'likeness' | 'place' | 'table';

/** Lines of the draft and of the file that are the same, in the order of each; one side may have none. */
export interface LinePair {
  readonly draft: readonly number[];
  readonly file: readonly number[];
  readonly known?: Known;
}

export interface PairedLines {
  readonly units: readonly Unit[];
  readonly pairs: readonly LinePair[];
}

/** Half of the words, in both, make a line the same one. */
const ENOUGH = 0.5;

export const pairLines = (draft: readonly DraftLine[], file: readonly FileLine[], reading: Reading): PairedLines => {
  const matched = matchTables(draft, file);
  const isTable = isTableOfFigures(file, matched);
  const units = unitsOf(file, reading, isTable);
  const pairer = new Pairer(draft, units);
  for (const { draft: ours, file: theirs } of pairTables(draft, units, matched, isTable))
    pairer.take({
      draft: ours,
      file: theirs,
      ...(ours.length > 0 && theirs.length > 0 && { known: 'table' as const }),
    });
  pairer.byMark();
  for (const story of ['body', 'note'] as const) {
    pairer.by('words', pairSame(pairer.ours(story), pairer.theirs(story)));
    pairer.by('likeness', pairLike(pairer.ours(story), pairer.theirs(story), ENOUGH));
  }
  pairer.byPlace();
  pairer.joinParts();
  return { units, pairs: pairer.all() };
};

class Pairer {
  readonly #draft: readonly DraftLine[];
  readonly #units: readonly Unit[];
  readonly #pairs: LinePair[] = [];
  /** The pair of each line, by its place. */
  readonly #ofDraft = new Map<number, number>();
  readonly #ofFile = new Map<number, number>();

  constructor(draft: readonly DraftLine[], units: readonly Unit[]) {
    this.#draft = draft;
    this.#units = units;
  }

  take(pair: LinePair): void {
    const at = this.#pairs.push(pair) - 1;
    for (const one of pair.draft) this.#ofDraft.set(one, at);
    for (const one of pair.file) this.#ofFile.set(one, at);
  }

  by(known: Known, pairs: readonly (readonly [draft: number, file: number])[]): void {
    for (const [draft, file] of pairs) this.take({ draft: [draft], file: [file], known });
  }

  ours(story: string): readonly Placed[] {
    return this.#draft.flatMap((line, at) =>
      this.#ofDraft.has(at) || line.story !== story ? [] : [{ at, text: line.text }],
    );
  }

  theirs(story: string): readonly Placed[] {
    return this.#units.flatMap((unit, at) =>
      this.#ofFile.has(at) || unit.story !== story ? [] : [{ at, text: unit.text }],
    );
  }

  /** Of several lines with the mark of a block the likest is the block; the others may be parts of it, or new. */
  byMark(): void {
    const carriers = new Map(
      this.#draft.flatMap(({ of, words }, at) =>
        words !== undefined && 'block' in of && of.block !== undefined && !this.#ofDraft.has(at)
          ? [[of.block, at] as const]
          : [],
      ),
    );
    const wordsOfLine = new Map([...carriers.values()].map((at) => [at, wordsOf(this.#draft[at]?.text ?? '')]));
    const candidates = this.#units.flatMap(({ marks, text, cell }, file) => {
      if (this.#ofFile.has(file) || text === '' || marks.length === 0) return [];
      const words = wordsOf(text);
      return marks.flatMap(({ block }) => {
        const draft = carriers.get(block);
        if (draft === undefined || (cell && this.#draft[draft]?.of.kind === 'column')) return [];
        return [{ draft, file, like: likeness(wordsOfLine.get(draft) ?? new Set(), words) }];
      });
    });
    for (const { draft, file } of candidates.toSorted((a, b) => b.like - a.like || a.file - b.file))
      if (!this.#ofDraft.has(draft) && !this.#ofFile.has(file)) this.by('mark', [[draft, file]]);
  }

  /** A line of the frame whose words are all new is known by its style, where as many lines of it are left. */
  byPlace(): void {
    const styles = new Set(this.#draft.flatMap(({ of, style }) => (of.kind === 'frame' ? [style] : [])));
    for (const style of styles) {
      const ours = [...this.#draft.keys()].filter((at) => !this.#ofDraft.has(at) && this.#draft[at]?.style === style);
      const theirs = [...this.#units.keys()].filter((at) => !this.#ofFile.has(at) && this.#units[at]?.style === style);
      if (ours.length === theirs.length)
        this.by(
          'place',
          ours.map((at, n) => [at, theirs[n] ?? -1] as const),
        );
    }
  }

  /** A paragraph that was parted, paragraphs that were joined: what a changed line lost or gained stands beside it. */
  joinParts(): void {
    for (const [at, pair] of this.#pairs.entries())
      if (pair.draft.length === 1 && pair.file.length === 1) this.#pairs[at] = this.#joined(at, pair);
  }

  #joined(at: number, pair: LinePair): LinePair {
    const [own = -1] = pair.draft;
    const [other = -1] = pair.file;
    const [line, unit] = [this.#draft[own], this.#units[other]];
    if (!line || !unit || line.text === unit.text) return pair;
    let found: LooseEnds | undefined;
    const ends = (): LooseEnds => (found ??= looseEnds(line.text, unit.text));
    const [draft, file] = [[own], [other]];
    for (const step of [1, -1] as const) {
      for (let near = other + step; this.#isFreeUnit(near, other); near += step) {
        if (!ends().gone[step].takes(this.#units[near]?.text ?? '')) break;
        file.push(near);
        this.#ofFile.set(near, at);
      }
      for (let near = own + step; this.#isFreeLine(near, own); near += step) {
        if (!ends().fresh[step].takes(this.#draft[near]?.text ?? '')) break;
        draft.push(near);
        this.#ofDraft.set(near, at);
      }
    }
    return { ...pair, draft: draft.toSorted((a, b) => a - b), file: file.toSorted((a, b) => a - b) };
  }

  #isFreeUnit(at: number, beside: number): boolean {
    const [unit, own] = [this.#units[at], this.#units[beside]];
    return (
      unit !== undefined && !this.#ofFile.has(at) && unit.story === own?.story && unit.cell?.table === own.cell?.table
    );
  }

  #isFreeLine(at: number, beside: number): boolean {
    const [line, own] = [this.#draft[at], this.#draft[beside]];
    return line !== undefined && !this.#ofDraft.has(at) && !line.cell && line.of.kind === own?.of.kind;
  }

  /** All pairs, and each line that is in none by itself. */
  all(): readonly LinePair[] {
    const alone = [
      ...[...this.#draft.keys()].flatMap((at) => (this.#ofDraft.has(at) ? [] : [{ draft: [at], file: [] }])),
      ...[...this.#units.keys()].flatMap((at) => (this.#ofFile.has(at) ? [] : [{ draft: [], file: [at] }])),
    ];
    return [...this.#pairs, ...alone];
  }
}
