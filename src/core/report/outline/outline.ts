/**
 * The outline of a report: what is told where, decided from the records before a word is written. Each telling names
 * the records it tells; sections put it into words and know nothing of each other.
 */
import type { Changes } from '#core/report/outline/changes.ts';
import type { Stored, Subject } from '#core/subjects/subjects.ts';
import type { Day } from '#core/value/day.ts';
import type { Period } from '#core/value/period.ts';

/** A record by its name: "work/doi-ky-bridge". */
export type RecordName = `${Subject}/${string}`;

export const nameOf = ({ ref }: { readonly ref: { readonly subject: Subject; readonly id: string } }): RecordName =>
  `${ref.subject}/${ref.id}`;

interface TellingBase<K extends string> {
  readonly kind: K;
  /** Made of what is told, so that it stays the same when numbers and words change: "results/2.1/works/road". */
  readonly id: string;
  readonly tells: readonly RecordName[];
}

/** Visits of one agency and kind, in their order. */
export interface OversightGroup {
  readonly by: string;
  readonly kind: Stored<'oversight'>['kind'];
  readonly visits: readonly Stored<'oversight'>[];
}

/** Measures by themselves, and those that share a sentence because they are counts of one period. */
export interface MeasuresTold {
  readonly singles: readonly Stored<'measure'>[];
  readonly counts: readonly { readonly period: Period; readonly measures: readonly Stored<'measure'>[] }[];
}

/** What is told of one task of leadership. */
export interface LedTask {
  readonly objective: Stored<'objective'>;
  readonly statements: readonly Stored<'progress'>[];
  readonly measures: MeasuresTold;
  readonly oversight: readonly OversightGroup[];
}

export type Telling =
  | (TellingBase<'opening'> & { readonly template: Stored<'report'> })
  /** Documents that carry the resolution out; `annex`: where they are listed. */
  | (TellingBase<'issued'> & {
      readonly documents: readonly Stored<'document'>[];
      readonly annex: string | undefined;
    })
  /** A paragraph of leadership: a task with those behind it that no agency leads. */
  | (TellingBase<'led'> & { readonly tasks: readonly LedTask[] })
  /** Oversight that belongs to no task of leadership, of one agency. */
  | (TellingBase<'overseen'> & { readonly groups: readonly OversightGroup[] })
  | (TellingBase<'account'> & {
      readonly statements: readonly Stored<'progress'>[];
      readonly claims: readonly Stored<'claim'>[];
    })
  /** More works of a node than the text can tell: how many stand how; one by one in the annex. */
  | (TellingBase<'works-summary'> & {
      readonly objective: Stored<'objective'>;
      readonly works: readonly Stored<'work'>[];
      readonly annex: string;
    })
  /** Works of one field on a node; `several`: the node has works of other fields too. */
  | (TellingBase<'works'> & {
      readonly objective: Stored<'objective'>;
      readonly works: readonly Stored<'work'>[];
      readonly several: boolean;
      /** Whether they are members of a list. */
      readonly items: boolean;
    })
  /** `places`: the annex that has values of more places than the text can name. */
  | (TellingBase<'measures'> & { readonly measures: MeasuresTold; readonly places: string | undefined })
  /** What is aimed at and nothing has answered yet, before what was done for it. */
  | (TellingBase<'aim'> & { readonly objective: Stored<'objective'> })
  /** What was given and what was aimed at; `aimed`: that is told here. */
  | (TellingBase<'support'> & {
      readonly aimed: boolean;
      readonly objective: Stored<'objective'>;
      readonly funding: readonly Stored<'funding'>[];
      readonly contributions: readonly Stored<'contribution'>[];
    })
  /** What holds an objective; `alone`: nothing else is told of it. */
  | (TellingBase<'obstacles'> & {
      readonly objective: Stored<'objective'>;
      readonly obstacles: readonly Stored<'obstacle'>[];
      readonly alone: boolean;
    })
  | (TellingBase<'strengths'> & { readonly findings: readonly Stored<'finding'>[] })
  /** The line before the limits; `alone`: there is only one. */
  | (TellingBase<'limits'> & { readonly alone: boolean })
  | (TellingBase<'limit'> & {
      readonly finding: Stored<'finding'>;
      readonly causes: readonly Stored<'finding'>[];
    })
  /** Limits that the report before has told and that still stand; `alone`: there are no others. */
  | (TellingBase<'old-limits'> & { readonly findings: readonly Stored<'finding'>[]; readonly alone: boolean })
  /** `annex`: where the works are listed of which the text names only the first. */
  | (TellingBase<'late'> & { readonly works: readonly Stored<'work'>[]; readonly annex: string | undefined })
  | (TellingBase<'stuck'> & {
      readonly works: readonly Stored<'work'>[];
      readonly annex: string | undefined;
      readonly obstacles: readonly Stored<'obstacle'>[];
    })
  /** Tasks and objectives that obstacles hold, not their works, with these obstacles. */
  | (TellingBase<'held'> & {
      readonly objectives: readonly Stored<'objective'>[];
      readonly obstacles: readonly Stored<'obstacle'>[];
    })
  /** What was to be done by a day that is past and is not done. */
  | (TellingBase<'overdue'> & {
      readonly objectives: readonly Stored<'objective'>[];
      readonly tasks: readonly Stored<'task'>[];
    })
  /** Targets that were missed and of which no limit tells, of so many; what holds them, and why people found it so. */
  | (TellingBase<'missed'> & {
      readonly objectives: readonly Stored<'objective'>[];
      readonly of: number;
      readonly obstacles: readonly Stored<'obstacle'>[];
      readonly causes: readonly Stored<'finding'>[];
    })
  /** Who has handed in nothing of the report's period past its day, of so many: what they do is not in it. */
  | (TellingBase<'silent'> & {
      readonly agencies: readonly Stored<'agency'>[];
      readonly of: number;
      /** Where it is told: at the head of the results, or among the limits. */
      readonly at: 'results' | 'limits';
      readonly period: Period;
      /** As of which day. */
      readonly on: Day;
    })
  | (TellingBase<'causes'> & { readonly findings: readonly Stored<'finding'>[] })
  | (TellingBase<'task'> & { readonly task: Stored<'task'>; readonly number: number })
  /** Where it is laid down who is to do what. */
  | (TellingBase<'assigned'> & { readonly annex: string })
  /** The line before several recommendations. */
  | TellingBase<'recommendations'>
  | (TellingBase<'recommendation'> & {
      readonly finding: Stored<'finding'>;
      readonly alone: boolean;
      /** The report before has asked for it. */
      readonly again: boolean;
    })
  /** A lesson or a recommendation in a part of its own. */
  | (TellingBase<'point'> & { readonly finding: Stored<'finding'>; readonly again: boolean; readonly number?: number })
  /** How many targets are reached, of a whole part or of a chapter. `annex`: the one that lists them. */
  | (TellingBase<'verdicts'> & {
      readonly objectives: readonly Stored<'objective'>[];
      readonly annex: string | undefined;
      readonly of: 'part' | 'chapter';
      /** The place of the chapter among the others, from 0: openings vary. */
      readonly at: number;
    })
  /** What has changed since the report before, as of its day. */
  | (TellingBase<'changes'> & { readonly changes: Changes })
  | TellingBase<'urban-class'>
  /** The sentence with which a report ends. */
  | (TellingBase<'closing'> & { readonly template: Stored<'report'> });

