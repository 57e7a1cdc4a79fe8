/**
 * What people chose of an edited file goes into the draft as the office's own, all of it in one command; the file is
 * kept.
 */
import { hash } from 'node:crypto';
import type { OpenedProgramme } from '#app/read/programme.ts';
import { orRefuse, refuse } from '#app/refusal.ts';
import { change, type Change } from '#app/write/change.ts';
import { commandIdOf } from '#app/write/command.ts';
import type { WriteContext } from '#app/write/context.ts';
import { forReaders, openDesk, stoodOn, type DeskDraft } from '#app/write/desk-draft.ts';
import { idOf } from '#app/write/word-report.ts';
import { recogniseEdited } from '#core/report/recognise.ts';
import { behindId, seenFigures, type DeskBlock } from '#core/report/with-wordings.ts';
import { escaped, printPieces, printWorded } from '#core/report/worded.ts';
import type { RecordIn } from '#core/subjects/subjects.ts';
import { typedText } from '#core/text/typed-text.ts';
import { keepFiles } from '#store/kept-files.ts';

/** Keeps the file that came in, byte for byte; answers its SHA-256, by which the journal names it. */
export const keepReturnedFile = async ({ app, workspace }: WriteContext, content: Uint8Array): Promise<string> => {
  const sha256 = hash('sha256', content, 'hex');
  await app.database.write((writer) => keepFiles(writer, workspace, [{ sha256, content }]));
  return sha256;
};

/** A change that was chosen. */
export interface Taken {
  readonly block: string;
  readonly act: 'replace' | 'after' | 'omit';
  /** Of `omit` nothing. */
  readonly text: string;
}

export interface TakeReturned {
  readonly report: string;
  readonly taken: readonly Taken[];
  /** Name and SHA-256 of the file, for the journal. */
  readonly file: string;
  readonly seed: string;
}

/**
 * How many were taken. Refuses `returned.none`, `wording.block-unknown`, `wording.empty`, `wording.beyond-readers`,
 * `report.issued`, `write.*`.
 */
export const takeReturned = async (
  context: WriteContext,
  opened: OpenedProgramme,
  { report, taken, file, seed }: TakeReturned,
): Promise<number> => {
  if (taken.length === 0) return refuse('returned.none');
  const { programme } = opened;
  const draft = await openDesk(context, opened, report);
  const { desk, view } = draft.report;
  const changes = together(taken).map((one): Change => {
    const behind = desk.find(({ id }) => behindId(id) === one.block);
    const block =
      behind ?? desk.find(({ id }) => id === one.block) ?? refuse('wording.block-unknown', { block: one.block });
    // The office's own words behind a block are changed as that, and go without a trace in the text.
    const act = behind ? 'after' : one.act;
    const id = idOf({ report, block: block.id, act });
    const base = view.find('wording', id)?.ref.version;
    const common = { subject: 'wording', id, programme: programme.id, ...(base !== undefined && { base }) } as const;
    return behind && one.act === 'omit' ? common : { ...common, draft: draftOf(draft, block, { ...one, act }, file) };
  });
  await change(context, {
    commandId: commandIdOf(seed, context.author, { report, taken, file }),
    name: 'take-returned',
    reason: file,
    changes,
  });
  return changes.length;
};

/** Several paragraphs behind one block become one there. */
const together = (taken: readonly Taken[]): readonly Taken[] =>
  [...Map.groupBy(taken, ({ block, act }) => `${act} ${block}`).values()].flatMap(([first, ...more]) =>
    first ? [{ ...first, text: [first, ...more].map(({ text }) => text).join(' ') }] : [],
  );

const draftOf = (draft: DeskDraft, block: DeskBlock, { act, text }: Taken, file: string): RecordIn<'wording'> => {
  const common = { report: draft.report.template.ref.id, block: block.id, act };
  if (act === 'omit') return { ...common, seen: [], standsOn: stoodOn(draft.own, file, block), reason: file };
  const edited = typedText(text);
  if (edited === '') return refuse('wording.empty');
  const before =
    act === 'replace' ? [...(block.worded ?? []), ...block.generated] : [...(block.behind ?? []), ...block.generated];
  const { pieces } = orRefuse(recogniseEdited(escaped(edited), before));
  return forReaders(draft, {
    ...common,
    text: printWorded(pieces),
    instead: printPieces(block.generated),
    seen: act === 'replace' ? seenFigures(block.generated) : [],
    standsOn: stoodOn(draft.own, edited, block),
  });
};
