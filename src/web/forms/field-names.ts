/** Names of what a record's form carries beside the fields of the record. */

/** What the pressed button asks: "luu", "luu-them", "xem". */
export const TASK_FIELD = 'viec';
/** The list that is to have one more row. */
export const MORE_ROWS_FIELD = 'them-dong';
/** Before the path of a field: what a typed name was found to mean. */
export const NEAR_PREFIX = 'chon:';
export const AUTHOR_FIELD = 'nguoi-ghi';
export const REASON_FIELD = 'ly-do';
/** The version of the record that the form shows. */
export const VERSION_FIELD = 'phien-ban';
/** The fields between which was to be chosen. */
export const CLASH_FIELD = 'xung-dot';
/** Before the name of a field: whose value is kept, "toi" or "ho". */
export const KEEP_PREFIX = 'giu:';
