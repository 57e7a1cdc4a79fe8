/** Where returns stand, below the programme. */
import { pathPart } from '#http/own-path.ts';
import type { OwedRow } from '#core/collecting/owed.ts';

export const OWN_PATH = 'viec-don-vi';
export const HANDED_PATH = 'tinh-hinh-nop';
export const OPEN_PATH = 'tinh-hinh-nop/mo-dot';
export const SETTLE_PATH = 'tinh-hinh-nop/khoa-dot';
export const REMIND_PATH = 'tinh-hinh-nop/don-doc';
export const DUTIES_PATH = 'nhiem-vu-bao-cao';

/** The screens of a return, each with the kinds of rows that it asks for. */
export const SCREENS = {
  'chi-tieu': ['measure'],
  'cong-trinh': ['progress'],
  von: ['money'],
  'nhiem-vu': ['objective', 'task'],
  'vuong-mac': ['obstacle'],
} as const satisfies Readonly<Record<string, readonly OwedRow['kind'][]>>;
export type Screen = keyof typeof SCREENS;
export const SCREEN_NAMES = Object.keys(SCREENS) as readonly Screen[];

export const isScreen = (text: string | undefined): text is Screen =>
  text !== undefined && Object.hasOwn(SCREENS, text);

/** The screen on which a kind of row stands. */
export const screenOf = (kind: OwedRow['kind'] | 'new-obstacle'): Screen =>
  SCREEN_NAMES.find((name) => (SCREENS[name] as readonly string[]).includes(kind)) ?? 'vuong-mac';

export const returnPath = (collection: string, agency: string, screen?: Screen | 'gui'): string =>
  [OWN_PATH, pathPart(collection), pathPart(agency), ...(screen === undefined ? [] : [screen])].join('/');

export const formPath = (collection: string, agency: string): string => `${returnPath(collection, agency)}/bieu`;

/** Which row of a return is meant, in the address. */
export const ROW_QUERY = 'dong';

export const evidencePath = (collection: string, agency: string): string =>
  `${returnPath(collection, agency)}/minh-chung`;

export const approvePath = (collection: string, agency: string): string =>
  ['duyet-phieu', pathPart(collection), pathPart(agency)].join('/');
