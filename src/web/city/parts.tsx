/** What every page of the urban class shares: its parts, the question, points, how sure the law is. */
import type { Certainty } from '#core/law/certainty.ts';
import { Form, NavLink, useLocation } from 'react-router';
import type { ReactNode } from 'react';
import { AUTHOR_FIELD } from '#web/forms/field-names.ts';
import { FormSelect } from '#web/forms/form-fields.tsx';
import { FigureCell } from '#web/parts/figure.tsx';
import { useTextLanguage } from '#web/parts/record-text.tsx';
import { StateTag } from '#web/parts/state-tag.tsx';
import { useFrame, useLinks, useWords } from '#web/frame/frame.tsx';
import type { PointsCell, UrbanPage } from '#web/city/page.ts';
import { urbanWords } from '#words/ui/urban-class.ts';

const PARTS = [
  ['do-thi', 'sheet'],
  ['do-thi/lo-trinh', 'path'],
  ['do-thi/kich-ban', 'scenarios'],
  ['do-thi/nhieu-do-thi', 'cities'],
  ['do-thi/bo-tieu-chi', 'packs'],
] as const;

/** The same question stays asked from one part to the next. */
export const UrbanParts = () => {
  const words = useWords(urbanWords);
  const { page } = useLinks();
  const { search } = useLocation();
  return (
    <nav className="views urban-parts" aria-label={words.parts}>
      {PARTS.map(([path, key]) => (
        <NavLink key={key} to={{ pathname: page(path).split('?')[0] ?? '', search }} end>
          {words[key]}
        </NavLink>
      ))}
    </nav>
  );
};

/** One value of points, or the two ends of what is possible. */
export const Points = ({ points }: { readonly points: PointsCell }) => {
  const words = useWords(urbanWords);
  const one = (value: PointsCell['min']): ReactNode =>
    typeof value === 'string' ? value : <FigureCell cell={value} />;
  return points.settled ? (
    one(points.min)
  ) : (
    <span className="nowrap">
      {words.fromTo} {one(points.min)} {words.to} {one(points.max)}
    </span>
  );
};

const VERDICT_MARKS = { passes: 'reached', fails: 'late', open: 'no-data' } as const;

export const VerdictTag = ({ verdict }: { readonly verdict: 'passes' | 'fails' | 'open' }) => {
  const words = useWords(urbanWords);
  return <StateTag mark={VERDICT_MARKS[verdict]}>{words.verdictIs[verdict]}</StateTag>;
};

/** Says how sure a number of the law is, unless it was read in the gazette. */
export const LawTag = ({ status }: { readonly status: Certainty | undefined }) => {
  const words = useWords(urbanWords);
  return status === undefined || status === 'gazette' ? null : (
    <StateTag mark="estimate">{words.lawStatus[status]}</StateTag>
  );
};

/** The same as a line of its own, below a table of verdicts. */
export const LawLine = ({ status }: { readonly status: Certainty }) => {
  const words = useWords(urbanWords);
  return (
    <p className="small">
      {words.lawSure}: {status === 'gazette' ? words.lawStatus.gazette : <LawTag status={status} />}
    </p>
  );
};

interface QuestionProps {
  readonly seen: Pick<UrbanPage, 'place' | 'classId' | 'pack' | 'options'>;
  readonly children?: ReactNode;
}

/** City, class and law; a plain form, so that it works without a script. */
export const UrbanFilter = ({ seen, children }: QuestionProps) => {
  const words = useWords(urbanWords);
  const { pathname } = useLocation();
  const { asOf } = useFrame();
  return (
    <Form className="filters" method="get" action={pathname} aria-label={words.question}>
      {asOf?.reason === 'asked' && <input type="hidden" name="asOf" value={asOf.day} />}
      <Choice name="do-thi" title={words.place} value={seen.place.id} options={seen.options.places} />
      <Choice name="loai" title={words.classWanted} value={seen.classId} options={seen.options.classes} />
      <Choice name="luat" title={words.law} value={seen.pack.id} options={seen.options.packs} />
      {children}
      <div className="filters-end">
        <button className="ds-button" data-variant="secondary" data-size="sm" type="submit">
          {words.show}
        </button>
      </div>
    </Form>
  );
};

interface ChoiceProps {
  readonly name: string;
  readonly title: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly name: string }[];
}

export const Choice = ({ name, title, value, options }: ChoiceProps) => {
  const textLanguage = useTextLanguage();
  return (
    <div className={name === 'luat' ? 'filters-field filters-wide' : 'filters-field'}>
      <label htmlFor={`f-${name}`}>{title}</label>
      <FormSelect className="ds-input" data-size="sm" id={`f-${name}`} name={name} defaultValue={value}>
        {options.map((one) => (
          <option key={one.value} value={one.value} lang={textLanguage(one.name)}>
            {one.name}
          </option>
        ))}
      </FormSelect>
    </div>
  );
};

/** Who answers for what a form writes; who has signed in is not asked. */
export const Author = ({ value }: { readonly value: string | undefined }) => {
  const words = useWords(urbanWords);
  const { reader } = useFrame();
  if (reader) return null;
  return (
    <label>
      {words.actor}
      <input
        className="ds-input"
        data-size="sm"
        name={AUTHOR_FIELD}
        required
        maxLength={200}
        autoComplete="name"
        defaultValue={value}
      />
    </label>
  );
};
