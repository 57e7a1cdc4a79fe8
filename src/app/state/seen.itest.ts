/**
 * What a reader may not see is not there: everything that can be read of a workspace is what could be read of one
 * without those records, but for the mark that it is incomplete for this reader.
 */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openApplication, type Application } from '#app/application.ts';
import { askedBy } from '#app/people/reader.ts';
import { exportProgramme } from '#app/read/export-programme.ts';
import { findRecords } from '#app/read/find.ts';
import { readClosed, readRecordHistory } from '#app/read/history.ts';
import { journalEntries, readJournal, type JournalChange } from '#app/read/journal.ts';
import { readProgrammes } from '#app/read/programmes.ts';
import { readView, readViewAt, readWorkspace } from '#app/read/records.ts';
import { openWorkspace } from '#app/read/workspace.ts';
import { ask } from '#app/state/ask.ts';
import { parseAddress } from '#core/address/address.ts';
import { IDENTITIES } from '#core/facts/series.ts';
import type { View } from '#core/facts/view.ts';
import { evaluateFigure } from '#core/figure/evaluate.ts';
import type { Caller, Line } from '#core/rights/caller.ts';
import type { RecordIn, Subject } from '#core/subjects/subjects.ts';
import { asDay } from '#core/value/day.ts';
import { testDatabase } from '#testing/database.ts';
import { makeWorkspace, writeRecords, type Wanted } from '#testing/journal.ts';
import { q, record } from '#testing/records.ts';

let app: Application;
beforeAll(async () => {
  const log = { info: () => undefined, error: () => undefined };
  app = await openApplication({ databaseUrl: await testDatabase(), address: 'http://localhost', log });
});
afterAll(() => app.close());

const DAY = asDay('2024-12-31');
type Audience = 'internal' | 'party' | 'government';
type Needs = readonly Audience[];

/** A record of the made world: what it says, whom it names, and for whom it is, at first and in the end. */
interface Made {
  readonly subject: Subject;
  readonly id: string;
  readonly mentions: readonly string[];
  readonly first?: Audience | undefined;
  readonly last?: Audience | undefined;
  readonly changes: boolean;
  readonly closes: boolean;
  readonly make: (audience: Audience | undefined, note: string) => object;
}

const AUDIENCES = [undefined, undefined, undefined, 'internal', 'party', 'government'] as const;
const audience = fc.constantFrom<Audience | undefined>(...AUDIENCES);
const named = (given: Audience | undefined) => (given === undefined ? {} : { audience: given });
const pick = (most: number) => fc.integer({ min: 0, max: most - 1 });
const source = (index: number) => ({ source: { document: `d${index}`, at: 'I' } });

const once = fc.record({
  first: audience,
  last: audience,
  changes: fc.boolean(),
  closes: fc.integer({ min: 0, max: 5 }).map((n) => n === 0),
  a: pick(4),
  b: pick(3),
  c: pick(3),
});
type Drawn = typeof once extends fc.Arbitrary<infer T> ? T : never;

/**
 * Documents name the next older one; works their objective, sponsor and basis; money its work and document; and so on.
 */
