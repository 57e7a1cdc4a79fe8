/** Reading a workbook as a program of its own: what people send may be made to take all memory, or forever. */
import { answerQuestions } from '#files/engines/answer.ts';
import { readWorkbook } from '#files/workbook/read-workbook.ts';

answerQuestions<Uint8Array>(readWorkbook);
