/** What was waved off on files of a programme, the newest first: it holds for whatever file comes next. */
import type { Application } from '#app/application.ts';
import { decidedBy, waiversOfFiles } from '#app/read/review/office.ts';
import type { OpenedProgramme } from '#app/read/programme.ts';
import { madeRows, turnPages, type Turned } from '#web/parts/turn-pages.ts';
import { printInstantIn } from '#words/figure.ts';
import type { Language } from '#words/language.ts';
import { waivedWords, type WaivedWords } from '#words/waived.ts';

interface KeptRow extends WaivedWords {
  readonly id: string;
  readonly version: number;
  readonly reason: string;
  readonly who?: string;
  readonly when?: string;
}

export type KeptPage = Turned<KeptRow>;

const KEPT = { name: 'trang-da-bo-qua', size: 20 };

export const keptPage = async (
  app: Application,
  opened: OpenedProgramme,
  url: URL,
  language: Language,
): Promise<KeptPage> => {
  const newest = waiversOfFiles(opened).toSorted((a, b) => b.ref.sequence - a.ref.sequence);
  const shown = turnPages(url, newest, KEPT);
  const entries = await decidedBy(
    app,
    opened.workspace.id,
    shown.rows.map((by) => ({ by })),
  );
  return madeRows(shown, (one): KeptRow => {
    const entry = entries.get(one.ref.sequence);
    return {
      id: one.ref.id,
      version: one.ref.version,
      reason: one.reason,
      ...waivedWords(one, language),
      ...(entry && { who: entry.actor, when: printInstantIn(language, entry.at) }),
    };
  });
};
