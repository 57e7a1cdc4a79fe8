/** The frame of a page from what the server has opened. */
import type { OpenedWorkspace } from '#app/workspace/open-workspace.ts';
import type { Frame } from '#web/frame.tsx';
import { printDayIn } from '#words/figure.ts';
import type { Language } from '#words/language.ts';

export const frameOf = (language: Language, { workspace, programme, asOf }: OpenedWorkspace): Frame => ({
  language,
  workspace,
  ...(programme && { programme: { id: programme.id, short: programme.short, title: programme.title } }),
  asOf: { day: asOf.day, printed: printDayIn(language, asOf.day), reason: asOf.reason },
});
