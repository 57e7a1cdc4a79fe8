import { expect, it } from 'vitest';
import { obstacleSentence } from '#core/report/obstacle-sentence.ts';
import { unitsOfMeasure } from '#core/value/measure-unit.ts';
import { reportingView } from '#testing/collecting.ts';
import { record } from '#testing/records.ts';

const view = reportingView();
const [programme] = view.all('programme');
const told = (more: object) =>
  obstacleSentence(
    view,
    programme!,
    unitsOfMeasure(),
    record('obstacle', { id: 'new-obstacle:1', kind: 'procedure', since: '2026-06-30', source: {}, ...more }),
  );

it.each([
  [{ statement: 'Chưa bàn giao mặt bằng' }, 'Hiện còn vướng mắc do chưa bàn giao mặt bằng.'],
  [{ statement: 'do thiếu vốn.' }, 'Hiện còn vướng mắc do thiếu vốn.'],
  [
    { statement: 'chưa có mặt bằng', owner: 'kt' },
    'Hiện còn vướng mắc do chưa có mặt bằng; việc giải quyết thuộc thẩm quyền của Phòng Kinh tế.',
  ],
  [
    { statement: 'chưa có mặt bằng', work: 'road', nextStep: 'Họp dân', nextStepDue: '2026-09' },
    'Hiện còn vướng mắc do chưa có mặt bằng; thời gian tới họp dân trong tháng 9/2026.',
  ],
  [{ statement: 'chưa có mặt bằng', owner: 'nobody' }, 'Hiện còn vướng mắc do chưa có mặt bằng.'],
])('%o', (more, sentence) => expect(told(more)).toBe(sentence));
