import { expect, it } from 'vitest';
import { checkWorded } from '#core/report/check-worded.ts';
import { parseWorded } from '#core/report/worded.ts';
import { view } from '#testing/records.ts';

const seen = view({ document: [{ id: '931-qd-ubnd' }] });
const codes = (text: string) => {
  const parsed = parseWorded(text);
  return parsed.ok ? checkWorded(seen, parsed.value).map(({ code }) => code) : parsed.problems.map(({ code }) => code);
};

it.each([
  ['plain words', 'Vốn {work:bridge funding[kind=total]} theo {cite:931-qd-ubnd}{note:Gồm {count work}.}', []],
  ['a document without a name', 'Theo {cite:}.', ['wording.empty-mark']],
  ['a note that says nothing', 'Vốn{note: }.', ['wording.empty-mark']],
  ['a document without a name within a note', 'Vốn{note:theo {cite: }}.', ['wording.empty-mark']],
  ['a figure without an address', '{|bare}', ['wording.empty-mark']],
  ['a mark that is none', '{figure:}', ['wording.figure-malformed']],
  ['what is no address', '{vốn của cầu}', ['wording.figure-malformed']],
  ['a document that is not on record', 'Theo {cite:khong-co}.', ['wording.document-unknown']],
  ['empty braces', '{}', ['wording.brace']],
])('%s', (_, text, expected) => expect(codes(text)).toEqual(expected));
