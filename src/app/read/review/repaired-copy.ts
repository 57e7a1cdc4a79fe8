/** A copy of a Word file that somebody sends, its layout put right; nothing of it is kept. */
import { orRefuse } from '#app/refusal.ts';
import { repairReportApart, type RepairFile } from '#files/review/repair-apart.ts';
import type { RepairedReport } from '#files/review/repair-report.ts';

/** Refuses as `repairReport`, and `review.too-slow`. */
export const repairedCopy = async (question: RepairFile): Promise<RepairedReport> =>
  orRefuse(await repairReportApart(question));
