/** LibreOffice, where it is installed: another program that opens, saves and prints what we write. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, dirname, basename } from 'node:path';
import { escapeMarkup } from '#core/text/escape-markup.ts';
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
export const convert = (folder: string, to: string, from: string): Uint8Array => convertAll(folder, to, [from])[0]!;

/** The same of several files, which have names of their own: most of the time LibreOffice takes to start. */
export const convertAll = (folder: string, to: string, from: readonly string[]): readonly Uint8Array[] => {
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
      ...from,
    ],
    { stdio: 'ignore', timeout: 240_000, env: { ...process.env, FONTCONFIG_FILE: join(folder, 'fonts.conf') } },
  );
  return from.map(
    (file) => new Uint8Array(readFileSync(join(folder, 'out', `${basename(file).replace(/\.[^.]+$/u, '')}.${to}`))),
  );
};

/** Small words of Basic with which a test says what somebody does to the document `doc`. */
const WORDS = `
Dim doc
Function Find(words As String)
  Dim wanted
  wanted = doc.createSearchDescriptor()
  wanted.SearchString = words
  wanted.SearchCaseSensitive = True
  Find = doc.findFirst(wanted)
End Function
Function CursorAt(words As String)
  Dim found
  found = Find(words)
  CursorAt = found.Text.createTextCursorByRange(found.Start)
End Function
Sub Put(words As String, others As String)
  Dim found
  found = Find(words)
  found.String = others
End Sub
Sub Before(words As String, line As String)
  Dim at
  at = CursorAt(words)
  at.gotoStartOfParagraph(False)
  at.Text.insertString(at, line, False)
  at.Text.insertControlCharacter(at, com.sun.star.text.ControlCharacter.PARAGRAPH_BREAK, False)
End Sub
Sub Behind(words As String, line As String)
  Dim at
  at = CursorAt(words)
  at.gotoEndOfParagraph(False)
  at.Text.insertControlCharacter(at, com.sun.star.text.ControlCharacter.PARAGRAPH_BREAK, False)
  at.Text.insertString(at, line, False)
End Sub
Sub Part(words As String)
  Dim at
  at = CursorAt(words)
  at.Text.insertControlCharacter(at, com.sun.star.text.ControlCharacter.PARAGRAPH_BREAK, False)
End Sub
Sub Gone(words As String)
  Dim at
  at = CursorAt(words)
  at.gotoStartOfParagraph(False)
  at.gotoEndOfParagraph(True)
  at.goRight(1, True)
  at.String = ""
End Sub
`;

const XML = '<?xml version="1.0" encoding="UTF-8"?>\n';
const LIBRARY =
  'xmlns:library="http://openoffice.org/2000/library" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:script="http://openoffice.org/2000/script"';

/**
 * A Word file edited by a macro, as a person edits it, and saved: `basic` is done to `doc`, and may use `Find`, `Put`,
 * `Before`, `Behind`, `Part` and `Gone`. Throws where the macro fails.
 */
export const edit = (folder: string, from: string, basic: string): Uint8Array => {
  const standard = join(folder, 'profile/user/basic/Standard');
  // The first start makes the profile and would write over what stands there.
  convert(folder, 'docx', from);
  mkdirSync(standard, { recursive: true });
  const to = join(folder, 'edited.docx');
  const macro = `${WORDS}
Sub Main
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden" : hidden(0).Value = True
  doc = StarDesktop.loadComponentFromURL("file://${from}", "_blank", 0, hidden())
  On Error GoTo Failed
${basic}
  Dim filter(0) As New com.sun.star.beans.PropertyValue
  filter(0).Name = "FilterName" : filter(0).Value = "MS Word 2007 XML"
  doc.storeToURL("file://${to}", filter())
Failed:
  doc.close(True)
  StarDesktop.terminate()
End Sub`;
  const files = {
    '../script.xlc': `${XML}<library:libraries ${LIBRARY}><library:library library:name="Standard" xlink:href="$(USER)/basic/Standard/script.xlb/" xlink:type="simple" library:link="false"/></library:libraries>`,
    'script.xlb': `${XML}<library:library ${LIBRARY} library:name="Standard" library:readonly="false" library:passwordprotected="false"><library:element library:name="Module1"/></library:library>`,
    'Module1.xba': `${XML}<script:module ${LIBRARY} script:name="Module1" script:language="StarBasic">${escapeMarkup(macro)}</script:module>`,
  };
  for (const [name, xml] of Object.entries(files)) writeFileSync(join(standard, name), xml);
  execFileSync(
    'soffice',
    [`-env:UserInstallation=file://${folder}/profile`, '--headless', '--norestore', 'macro:///Standard.Module1.Main'],
    { stdio: 'ignore', timeout: 120_000 },
  );
  return new Uint8Array(readFileSync(to));
};