const madeOf = (kind: string, index: number, drawn: Drawn): Made => {
  const { a, b, c, ...fate } = drawn;
  const id = `${kind}${index}`;
  const of = (subject: Subject, mentions: readonly string[], make: Made['make'], own: Partial<Made> = {}): Made => ({
    subject,
    id,
    mentions,
    ...fate,
    make,
    ...own,
  });
  switch (kind) {
    case 'd':
      return of(
        'document',
        index === 0 || a > 1 ? [] : [`document/d${index - 1}`],
        (given, note) => ({
          note,
          subject: `Văn bản ${index}`,
          relations: index === 0 || a > 1 ? [] : [{ type: 'cites', document: `d${index - 1}` }],
          ...named(given),
        }),
        { closes: false },
      );
    case 's':
      return of(
        'party',
        [`document/d${a}`],
        (given, note) => ({ name: `Công ty ${note}`, ...source(a), ...named(given) }),
        {
          closes: false,
        },
      );
    case 'm':
      return of(
        'measure',
        [`document/d${a}`],
        (_, note) => ({ name: `Chỉ số ${note}`, unit: 'hộ', aggregation: 'sum', ...source(a) }),
        { closes: false, first: undefined, last: undefined },
      );
    case 'w':
      return of(
        'work',
        ['objective/p/1', `party/s${b}`, `document/d${a}`],
        (given, note) => ({
          programme: 'p',
          name: `Công trình ${note}`,
          objective: 'p/1',
          sponsors: [`s${b}`],
          ...source(a),
          ...named(given),
        }),
        { closes: false },
      );
    case 'f':
      return of(
        'funding',
        [`work/w${b}`, `document/d${a}`],
        (_, note) => ({
          work: `w${b}`,
          kind: 'plan',
          capital: 'central',
          year: '2023',
          amount: q('5 tỷ đồng'),
          note,
          ...source(a),
        }),
        { first: undefined, last: undefined },
      );
    case 'x':
      return of('finding', [`work/w${b}`, `document/d${a}`], (given, note) => ({
        kind: 'strength',
        statement: `Nhận định ${note}`,
        figures: [`work:w${b} funding[kind=plan]`],
        ...source(a),
        ...named(given),
      }));
    default:
      return {
        ...of(
          'observation',
          [`measure/m${b}`, `document/d${a}`],
          (_, note) => ({
            measure: `m${b}`,
            place: `x${c}`,
            period: String(2018 + index),
            kind: 'actual',
            value: q(`${index + 1} hộ`),
            note,
            ...source(a),
          }),
          { first: undefined, last: undefined },
        ),
        id: `m${b}@x${c}#${2018 + index}/actual`,
      };
  }
};

const world = fc
  .tuple(
    ...[
      'd',
      'd',
      'd',
      'd',
      's',
      's',
      's',
      'm',
      'm',
      'm',
      'w',
      'w',
      'w',
      'f',
      'f',
      'f',
      'f',
      'x',
      'x',
      'o',
      'o',
      'o',
      'o',
    ].map(() => once),
  )
  .map((drawn) => {
    const counts = new Map<string, number>();
    return drawn.map((one, at) => {
      const kind = 'ddddsssmmmwwwffffxxoooo'[at] ?? 'o';
      const index = counts.get(kind) ?? 0;
      counts.set(kind, index + 1);
      return madeOf(kind, index, one);
    });
  });

const readers = fc.constantFrom<readonly Line[] | undefined>(undefined, [], ['party'], ['government']);

const callerIn = (workspace: string, lines: readonly Line[] | undefined): Caller =>
  lines === undefined
    ? { kind: 'public' }
    : { kind: 'person', id: 'a', name: 'A', administers: false, grants: [{ workspace, role: 'office', lines }] };

/**
 * By the plain words of the rule: a record asks for what it says in the end, and for all that what it names asks for.
 */
const needsIn = (all: readonly Made[], one: Made): Needs => {
  const own = one.changes ? one.last : one.first;
  const below = one.mentions.flatMap((name) => {
    const other = all.find(({ subject, id }) => `${subject}/${id}` === name);
    return other ? needsIn(all, other) : [];
  });
  return [...(own === undefined ? [] : [own]), ...below];
};

const sees = (lines: readonly Line[] | undefined, needs: Needs): boolean =>
  needs.every((need) => lines !== undefined && (need === 'internal' || lines.includes(need)));

