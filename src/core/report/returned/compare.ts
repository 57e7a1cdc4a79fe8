/**
 * An edited file held against the draft, line by line, wherever it stands: what the editor reworded, left out, added,
 * moved; and whether the records have changed meanwhile. Nothing is taken over here: people choose.
 */
import { bare, outOfOrder } from '#core/report/returned/alike.ts';
import type { ChangeKind, Returned, ReturnedChange } from '#core/report/returned/change.ts';
import { countLetters, isPageNumber } from '#core/report/returned/count.ts';
import { figuresOfChange } from '#core/report/returned/figures.ts';
import type { DraftLine, ReturnedFile } from '#core/report/returned/line.ts';
import { lastBefore } from '#core/report/returned/last-before.ts';
import { PairTexts } from '#core/report/returned/pair-texts.ts';
import { pairLines, type Known, type LinePair, type PairedLines } from '#core/report/returned/pair-lines.ts';
import { placesOf, type PlaceOf } from '#core/report/returned/place.ts';
import { Since } from '#core/report/returned/since.ts';
import { withRecords } from '#core/report/returned/typed-over.ts';
import { takesOf } from '#core/report/returned/takes.ts';
import type { Reading } from '#core/report/returned/unit.ts';
import type { DeskBlock } from '#core/report/with-wordings.ts';

/** A block of the draft as far as comparing asks of it: plain data, that another process can be handed. */
type ComparedBlock = Pick<DeskBlock, 'id' | 'kind' | 'generated' | 'worded'>;

/** A draft as a file is held against it. */
export interface DraftToCompare {
  readonly lines: readonly DraftLine[];
  readonly desk: readonly ComparedBlock[];
  /** The lines of the draft that the file was written from, where the journal could tell them. */
  readonly base?: readonly DraftLine[];
}

/** `reading`: how tracked changes are read. */
export const compareReturned = (draft: DraftToCompare, file: ReturnedFile, reading: Reading = 'accepted'): Returned =>
  new Comparison(draft, file, reading).answer();

class Comparison {
  readonly #draft: DraftToCompare;
  readonly #file: ReturnedFile;
  readonly #reading: Reading;
  readonly #paired: PairedLines;
  readonly #placeOf: PlaceOf;
  readonly #since: Since;
  readonly #desk: ReadonlyMap<string, ComparedBlock>;
  readonly #texts = new Map<LinePair, PairTexts>();
  /** The line of the file that each line of the draft is, and the other way round. */
  readonly #fileOf = new Map<number, number>();
  readonly #draftOf = new Map<number, number>();
  /** What stands last before each line of the file, in the draft; and before each line of the draft, in the file. */
  readonly #lineBefore: readonly (number | undefined)[];
  readonly #fileBefore: readonly (number | undefined)[];
  /** Headings whose whole section is gone from the file, and the lines that go with them. */
  readonly #goneSections = new Set<number>();
  readonly #gone = new Set<number>();

