/** By which names the address bar of a desk tells a remark, and the day on which the draft is to be issued. */
export const REMARK_QUERY = 'luu-y';
export const ISSUED_QUERY = 'ngay-ky';
/** And that a remark was just waved off. */
export const WAIVED_QUERY = 'da-bo-qua';

/** Where the remarks begin. */
export const REMARKS_ANCHOR = 'nhan-xet';

/** Where the rounds of opinions begin. */
export const OPINIONS_ANCHOR = 'gop-y';
