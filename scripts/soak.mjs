/**
 * `npm run soak`: what the tests try in seconds (e2e/soak.e2e.ts), for hours; `npm run soak 300,20`: so many saves and
 * kills.
 */
process.env.SOAK = process.argv[2] ?? '10000,200';
process.argv.splice(2, process.argv.length, '--project', 'processes', 'e2e/soak.e2e.ts');
await import('./test.mjs');
