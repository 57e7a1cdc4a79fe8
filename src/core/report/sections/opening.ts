/** The opening: which resolution, what it wants, how long it has been carried out. */
import { paragraph } from '#core/report/blocks.ts';
import type { Composer } from '#core/report/composer.ts';
import type { Block } from '#core/report/document.ts';
import { bareClause, phrase, sentence, sentences } from '#core/report/phrase.ts';
import type { Stored } from '#core/record/subjects.ts';
import { printDay } from '#core/time/day.ts';

export const opening = (composer: Composer, template: Stored<'report'>): readonly Block[] => {
  const { programme, view } = composer;
  const resolution = view.find('document', programme.resolution);
  const years = composer.figure(`programme:${programme.id} years`);
  return [
    paragraph(
      sentences([
        sentence(composer.cite(programme.resolution), resolution?.subject ? ` ${bareClause(resolution.subject)}` : undefined, ' (sau đây gọi tắt là ', { kind: 'text', text: programme.short, italic: true }, ') được ban hành nhằm ', bareClause(programme.aim)),
        sentence(years ? phrase('Sau ', years, ' tổ chức thực hiện') : 'Qua thời gian tổ chức thực hiện', `, tính đến ngày ${printDay(view.asOf)}, ${template.voice} báo cáo kết quả như sau:`),
      ]),
    ),
  ];
};