export type TellingOf<K extends Telling['kind']> = Extract<Telling, { readonly kind: K }>;

interface OutlineHeading {
  /** 1: a part; 2 to 4: the nodes below it. */
  readonly level: 1 | 2 | 3 | 4;
  /** Without the closing point: "II", "2", "2.3"; what stands alone at its level has none. */
  readonly number?: string;
  readonly text: string;
}

export interface OutlineSection {
  /** "results", "results/2.1". */
  readonly id: string;
  readonly heading?: OutlineHeading;
  readonly tellings: readonly Telling[];
  readonly sections: readonly OutlineSection[];
}

/** Works of one node, as the annex lists them. */
export interface ListedWorks {
  readonly objective: Stored<'objective'>;
  readonly number: string;
  readonly works: readonly Stored<'work'>[];
}

/**
 * An annex of the report, one kind each: all targets; all works with their money; values of many places by measure;
 * who is to do what by when; documents.
 */
export type OutlineAnnex =
  | { readonly kind: 'targets'; readonly label: string; readonly objectives: readonly Stored<'objective'>[] }
  | { readonly kind: 'works'; readonly label: string; readonly groups: readonly ListedWorks[] }
  | { readonly kind: 'documents'; readonly label: string; readonly documents: readonly Stored<'document'>[] }
  | { readonly kind: 'tasks'; readonly label: string; readonly tasks: readonly Stored<'task'>[] }
  | { readonly kind: 'places'; readonly label: string; readonly measures: readonly Stored<'measure'>[] };

export interface Outline {
  /** The first is the opening, which has no heading. */
  readonly sections: readonly OutlineSection[];
  readonly annexes: readonly OutlineAnnex[];
}

/** All tellings of sections in the order of the text. */
export const tellingsOf = (sections: readonly OutlineSection[]): readonly Telling[] =>
  sections.flatMap((section) => [...section.tellings, ...tellingsOf(section.sections)]);
