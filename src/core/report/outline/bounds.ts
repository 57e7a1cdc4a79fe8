/** How much the text tells one by one. What is beyond it is told in totals, and stands in an annex. */

/** Works of one node; of more the text tells how many stand how. */
export const WORKS_OF_A_NODE = 30;
/** Works of the whole report; where there are more, only nodes with few of them tell theirs in the text. */
export const WORKS_OF_A_REPORT = 150;
export const FEW_WORKS = 3;
/** Names within one sentence. */
export const NAMES = 20;
/** Periods of one series, the last ones. */
export const PERIODS = 4;
/** Places of which one measure tells values in the text. */
export const PLACES = 12;
/** Works of a node that are told together by how they stand, be they of several fields. */
export const FEW_OF_SEVERAL_FIELDS = 6;
/** Targets from which on they stand in a table behind the text, too. */
export const TARGETS_OF_A_TABLE = 5;
/** Bullets are for three things and more. */
export const FEWEST_ITEMS = 3;
/** Letters of a paragraph beyond which a lone sentence stays apart. */
export const LONGEST_JOINED = 700;
/** Places of which one criterion or grade stands in the text alone; of more a table tells it, too. */
export const FEW_WORDS = 3;
