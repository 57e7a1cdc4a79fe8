/** The fingerprint of a question to the planner: another one means that the records would ask something else. */
import { hash } from 'node:crypto';
import { questionText } from '#core/city/question-text.ts';
import type { PathProblem } from '#core/planning/problem.ts';

/** SHA-256, hexadecimal. */
export const questionDigest = (question: PathProblem): string => hash('sha256', questionText(question), 'hex');
