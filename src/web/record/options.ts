/** What a field of a form may be: the words of lists and terms, and the names of records. */
import type { OpenedProgramme } from '#app/read/programme.ts';
import { heldPacks } from '#core/city/city.ts';
import type { Procedures } from '#core/law/procedure.ts';
import { byNumber } from '#core/subjects/objective/tree.ts';
import type { Stored, Subject } from '#core/subjects/subjects.ts';
import { SUBJECTS } from '#core/subjects/subjects.ts';
import { isSeries, type Identity } from '#core/facts/series.ts';
import { upperFirst } from '#core/text/letter-case.ts';
import type { ChoiceField, TermField } from '#core/shape/shape.ts';
import type { Option } from '#web/forms/form.tsx';
import type { Period } from '#core/value/period.ts';
import { printPeriodIn } from '#words/figure.ts';
import { formWords } from '#words/ui/forms.ts';
import { nameRecord, tellRecord } from '#words/figure-name.ts';
import { label } from '#words/labels.ts';
import type { Language } from '#words/language.ts';

export interface OptionsMaker {
  readonly language: Language;
  readonly opened: OpenedProgramme;
  readonly procedures: Procedures;
}

/** More than this nobody looks through: the name is typed, and looked for. */
export const MOST_CHOSEN = 60;

/** Records that a programme's record may refer to: what is shared, its own, and objectives of any. */
const isWithin = (programme: string, subject: Subject, one: Stored<Subject>): boolean =>
  SUBJECTS[subject].scope === 'shared' || subject === 'objective' || one.programme === programme;

const collator = new Intl.Collator('vi', { numeric: true });

/** The records of a subject by name; of two with the same name each also has its id. */
export const recordOptions = ({ language, opened }: OptionsMaker, subject: Subject): readonly Option[] => {
  const { view, programme } = opened;
  const all = isSeries(subject) ? [] : [...view.records[subject as Identity].values()];
  const within = all.filter((one) => isWithin(programme.id, subject, one));
  const ordered = subject === 'objective' ? (within as Stored<'objective'>[]).toSorted(byNumber) : within;
  const named = ordered.map(({ ref: { id } }) => ({
    value: id,
    name: subject === 'document' ? nameRecord(view, subject, id) : tellRecord(language, view, subject, id),
  }));
  const told = apart(
    apart(named, (id) => heldWords(language, view.onRecord(subject, id))),
    (id) => id,
  );
  return subject === 'objective' ? told : told.toSorted((a, b) => collator.compare(a.name, b.name));
};

/** Of options with the same name each is told apart by what `words` says of it, as far as it says something. */
const apart = (options: readonly Option[], words: (id: string) => string): readonly Option[] => {
  const times = new Map<string, number>();
  for (const { name } of options) times.set(name, (times.get(name) ?? 0) + 1);
  return options.map((one) => {
    const more = (times.get(one.name) ?? 0) > 1 ? words(one.value) : '';
    return more === '' ? one : { ...one, name: `${one.name} (${more})` };
  });
};

/** "đến 30/6/2025": when a place or an agency was there. */
const heldWords = (language: Language, record: object | undefined): string => {
  const { from, to } = (record ?? {}) as { readonly from?: Period; readonly to?: Period };
  const words = formWords[language];
  return [
    from === undefined ? '' : words.heldFrom(printPeriodIn(language, from)),
    to === undefined ? '' : words.heldTo(printPeriodIn(language, to)),
  ]
    .filter(Boolean)
    .join(', ');
};

export const choiceOptions = ({ language }: OptionsMaker, { words, of }: ChoiceField): readonly Option[] =>
  of.map((code) => ({ value: code, name: upperFirst(label(language, words, code)) }));

export const termOptions = ({ language, opened: { view } }: OptionsMaker, { of }: TermField): readonly Option[] =>
  view.vocabulary.terms(of).map((term) => ({ value: term.code, name: upperFirst(term[language]) }));

/** Texts whose values are known though any may be typed, and those that are one of a list that ships. */
interface TextOptions {
  readonly options: readonly Option[];
  readonly closed: boolean;
}

const unitOptions = ({ language, opened: { view } }: OptionsMaker): readonly Option[] =>
  view.vocabulary.units.map(({ code, vi, en }) => ({ value: code, name: language === 'vi' ? vi : en }));

const standardOptions = ({ language, opened: { view } }: OptionsMaker): readonly Option[] => [
  ...new Map(
    heldPacks(view).flatMap(({ pack }) =>
      pack.standards.map((one) => [one.id, { value: one.id, name: (language === 'vi' ? one.vi : one.en) ?? one.id }]),
    ),
  ).values(),
];

const extentOptions = ({ opened: { view } }: OptionsMaker): readonly Option[] => [
  ...new Map(view.all('extent').map(({ extent, label: name }) => [extent, { value: extent, name }])).values(),
];

const closed = (options: readonly Option[]): TextOptions => ({ options, closed: true });
const open = (options: readonly Option[]): TextOptions => ({ options, closed: false });

const TEXTS: Readonly<Record<string, (maker: OptionsMaker) => TextOptions>> = {
  'measure.unit': (maker) => open(unitOptions(maker)),
  'step.step': ({ language, procedures }) =>
    closed([...procedures.names].map(([code, names]) => ({ value: code, name: names[language] }))),
  'work.procedure': ({ language, procedures }) =>
    closed(procedures.all.map((one) => ({ value: one.id, name: one.title[language] }))),
  'scenario.pack': ({ language, opened: { view } }) =>
    closed(heldPacks(view).map(({ pack }) => ({ value: pack.id, name: pack.title[language] }))),
  'extent.extent': (maker) => open(extentOptions(maker)),
  'objective.target.extent': (maker) => open(extentOptions(maker)),
  'input.standard': (maker) => open(standardOptions(maker)),
  'effect.standard': (maker) => open(standardOptions(maker)),
  'scenario.inputs.standard': (maker) => open(standardOptions(maker)),
};

/** What is known of the values of a text, by "subject.path". */
export const textOptions = (maker: OptionsMaker, key: string): TextOptions | undefined => TEXTS[key]?.(maker);
