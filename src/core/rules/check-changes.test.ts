import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { knownCodes } from '#app/shipped.ts';
import type { RecordChange } from '#core/facts/compare-drafts.ts';
import { collectRecords, NO_JOURNAL, type Records } from '#core/facts/records.ts';
import { wholeFacts } from '#core/facts/facts.ts';
import { viewAsOf } from '#core/facts/view.ts';
import type { Problem } from '#core/problem.ts';
import { checkChangedFigures, checkChanges, type Figured } from '#core/rules/check-changes.ts';
import { checkDrafts } from '#core/rules/check-drafts.ts';
import { groundOf } from '#core/rules/ground.ts';
import type { Field, Fields, Shape } from '#core/shape/shape.ts';
import { makeDraft, SUBJECTS, type Draft, type RecordIn, type Subject } from '#core/subjects/subjects.ts';
import { asDay } from '#core/value/day.ts';
import { readProgramme } from '#files/programme/read-programme.ts';
import { readSample } from '#testing/sample.ts';
import { secondProgramme } from '#testing/second-programme.ts';

const KNOWN = await knownCodes();
const END = asDay('9999-12-31');

interface Base {
  readonly programme: string;
  readonly drafts: readonly Draft[];
  readonly figured: Figured;
}

const recordsOf = (programme: string, drafts: readonly Draft[]): Records =>
  collectRecords(
    'w',
    NO_JOURNAL,
    drafts.map(({ subject, id, record }) => ({ ref: { subject, id, version: 1, sequence: 1 }, programme, record })),
  );
const figuredOf = (programme: string, drafts: readonly Draft[]): Figured => {
  const records = recordsOf(programme, drafts);
  return { ground: groundOf(records), view: () => viewAsOf(wholeFacts(records), END, KNOWN.packs) };
};
const baseOf = (programme: string, drafts: readonly Draft[]): Base => ({
  programme,
  drafts,
  figured: figuredOf(programme, drafts),
});
const sampleBase = async (name: string): Promise<Base> => {
  const { programme, drafts } = await readSample(name);
  return baseOf(programme, drafts);
};
const second = readProgramme(secondProgramme());
if (!second.ok) throw new Error('the second programme cannot be read');
const BASES: readonly Base[] = [
  await sampleBase('bac-kan'),
  await sampleBase('thanh-pho-mau'),
  baseOf(second.value.programme, second.value.drafts),
];

const whole = ({ programme }: Base, drafts: readonly Draft[]): readonly Problem[] =>
  checkDrafts({ workspace: 'w', programme, drafts, known: KNOWN });

const asked = ({ programme, figured }: Base, drafts: readonly Draft[], changes: readonly RecordChange[]) => {
  const { problems, after, touched } = checkChanges(figured.ground, changes, KNOWN);
  if (problems.length > 0) return problems;
  const view = figuredOf(programme, drafts).view;
  return checkChangedFigures(figured, { ground: after, view }, touched, KNOWN);
};

/** Another value for a field: what another record has there, nothing, or the value turned about. */
const otherValue = (field: Field, own: unknown, others: readonly unknown[], pick: number): unknown => {
  const choices: unknown[] = others.filter((other) => JSON.stringify(other) !== JSON.stringify(own));
  if ('optional' in field && field.optional) choices.push(undefined);
  if (field.type === 'list') choices.push([], [...(own as readonly unknown[]), ...(own as readonly unknown[])]);
  if (field.type === 'quantity' && own) {
    const value = own as { readonly amount: string };
    choices.push(
      { ...value, amount: `-${value.amount}` },
      { ...value, unit: 'ha' },
      { ...value, amount: `9${value.amount}` },
    );
  }
  if (field.type === 'date' || field.type === 'day') choices.push('1990-01-01', '2045-12-31');
  if (field.type === 'integer') choices.push(0, 7);
  return choices.length === 0 ? own : choices[pick % choices.length];
};

interface Dice {
  readonly base: number;
  readonly record: number;
  readonly kind: 'change' | 'remove' | 'add';
  readonly field: number;
  readonly value: number;
}

