/** A report that was edited in LibreOffice, in as many ways as an office does: each is told, and no letter is lost. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isAccounted, type Returned } from '#core/report/returned/change.ts';
import { compareReturned } from '#core/report/returned/compare.ts';
import { draftLines } from '#core/report/returned/draft-lines.ts';
import { readReturned } from '#files/docx/read-returned.ts';
import { writeDocx } from '#files/docx/write-docx.ts';
import { readLayoutProfiles } from '#files/law/layouts.ts';
import { edit, hasLibreOffice } from '#testing/libreoffice.ts';
import { identifiedReportFixture } from '#testing/report-fixture.ts';

/** `Find`, `Put`, `Before`, `Behind`, `Part` and `Gone` stand before it: see `edit`. */
const EDITS = `
  Put "báo cáo kết quả thực hiện", "báo cáo tình hình thực hiện"
  Put "THU NGÂN SÁCH VÀ ĐÁNH GIÁ CHUNG", "THU, CHI NGÂN SÁCH VÀ ĐÁNH GIÁ"
  Put "Cù Ngọc Cường", "Lê Thị Bích"
  Put "252\u00a0tỷ\u00a0đồng", "260\u00a0tỷ\u00a0đồng"
  Before "Thực hiện chương trình trọng tâm", "Trước đoạn đầu."
  Behind "Nơi nhận:", "- Sở Tài chính,"
  Part "nâng cao tinh thần trách nhiệm"
  Gone "2. Tập trung tháo gỡ khó khăn"
  Dim places, place, index
  places = doc.TextTables
  For index = 0 To places.Count - 1
    place = places.getByIndex(index)
    If place.Columns.Count = 4 Then
      place.getCellByPosition(2, 1).String = "160"
      place.Rows.insertByIndex(place.Rows.Count, 1)
      place.getCellByPosition(0, place.Rows.Count - 1).String = "Năm 2023"
      place.getCellByPosition(2, place.Rows.Count - 1).String = "260"
    End If
  Next index
  Dim note, cursor
  note = doc.Footnotes.getByIndex(0)
  cursor = note.createTextCursor() : cursor.gotoEnd(False)
  note.insertString(cursor, " Thêm lời.", False)
  note = doc.Footnotes.getByIndex(doc.Footnotes.Count - 1)
  note.Anchor.Text.removeTextContent(note)
  Dim comment
  comment = doc.createInstance("com.sun.star.text.textfield.Annotation")
  comment.Author = "Văn C" : comment.Content = "Kiểm tra lại"
  place = Find("thiết chế văn hóa")
  place.Text.insertTextContent(place, comment, True)
  doc.RecordChanges = True
  Put "bảo đảm chất lượng", "giữ chất lượng"
  doc.RecordChanges = False
`;

describe.skipIf(!hasLibreOffice())('a report edited in LibreOffice', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tiendo-edited-'));
  let returned: Returned;
  beforeAll(async () => {
    const document = identifiedReportFixture();
    const layout = (await readLayoutProfiles()).find((profile) => profile.key === document.layout)!.layout;
    const from = join(folder, 'report.docx');
    writeFileSync(from, await writeDocx(document, layout));
    const read = readReturned(edit(folder, from, EDITS), 'report.docx');
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    returned = compareReturned({ lines: draftLines(document, layout), desk: [] }, read.value);
  }, 240_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const told = (words: string) =>
    returned.changes
      .filter(({ before, after, tracked }) =>
        [before, after, ...tracked.map(({ text }) => text)].some((text) => text.includes(words)),
      )
      .map(({ kind, place }) => [kind, place.frame ?? place.of ?? place.story]);

  it('holds every letter in one part of the count', () =>
    expect([isAccounted(returned.letters), returned.letters]).toEqual([true, returned.letters]));
  it.each([
    ['báo cáo tình hình', 'reworded', 'paragraph'],
    ['THU, CHI NGÂN SÁCH', 'reworded', 'heading'],
    ['Lê Thị Bích', 'reworded', 'signer'],
    ['260 tỷ đồng', 'reworded', 'paragraph'],
    ['Trước đoạn đầu.', 'added', 'body'],
    ['- Sở Tài chính,', 'added', 'body'],
    ['nâng cao tinh thần trách nhiệm', 'parted', 'paragraph'],
    ['2. Tập trung tháo gỡ', 'left-out', 'paragraph'],
    ['160', 'reworded', 'cell'],
    ['Năm 2023 | 260', 'added', 'body'],
    ['Thêm lời.', 'reworded', 'note'],
    ['giữ chất lượng', 'reworded', 'paragraph'],
  ])('tells “%s”: %s, %s', (words, kind, of) => expect(told(words)[0]).toEqual([kind, of]));
  it('tells a typed figure beside its record, a comment beside its line, and who made a tracked change', () => {
    expect(returned.changes.flatMap(({ typed }) => typed.map((one) => `${one.printed} → ${one.typed}`))).toEqual(
      expect.arrayContaining(['252 tỷ đồng → 260 tỷ đồng', '155,5 → 160']),
    );
    expect(returned.changes.flatMap(({ comments }) => comments)).toEqual([{ author: 'Văn C', text: 'Kiểm tra lại' }]);
    expect(returned.changes.some(({ tracked }) => tracked.length > 0)).toBe(true);
  });
  it('takes nothing for moved, and knows all blocks by their marks', () =>
    expect([returned.moved, returned.guessed]).toEqual([[], []]));
});
