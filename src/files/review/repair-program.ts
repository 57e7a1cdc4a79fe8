/** A copy of a stranger's Word file with its layout put right, made in a process of its own. */
import { answerQuestions } from '#files/engines/answer.ts';
import { repairReport, type RepairQuestion } from '#files/review/repair-report.ts';

answerQuestions<RepairQuestion>(repairReport);
