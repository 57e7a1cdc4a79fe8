/** The day as of which everything on the page holds, and the form that changes it. */
import { Form, useLocation } from 'react-router';
import { DateField } from '#web/forms/date-field.tsx';
import { THEME_QUERY } from '#http/theme.ts';
import { useFrame } from '#web/frame/frame.tsx';
import { shellWords } from '#words/ui/shell.ts';

/** Not of the page: the form's own, and what a cookie keeps. */
const OF_OTHERS: ReadonlySet<string> = new Set(['asOf', 'lang', THEME_QUERY]);
const REASONS = { asked: 'asOfAsked', today: 'asOfToday', 'latest-fact': 'asOfLatest' } as const;

export const AsOfForm = () => {
  const { language, asOf } = useFrame();
  const { pathname, search } = useLocation();
  const words = shellWords[language];
  if (!asOf) return null;
  const kept = [...new URLSearchParams(search)].filter(([key]) => !OF_OTHERS.has(key));
  return (
    <Form className="as-of" method="get" action={pathname}>
      {kept.map(([key, value]) => (
        <input key={`${key}=${value}`} type="hidden" name={key} value={value} />
      ))}
      <label htmlFor="as-of">
        {words.asOf} <strong className="as-of-printed">{asOf.printed}</strong>{' '}
        <span className="as-of-pattern">({words.dayPattern})</span>
      </label>
      <DateField id="as-of" name="asOf" day={asOf.day} misread={asOf.misread} required describedBy="as-of-reason" />
      <button className="ds-button" data-variant="secondary" data-size="sm" type="submit">
        {words.asOfShow}
      </button>
      <span id="as-of-reason" className={asOf.reason === 'latest-fact' ? 'as-of-reason' : 'ds-sr-only'}>
        {words[REASONS[asOf.reason]]}
      </span>
    </Form>
  );
};
