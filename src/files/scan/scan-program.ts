/** Recognising a stranger's scan as a program of its own: it starts others, which end with it. */
import { answerQuestions } from '#files/engines/answer.ts';
import { readScan, type ScanQuestion } from '#files/scan/read-scan.ts';

answerQuestions<ScanQuestion>(readScan);
