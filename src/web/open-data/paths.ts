/** Where the page of open data is. */
export const OPEN_DATA_PATH = '/du-lieu-mo';
