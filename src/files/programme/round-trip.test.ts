import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LIST_SEPARATOR, readListCell, writeListPart } from '#files/programme/list-cell.ts';
import { readProgramme } from '#files/programme/read-programme.ts';
import { writeProgramme } from '#files/programme/write-programme.ts';
import { group, optional, source, text as textField } from '#core/shape/shape.ts';
import { drafts, PROGRAMME_ID, text } from '#testing/draft-arbitraries.ts';
import type { Draft } from '#core/subjects/subjects.ts';

const sorted = (all: readonly Draft[]): readonly Draft[] =>
  all.toSorted((a, b) => (`${a.subject}/${a.id}` < `${b.subject}/${b.id}` ? -1 : 1));
const decode = (files: ReadonlyMap<string, Uint8Array>): Readonly<Record<string, string>> =>
  Object.fromEntries([...files].map(([name, bytes]) => [name, new TextDecoder().decode(bytes)]));

describe('records written and read again', () => {
  it('any records come back as they were, and are written with the same bytes again', () => {
    fc.assert(
      fc.property(drafts, text, (given, name) => {
        const written = writeProgramme({
          workspace: { id: 'w-1', name, teaching: false },
          programme: PROGRAMME_ID,
          drafts: given,
        });
        // Of reading and writing alone: the rules that records keep together have tests of their own.
        const read = readProgramme(written, undefined, () => []);
        if (!read.ok) throw new Error(JSON.stringify(read.problems.slice(0, 5)));
        expect(read.value.workspace).toEqual({ id: 'w-1', name, teaching: false, draft: false });
        expect(sorted(read.value.drafts)).toEqual(sorted(given));
        expect(decode(writeProgramme(read.value))).toEqual(decode(written));
      }),
      { numRuns: 50 },
    );
  }, 120_000);
  it('the bytes do not depend on the order of the records', () => {
    fc.assert(
      fc.property(drafts, (given) => {
        const content = { workspace: { id: 'w', name: 'W' }, programme: PROGRAMME_ID };
        expect(decode(writeProgramme({ ...content, drafts: given.toReversed() }))).toEqual(
          decode(writeProgramme({ ...content, drafts: given })),
        );
      }),
      { numRuns: 20 },
    );
  }, 60_000);
});

describe('a list in a cell', () => {
  const pair = group({ text: textField, at: optional(source) });
  it('any texts come back', () => {
    const cell = (parts: readonly (string | readonly string[])[]): string =>
      parts.map(writeListPart).join(LIST_SEPARATOR);
    fc.assert(
      fc.property(fc.array(text, { maxLength: 4 }), (parts) => {
        expect(readListCell(cell(parts), textField)).toEqual(parts);
      }),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text), { maxLength: 4 }), (parts) => {
        expect(readListCell(cell(parts), pair)).toEqual(parts.map(([one, at]) => ({ text: one, at })));
      }),
    );
  });
  it('as people write it', () => {
    expect(readListCell('a;b ;  c', textField)).toEqual(['a', 'b', 'c']);
    expect(readListCell('Huyện Tụng (bao-cao § II.1; II.2 (chú thích 3)); Huyền Tung', pair)).toEqual([
      { text: 'Huyện Tụng', at: 'bao-cao § II.1; II.2 (chú thích 3)' },
      { text: 'Huyền Tung' },
    ]);
  });
});
