/** The sentence with which the report tells an obstacle, before it is on record. */
import type { View } from '#core/facts/view.ts';
import { makeComposer } from '#core/report/composer.ts';
import { paragraph } from '#core/report/blocks.ts';
import { plainText } from '#core/report/document.ts';
import { obstacleSentences } from '#core/report/sections/obstacles.ts';
import { sentences } from '#core/report/phrase.ts';
import { settle } from '#core/report/settle.ts';
import type { RecordIn, Stored } from '#core/subjects/subjects.ts';
import type { UnitsOfMeasure } from '#core/value/measure-unit.ts';

/** "Hiện còn vướng mắc do chưa bàn giao mặt bằng; việc giải quyết thuộc thẩm quyền của UBND tỉnh; thời gian tới …". */
export const obstacleSentence = (
  view: View,
  programme: Stored<'programme'>,
  units: UnitsOfMeasure,
  obstacle: RecordIn<'obstacle'>,
): string => {
  const stored: Stored<'obstacle'> = {
    ...obstacle,
    programme: programme.id,
    ref: { subject: 'obstacle', id: obstacle.id, version: 0, sequence: 0 },
  };
  const told = obstacleSentences(makeComposer(view, programme, units), [stored], { before: 'none' });
  const { blocks } = settle([paragraph(sentences(told))]);
  return blocks.map((block) => (block.kind === 'paragraph' ? plainText(block.runs) : '')).join(' ');
};
