/** A copy of a stranger's Word file with its layout put right, made in a process of its own. */
import { answerQuestions } from '#files/engines/answer.ts';
import { repairReport } from '#files/review/repair-report.ts';
import type { RepairFile } from '#files/review/repair-apart.ts';
import { loadBytes } from '#files/stored-bytes.ts';

answerQuestions<RepairFile>(async (question) => repairReport({ ...question, bytes: await loadBytes(question.bytes) }));
