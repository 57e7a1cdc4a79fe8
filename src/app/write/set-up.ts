/**
 * Sets up a programme from nothing: a workspace, its place and those below it, its agencies, the resolution, the
 * programme, and the frame of its report where somebody is named who signs it. One write, by the rules of an import.
 * The workspace is a draft, seen by nobody else until it is opened.
 */
import { isBlank, typedText } from '#core/text/typed-text.ts';
import type { Application } from '#app/application.ts';
import { readWorkspaces } from '#app/read/records.ts';
import { orRefuse, Refusal, refuse } from '#app/refusal.ts';
import { shippedUnits } from '#app/shipped.ts';
import { importProgramme } from '#app/write/import-programme.ts';
import type { Problem } from '#core/problem.ts';
import { authorOf, type Caller } from '#core/rights/caller.ts';
import { mayOr } from '#core/rights/rights.ts';
import { freeId } from '#core/subjects/new-id.ts';
import {
  resolutionFaults,
  resolutionNamed,
  resolutionRecords,
  type TypedResolution,
} from '#core/subjects/programme/first-records.ts';
import type { AdminKind, AdminUnit } from '#core/subjects/place/admin-unit.ts';
import { makeDraft, type Draft, type RecordIn } from '#core/subjects/subjects.ts';
import { upperFirst } from '#core/text/letter-case.ts';
import { slugOf } from '#core/text/slug.ts';
import { codesOf, type CodeOf } from '#core/vocabulary/words.ts';
import { writeProgramme } from '#files/programme/write-programme.ts';

interface AgencyRow {
  readonly name: string;
  readonly short: string;
  readonly line: string;
}

export interface SetUp extends TypedResolution {
  /** Code of the unit in the national list. */
  readonly unit: string;
  /** The rows that are kept, with what was added. */
  readonly agencies: readonly AgencyRow[];
  /** Places among the rows: who issued the resolution, and who is in charge. */
  readonly issuer: number | undefined;
  readonly owner: number | undefined;
  /** Who answers for it, where nobody is signed in. */
  readonly author: string;
}

export interface SetUpDone {
  readonly workspace: string;
  readonly programme: string;
}

const at = (code: string, field: string, data: Problem['data'] = {}): Problem => ({ code, where: { field }, data });

/** Refuses `right.*`, `write.off`, `write.no-actor`, `set-up.no-unit`, and what is wrong, each at its field. */
export const setUpProgramme = async (app: Application, caller: Caller, given: SetUp): Promise<SetUpDone> => {
  if (app.writes === 'none') refuse('write.off', {});
  orRefuse(mayOr(caller, 'workspace:make'));
  const units = await shippedUnits();
  const unit = units.find(({ code }) => code === given.unit) ?? refuse('set-up.no-unit');
  const actor = authorOf(caller) ?? typedText(given.author);
  const problems = [...problemsOf(given), ...(actor === '' ? [at('write.no-actor', 'author')] : [])];
  if (problems.length > 0) throw new Refusal(problems);
  const taken = new Set((await readWorkspaces(app)).map(({ id }) => id));
  const province = units.find(({ code }) => code === unit.province);
  const own = slugOf(unit.full);
  const wanted = taken.has(own) && province ? `${own}-${slugOf(province.name)}` : own;
  const workspace = freeId(wanted, (id) => taken.has(id));
  const { programme, drafts } = draftsOf(given, unit, units);
  const files = writeProgramme({
    workspace: { id: workspace, name: upperFirst(unit.full), draft: true },
    programme,
    drafts,
  });
  await importProgramme(app, { files, actor, reason: 'Lập chương trình mới' }).catch((error: unknown) => {
    // Nobody has seen the files: where in them it is tells nothing.
    throw error instanceof Refusal
      ? new Refusal(error.problems.map(({ code, data }) => ({ code, where: {}, ...(data && { data }) })))
      : error;
  });
  return { workspace, programme };
};

