/** Below the programme. */
export const SCORECARDS_PATH = 'cham-diem';
/** The query that names the one that is shown. */
export const SCORECARD_QUERY = 'phieu';
/** One scorecard alone: what is printed and signed. */
export const scorecardPath = (id: string): string => `${SCORECARDS_PATH}?${SCORECARD_QUERY}=${encodeURIComponent(id)}`;
export const SCORECARDS_CSV_PATH = 'cham-diem.csv';