const GROUND: readonly Wanted[] = [
  { subject: 'document', id: 'source', record: record('document', { id: 'source' }) },
  ...['x0', 'x1', 'x2'].map((id): Wanted => ({
    subject: 'place',
    id,
    record: record('place', { id, name: `Xã ${id}` }),
  })),
  {
    subject: 'programme',
    programme: 'p',
    id: 'p',
    record: record('programme', { id: 'p', place: 'x0', resolution: 'source', owner: 'u' }),
  },
  { subject: 'agency', id: 'u', record: record('agency', { id: 'u', name: 'Ủy ban' }) },
  {
    subject: 'objective',
    id: 'p/1',
    programme: 'p',
    record: record('objective', { id: 'p/1', kind: 'task', title: 'Nhiệm vụ' }),
  },
];

/** First all as they are at first, each group with one command; then what changes, and what is closed. */
const tell = async (workspace: string, all: readonly Made[]): Promise<void> => {
  await writeRecords(app.database, workspace, GROUND);
  const wanted = ({ subject, id, make }: Made, given: Audience | undefined, note: string): Wanted => ({
    subject,
    id,
    ...(subject === 'document' || subject === 'party' || subject === 'measure' ? {} : { programme: 'p' }),
    record: record(subject, { id, ...make(given, note) }) as RecordIn<Subject>,
  });
  await writeRecords(
    app.database,
    workspace,
    all.map((one) => wanted(one, one.first, 'một')),
  );
  for (const one of all) if (one.changes) await writeRecords(app.database, workspace, [wanted(one, one.last, 'hai')]);
  for (const { closes, subject, id } of all)
    if (closes) await writeRecords(app.database, workspace, [{ subject, id, programme: 'p' }]);
};

const FIGURES = [
  'count work',
  'count document',
  'count finding',
  'sum funding[kind=plan]',
  'work:w0 funding[kind=plan]',
  'work:w1 funding[kind=plan]',
  'objective:1 progress',
  'count observation[measure=m0]',
  'measure:m0 @x0 #2018',
  'measure:m1 @x1',
  'document:d1 observations',
];

/** Where records stand in a journal differs when others are left out; whose workspace it is, too. */
const told = (workspace: string, value: unknown): string =>
  JSON.stringify(value, (key, one: unknown) =>
    ['sequence', 'hash', 'previous_hash', 'forReader', 'command_id', 'commandId', 'last', 'from', 'to'].includes(key)
      ? undefined
      : one instanceof Map
        ? [...one]
        : one instanceof Set
          ? [...one]
          : one,
  ).replaceAll(workspace, 'W');

const seriesOf = (view: View): object => ({
  rows: ['m0', 'm1', 'm2'].map((measure) => view.rows('observation', { measure })),
  at: view.rows('observation', { place: 'x1' }),
  which: view.which('observation', 'place', { measure: 'm0', kind: 'actual' }),
  days: view.which('observation', 'effective', { programme: 'p' }),
  count: view.count('observation', {}),
  of: view.count('observation', { document: 'd1' }),
});

const viewTold = async (of: Application, view: View): Promise<object> => ({
  identities: IDENTITIES.map((subject) => [...view.records[subject].values()]),
  series: await ask(of, view, () => seriesOf(view) as never),
  figures: await ask(
    of,
    view,
    () =>
      FIGURES.map((text) => {
        const address = parseAddress(text);
        if (!address.ok) throw new Error(text);
        const outcome = evaluateFigure(view, address.value);
        return outcome.ok ? { ...outcome.value, parts: [...outcome.value.parts] } : outcome.problems;
      }) as never,
  ),
});

const entriesTold = async (of: Application, workspace: string): Promise<readonly JournalChange[]> => {
  const all: JournalChange[] = [];
  for await (const some of journalEntries(of, workspace, {})) for (const one of some) all.push(one);
  return all;
};

