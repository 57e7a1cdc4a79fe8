/**
 * Reads an urban class file (`tiendo path FILE`): YAML or JSON, every number as it is written. See docs/path-file.md.
 */
import { append } from '#core/value/append.ts';
import { done, refused, type Outcome, type Problem, refusedAll } from '#core/problem.ts';
import type { Aim, Effect, Limit, PathProblem, PathCity, PlannedWork } from '#core/planning/problem.ts';
import { readCell, unreadable } from '#core/scoring/cell.ts';
import { packInForce } from '#core/law/pack/in-force.ts';
import { checkWhole, type Evidence, type Input } from '#core/scoring/input.ts';
import { classOf, standardsOf, type RulePack, type Standard } from '#core/law/pack/pack.ts';
import { pathFileSchema, type PathFileForm } from '#files/planning/path-file-schema.ts';
import { formProblems, placeProblems, syntaxProblems } from '#files/text/form-problems.ts';
import { readYamlText } from '#files/text/yaml-place.ts';

export interface UrbanClassFile {
  /** What a reader must be told beside every figure, such as that the data are invented. */
  readonly notice?: string;
  readonly classId: string;
  /** The pack the file names. */
  readonly pack?: string;
  /** Inputs of all regimes together; `inputsOfClass` takes those of one. */
  readonly cities: readonly PathCity[];
  readonly works: readonly PlannedWork[];
  readonly limits: readonly Limit[];
  readonly aim?: Aim;
  /** Gives problems found later their line in this file. */
  readonly place: (problems: readonly Problem[]) => readonly Problem[];
}

type CityForm = PathFileForm['cities'][number];
type InputForm = CityForm['inputs'][string];

const evidenceOf = (form: Exclude<InputForm, string>): Evidence | undefined => {
  const { document, file, place, date, caveat } = form;
  const evidence = {
    ...(document !== undefined && { document }),
    ...(file !== undefined && { file }),
    ...(place !== undefined && { place }),
    ...(date !== undefined && { date }),
    ...(caveat !== undefined && { caveat }),
  };
  return Object.keys(evidence).length > 0 ? evidence : undefined;
};

/** As a person writes it, as JSON does, and as YAML does. */
const UNKNOWN_WORDS: ReadonlySet<string> = new Set(['unknown', 'null', '~']);

/**
 * "187.000" is 187 to a program and 187,000 to a person. No program writes a decimal that ends in nothing, and people
 * are not counted in thousandths: the table of cities refuses it, too.
 */
const isUnclear = ({ unit, count }: Partial<Pick<Standard, 'unit'>> & Pick<Standard, 'count'>, text: string): boolean =>
  /^[1-9]\d{0,2}(?:\.\d{3})+$/u.test(text) && (text.endsWith('0') || count || unit?.startsWith('people') === true);

const readValue = (pack: RulePack, standard: Standard, text: string, field: string, problems: Problem[]): Input => {
  if (isUnclear(standard, text)) {
    problems.push(unreadable(pack, standard, text, 'ambiguous-number', { field }));
    return { kind: 'unknown' };
  }
  const reading = readCell(pack, standard, UNKNOWN_WORDS.has(text) ? '' : text, () => 'plain');
  if (reading.ok) {
    append(problems, checkWhole(standard, reading.input, { field }));
    return reading.input;
  }
  problems.push(unreadable(pack, standard, text, reading.reason, { field }));
  return { kind: 'unknown' };
};

/** Adds what is wrong to `problems`, which the caller owns. */
const readInput = (
  pack: RulePack,
  standard: Standard,
  form: InputForm,
  field: string,
  problems: Problem[],
): { readonly input: Input; readonly likely?: Input } => {
  if (typeof form === 'string') return { input: readValue(pack, standard, form, field, problems) };
  const evidence = evidenceOf(form);
  const likely =
    form.likely === undefined ? undefined : readValue(pack, standard, form.likely, `${field}.likely`, problems);
  const stated = [form.value, form.low, form.high].filter((part) => part !== undefined);
  if (form.value !== undefined && stated.length > 1) problems.push({ code: 'input.value-and-range', where: { field } });
  const value: Input =
    form.value !== undefined
      ? readValue(pack, standard, form.value, field, problems)
      : stated.length === 0
        ? { kind: 'unknown' }
        : {
            kind: 'interval',
            ...(form.low !== undefined && { low: form.low }),
            ...(form.high !== undefined && { high: form.high }),
          };
  return { input: { ...value, ...(evidence && { evidence }) }, ...(likely && { likely }) };
};

const readCity = (packs: readonly RulePack[], form: CityForm, problems: Problem[]): PathCity => {
  const inputs: Record<string, Input> = {};
  const likely: Record<string, Input> = {};
  for (const [id, value] of Object.entries(form.inputs)) {
    const field = `cities[${form.id}].inputs[${id}]`;
    const pack = packs.find(({ standards }) => standards.some((standard) => standard.id === id));
    const standard = pack?.standards.find((one) => one.id === id);
    if (pack === undefined || standard === undefined) {
      problems.push({ code: 'standard.unknown', where: { record: form.id, field }, data: { id } });
      continue;
    }
    const read = readInput(pack, standard, value, field, problems);
    inputs[id] = read.input;
    if (read.likely) likely[id] = read.likely;
  }
  const { id, name, reductions, notConsidered, adminUnits } = form;
  return {
    id,
    ...(name !== undefined && { name }),
    context: { reductions, notConsidered, ...(adminUnits !== undefined && { adminUnits }) },
    inputs,
    likely,
  };
};

