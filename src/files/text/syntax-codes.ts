import type { Problem } from '#core/problem.ts';
import { CSV_LIMITS, YAML_LIMITS } from '#files/text/limits.ts';

/** The parsers' own codes of what people meet most; words are ours. */
export const YAML_CODES: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: 'yaml.duplicate-key',
  TAB_AS_INDENT: 'yaml.tab',
  PERCENT: 'yaml.percent',
  QUOTE_OPEN: 'yaml.quote-open',
  BAD_INDENT: 'yaml.indent',
  BLOCK_AS_IMPLICIT_KEY: 'yaml.colon',
  MULTILINE_IMPLICIT_KEY: 'yaml.no-colon',
  MULTIPLE_DOCS: 'yaml.several-documents',
  ANCHOR: 'yaml.not-plain',
  ALIAS: 'yaml.not-plain',
  TAG: 'yaml.not-plain',
  KEY: 'yaml.not-plain',
  BAD_ALIAS: 'yaml.not-plain',
  TOO_LARGE: 'yaml.too-large',
  TOO_DEEP: 'yaml.too-deep',
  RESOURCE_EXHAUSTION: 'yaml.too-deep',
  TOO_MANY_PARTS: 'yaml.too-large',
};
export const CSV_CODES: Readonly<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED: 'csv.quote-open',
  INVALID_OPENING_QUOTE: 'csv.quote-inside',
  CSV_INVALID_CLOSING_QUOTE: 'csv.quote-inside',
  CSV_MAX_RECORD_SIZE: 'csv.row-too-long',
};

/** What a syntax allows at most, for the words beside its codes. */
const MOST_OF_SYNTAX: Readonly<Record<string, number>> = {
  'yaml.too-deep': YAML_LIMITS.depth,
  'yaml.too-large': YAML_LIMITS.parts,
  'csv.row-too-long': CSV_LIMITS.row,
};

/** The data of a problem of syntax: what is allowed, where there is a limit. */
export const dataOfSyntax = (code: string): { readonly data?: NonNullable<Problem['data']> } => {
  const most = MOST_OF_SYNTAX[code];
  return most === undefined ? {} : { data: { most } };
};
