/** Below the programme. */
export const SCORE_SHEETS_PATH = 'cham-diem';
export const SCORE_SHEETS_CSV_PATH = 'cham-diem.csv';
