/** Below the programme. */
export const SCORECARDS_PATH = 'cham-diem';
export const SCORECARDS_CSV_PATH = 'cham-diem.csv';
