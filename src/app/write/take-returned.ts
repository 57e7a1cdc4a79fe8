/**
 * What people chose of an edited file goes into the draft as the office's own, all of it in one command; the file is
 * kept.
 */
import { hash } from 'node:crypto';
import type { OpenedProgramme } from '#app/read/programme.ts';
import { keptReturnedFile } from '#app/read/report/kept-file.ts';
import { orRefuse, refuse } from '#app/refusal.ts';
import { answeredBefore } from '#app/write/answered-before.ts';
import { change, type Change, type Changed } from '#app/write/change.ts';
import { commandIdOf } from '#app/write/command.ts';
import type { WriteContext } from '#app/write/context.ts';
import { forReaders, openDesk, stoodOn, type DeskDraft } from '#app/write/desk-draft.ts';
import { idOf } from '#app/write/word-report.ts';
import { recogniseEdited } from '#core/report/recognise.ts';
import { withNotes } from '#core/report/returned/note-words.ts';
import { behindId, seenFigures, type DeskBlock } from '#core/report/with-wordings.ts';
import { escaped, printPieces, printWorded } from '#core/report/worded.ts';
import type { RecordIn } from '#core/subjects/subjects.ts';
import { typedLine, typedText } from '#core/text/typed-text.ts';
import { readReturnedApart } from '#files/review/returned-apart.ts';
import { loadBytes, type SomeBytes } from '#files/stored-bytes.ts';
import { keepFiles } from '#store/kept-files.ts';

/** Keeps the file that came in, byte for byte; answers its SHA-256, by which the journal names it. */
export const keepReturnedFile = async ({ app, workspace }: WriteContext, bytes: SomeBytes): Promise<string> => {
  const content = await loadBytes(bytes);
  const sha256 = hash('sha256', content, 'hex');
  await app.database.write((writer) => keepFiles(writer, workspace, [{ sha256, content }]));
  return sha256;
};

/** A change that was chosen. */
export interface Taken {
  readonly block: string;
  readonly act: 'replace' | 'after' | 'omit';
  /** Only the words of this note of the block, by its place from 0. */
  readonly note?: number | undefined;
  /** Of `omit` nothing. */
  readonly text: string;
  /** The version of the office's words there as the page showed them; absent: there were none. */
  readonly base?: number | undefined;
}

export interface TakeReturned {
  readonly report: string;
  readonly taken: readonly Taken[];
  /** The file that it is taken from, by its SHA-256: it is kept, or nothing is taken. */
  readonly sha256: string;
  readonly seed: string;
}

/**
 * How many places of the draft were changed. Refuses `returned.none`, `returned.file-unknown`, what is no Word file of
 * ours, `wording.block-unknown`, `wording.empty`, `wording.beyond-readers`, `report.issued`, `write.*`: words that
 * somebody wrote there since the page was made are a conflict.
 */
export const takeReturned = async (
  context: WriteContext,
  opened: OpenedProgramme,
  { report, taken, sha256, seed }: TakeReturned,
): Promise<number> => {
  if (taken.length === 0) return refuse('returned.none');
  const commandId = commandIdOf(seed, context.author, { report, taken, sha256 });
  const before = await answeredBefore<readonly Changed[]>(context, commandId);
  if (before) return before.length;
  const bytes = await keptReturnedFile(context.app, context.workspace, sha256);
  orRefuse(await readReturnedApart({ bytes, file: sha256 }));
  const { programme } = opened;
  const draft = await openDesk(context, opened, report);
  const { desk } = draft.report;
  const reason = `Tệp Word đã sửa (SHA-256 ${sha256})`;
  const aimed = taken.map((one) => ({ ...one, ...aimOf(desk, one) }));
  const changes = [...Map.groupBy(aimed, ({ block, act }) => `${act} ${block.id}`).values()].map((all): Change => {
    const [{ block, act, base }] = all as [Aimed];
    if (all.some((one) => one.base !== base)) return refuse('write.malformed-form');
    const made = draftOf(draft, block, act, all, reason);
    const id = idOf({ report, block: block.id, act });
    const common = { subject: 'wording', id, programme: programme.id, ...(base !== undefined && { base }) } as const;
    return made ? { ...common, draft: made } : common;
  });
  return (await change(context, { commandId, name: 'take-returned', reason, changes })).length;
};

