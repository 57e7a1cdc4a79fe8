/** Whatever an editor does to the file: every letter of it, and every one of the draft, is told. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { isAccounted, type Returned } from '#core/report/returned/change.ts';
import { compareReturned } from '#core/report/returned/compare.ts';
import { draftLines } from '#core/report/returned/draft-lines.ts';
import type { DraftLine } from '#core/report/returned/line.ts';
import type { Reading } from '#core/report/returned/unit.ts';
import { readReturned } from '#files/docx/read-returned.ts';
import { writeDocx } from '#files/docx/write-docx.ts';
import { readLayoutProfiles } from '#files/law/layouts.ts';
import { identifiedReportFixture } from '#testing/report-fixture.ts';

const document = identifiedReportFixture();
let parts: Readonly<Record<string, Uint8Array>>;
let lines: readonly DraftLine[];
beforeAll(async () => {
  const layout = (await readLayoutProfiles()).find((profile) => profile.key === document.layout)!.layout;
  parts = unzipSync(await writeDocx(document, layout));
  lines = draftLines(document, layout);
});

const PARTS = ['word/document.xml', 'word/document.xml', 'word/document.xml', 'word/footnotes.xml', 'word/header1.xml'];
const CHANGE = 'w:id="900" w:author="B" w:date="2023-06-01T00:00:00Z"';

const RUN = /<w:r>.*?<\/w:r>/su;
const asDeleted = (run: string): string =>
  run.replaceAll(/<w:t(?=[ >])/gu, '<w:delText').replaceAll('</w:t>', '</w:delText>');
const boxOf = (word: string): string =>
  `<w:pict><w:txbxContent><w:p><w:r><w:t>${word}</w:t></w:r></w:p></w:txbxContent></w:pict>`;

/** An editor parts no field and no link: the file would be no XML. */
const isBetweenRuns = (before: string): boolean =>
  ['w:sdt', 'w:hyperlink'].every(
    (name) => before.split(new RegExp(`<${name}[ >]`, 'u')).length === before.split(`</${name}>`).length,
  );

/** What may befall an element of the file. `word`: a word that stands nowhere else. */
const EDITS = {
  typed: (element: string, word: string) => element.replace(/(<w:t(?: [^>]*)?>)([^<]*)/u, `$1$2 ${word}`),
  halved: (element: string) =>
    element.replace(
      /(<w:t(?: [^>]*)?>)([^<]*)/u,
      (_, open: string, text: string) => open + text.slice(text.length >> 1),
    ),
  before: (element: string, word: string) => `<w:p><w:r><w:t>Đoạn ${word}</w:t></w:r></w:p>${element}`,
  twice: (element: string) => element + element,
  gone: () => '',
  parted: (element: string) =>
    /w:del |w:ins |w:pict/u.test(element)
      ? element
      : element.replace(/(?<=<\/w:r>)(?=.*<w:r>)/su, (_, at: number) =>
          isBetweenRuns(element.slice(0, at)) ? '</w:p><w:p>' : '',
        ),
  struck: (element: string) => element.replace(RUN, (run) => `<w:del ${CHANGE}>${asDeleted(run)}</w:del>`),
  put: (element: string, word: string) =>
    element.replace(/<\/w:p>$/u, `<w:ins ${CHANGE}><w:r><w:t> ${word}</w:t></w:r></w:ins></w:p>`),
  unmarked: (element: string) => element.replaceAll(/<w:bookmark(?:Start|End)[^>]*>/gu, ''),
  boxed: (element: string, word: string) => element.replace(/<\/w:p>$/u, `<w:r>${boxOf(word)}</w:r></w:p>`),
} as const;
type Edit = keyof typeof EDITS;

interface Step {
  readonly part: string;
  readonly edit: Edit;
  readonly at: number;
}
const step: fc.Arbitrary<Step> = fc.record({
  part: fc.constantFrom(...PARTS),
  edit: fc.constantFrom(...(Object.keys(EDITS) as Edit[])),
  at: fc.nat({ max: 400 }),
});

/** One paragraph with all that is in it. */
const ELEMENT = /<w:p>(?:(?!<w:p>|<\/w:p>).)*<\/w:p>/gsu;

const edited = (steps: readonly Step[]): Uint8Array => {
  const after = { ...parts };
  for (const [n, { part, edit, at }] of steps.entries()) {
    const xml = strFromU8(after[part] ?? new Uint8Array());
    const found = [...xml.matchAll(ELEMENT)];
    const one = found[at % found.length];
    if (!one) continue;
    const [element] = one;
    const changed = EDITS[edit](element, `zq${n}`);
    // A note and a cell keep a paragraph.
    const left = changed === '' && !part.endsWith('document.xml') ? '<w:p/>' : changed;
    after[part] = strToU8(xml.slice(0, one.index) + left + xml.slice(one.index + element.length));
  }
  return zipSync(after, { level: 0 });
};

const compare = (bytes: Uint8Array, reading: Reading): { readonly returned: Returned; readonly words: string } => {
  const read = readReturned(bytes, 'x.docx');
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const words = read.value.lines.map((line) => line[reading]).join('\n');
  return { returned: compareReturned({ lines, desk: [] }, read.value, reading), words };
};

describe('edits at random', () => {
  it.each(['accepted', 'rejected'] as const)(
    '%s: every letter is in one part, and what was changed is told',
    (reading) =>
      fc.assert(
        fc.property(fc.array(step, { minLength: 1, maxLength: 12 }), (steps) => {
          const { returned, words } = compare(edited(steps), reading);
          const { changes, letters } = returned;
          expect([isAccounted(letters), letters]).toEqual([true, letters]);
          const told = changes
            .map(({ after, tracked }) => [after, ...tracked.map(({ text }) => text)].join(' '))
            .join('\n');
          for (const [word] of words.matchAll(/zq\d+/gu)) expect(told).toContain(word);
          const gone = changes.map(({ before }) => before).join('\n');
          for (const { text } of lines) if (!words.includes(text)) expect(gone).toContain(text);
        }),
        { numRuns: 60 },
      ),
    120_000,
  );
  it('every figure of the draft stands at its place', () => {
    const figures = lines.flatMap(({ text, figures: own }) => own.map((one) => ({ ...one, text })));
    expect(figures.length).toBeGreaterThan(5);
    for (const { text, at, printed } of figures) expect(text.slice(at, at + printed.length)).toBe(printed);
  });
  it('as it went out: nothing is told', () =>
    expect(compare(edited([]), 'accepted').returned).toMatchObject({ changes: [], moved: [], guessed: [] }));
});
