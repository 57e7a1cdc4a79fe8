/** The changes of an edited file as their page carries them. */
import type { ComparedFile } from '#app/read/report/returned.ts';
import type { Figure } from '#core/figure/figure.ts';
import { isAccounted, type LetterCount, type Returned, type ReturnedChange } from '#core/report/returned/change.ts';
import { frameFieldsIn } from '#core/report/returned/frame-fields.ts';
import { wordsThere, type DeskBlock } from '#core/report/with-wordings.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import { diffWords, type DiffPiece } from '#core/text/word-diff.ts';
import { correctPath } from '#web/record/subjects.ts';
import { offersOf, typedFigure, type FormLink } from '#web/report/returned/records.ts';
import { printDayIn } from '#words/figure.ts';
import type { Language } from '#words/language.ts';

/** Rows of a page: each has a text to be edited. */
const MOST = 300;

/** Where what cannot be taken over is put right. */
export type Mend =
  | { readonly kind: 'desk' | 'heading' | 'note'; readonly block: string }
  /** `fields`: its form is filled in. */
  | { readonly kind: 'report' | 'fields'; readonly form: FormLink }
  | { readonly kind: 'cell'; readonly address: string }
  | { readonly kind: 'table' | 'page' | 'layout' };

/** One of the texts that may be taken for a change. */
interface Choice {
  readonly kind: 'ho-so' | 'tep' | 'khac';
  readonly text: string;
}

interface Context {
  readonly language: Language;
  readonly report: Stored<'report'>;
  readonly fieldsOf: ReturnType<typeof frameFieldsIn>;
  readonly figures: ReadonlyMap<string, Figure>;
  readonly desk: readonly DeskBlock[];
}

const rowOf = (change: ReturnedChange, context: Context) => {
  const { kind, place, known, before, after, base, recordsChanged, tracked, comments, lost, loose, takes } = change;
  return {
    kind,
    place,
    known: isMarked(place.of) && (known === 'words' || known === 'likeness') ? known : undefined,
    part: partOf(change),
    pieces: change.pieces,
    before,
    after,
    /** What the records have done meanwhile, and the editor alone. */
    since: base !== undefined && recordsChanged ? diffWords(base, before) : [],
    edits: base !== undefined && recordsChanged && kind !== 'records' ? diffWords(base, after) : [],
    recordsChanged: recordsChanged && ['reworded', 'parted', 'joined'].includes(kind),
    tracked: tracked.map((one) => ({ ...one, date: one.date.slice(0, 10) })),
    comments,
    typed: change.typed.map((one) => typedFigure(one, context.figures)),
    lost,
    loose,
    offers: offersOf(after, loose),
    // Each with the version of the office's words there that the page shows.
    takes: takes.map((take) => ({ ...take, base: wordsThere(context.desk, take.block, take.act)?.ref.version })),
    choices: choicesOf(change),
    /** It stands before all blocks, behind none of which it can be taken. */
    isFront: takes.length > 0 && place.before === true,
    isWithSection: kind === 'left-out' && takes.length === 0 && place.of === 'paragraph',
    mend: takes.length > 0 ? undefined : mendOf(change, context),
  };
};
export type ReturnedRow = ReturnType<typeof rowOf>;

const partOf = ({ place, before, after, figures }: ReturnedChange) => {
  const { story, of, row, column } = place;
  if (story === 'page' || story === 'box' || story === 'note') return story;
  if (of === undefined) return row === undefined ? 'text' : column === undefined ? 'row' : 'cell';
  if ((of === 'cell' || of === 'column') && column === undefined)
    return before !== '' && after === '' && figures.length > 0 && of === 'column' ? 'table' : 'row';
  return of;
};

/** Lines that carry a mark in every file of ours. */
const isMarked = (of: ReturnedChange['place']['of']): boolean => of === 'paragraph' || of === 'heading';

/** Which texts may be taken: the file's with the records' figures, the file's, that of the other reading. */
const choicesOf = ({ takes, after, otherwise, before }: ReturnedChange): readonly Choice[] => {
  const [take, ...more] = takes;
  if (!take || take.act === 'omit') return [];
  const isOther = more.length === 0 && otherwise !== undefined && ![before, after, ''].includes(otherwise);
  const recorded = takes.map(({ text, withRecords = text }) => withRecords).filter((text) => text !== '');
  return [
    ...(takes.some(({ withRecords }) => withRecords !== undefined)
      ? [{ kind: 'ho-so' as const, text: recorded.join(' ') }]
      : []),
    { kind: 'tep' as const, text: take.text },
    ...(isOther ? [{ kind: 'khac' as const, text: otherwise }] : []),
  ];
};

