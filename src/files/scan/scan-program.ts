/** Recognising a stranger's scan as a program of its own: it starts others, which end with it. */
import { answerQuestions } from '#files/engines/answer.ts';
import { readScan } from '#files/scan/read-scan.ts';
import type { ScanFile } from '#files/scan/scan-apart.ts';
import { loadBytes } from '#files/stored-bytes.ts';

answerQuestions<ScanFile>(async (question) => readScan({ ...question, bytes: await loadBytes(question.bytes) }));
