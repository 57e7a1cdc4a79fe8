/** The tables of a programme that anybody may take, in the order in which a reader looks for them. */

export interface OpenTable {
  /** Its file below the programme's address. */
  readonly file: string;
  readonly of: 'objectives' | 'works' | 'measures' | 'resources' | 'documents';
}

export const OPEN_TABLES: readonly OpenTable[] = [
  { file: 'nhiem-vu.csv', of: 'objectives' },
  { file: 'cong-trinh.csv', of: 'works' },
  { file: 'so-lieu.csv', of: 'measures' },
  { file: 'nguon-luc.csv', of: 'resources' },
  { file: 'van-ban.csv', of: 'documents' },
];

/** A licence that is an address of the web can be followed; other words are read. */
export const isAddress = (licence: string): boolean => /^https?:\/\/\S+$/u.test(licence);