interface Aimed extends Omit<Taken, 'block'> {
  readonly block: DeskBlock;
  /** It is of the words that the office has put behind the block. */
  readonly isBehind: boolean;
}

/** What a change is of: the office's own words behind a block are changed as that, and go without a trace. */
const aimOf = (desk: readonly DeskBlock[], { block: id, act }: Taken): Pick<Aimed, 'block' | 'act' | 'isBehind'> => {
  const behind = desk.find((one) => behindId(one.id) === id);
  if (behind) return { block: behind, act: 'after', isBehind: act !== 'after' };
  return {
    block: desk.find((one) => one.id === id) ?? refuse('wording.block-unknown', { block: id }),
    act,
    isBehind: false,
  };
};

/** The words as they shall be; undefined: none are left. */
const draftOf = (
  draft: DeskDraft,
  block: DeskBlock,
  act: Taken['act'],
  all: readonly Aimed[],
  reason: string,
): RecordIn<'wording'> | undefined => {
  const common = { report: draft.report.template.ref.id, block: block.id, act };
  if (act === 'omit') return { ...common, seen: [], standsOn: stoodOn(draft.own, reason, block), reason };
  const text = act === 'replace' ? wordsOf(block, 'worded', all) : textBehind(block, all);
  if (text === '') return undefined;
  return forReaders(draft, {
    ...common,
    text,
    instead: printPieces(block.generated),
    seen: act === 'replace' ? seenFigures(block.generated) : [],
    standsOn: stoodOn(draft.own, [text, ...all.map((one) => one.text)].join('\n'), block),
  });
};

/**
 * The words for a block, or those behind it: those of the draft where only notes were chosen, with the words for its
 * notes in them. Of those behind it such as were left out fall out.
 */
const wordsOf = (block: DeskBlock, side: 'worded' | 'behind', all: readonly Aimed[]): string => {
  const notes = new Map<number, string>();
  for (const { note, text } of all) {
    if (note === undefined) continue;
    const edited = typedLine(text);
    if (edited === '') return refuse('wording.empty');
    if (notes.has(note)) return refuse('write.malformed-form');
    notes.set(note, edited);
  }
  const words = all.filter(({ note }) => note === undefined);
  const written = (of: DeskBlock): string =>
    joined(words.map((one) => (one.isBehind && one.text === '' ? '' : keptText(of, one))));
  if (notes.size === 0) return written(block);
  const own = orRefuse(withNotes((side === 'worded' ? (block.worded ?? block.generated) : block.behind) ?? [], notes));
  const text = words.length === 0 ? printPieces(own) : written({ ...block, [side]: own });
  const fresh = own.filter(({ piece }) => piece.kind === 'note').filter((_, at) => notes.has(at));
  const isThere = fresh.length === notes.size && fresh.every((one) => text.includes(printPieces([one])));
  return isThere ? text : refuse('returned.note-gone');
};

/** Behind a block stand what stood there, or what was made of it, and then each paragraph that was added. */
const textBehind = (block: DeskBlock, all: readonly Aimed[]): string => {
  const own = all.filter(({ isBehind }) => isBehind);
  const stands = own.length === 0 ? (block.added?.text ?? '') : wordsOf(block, 'behind', own);
  return joined([stands, ...all.filter(({ isBehind }) => !isBehind).map((one) => keptText(block, one))]);
};

const joined = (texts: readonly string[]): string => texts.filter((text) => text !== '').join(' ');

const keptText = (block: DeskBlock, { act, text }: Aimed): string => {
  const edited = typedText(text);
  if (edited === '') return refuse('wording.empty');
  const own = act === 'replace' ? block.worded : block.behind;
  return printWorded(orRefuse(recogniseEdited(escaped(edited), [...(own ?? []), ...block.generated])).pieces);
};