/** A change of one record, and the drafts as they would be then. */
const changed = (base: Base, { record: at, kind: thrown, field: which, value }: Dice) => {
  const draft = base.drafts[at % base.drafts.length] as Draft;
  // Of these there is one, which is a rule of files and forms, not of records.
  const kind = ['programme', 'report'].includes(draft.subject) ? 'change' : thrown;
  const { fields, key } = SUBJECTS[draft.subject] as Shape;
  const names = Object.keys(fields as Fields).filter((name) => name !== 'id');
  const name = names[which % names.length] ?? '';
  const others = base.drafts.filter((one) => one.subject === draft.subject);
  const given = others.map((one) => (one.record as unknown as Record<string, unknown>)[name]);
  const own = (draft.record as unknown as Record<string, unknown>)[name];
  const next = Object.fromEntries(
    Object.entries({ ...draft.record, [name]: otherValue(fields[name] as Field, own, given, value) }).filter(
      ([, item]) => item !== undefined,
    ),
  ) as unknown as RecordIn<Subject>;
  const id = key ? key(next as never) : kind === 'add' ? `${draft.id}-x` : draft.id;
  const record = ('id' in fields && kind === 'add' ? { ...next, id } : next) as RecordIn<Subject>;
  const programme = base.programme;
  if (kind === 'remove')
    return {
      drafts: base.drafts.filter((one) => one !== draft),
      changes: [{ subject: draft.subject, id: draft.id, programme }],
    };
  const moved = id !== draft.id && kind === 'change';
  const kept = base.drafts.filter(
    (one) => !(one.subject === draft.subject && (one.id === id || (moved && one === draft))),
  );
  return {
    drafts: [...kept, makeDraft(draft.subject, id, record, draft.programme === undefined ? undefined : programme)],
    changes: [
      ...(moved ? [{ subject: draft.subject, id: draft.id, programme }] : []),
      { subject: draft.subject, id, programme, record },
    ],
  };
};

const named = (problems: readonly Problem[]): readonly string[] =>
  [...new Set(problems.map(({ code, where }) => `${code} ${where.record?.split('/')[0] ?? ''}`))].toSorted();

describe('a change is judged as an import of the whole would be', () => {
  it('the samples themselves keep all rules', () => {
    for (const base of BASES) expect(whole(base, base.drafts)).toEqual([]);
  });
  it('whatever is changed, added or removed', () => {
    const dice = fc.record({
      base: fc.nat(2),
      record: fc.nat(),
      kind: fc.constantFrom('change' as const, 'change' as const, 'remove' as const, 'add' as const),
      field: fc.nat(),
      value: fc.nat(),
    });
    let refused = 0;
    fc.assert(
      fc.property(dice, (thrown) => {
        const base = BASES[thrown.base] as Base;
        const { drafts, changes } = changed(base, thrown);
        const [all, few] = [whole(base, drafts), asked(base, drafts, changes)];
        if (all.length > 0) refused += 1;
        // What goes is told at its users by both, in other words.
        if (changes.some((change) => !('record' in change)))
          expect(few.length > 0, named(all).join()).toBe(all.length > 0);
        else expect(named(few)).toEqual(named(all));
      }),
      { numRuns: Number(process.env['RUNS'] ?? 150) },
    );
    expect(refused).toBeGreaterThan(20);
  });
});

describe('what may exist once only is looked for beside a change', () => {
  const base = BASES[0] as Base;
  const agency = base.drafts.find(({ subject }) => subject === 'agency')?.id ?? '';
  const source = base.drafts.find(({ subject }) => subject === 'document')?.id ?? '';
  const from = { source: { document: source, at: 'I' } };
  const codesOf = (changes: readonly RecordChange[]) => asked(base, base.drafts, changes).map(({ code }) => code);
  const added = (subject: Subject, id: string, record: object): RecordChange =>
    ({ subject, id, programme: base.programme, record: { id, ...from, ...record } }) as RecordChange;

  it('a second scorecard of one agency and period', () => {
    const sheet = (id: string, period: string) =>
      added('scorecard', id, { title: 'Chấm điểm', agency, period, grades: [] });
    expect(codesOf([sheet('s', '2026'), sheet('t', '2027')])).toEqual([]);
    expect(codesOf([sheet('s', '2026'), sheet('t', '2026')])).toContain('score.sheet-twice');
  });
});