/** All that a reader can ask of a workspace. */
const readable = async (of: Application, workspace: string, all: readonly Made[]): Promise<object> => {
  const opened = await openWorkspace(of, { workspace, asOf: DAY });
  const journal = await entriesTold(of, workspace);
  const files = await exportProgramme(of, workspace, 'p');
  return {
    now: await viewTold(of, await readView(of, workspace, DAY)),
    found: await findRecords(of, opened, { text: 'cong trinh' }),
    documents: await findRecords(of, opened, { text: 'van ban' }),
    journal,
    page: (await readJournal(of, { workspace })).commands,
    histories: await Promise.all(all.map(({ subject, id }) => readRecordHistory(of, workspace, subject, id))),
    closed: await readClosed(of, workspace, 'funding', () => false),
    programmes: (await readProgrammes(of, workspace, () => ({ limit: 9, offset: 0 }))).items,
    files: [...files].map(([name, bytes]) => [
      name,
      new TextDecoder().decode(bytes).replaceAll(/^(?:sequence|hash): .*$/gmu, ''),
    ]),
  };
};

it('a reader reads what a workspace without the withheld records says', async () => {
  let withheld = 0;
  await fc.assert(
    fc.asyncProperty(world, readers, async (all, lines) => {
      const visible = all.filter((one) => sees(lines, needsIn(all, one)));
      withheld += all.length - visible.length;
      const [whole, part] = [await makeWorkspace(app.database), await makeWorkspace(app.database)];
      await tell(whole, all);
      await tell(part, visible);
      const [reader, other] = [askedBy(app, callerIn(whole, lines)), askedBy(app, callerIn(part, lines))];
      const [seen, expected] = [await readable(reader, whole, all), await readable(other, part, all)];
      for (const [name, value] of Object.entries(seen))
        expect(told(whole, value), name).toBe(told(part, (expected as Readonly<Record<string, unknown>>)[name]));
      const view = await readView(reader, whole, DAY);
      const [least, most] = [visible.length === all.length, view.facts.withheld === undefined];
      expect(most).toBe(least);
    }),
    { numRuns: 10, endOnFailure: true },
  );
  expect(withheld).toBeGreaterThan(30);
}, 120_000);

