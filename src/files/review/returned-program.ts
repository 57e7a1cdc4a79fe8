/** Reading a report that comes back as a program of its own: whoever sends it may have made it to take all memory. */
import { readReturned } from '#files/docx/read-returned.ts';
import { answerQuestions } from '#files/engines/answer.ts';
import type { ReportFile } from '#files/review/read-apart.ts';

answerQuestions<ReportFile>(({ bytes, file }) => Promise.resolve(readReturned(bytes, file)));
