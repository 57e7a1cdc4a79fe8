/** LibreOffice, where it is installed: another program that opens, saves and prints what we write. */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, dirname, basename } from 'node:path';
import { facePath } from '#files/font/tinos.ts';

const isInstalled = (): boolean => {
  try {
    execFileSync('soffice', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};

/** Whether it is there; it must be in CI. A run without it says what it leaves out. */
export const hasLibreOffice = (): boolean => {
  const present = isInstalled();
  if (!present && process.env['CI'] === 'true')
    throw new Error(
      'LibreOffice (soffice) must be installed in CI: the round trip of the Word file is part of the checks',
    );
  if (!present)
    process.stderr.write(
      'SKIPPED: LibreOffice (soffice) is not installed, the round trip of the Word file is not checked\n',
    );
  return present;
};

/** Converts `from`, a file in `folder` or below; the result lies in `folder`/out. */
export const convert = (folder: string, to: string, from: string): Uint8Array => {
  // Times New Roman is seldom installed beside LibreOffice: its metric twin stands in, with all Vietnamese letters.
  writeFileSync(
    join(folder, 'fonts.conf'),
    `<fontconfig><include ignore_missing="yes">/etc/fonts/fonts.conf</include><dir>${dirname(dirname(facePath('regular')))}</dir><selectfont><rejectfont><pattern><patelt name="family"><string>Liberation Serif</string></patelt></pattern></rejectfont></selectfont><match target="pattern"><test name="family"><string>Times New Roman</string></test><edit name="family" mode="assign" binding="strong"><string>Tinos</string></edit></match></fontconfig>`,
  );
  // A profile of its own: another LibreOffice on the machine would answer in its place.
  execFileSync(
    'soffice',
    [
      `-env:UserInstallation=file://${folder}/profile`,
      '--headless',
      '--convert-to',
      to,
      '--outdir',
      join(folder, 'out'),
      from,
    ],
    { stdio: 'ignore', timeout: 120_000, env: { ...process.env, FONTCONFIG_FILE: join(folder, 'fonts.conf') } },
  );
  return new Uint8Array(readFileSync(join(folder, 'out', `${basename(from).replace(/\.[^.]+$/u, '')}.${to}`)));
};
