/** The places of a programme, in the order of the menu: path below the programme, and the key of its name. */
export const MENU = [
  ['', 'overview'],
  ['nhiem-vu', 'objectives'],
  ['cong-trinh', 'works'],
  ['so-lieu', 'measures'],
  ['nguon-luc', 'capital'],
  ['van-ban', 'documents'],
  ['do-thi', 'urban'],
  ['bao-cao', 'reports'],
  ['giam-sat', 'oversight'],
] as const;
