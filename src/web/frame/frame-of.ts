/** The frame of a page from what the server has opened. */
import type { OpenedWorkspace } from '#app/read/workspace.ts';
import { noSuchDay } from '#web/frame/asked-day.ts';
import type { PageContext } from '#web/frame/context.ts';
import type { Frame } from '#web/frame/frame.tsx';
import { mayWrite } from '#web/frame/may-write.ts';
import { may } from '#core/rights/rights.ts';
import { tellProblem } from '#http/faults.ts';
import { printDayIn } from '#words/figure.ts';
import type { Language } from '#words/language.ts';

/** Who reads, in which language and colours. */
export const readerFrame = ({
  language,
  theme,
  reader: { caller },
}: Pick<PageContext, 'language' | 'theme' | 'reader'>): Pick<Frame, 'language' | 'theme' | 'reader'> => ({
  language,
  theme,
  ...(caller.kind === 'person' && { reader: { name: caller.name } }),
});

/** What the menu offers beside what everybody reads: the same on all pages of a workspace, traces too. */
export const offeredFrame = (
  asking: Parameters<typeof mayWrite>[0],
  workspace: string,
): Required<Pick<Frame, 'mayWrite' | 'reports'>> => ({
  mayWrite: mayWrite(asking, 'record:write', workspace),
  reports: may(asking.reader.caller, 'return:read', workspace),
});

/** `misread`: what the reader wrote as a day and is none. */
export const frameOf = (
  language: Language,
  { workspace, programme, asOf, standing, view }: OpenedWorkspace,
  misread?: string,
): Frame => ({
  language,
  workspace,
  ...(standing && { standing }),
  ...(programme && { programme: { id: programme.id, short: programme.short, title: programme.title } }),
  ...(view.facts.withheld && { partial: true }),
  asOf: {
    day: asOf.day,
    printed: printDayIn(language, asOf.day),
    reason: asOf.reason,
    ...(misread !== undefined && { misread: { text: misread, why: tellProblem(noSuchDay(misread), language) } }),
  },
});
