/** The cheapest path to the class, with everything that can be tried. */
import { THEME_QUERY } from '#http/theme.ts';
import { printHead } from '#core/facts/head.ts';
import { readPath } from '#app/read/path.ts';
import { scenariosOf } from '#app/read/issued-path.ts';
import { urbanQuestion } from '#core/query/urban-question.ts';
import { TitledBlock } from '#web/parts/block.tsx';
import { DateField } from '#web/forms/date-field.tsx';
import { FormInput } from '#web/forms/form-fields.tsx';
import { PlainList, recordKey } from '#web/parts/plain-list.tsx';
import { MixedText } from '#web/parts/record-text.tsx';
import { PathCaseView, PathFields } from '#web/city/path/view.tsx';
import { KeepScenarioForm } from '#web/city/scenario/keep-form.tsx';
import { issueLine } from '#web/city/issue/page.ts';
import { IssueBlock } from '#web/city/issue/view.tsx';
import { Choice, UrbanParts } from '#web/city/parts.tsx';
import { UrbanVerdict } from '#web/city/verdict.tsx';
import { Form, Link, useLocation } from 'react-router';
import { SourceLine } from '#web/parts/source-line.tsx';
import { useFrame, useLinks, useWords } from '#web/frame/frame.tsx';
import { mayWrite } from '#web/frame/may-write.ts';
import { programmeRead, type PageProps } from '#web/frame/page.ts';
import { pathPage } from '#web/city/path/page.ts';
import { askedPath, askedUrban } from '#web/city/question.ts';
import { urbanWords } from '#words/ui/urban-class.ts';

export const loader = programmeRead(async (given) => {
  const { opened, url, language } = given;
  const urban = await opened.ask(() => urbanQuestion(opened, askedUrban(url)));
  const path = askedPath(url, opened.view);
  const read = await readPath(opened, { ...urban, ...path });
  const same = await scenariosOf(opened, read);
  const made = await opened.ask(() => ({
    ...pathPage(given, read, path),
    issues: same.map(({ scenario, found }) => issueLine(given, scenario, found)),
  }));
  return {
    ...made,
    changes: urban.changes,
    keeps: mayWrite(given, 'scenario:write', opened.workspace.id),
    mayIssue: mayWrite(given, 'path:issue', opened.workspace.id),
    base: printHead(given.opened.view.records),
    head: `${urbanWords[language].pathTitle} · ${opened.programme.short}`,
  };
}, true);

export { meta } from '#web/frame/head.ts';

const FORM = 'lo-trinh';

/** What names the question itself and tries nothing. */
const PLAIN: ReadonlySet<string> = new Set(['do-thi', 'loai', 'luat', 'asOf', 'lang', THEME_QUERY]);
const isTrial = (search: string): boolean => [...new URLSearchParams(search).keys()].some((key) => !PLAIN.has(key));

const UrbanPath = ({ loaderData: seen }: PageProps<typeof loader>) => {
  const words = useWords(urbanWords);
  const { asOf } = useFrame();
  const { page } = useLinks();
  const { pathname, search } = useLocation();
  return (
    <>
      <h1>{words.pathTitle}</h1>
      <p className="page-lead">{words.pathLead}</p>
      <UrbanParts />
      <Form id={FORM} className="filters" method="get" action={pathname} aria-label={words.question}>
        {asOf?.reason === 'asked' && <input type="hidden" name="asOf" value={asOf.day} />}
        {seen.changes.map((change) => (
          <input key={change.standard} type="hidden" name={`v.${change.standard}`} value={change.value} />
        ))}
        <Choice name="do-thi" title={words.place} value={seen.place.id} options={seen.options.places} />
        <Choice name="loai" title={words.classWanted} value={seen.classId} options={seen.options.classes} />
        <Choice name="luat" title={words.law} value={seen.pack.id} options={seen.options.packs} />
        <Choice
          name="tim"
          title={words.aim}
          value={seen.aim}
          options={(['reach', 'highest', 'earliest'] as const).map((aim) => ({ value: aim, name: words.aims[aim] }))}
        />
        <div className="filters-field">
          <label htmlFor="f-den">
            {words.by} ({words.dayPattern})
          </label>
          <DateField id="f-den" name="den" day={seen.by} misread={seen.misread['den']} />
        </div>
        <div className="filters-field">
          <label htmlFor="f-ngan-sach">{words.budget}</label>
          <FormInput
            className="ds-input"
            data-size="sm"
            id="f-ngan-sach"
            name="ngan-sach"
            defaultValue={seen.misread['ngan-sach']?.text ?? seen.budget}
            inputMode="decimal"
            autoComplete="off"
            aria-invalid={seen.misread['ngan-sach'] ? true : undefined}
            aria-describedby={seen.misread['ngan-sach'] && 'ngan-sach-error'}
          />
          {seen.misread['ngan-sach'] && (
            <span className="field-error" id="ngan-sach-error">
              {seen.misread['ngan-sach'].why}
            </span>
          )}
        </div>
        <div className="filters-end">
          <button className="ds-button" data-size="sm" type="submit">
            {words.find}
          </button>
          {isTrial(search) && (
            <Link to={page('do-thi/lo-trinh', { 'do-thi': seen.place.id, loai: seen.classId, luat: seen.pack.id })}>
              {words.clear}
            </Link>
          )}
        </div>
      </Form>
      <UrbanVerdict seen={seen} />
      {seen.refused.length > 0 && (
        <div className="refused" role="alert">
          <p>{words.problems}:</p>
          <ul>
            {seen.refused.map((one) => (
              <li key={one}>
                <MixedText>{one}</MixedText>
              </li>
            ))}
          </ul>
        </div>
      )}
      {!seen.hasWorks && seen.refused.length === 0 && <p>{words.noWorks}</p>}
      {seen.worst && <PathCaseView title={words.worst} one={seen.worst} />}
      {seen.likely && <PathCaseView title={words.likely} one={seen.likely} />}
      {seen.spent !== undefined && <p className="small soft">{seen.spent}</p>}
      {seen.limits.rows.length > 0 && (
        <TitledBlock title={words.limits} lead={words.limitsLead}>
          <PlainList title={words.limits} items={seen.limits} keyOf={recordKey}>
            {(one) => (
              <>
                <MixedText>{one.what}</MixedText>: {one.amount}{' '}
                <span className="soft small">
                  <SourceLine source={one.source} />
                </span>
              </>
            )}
          </PlainList>
        </TitledBlock>
      )}
      {seen.leftOut.rows.length > 0 && (
        <TitledBlock title={words.leftOut}>
          <PlainList title={words.leftOut} items={seen.leftOut} keyOf={recordKey}>
            {(one) => (
              <>
                <Link to={page(one.path)}>
                  <MixedText>{one.name}</MixedText>
                </Link>{' '}
                <span className="soft">{words.why[one.why]}</span>
              </>
            )}
          </PlainList>
        </TitledBlock>
      )}
      {seen.fields.length > 0 && <PathFields fields={seen.fields} misread={seen.misread} form={FORM} />}
      {seen.hasWorks && seen.refused.length === 0 && (
        <IssueBlock lines={seen.issues} base={seen.base} writable={seen.mayIssue} />
      )}
      {seen.hasWorks && seen.refused.length === 0 && <KeepScenarioForm writable={seen.keeps} base={seen.base} />}
    </>
  );
};
export default UrbanPath;
