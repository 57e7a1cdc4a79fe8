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
};
export const CSV_CODES: Readonly<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED: 'csv.quote-open',
  INVALID_OPENING_QUOTE: 'csv.quote-inside',
  CSV_INVALID_CLOSING_QUOTE: 'csv.quote-inside',
};
