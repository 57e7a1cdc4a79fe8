/** Reading a stranger's file as a program of its own: it may be made to take all memory, or forever. */
import { answerQuestions } from '#files/engines/answer.ts';
import { readReport } from '#files/review/read-report.ts';
import type { ReportFile } from '#files/review/read-apart.ts';
import { loadBytes } from '#files/stored-bytes.ts';

answerQuestions<ReportFile>(async ({ bytes, file }) => readReport(await loadBytes(bytes), file));
