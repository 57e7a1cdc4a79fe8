/** The next step against an obstacle, with the day by which it is due: "đối thoại với 3 hộ (hạn ngày 15/10/2026)". */
import type { Stored } from '#core/subjects/subjects.ts';
import { printPeriodIn } from '#words/figure.ts';
import type { Language } from '#words/language.ts';
import { overviewWords } from '#words/ui/overview.ts';

export const nextStepText = (language: Language, { nextStep, nextStepDue }: Stored<'obstacle'>): string | undefined =>
  nextStep === undefined || nextStepDue === undefined
    ? nextStep
    : `${nextStep} (${overviewWords[language].dueOn(printPeriodIn(language, nextStepDue))})`;
