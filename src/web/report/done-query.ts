/** What was done just now, in the address of the page that comes back. */
export const DONE_QUERY = 'xong';
export const ISSUED_NOW = 'ban-hanh';
export const RECEIVED_NOW = 'nhan';
