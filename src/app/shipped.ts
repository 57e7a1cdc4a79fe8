/** The law as it ships: rule packs, procedures, layouts; each read once, when it is first needed. */
import type { LayoutProfile } from '#core/law/layout.ts';
import type { RulePack } from '#core/law/pack/pack.ts';
import type { PublicCalendar } from '#core/law/calendar/calendar.ts';
import type { Procedures } from '#core/law/procedure.ts';
import type { KnownAct } from '#core/review/check/law.ts';
import type { AdminUnit } from '#core/subjects/place/admin-unit.ts';
import type { KnownCodes } from '#core/rules/check-codes.ts';
import type { ShippedLaw } from '#files/law/kept-law.ts';

let rulePacks: Promise<readonly RulePack[]> | undefined;
let procedures: Promise<Procedures> | undefined;
let calendar: Promise<PublicCalendar> | undefined;
let layouts: Promise<readonly LayoutProfile[]> | undefined;

let kept: Promise<ShippedLaw | undefined> = Promise.resolve(undefined);

/** From now on the law is taken from what was kept of it in this file, if anything was. */
export const useKeptLaw = (file: string): void => {
  kept = import('#files/law/kept-law.ts').then(({ readKeptLaw }) => readKeptLaw(file));
};

const keptOr = async <Part extends keyof ShippedLaw>(
  part: Part,
  read: () => Promise<ShippedLaw[Part]>,
): Promise<ShippedLaw[Part]> => (await kept)?.[part] ?? read();

/** Oldest first. A shipped pack that is not sound is a fault of this project, not of a user: it throws. */
export const shippedRulePacks = (): Promise<readonly RulePack[]> => (rulePacks ??= keptOr('rulePacks', readPacks));

export const shippedProcedures = (): Promise<Procedures> =>
  (procedures ??= keptOr('procedures', async () => (await import('#files/law/procedures.ts')).readProcedures()));

export const shippedLayouts = (): Promise<readonly LayoutProfile[]> =>
  (layouts ??= keptOr('layouts', async () => (await import('#files/law/layouts.ts')).readLayoutProfiles()));

/** Public days off, with the years that were announced. */
export const shippedCalendar = (): Promise<PublicCalendar> =>
  (calendar ??= keptOr('calendar', async () => (await import('#files/law/calendars.ts')).readCalendar()));

let acts: Promise<readonly KnownAct[]> | undefined;

/** The acts whose validity is known. */
export const shippedActs = (): Promise<readonly KnownAct[]> =>
  (acts ??= keptOr('acts', async () => (await import('#files/law/acts.ts')).readKnownActs()));

/** What an import may name. */
export const knownCodes = async (): Promise<KnownCodes> => {
  const [{ all, names }, packs] = await Promise.all([shippedProcedures(), shippedRulePacks()]);
  return { procedures: all.map((one) => one.id), steps: [...names.keys()], packs };
};

/** The readers are loaded when they are first needed: a server that only starts does not wait for them. */
const readPacks = async (): Promise<readonly RulePack[]> => {
  const { readRulePacks } = await import('#files/law/rule-pack.ts');
  const packs = await readRulePacks();
  if (packs.ok) return packs.value;
  throw new Error(`shipped rule packs are not sound: ${JSON.stringify(packs.problems)}`);
};

let units: Promise<readonly AdminUnit[]> | undefined;
let agencies: ReturnType<typeof import('#files/units/admin-units.ts').readReadyAgencies> | undefined;

/** The national list of units. */
export const shippedUnits = (): Promise<readonly AdminUnit[]> =>
  (units ??= import('#files/units/admin-units.ts').then(({ readAdminUnits }) => readAdminUnits()));

/** The agencies that units of each kind usually have. */
export const shippedAgencies = (): NonNullable<typeof agencies> =>
  (agencies ??= import('#files/units/admin-units.ts').then(({ readReadyAgencies }) => readReadyAgencies()));