const LAYOUT_PARTS: ReadonlySet<string> = new Set(['motto', 'annex']);

const mendOf = (change: ReturnedChange, context: Context): Mend | undefined => {
  const { kind, place, block, typed, figures } = change;
  if (kind === 'records' || kind === 'new-since') return undefined;
  const { story, of, frame, row } = place;
  if (story === 'page' || story === 'box') return { kind: 'page' };
  if (frame !== undefined) return LAYOUT_PARTS.has(frame) ? { kind: 'layout' } : ofReport(change, context);
  if (story === 'note') return block === undefined ? undefined : { kind: 'note', block };
  if (of === 'cell' || of === 'column' || of === 'title' || of === 'caption' || row !== undefined) {
    // A figure that was typed over has its links beside it.
    if (typed.length > 0) return undefined;
    const address = figures.length === 1 ? figures[0]?.address : undefined;
    return address === undefined ? { kind: 'table' } : { kind: 'cell', address };
  }
  if (block === undefined) return ofReport(change, context);
  return { kind: of === 'heading' ? 'heading' : 'desk', block };
};

/** The record of the report, its form filled in with what the line tells. */
const ofReport = (change: ReturnedChange, { report, fieldsOf }: Context): Mend => {
  const query = fieldsOf(change);
  const kind = Object.keys(query).length > 0 ? 'fields' : 'report';
  return { kind, form: { path: correctPath('report', report.ref.id), query } };
};

/** The parts of the count, in the order in which they add up: letters of the file, of the draft. */
const countRows = (count: LetterCount) =>
  [
    { part: 'same', file: count.same, draft: count.same },
    { part: 'kept', file: count.kept, draft: count.kept },
    { part: 'fresh', file: count.fresh, draft: 0 },
    { part: 'gone', file: 0, draft: count.gone },
    { part: 'added', file: count.added, draft: 0 },
    { part: 'leftOut', file: 0, draft: count.leftOut },
    { part: 'tracked', file: count.tracked, draft: 0 },
    { part: 'pages', file: count.pages, draft: 0 },
    { part: 'comments', file: count.comments, draft: 0 },
    { part: 'elsewhere', file: count.elsewhere, draft: 0 },
    { part: 'all', file: count.file, draft: count.draft },
  ] as const;

const lettersOf = (count: LetterCount) => {
  const rows = countRows(count);
  const told = rows.slice(0, -1).reduce((sum, { file }) => sum + file, 0);
  return {
    rows: rows.filter(({ part, file, draft }) => part === 'same' || part === 'all' || file + draft > 0),
    fault: isAccounted(count) ? undefined : Math.abs(count.file - told),
  };
};

/** Each row with the number of its first taking among all of the page. */
const numbered = (rows: readonly ReturnedRow[]) => {
  let next = 0;
  return rows.map((row) => {
    const first = next;
    next += row.takes.length;
    return { ...row, first };
  });
};

/** Changes of which only the records are the cause. */
const isOfRecords = ({ kind }: Returned['changes'][number]): boolean => kind === 'records' || kind === 'new-since';

export const returnedPage = ({ report, returned, from }: ComparedFile, language: Language) => {
  const context = {
    language,
    report: report.template,
    fieldsOf: frameFieldsIn(report.template, returned.changes),
    figures: report.figures,
    desk: report.desk,
  };
  const edited = returned.changes.filter((change) => !isOfRecords(change));
  const rows = edited.slice(0, MOST).map((change) => rowOf(change, context));
  const records = returned.changes.filter(isOfRecords);
  return {
    toTake: numbered(rows.filter(({ takes }) => takes.length > 0)),
    toKnow: rows.filter(({ takes }) => takes.length === 0),
    records: records.slice(0, MOST).map((change) => rowOf(change, context)),
    changed: edited.length,
    more: edited.length - rows.length + Math.max(0, records.length - MOST),
    same: returned.same,
    guessed: returned.guessed.slice(0, MOST),
    guessedCount: returned.guessed.length,
    moved: returned.moved.slice(0, MOST),
    movedCount: returned.moved.length,
    comments: returned.comments,
    letters: lettersOf(returned.letters),
    from: from && { day: printDayIn(language, from.asOf), entry: String(from.head.sequence) },
  };
};
export type ReturnedPage = ReturnType<typeof returnedPage>;
export type ShownPiece = DiffPiece;