describe('what changes its readers', () => {
  const PUBLIC: Caller = { kind: 'public' };
  const doc = (given?: Audience, id = 'd'): Wanted => ({
    subject: 'document',
    id,
    record: record('document', { id, subject: 'Tờ trình', ...named(given) }),
  });
  const work = (sponsors: readonly string[] = []): Wanted => ({
    subject: 'work',
    id: 'w',
    programme: 'p',
    record: record('work', { id: 'w', objective: 'p/1', sponsors, source: { document: 'source' } }),
  });
  const party = (given?: Audience): Wanted => ({
    subject: 'party',
    id: 's',
    record: record('party', { id: 's', source: { document: 'source' }, ...named(given) }),
  });
  const idsAt = async (workspace: string, sequence: number): Promise<readonly string[]> => {
    const view = await readViewAt(askedBy(app, PUBLIC), workspace, DAY, sequence);
    return IDENTITIES.flatMap((subject) => [...view.records[subject].keys()].map((id) => `${subject}/${id}`));
  };
  const journalIds = async (workspace: string): Promise<readonly string[]> => {
    const entries = await entriesTold(askedBy(app, PUBLIC), workspace);
    return entries.map(({ entry }) => `${entry.subject}/${entry.record_id}`);
  };
  const begun = async (...more: readonly Wanted[]): Promise<string> => {
    const workspace = await makeWorkspace(app.database);
    await writeRecords(app.database, workspace, [...GROUND, ...more]);
    return workspace;
  };

  it('what is restricted later was never there for others, in earlier states neither', async () => {
    const workspace = await begun(doc());
    const { sequence } = await readWorkspace(app, workspace);
    expect(await idsAt(workspace, sequence)).toContain('document/d');
    await writeRecords(app.database, workspace, [doc('party')]);
    expect(await idsAt(workspace, sequence)).not.toContain('document/d');
    expect(await journalIds(workspace)).not.toContain('document/d');
  });
  it('what is opened is there with all that was written of it', async () => {
    const workspace = await begun(doc('internal'));
    expect(await journalIds(workspace)).not.toContain('document/d');
    await writeRecords(app.database, workspace, [doc()]);
    const { sequence } = await readWorkspace(app, workspace);
    expect(await idsAt(workspace, sequence)).toContain('document/d');
    expect((await journalIds(workspace)).filter((name) => name === 'document/d')).toHaveLength(2);
  });
  it('a record that once named what is withheld shows none of the versions that did', async () => {
    const workspace = await begun(party('government'), work(['s']));
    const then = (await readWorkspace(app, workspace)).sequence;
    expect(await idsAt(workspace, then)).not.toContain('work/w');
    await writeRecords(app.database, workspace, [work()]);
    const { sequence } = await readWorkspace(app, workspace);
    expect(await idsAt(workspace, sequence)).toContain('work/w');
    expect(await idsAt(workspace, then)).not.toContain('work/w');
    // The entry that took the name away tells it, too.
    expect(await journalIds(workspace)).not.toContain('work/w');
  });
  it('what stood on a withheld record stays withheld when both are closed', async () => {
    const workspace = await begun(party('party'), work(['s']));
    await writeRecords(app.database, workspace, [{ subject: 'work', id: 'w', programme: 'p' }]);
    await writeRecords(app.database, workspace, [{ subject: 'party', id: 's' }]);
    expect((await journalIds(workspace)).filter((name) => /^(?:work|party)\//u.test(name))).toEqual([]);
    expect(await readClosed(askedBy(app, PUBLIC), workspace, 'work', () => false)).toEqual([]);
    expect(await readClosed(app, workspace, 'work', () => false)).toHaveLength(1);
  });
  it('by words of a note that are not told for what they name nothing is found', async () => {
    const hidden = { subject: 'Tờ trình bí danh Sao Khuê', audience: 'party' } as const;
    const circulation = { report: 'r', sent: DAY, due: DAY, agencies: ['u'], note: 'Lưu ý Tờ trình bí danh Sao Khuê' };
    const workspace = await begun(
      { subject: 'document', id: 'd', record: record('document', { id: 'd', ...hidden }) },
      { subject: 'report', id: 'r', programme: 'p', record: record('report', { id: 'r' }) },
      { subject: 'circulation', id: 'vong-1', programme: 'p', record: record('circulation', circulation) },
    );
    const found = async (lines: readonly Line[], words?: string) => {
      const caller = callerIn(workspace, lines);
      const filter = { subject: 'circulation', ...(words !== undefined && { words }) } as const;
      const { commands } = await readJournal(askedBy(app, caller), { workspace, filter, reader: caller });
      return commands.flatMap(({ entries }) => entries.map(({ entry }) => (entry.after as { note?: string }).note));
    };
    expect([await found(['party'], 'luu y'), await found([], 'luu y')]).toEqual([[circulation.note], []]);
    // The round is there, without its note.
    expect(await found([])).toEqual([undefined]);
  });
  it('who sees all sees all', async () => {
    const workspace = await begun(doc('party'), party('government'));
    const both = askedBy(app, callerIn(workspace, ['party', 'government']));
    const view = await readView(both, workspace, DAY);
    expect([view.records.document.has('d'), view.records.party.has('s'), view.facts.withheld]).toEqual([
      true,
      true,
      undefined,
    ]);
  });
  it('a sum says that it is incomplete for this reader, and nothing else does', async () => {
    const workspace = await begun(party('party'), work(['s']));
    const view = await readView(askedBy(app, PUBLIC), workspace, DAY);
    const marked = (text: string): boolean | undefined => {
      const address = parseAddress(text);
      const outcome = address.ok ? evaluateFigure(view, address.value) : undefined;
      return outcome?.ok ? outcome.value.forReader : false;
    };
    expect(['count work', 'count place', 'count agency'].map(marked)).toEqual([true, undefined, undefined]);
  });
});
