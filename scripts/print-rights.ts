/**
 * Prints who may do what into `docs/rights.md`, from `src/core/rights/`. With --check it changes nothing and fails when
 * the printed table is stale.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { ROLES, type Caller } from '../src/core/rights/caller.ts';
import { may, RIGHTS, type Action } from '../src/core/rights/rights.ts';

const FILE = resolve(import.meta.dirname, '../docs/rights.md');

const person = (part: Partial<Extract<Caller, { kind: 'person' }>>): Caller => ({
  kind: 'person',
  id: 'p',
  name: 'p',
  administers: false,
  grants: [],
  ...part,
});

/** Who asks, by the name of its column. */
const CALLERS: readonly (readonly [string, Caller])[] = [
  ['operator', { kind: 'operator' }],
  ['installation', person({ administers: true })],
  ...ROLES.map((role) => [role, person({ grants: [{ workspace: 'w', role }] })] as const),
  ['of another workspace', person({ grants: ROLES.map((role) => ({ workspace: 'v', role })) })],
  ['public', { kind: 'public' }],
];

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

const printed = `# Rights

Who may do what in a workspace, printed from \`src/core/rights/\` by \`scripts/print-rights.ts\`. *operator*: whoever sits at
the machine, by the command line, or by a page while there are no accounts. *installation*: who keeps the whole. A dot: no.

${row(['', ...CALLERS.map(([name]) => name)])}
${row(['---', ...CALLERS.map(() => ':-:')])}
${(Object.keys(RIGHTS) as readonly Action[])
  .map((action) => row([action, ...CALLERS.map(([, caller]) => (may(caller, action, 'w') ? 'yes' : '·'))]))
  .join('\n')}
`;

const known = (() => {
  try {
    return readFileSync(FILE, 'utf8');
  } catch {
    return '';
  }
})();
if (!process.argv.includes('--check')) writeFileSync(FILE, printed);
else if (known !== printed) {
  process.stderr.write('docs/rights.md is stale: run node scripts/print-rights.ts\n');
  process.exitCode = 1;
}
