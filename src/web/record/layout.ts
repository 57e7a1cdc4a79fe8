/**
 * The fields of each form, grouped in the order of work. What no group names stands under "more", folded while it is
 * empty.
 */
import type { FormSubject } from '#web/record/subjects.ts';

export type GroupKey =
  | 'what'
  | 'where'
  | 'who'
  | 'when'
  | 'value'
  | 'target'
  | 'place'
  | 'sign'
  | 'trial'
  | 'source'
  | 'more';

export type Layout = readonly (readonly [GroupKey, readonly string[]])[];

const SOURCE = ['source', ['source', 'note']] as const;

export const LAYOUTS: Readonly<Record<FormSubject, Layout>> = {
  programme: [
    ['what', ['title', 'short', 'resolution', 'aim']],
    ['who', ['place', 'owner']],
    ['when', ['from', 'to']],
    SOURCE,
  ],
  objective: [
    ['what', ['id', 'title', 'kind', 'part', 'parent']],
    ['target', ['target']],
    ['who', ['lead', 'supporting']],
    ['when', ['due']],
    SOURCE,
  ],
  task: [['what', ['statements', 'due']], ['who', ['lead', 'agencies', 'actors']], SOURCE],
  report: [
    ['what', ['family', 'kind', 'period', 'earlier', 'typeName', 'subject', 'parts', 'chapters', 'annexes']],
    [
      'place',
      ['superior', 'issuer', 'symbolTail', 'symbol', 'termStart', 'place', 'issued', 'voice', 'addressees', 'closing'],
    ],
    ['sign', ['authority', 'acting', 'position', 'signer', 'second', 'recipientsLead', 'recipients', 'drafter']],
    SOURCE,
  ],
  work: [
    ['what', ['name', 'kind', 'sector', 'objective', 'nature', 'scope']],
    ['where', ['places', 'location']],
    ['who', ['owner', 'investors', 'contractors', 'sponsors']],
    SOURCE,
  ],
  progress: [
    ['what', ['work', 'objective', 'since', 'status', 'statement']],
    ['when', ['expectedStart', 'started', 'expectedFinish', 'completed', 'reason']],
    SOURCE,
  ],
  step: [['what', ['work', 'step', 'state', 'on', 'decision', 'statement']], SOURCE],
  extent: [['what', ['work', 'label', 'extent', 'stage', 'value', 'since']], SOURCE],
  obstacle: [
    ['what', ['work', 'objective', 'kind', 'statement', 'since']],
    ['who', ['owner', 'ownerParty', 'nextStep', 'nextStepDue']],
    ['when', ['lifted']],
    SOURCE,
  ],
  funding: [
    ['what', ['work', 'objective']],
    ['value', ['capital', 'kind', 'year', 'amount', 'reach', 'since']],
    SOURCE,
  ],
  contribution: [
    ['what', ['what', 'nature', 'sponsor', 'work', 'objective', 'location']],
    ['value', ['pledged', 'underway', 'delivered', 'size', 'cost', 'since']],
    SOURCE,
  ],
  claim: [['what', ['label', 'objective', 'since']], ['value', ['value', 'of', 'formula', 'parts']], SOURCE],
  measure: [['what', ['name', 'unit', 'definition', 'direction', 'aggregation', 'objective']], SOURCE],
  observation: [['what', ['measure', 'place', 'period', 'kind', 'value']], SOURCE],
  oversight: [['what', ['kind', 'by', 'topic', 'objective', 'since', 'outcome']], SOURCE],
  finding: [['what', ['kind', 'statement', 'of', 'objectives']], SOURCE],
  scorecard: [['what', ['title', 'agency', 'period', 'rules', 'grades']], SOURCE],
  scoreline: [
    ['what', ['scorecard', 'code', 'title', 'nature', 'most', 'way']],
    ['value', ['evidence', 'goal', 'each', 'told', 'excused']],
    SOURCE,
  ],
  document: [
    ['what', ['symbol', 'date', 'kind', 'issuer', 'subject']],
    ['more', ['cutoff', 'relations', 'note', 'source']],
  ],
  agency: [['what', ['name', 'short', 'line', 'parent', 'place', 'organ']], SOURCE],
  place: [['what', ['name', 'kind', 'parent', 'code']], SOURCE],
  holiday: [['what', ['name', 'kind', 'from', 'to', 'agency']], SOURCE],
  party: [['what', ['name', 'short', 'kind', 'seat']], SOURCE],
  term: [['what', ['set', 'name', 'en', 'parent', 'noun', 'counter']]],
  urban: [['what', ['place', 'formerClass', 'aim', 'adminUnits']], SOURCE],
  input: [['what', ['place', 'standard', 'value', 'figure', 'likely', 'since', 'caveat', 'file']], SOURCE],
  effect: [['what', ['work', 'place', 'standard', 'add', 'level']], SOURCE],
  bond: [['what', ['work', 'needs', 'excludes', 'least', 'step']], SOURCE],
  limit: [['what', ['amount', 'capital', 'year']], SOURCE],
  duty: [
    ['who', ['agency']],
    ['what', ['owes', 'measure', 'places', 'works', 'objectives']],
    ['when', ['often', 'from', 'dueDay', 'dueMonth', 'to']],
    ['value', ['reach', 'least', 'most', 'evidence']],
    ['more', ['cutDay', 'regime', 'note', 'source']],
  ],
  scenario: [
    ['what', ['name', 'place', 'class', 'pack', 'aim', 'by', 'budget', 'report']],
    ['trial', ['inputs', 'costs', 'finishes', 'without']],
    ['more', ['note', 'source']],
  ],
};

/** Texts of several lines. */
export const LONG_TEXTS: ReadonlySet<string> = new Set([
  'statement',
  'title',
  'aim',
  'scope',
  'note',
  'definition',
  'openQuestion',
  'nextStep',
  'outcome',
  'topic',
  'subject',
]);
