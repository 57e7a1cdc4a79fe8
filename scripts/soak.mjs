/**
 * What the tests try in seconds, for hours. `npm run soak`: saves and kills (e2e/soak.e2e.ts), `npm run soak 300,20` so
 * many of them; `npm run soak cycle`: half an hour of entering, approving, reading and reporting
 * (e2e/soak-cycle.e2e.ts), `npm run soak cycle 5` five minutes.
 */
const [what, minutes = '30'] = process.argv.slice(2);
const isCycle = what === 'cycle';
if (isCycle) process.env.SOAK_MINUTES = minutes;
else process.env.SOAK = what ?? '10000,200';
const file = isCycle ? 'e2e/soak-cycle.e2e.ts' : 'e2e/soak.e2e.ts';
process.argv.splice(2, process.argv.length, '--project', 'processes', file);
await import('./test.mjs');