const readEffect = (
  form: PathFileForm['works'][number]['effects'][number],
  field: string,
  onlyCity: string | undefined,
  problems: Problem[],
): readonly Effect[] => {
  const city = form.city ?? onlyCity;
  if (city === undefined) {
    problems.push({ code: 'path.effect-without-city', where: { field } });
    return [];
  }
  if ((form.add === undefined) === (form.level === undefined)) {
    problems.push({ code: 'path.effect-needs-add-or-level', where: { field } });
    return [];
  }
  if (form.add !== undefined && isUnclear({ count: false }, form.add.replace(/^[+-]/u, ''))) {
    problems.push({ code: 'input.ambiguous-number', where: { field }, data: { value: form.add } });
    return [];
  }
  const base = { city, standard: form.standard };
  return form.level === undefined
    ? [{ ...base, kind: 'add', amount: (form.add ?? '').replace(/^\+/, '') }]
    : [{ ...base, kind: 'level', level: form.level }];
};

const readWork = (
  form: PathFileForm['works'][number],
  onlyCity: string | undefined,
  problems: Problem[],
): PlannedWork => {
  const { id, name, state, finish, costs, scale, needs, excludes } = form;
  const effects = form.effects.flatMap((effect, index) =>
    readEffect(effect, `works[${id}].effects[${index}]`, onlyCity, problems),
  );
  return {
    id,
    ...(name !== undefined && { name }),
    state,
    finish,
    effects,
    costs,
    ...(scale && { scale }),
    needs,
    excludes,
  };
};

const aimOf = (form: PathFileForm['aim']): Aim | undefined => {
  if (form === undefined) return undefined;
  return form.kind === 'earliest' ? { kind: 'earliest' } : { kind: form.kind, by: form.by };
};

/** The words of the first version. */
const EARLIER = new Map([
  ['units', 'cities'],
  ['unitCount', 'adminUnits'],
  ['unit', 'city'],
]);

/**
 * Refused with every problem of form and values, each with its line; the rules of the planner are asked by `findPath`.
 */
export const readUrbanClassFile = (text: string, file: string, packs: readonly RulePack[]): Outcome<UrbanClassFile> => {
  const yaml = readYamlText(text, EARLIER);
  if (yaml.errors.length > 0) return refusedAll(syntaxProblems(file, yaml));
  const form = pathFileSchema.safeParse(yaml.value);
  if (!form.success) return refusedAll(formProblems(file, form.error.issues, yaml));
  const { data } = form;
  const problems: Problem[] = [];
  const cities = data.cities.map((city) => readCity(packs, city, problems));
  const onlyCity = cities.length === 1 ? cities[0]?.id : undefined;
  const works = data.works.map((work) => readWork(work, onlyCity, problems));
  // What the aim says of money is one more limit, and stands elsewhere.
  const within = `limits[${data.limits.length}].amount`;
  const place = (found: readonly Problem[]): readonly Problem[] =>
    placeProblems(
      file,
      found.map((problem) =>
        problem.where.field === within ? { ...problem, where: { ...problem.where, field: 'aim.within' } } : problem,
      ),
      yaml,
    );
  if (problems.length > 0) return refusedAll(place(problems));
  const most = data.aim !== undefined && 'within' in data.aim ? data.aim.within : undefined;
  const limits: readonly Limit[] = [
    ...data.limits.map(({ source, year, amount }) => ({
      ...(source !== undefined && { source }),
      ...(year !== undefined && { year }),
      amount,
    })),
    ...(most === undefined ? [] : [{ amount: most }]),
  ];
  const aim = aimOf(data.aim);
  return done({
    ...(data.notice !== undefined && { notice: data.notice }),
    classId: data.class,
    ...(data.pack !== undefined && { pack: data.pack }),
    cities,
    works,
    limits,
    ...(aim && { aim }),
    place,
  });
};

/** The inputs that a class of a pack asks for; a city's file may hold those of several regimes. */
export const inputsOfClass = <T>(
  pack: RulePack,
  classId: string,
  inputs: Readonly<Record<string, T>>,
): Readonly<Record<string, T>> => {
  const urbanClass = classOf(pack, classId);
  const asked = new Set(urbanClass === undefined ? [] : standardsOf(pack, urbanClass).map(({ id }) => id));
  return Object.fromEntries(Object.entries(inputs).filter(([id]) => asked.has(id)));
};

/** The question to the planner: the pack the file names, or the one in force on the day of the aim. */
export const pathProblemOf = (read: UrbanClassFile, packs: readonly RulePack[]): Outcome<PathProblem> => {
  const { aim, classId } = read;
  if (aim === undefined) return refused(...read.place([{ code: 'path.no-aim', where: { field: 'aim' } }]));
  const pack =
    read.pack !== undefined
      ? packs.find(({ id }) => id === read.pack)
      : aim.kind === 'earliest'
        ? undefined
        : packInForce(packs, aim.by);
  if (pack === undefined && read.pack === undefined && aim.kind !== 'earliest')
    return refused(
      ...read.place([
        {
          code: 'path.no-law',
          where: { field: 'aim.by' },
          data: { day: aim.by, known: packs.map(({ id }) => id) },
        },
      ]),
    );
  if (pack === undefined)
    return refused(
      ...read.place([
        {
          code: read.pack === undefined ? 'path.no-pack' : 'pack.unknown',
          where: { field: 'pack' },
          data: { pack: read.pack ?? '', known: packs.map(({ id }) => id) },
        },
      ]),
    );
  const cities = read.cities.map((city) => ({
    ...city,
    inputs: inputsOfClass(pack, classId, city.inputs),
    likely: inputsOfClass(pack, classId, city.likely),
  }));
  return done({ pack, classId, cities, works: read.works, limits: read.limits, aim });
};
