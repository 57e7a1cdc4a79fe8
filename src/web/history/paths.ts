/** The page below a programme on which old reports are taken into the records. */
export const HISTORY_PATH = 'dua-bao-cao-cu';
