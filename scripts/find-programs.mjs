/** Programs of the system that some tests need: found, or installed where we may. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { join } from 'node:path';

const NEEDED = [
  {
    name: 'Chromium',
    variable: 'CHROMIUM_PATH',
    // The shell without windows first: each page costs it less.
    commands: [
      'chromium-headless-shell',
      'chromium',
      'chromium-browser',
      'google-chrome',
      'google-chrome-stable',
      'chrome',
    ],
    packages: ['chromium'],
    for: 'the end-to-end tests',
  },
  {
    name: 'LibreOffice',
    variable: 'SOFFICE_PATH',
    commands: ['soffice', 'libreoffice'],
    packages: ['libreoffice-writer', 'libreoffice-calc'],
    for: 'opening what we write in a word processor',
  },
  {
    name: 'pdftotext',
    variable: 'PDFTOTEXT_PATH',
    commands: ['pdftotext'],
    packages: ['poppler-utils'],
    for: 'reading PDF files with another reader',
  },
  {
    name: 'tesseract',
    variable: 'TESSERACT_PATH',
    commands: ['tesseract'],
    packages: ['tesseract-ocr', 'tesseract-ocr-vie'],
    for: 'reading scans',
  },
];

const executable = (path) => {
  try {
    accessSync(path, constants.X_OK);
    return path;
  } catch {
    return undefined;
  }
};

const find = ({ variable, commands }) => {
  if (process.env[variable]) return executable(process.env[variable]);
  const folders = [
    ...(process.env.PATH ?? '').split(':'),
    '/usr/bin',
    '/usr/local/bin',
    '/snap/bin',
    '/opt/google/chrome',
  ];
  return commands
    .flatMap((command) => folders.map((folder) => executable(join(folder, command))))
    .find((path) => path !== undefined);
};

const mayInstall = () => process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0;

const aptInstall = (packages) => {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (args) => spawnSync('apt-get', args, { env, stdio: ['ignore', 2, 2], timeout: 600_000 }).status === 0;
  return apt(['-qq', 'update']) && apt(['-qq', 'install', '-y', '--no-install-recommends', ...packages]);
};

/**
 * Puts the path of each program that is there into the environment, under its variable. Answers the loud lines about
 * those that are not.
 */
export const findPrograms = () => {
  let missing = NEEDED.filter((one) => !find(one));
  if (missing.length > 0 && mayInstall()) {
    process.stderr.write(`Installing for the tests: ${missing.map((one) => one.name).join(', ')}…\n`);
    aptInstall(missing.flatMap((one) => one.packages));
    missing = NEEDED.filter((one) => !find(one));
  }
  for (const one of NEEDED) {
    const path = find(one);
    if (path) process.env[one.variable] = path;
  }
  return missing.map(
    (one) =>
      `!!! ${one.name} is missing: ${one.for} are SKIPPED. Install it (Debian: apt-get install ${one.packages.join(' ')}) or set ${one.variable}.`,
  );
};
