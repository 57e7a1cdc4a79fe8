/** What a target or a task is called within a sentence: by its short form where there is one. */
import { bareClause } from '#core/report/phrase.ts';
import { lowerFirst } from '#core/text/letter-case.ts';
import type { Stored } from '#core/subjects/subjects.ts';

export const shortTitle = ({ title, short }: Stored<'objective'>): string => lowerFirst(bareClause(short ?? title));
