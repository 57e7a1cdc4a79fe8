/**
 * What has happened to a line since the file was written, beside what its editor did: told by the draft that it was
 * written from where the journal knows it, else by the fingerprints that the file carries.
 */
import { bare } from '#core/report/returned/alike.ts';
import type { ChangeKind } from '#core/report/returned/change.ts';
import type { DraftLine, LineFigure, ReturnedFile } from '#core/report/returned/line.ts';
import type { Unit } from '#core/report/returned/unit.ts';
import { fingerprint } from '#core/text/fingerprint.ts';

interface Judged {
  /** What the records alone have done; absent: the editor did something. */
  readonly kind?: ChangeKind;
  /** The words when the file was written. */
  readonly base?: string;
  readonly recordsChanged: boolean;
}

interface Given {
  readonly lines: readonly DraftLine[];
  readonly base?: readonly DraftLine[];
}

export class Since {
  /** The lines as the file was written, by their keys; undefined: nobody knows them. */
  readonly #base: ReadonlyMap<string, DraftLine> | undefined;
  /** Words that stood in the file and that the draft has no more. */
  readonly #dropped: ReadonlySet<string>;
  readonly #blocks: ReadonlySet<string>;
  readonly #written: ReadonlySet<string>;

  constructor({ lines, base }: Given, { written }: ReturnedFile) {
    const keys = new Set(lines.map(({ key }) => key));
    this.#base = base && new Map(base.map((line) => [line.key, line]));
    this.#dropped = new Set((base ?? []).flatMap(({ key, text }) => (keys.has(key) ? [] : [bare(text)])));
    this.#blocks = new Set(lines.flatMap(({ of }) => ('block' in of && of.block !== undefined ? [of.block] : [])));
    this.#written = new Set(written);
  }

  /** The figures of a line of the draft as the file was written. */
  figuresThen({ key }: DraftLine): readonly LineFigure[] {
    return this.#base?.get(key)?.figures ?? [];
  }

  judge(lines: readonly DraftLine[], units: readonly Unit[], before: string, after: string): Judged {
    if (lines.length === 0) return this.#ofFile(units, after);
    if (units.length === 0) return { ...(this.#isNew(lines) && { kind: 'new-since' }), recordsChanged: false };
    const base = this.#baseOf(lines);
    if (base !== undefined)
      return {
        ...(bare(base) === bare(after) && { kind: 'records' }),
        base,
        recordsChanged: bare(base) !== bare(before),
      };
    return this.#byMark(lines, units, after);
  }

  /** Words of which the draft knows nothing more: the editor's, or those of a block that the records dropped. */
  #ofFile(units: readonly Unit[], after: string): Judged {
    const isDropped =
      this.#dropped.has(bare(after)) ||
      units.some(({ text, marks }) => {
        const unknown = marks.filter(({ block }) => !this.#blocks.has(block));
        const prints = unknown.length === 0 ? undefined : fingerprintsOf(text);
        return unknown.some(({ words }) => prints?.has(words));
      });
    return { ...(isDropped && { kind: 'gone-since' }), recordsChanged: isDropped };
  }

  /** Whether the draft has the lines only since the file was written. */
  #isNew(lines: readonly DraftLine[]): boolean {
    const base = this.#base;
    if (base) return lines.every(({ key }) => !base.has(key));
    return (
      this.#written.size > 0 &&
      lines.every(({ of, words }) =>
        'block' in of && of.block !== undefined && words !== undefined ? !this.#written.has(of.block) : false,
      )
    );
  }

  #baseOf(lines: readonly DraftLine[]): string | undefined {
    const texts = lines.flatMap(({ key }) => this.#base?.get(key)?.text ?? []);
    return texts.length === lines.length ? texts.join(lines[0]?.cell && lines.length > 1 ? ' | ' : ' ') : undefined;
  }

  #byMark([line]: readonly DraftLine[], units: readonly Unit[], after: string): Judged {
    const isBlock = line?.of.kind === 'paragraph' || line?.of.kind === 'heading';
    const block = line && 'block' in line.of ? line.of.block : undefined;
    const mark = isBlock ? units.flatMap(({ marks }) => marks).find((one) => one.block === block) : undefined;
    if (!line || !mark || line.words === undefined || mark.words === line.words) return { recordsChanged: false };
    return { ...(fingerprintsOf(after).has(mark.words) && { kind: 'records' }), recordsChanged: true };
  }
}

/** The fingerprints of a text, with and without what the layout puts around it. */
const fingerprintsOf = (text: string): ReadonlySet<string> =>
  new Set(
    [text, text.replace(/\/\.$/u, ''), text.replace(/\.\/\.$/u, '')]
      .flatMap((one) => [one, bare(one)])
      .flatMap((one) => [one, one.replaceAll(/\[\*\d+\]/gu, '').trim()])
      .map(fingerprint),
  );