  constructor(draft: DraftToCompare, file: ReturnedFile, reading: Reading) {
    this.#draft = draft;
    this.#file = file;
    this.#reading = reading;
    this.#paired = pairLines(draft.lines, file.lines, reading);
    this.#placeOf = placesOf(draft.lines, this.#paired);
    this.#since = new Since(draft, file);
    this.#desk = new Map(draft.desk.map((block) => [block.id, block]));
    for (const { draft: ours, file: theirs } of this.#paired.pairs) {
      for (const at of ours) if (theirs[0] !== undefined) this.#fileOf.set(at, theirs[0]);
      for (const at of theirs) if (ours[0] !== undefined) this.#draftOf.set(at, ours[0]);
    }
    for (const at of draft.lines.keys()) this.#findGoneSection(at);
    const { units } = this.#paired;
    this.#lineBefore = lastBefore(
      units.length,
      (at) => this.#draftOf.get(at),
      (at) => units[at]?.story ?? 'body',
    );
    this.#fileBefore = lastBefore(draft.lines.length, (at) => this.#fileOf.get(at));
  }

  answer(): Returned {
    const { pairs } = this.#paired;
    const { lines } = this.#draft;
    const told = pairs.flatMap((pair) => {
      const change = this.#change(pair);
      return change ? [{ at: this.#placeInFile(pair), change }] : [];
    });
    const same = pairs.filter((pair) => {
      const { before, after } = this.#textsOf(pair);
      return pair.file.length > 0 && pair.draft.length > 0 && before === after;
    });
    return {
      changes: told.toSorted((a, b) => a.at - b.at).map(({ change }) => change),
      same: same.filter(({ draft: [at = -1] }) => isWorded(lines[at])).length,
      known: this.#known(),
      guessed: this.#guessed(),
      moved: this.#moved(),
      comments: this.#file.comments,
      letters: countLetters(lines, this.#file, this.#paired, {
        reading: this.#reading,
        textsOf: (pair) => this.#textsOf(pair),
      }),
    };
  }

  #textsOf(pair: LinePair): PairTexts {
    const known = this.#texts.get(pair);
    if (known) return known;
    const made = new PairTexts(pair, this.#draft.lines, this.#paired.units);
    this.#texts.set(pair, made);
    return made;
  }

  #change(pair: LinePair): ReturnedChange | undefined {
    const texts = this.#textsOf(pair);
    const { lines, units: own, was, is, before, after } = texts;
    if (lines.length === 0 && own.every(isPageNumber)) return undefined;
    const tracked = own.flatMap((unit) => unit.tracked);
    const comments = own.flatMap((unit) => unit.comments);
    const { kind, base, recordsChanged } = this.#since.judge(lines, own, before, after);
    const edited = this.#kindOf(pair);
    // The same words in more or fewer paragraphs are the editor's doing.
    const isRecut = edited === 'parted' || edited === 'joined';
    const noted = comments.length > 0 || tracked.length > 0;
    if (isSame(before, after) && !isRecut && !noted) return undefined;
    const judged: ChangeKind = isRecut ? edited : isSame(before, after) ? 'noted' : (kind ?? edited);
    const old = lines.flatMap((one) => this.#since.figuresThen(one));
    const [line] = lines;
    const block = line && 'block' in line.of ? line.of.block : undefined;
    const otherwise = own.some((unit) => unit.otherwise !== undefined)
      ? own
          .map((unit) => unit.otherwise ?? unit.text)
          .join(' ')
          .trim()
      : undefined;
    const desk = block === undefined ? undefined : this.#desk.get(block);
    const figures = lines.flatMap((one, index) =>
      one.figures.map((figure) => ({ ...figure, at: figure.at + (was.starts[index] ?? 0) })),
    );
    const told = figuresOfChange({ texts, figures, desk, old });
    const said = own.map(({ text }, index) => ({ text, at: is.starts[index] ?? 0 })).filter(({ text }) => text !== '');
    const fresh = said.map(({ text }) => text);
    const recorded = said.map(({ text, at }) => withRecords(text, at, told.typed));
    const asRecorded = this.#takes(pair, judged, recorded);
    return {
      kind: judged,
      place: this.#placeOf(pair),
      ...(block !== undefined && { block }),
      ...(pair.known && pair.file.length > 0 && { known: pair.known }),
      before,
      after,
      pieces: before === after ? [] : texts.pieces,
      ...(base !== undefined && base !== before && { base }),
      recordsChanged,
      ...(otherwise !== undefined && { otherwise }),
      tracked,
      comments,
      figures,
      ...told,
      takes: this.#takes(pair, judged, fresh).map((take, at) => {
        const text = asRecorded[at]?.text;
        return text === undefined || text === take.text ? take : { ...take, withRecords: text };
      }),
    };
  }

  #kindOf({ draft, file }: LinePair): ChangeKind {
    if (draft.length === 0) return 'added';
    if (file.every((at) => this.#paired.units[at]?.text === '')) return 'left-out';
    if (this.#draft.lines[draft[0] ?? -1]?.cell) return 'reworded';
    return file.length > 1 ? 'parted' : draft.length > 1 ? 'joined' : 'reworded';
  }

  #takes(pair: LinePair, kind: ChangeKind, texts: readonly string[]): ReturnedChange['takes'] {
    const [at] = pair.draft;
    if (kind === 'noted' || kind === 'records' || kind === 'new-since') return [];
    if (at !== undefined && this.#gone.has(at)) return [];
    const behind = pair.draft.length === 0 ? this.#behind(pair) : undefined;
    return takesOf(this.#desk, {
      lines: pair.draft.flatMap((one) => this.#draft.lines[one] ?? []),
      texts,
      ...(behind !== undefined && { behind }),
      isWholeSection: at !== undefined && this.#goneSections.has(at),
    });
  }

  /** The block behind which a new paragraph may stand; before all of them it can only stand behind the first. */
  #behind({ file: [first = 0] }: LinePair): string | undefined {
    const { units } = this.#paired;
    const unit = units[first];
    if (unit?.story !== 'body' || unit.cell) return undefined;
    const line = this.#draft.lines[this.#lineBefore[first] ?? -1];
    if (!line) return this.#draft.desk[0]?.id;
    if (line.of.kind === 'frame') return AT_THE_END.has(line.of.part) ? undefined : this.#draft.desk[0]?.id;
    const { block } = line.of;
    return block !== undefined && this.#desk.has(block) ? block : undefined;
  }

  /** A heading that did not come back, nor anything that stands under it: what stands there goes with it. */
  #findGoneSection(at: number): void {
    const { lines } = this.#draft;
    const level = levelOf(lines[at]);
    if (level === undefined || this.#fileOf.has(at) || this.#gone.has(at)) return;
    const under: number[] = [];
    for (let next = at + 1; next < lines.length; next += 1) {
      const own = levelOf(lines[next]);
      if (lines[next]?.of.kind === 'frame' || lines[next]?.story !== 'body') break;
      if (own !== undefined && own <= level) break;
      under.push(next);
    }
    if (under.length === 0 || under.some((one) => this.#fileOf.has(one))) return;
    this.#goneSections.add(at);
    for (const one of under) this.#gone.add(one);
  }

  /** Where it stands among the lines of the file; what is left out behind what stands before it. */
  #placeInFile({ draft: [own], file: [first] }: LinePair): number {
    return first ?? (this.#fileBefore[own ?? 0] ?? -1) + 0.5;
  }

  #known(): Readonly<Record<Known, number>> {
    const count = { mark: 0, words: 0, likeness: 0, place: 0, table: 0 };
    for (const { draft, file, known } of this.#paired.pairs)
      if (known && file.length > 0 && draft.length > 0) count[known] += 1;
    return count;
  }

  /** Blocks that have a mark in every file of ours and were known without it. */
  #guessed(): Returned['guessed'] {
    return this.#paired.pairs.flatMap(({ draft: [at = -1], file, known }) => {
      const line = this.#draft.lines[at];
      if (!line || file.length === 0 || line.words === undefined || !known || known === 'mark') return [];
      if (known === 'table' || !('block' in line.of) || line.of.block === undefined) return [];
      return [{ block: line.of.block, text: line.text, known }];
    });
  }

  #moved(): Returned['moved'] {
    const { lines } = this.#draft;
    const { units } = this.#paired;
    const inFile = [...this.#draftOf]
      .filter(([file, at]) => isWorded(lines[at]) && this.#fileOf.get(at) === file)
      .toSorted(([a], [b]) => a - b);
    const astray = outOfOrder(inFile.map(([, at]) => at));
    return inFile.flatMap(([file], index) => {
      if (!astray.has(index)) return [];
      const before = inFile[index - 1];
      return [{ text: units[file]?.text ?? '', ...(before && { behind: units[before[0]]?.text ?? '' }) }];
    });
  }
}

/** Behind these parts of the frame the text is over. */
const AT_THE_END: ReadonlySet<string> = new Set(['recipients', 'signature', 'signer', 'annex']);

const isWorded = (line: DraftLine | undefined): boolean =>
  line !== undefined && ['paragraph', 'heading', 'caption', 'title'].includes(line.of.kind);

const levelOf = (line: DraftLine | undefined): number | undefined =>
  line?.of.kind === 'heading' ? line.of.level : undefined;

const isSame = (before: string, after: string): boolean => bare(before) === bare(after);
