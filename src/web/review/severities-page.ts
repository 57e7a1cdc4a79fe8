/** How heavily remarks weigh: each rule with its severity by itself and as the office has set it. */
import { RULES as TEXT, type Rule } from '#core/review/remark.ts';
import { severityOf, type RemarkCode } from '#core/remark/remark.ts';
import { severitiesOf, SEVERITIES, type Severity } from '#core/remark/severity.ts';
import { REVIEW_ID } from '#core/subjects/review/shape.ts';
import type { RecordIn } from '#core/subjects/subjects.ts';
import { upperFirst } from '#core/text/letter-case.ts';
import { REPORT_RULES, TEXT_RULES } from '#core/vocabulary/review-rules.ts';
import type { Language } from '#words/language.ts';
import type { View } from '#core/facts/view.ts';

export type AnyRule = RecordIn<'review'>['severities'][number]['rule'];

/** Of itself, before the office has set anything. */
const ownSeverity = (rule: AnyRule): Severity =>
  Object.hasOwn(TEXT, rule) ? TEXT[rule as Rule] : severityOf({ code: rule as RemarkCode }, new Map());

const isOfText = (rule: AnyRule): boolean => Object.hasOwn(TEXT_RULES, rule);

/** Each rule once: one that is of texts and of records alike stands among the texts'. */
const ALL_RULES = [...new Set([...Object.keys(TEXT_RULES), ...Object.keys(REPORT_RULES)])] as readonly AnyRule[];

export const severitiesPage = (view: View, language: Language) => {
  const record = view.find('review', REVIEW_ID);
  const set = severitiesOf(record);
  const at = language === 'vi' ? 0 : 1;
  const row = (rule: AnyRule) => ({
    rule,
    name: upperFirst({ ...REPORT_RULES, ...TEXT_RULES }[rule][at]),
    own: ownSeverity(rule),
    set: set.get(rule),
  });
  return {
    ofText: ALL_RULES.filter(isOfText).map(row),
    ofRecords: ALL_RULES.filter((rule) => !isOfText(rule)).map(row),
    waits: record?.issueWaits,
    version: record?.ref.version,
  };
};
export type SeveritiesPage = ReturnType<typeof severitiesPage>;

/** What a form sets: a rule without a severity keeps its own. */
export const severitiesIn = (field: (name: string) => string): RecordIn<'review'>['severities'] =>
  ALL_RULES.flatMap((rule) => {
    const severity = severityIn(field(`muc-${rule}`));
    return severity && severity !== ownSeverity(rule) ? [{ rule, severity }] : [];
  });

export const severityIn = (text: string): Severity | undefined => SEVERITIES.find((one) => one === text);
