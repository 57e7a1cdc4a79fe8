/**
 * Keeps the law as it ships, read and checked, for the server: `node scripts/keep-law.ts <file>`; a part of the build.
 */
import { shippedActs, shippedCalendar, shippedLayouts, shippedProcedures, shippedRulePacks } from '#app/shipped.ts';
import { keepLaw } from '#files/law/kept-law.ts';

const [rulePacks, procedures, layouts, calendar, acts] = await Promise.all([
  shippedRulePacks(),
  shippedProcedures(),
  shippedLayouts(),
  shippedCalendar(),
  shippedActs(),
]);
await keepLaw(process.argv[2] ?? '', { rulePacks, procedures, layouts, calendar, acts });