const problemsOf = (given: SetUp): readonly Problem[] => {
  const problems: Problem[] = [...resolutionFaults(given)];
  for (const field of ['issuer', 'owner'] as const)
    if (given[field] === undefined || !given.agencies[given[field]]) problems.push(at('set-up.no-agency', field));
  for (const [index, { name, line }] of given.agencies.entries()) {
    if (isBlank(name)) problems.push(at('set-up.no-agency-name', `agencies[${index}].name`));
    if (!(codesOf('agencyLine') as readonly string[]).includes(line))
      problems.push(at('set-up.no-agency-line', `agencies[${index}].line`));
  }
  return problems;
};

const LIST = 'danh-muc-don-vi-hanh-chinh';

const draftsOf = (
  given: SetUp,
  unit: AdminUnit,
  units: readonly AdminUnit[],
): { readonly programme: string; readonly drafts: readonly Draft[] } => {
  const { id: programme } = resolutionNamed(given);
  const agencies = agencyRecords(given, unit);
  const [issuer, owner] = [given.issuer, given.owner].map((index) => agencies[index ?? 0]);
  const place = { id: slugOf(unit.full), name: unit.full, kind: PLACE_KINDS[unit.kind] };
  const records: readonly Draft[] = [
    ...placesOf(unit, units).map((one) => makeDraft('place', one.id, one)),
    ...agencies.map((agency) => makeDraft('agency', agency.id, agency)),
    makeDraft('document', LIST, {
      id: LIST,
      kind: 'other',
      subject:
        'danh mục đơn vị hành chính tháng 7/2026 theo cơ quan thống kê (thanglequoc/vietnamese-provinces-database 4.2.0, giấy phép MIT)',
      relations: [],
    } satisfies RecordIn<'document'>),
    ...resolutionRecords(given, { issuer, owner, place, ids: { programme, document: programme } }),
  ];
  return { programme, drafts: records };
};

const PLACE_KINDS: Readonly<Record<AdminKind, CodeOf<'placeKind'>>> = {
  province: 'province',
  city: 'city',
  ward: 'ward',
  commune: 'commune',
  'special-zone': 'special-zone',
};

/** Ids within one province: two of its communes may have one name, told apart by their kind. */
const placesOf = (unit: AdminUnit, units: readonly AdminUnit[]): readonly RecordIn<'place'>[] => {
  const province = units.find(({ code }) => code === unit.province);
  const below = unit.province === undefined ? units.filter(({ province: of }) => of === unit.code) : [];
  const ids = new Set<string>();
  const record = (one: AdminUnit, parent?: string): RecordIn<'place'> => {
    const id = freeId(slugOf(one.full), (taken) => ids.has(taken));
    ids.add(id);
    return {
      id,
      name: one.full,
      kind: PLACE_KINDS[one.kind],
      ...(parent !== undefined && { parent }),
      code: one.code,
      spellings: [],
      members: [],
      successors: [],
      source: { document: LIST, at: `mã ${one.code}` },
    };
  };
  const top = province ? [record(province)] : [];
  const own = record(unit, top[0]?.id);
  return [...top, own, ...below.map((one) => record(one, own.id))];
};

/** The first of the Party's line and of the government's lead theirs. */
const agencyRecords = ({ agencies }: SetUp, unit: AdminUnit): readonly RecordIn<'agency'>[] => {
  const ids = new Set<string>();
  const named = agencies.map(({ name, short, line }) => {
    const id = freeId(slugOf(isBlank(short) ? name : short) || 'co-quan', (taken) => ids.has(taken));
    ids.add(id);
    return {
      id,
      name: typedText(name),
      short: typedText(short),
      line: line as CodeOf<'agencyLine'>,
    };
  });
  const heads = new Map<string, string>();
  for (const { id, line } of named) if (!heads.has(line)) heads.set(line, id);
  return named.map(({ id, name, short, line }) => {
    const head = heads.get(line === 'service' ? 'government' : line);
    return {
      id,
      name,
      ...(short !== '' && short !== name && { short }),
      line,
      ...(head !== undefined && head !== id && HEADED.has(line) && { parent: head }),
      place: slugOf(unit.full),
      source: { agency: heads.get('government') ?? id, at: 'khai khi lập chương trình' },
    };
  });
};

const HEADED: ReadonlySet<string> = new Set(['party', 'government', 'service']);
