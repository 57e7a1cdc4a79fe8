/** A copy of a Word file with its layout put right, to be saved. */
import { redirect } from 'react-router';
import { repairedCopy } from '#app/read/review/repaired-copy.ts';
import { orRefuse, Refusal, refuse } from '#app/refusal.ts';
import { bytesOfFile } from '#app/stored-file.ts';
import { mayOr } from '#core/rights/rights.ts';
import { attachment } from '#http/attachment.ts';
import { pageAction } from '#web/frame/action.ts';
import { FILE_TYPES } from '#web/report/file-types.ts';
import { refusedPath } from '#web/review/refused.ts';
import { writtenDay } from '#web/review/sent.ts';
import { reviewWords } from '#words/ui/review.ts';

export const action = pageAction(async (sent) => {
  orRefuse(mayOr(sent.reader.caller, 'report:review'));
  const chosen = sent.file('tep');
  const name = chosen?.name ?? '';
  try {
    const file = chosen ?? refuse('review.no-file');
    const { bytes } = await repairedCopy({
      file: name,
      bytes: await bytesOfFile(file),
      day: writtenDay(sent, 'ngay'),
    });
    const own = reviewWords[sent.language].repairedName(name.replace(/\.docx$/iu, ''));
    return attachment(bytes, own, FILE_TYPES['docx'] ?? 'application/octet-stream');
  } catch (error) {
    if (error instanceof Refusal) return redirect(refusedPath(sent.url, error.problems[0], name), 303);
    throw error;
  }
});
