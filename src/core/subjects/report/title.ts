import type { RecordIn } from '#core/subjects/subjects.ts';
import { sentenceCase } from '#core/text/letter-case.ts';

/** What a report is called: "Báo cáo sơ kết thực hiện Nghị quyết …". Its head prints type and subject apart. */
export const reportTitle = ({ typeName, subject }: Pick<RecordIn<'report'>, 'typeName' | 'subject'>): string =>
  `${sentenceCase(typeName)} ${subject}`;
