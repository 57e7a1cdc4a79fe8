/**
 * The rules of the prose that would be signed, one by one, in the layouts of the Party and of the state: what is
 * printed, and what must not be.
 */
import { describe, expect, it } from 'vitest';
import { composed, notesOf } from '#testing/compose.ts';
import { RULES_OF_EDITORS } from '#testing/prose-rules/of-editors.ts';
import { RULES_OF_FACTS } from '#testing/prose-rules/of-facts.ts';
import { RULES_OF_SENTENCES } from '#testing/prose-rules/of-sentences.ts';
import { linesOfBlock } from '#testing/report-text.ts';

const FAMILIES = [
  { family: 'party', voice: 'Ban Chấp hành Đảng bộ' },
  { family: 'state', voice: 'Ủy ban nhân dân' },
] as const;

describe.each(FAMILIES)('in the layout of the $family', (frame) => {
  it.each([...RULES_OF_SENTENCES, ...RULES_OF_FACTS, ...RULES_OF_EDITORS])(
    '$rule',
    ({ given, asOf = '2023-05-31', template = {}, says, never }) => {
      const report = composed(given, { asOf, template: { ...template, ...frame } });
      const text = [...report.blocks.flatMap(linesOfBlock), ...notesOf(report)].join('\n');
      expect(says.filter((words) => !words.test(text)).map((words) => `${words.source} ⊄ ${text}`)).toEqual([]);
      expect(never.flatMap((words) => words.exec(text)?.[0] ?? [])).toEqual([]);
    },
  );
});
