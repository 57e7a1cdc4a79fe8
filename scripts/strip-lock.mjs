/**
 * Takes the download addresses out of package-lock.json: versions and hashes pin what is installed, the registry is the
 * reader's own. `npm run lock` after a change of dependencies.
 */
import { readFileSync, writeFileSync } from 'node:fs';

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
for (const entry of Object.values(lock.packages)) delete entry.resolved;
writeFileSync('package-lock.json', `${JSON.stringify(lock, null, 2)}\n`);
