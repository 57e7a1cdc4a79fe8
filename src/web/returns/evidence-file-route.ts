/** A file of evidence, for whoever may read the return: always to be saved, never shown by the browser. */
import { readEvidence } from '#app/read/collecting/evidence.ts';
import { attachment } from '#http/attachment.ts';
import { programmeRead } from '#web/frame/page.ts';
import { openSeen } from '#web/returns/open.ts';

export const loader = programmeRead(async (given) => {
  const { app, opened, params } = given;
  const { one } = await openSeen(given);
  const { name, content } = await readEvidence(app, opened, one, params['sha256'] ?? '');
  return attachment(content, name, 'application/octet-stream');
});
