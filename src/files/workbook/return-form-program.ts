/** Reading a return's form as a program of its own: what people send may be made to take all memory, or forever. */
import { answerQuestions } from '#files/engines/answer.ts';
import { readReturnForm } from '#files/workbook/read-return-form.ts';

answerQuestions<Uint8Array>(readReturnForm);
