/** Duties to report: set for whole groups at once; below, what each agency owes. */
import { Form, Link, redirect, useActionData } from 'react-router';
import { orRefuse, Refusal } from '#app/refusal.ts';
import { readRange } from '#core/collecting/asked-range.ts';
import { makeDuties } from '#app/write/collecting/make-duties.ts';
import { mayOwe } from '#core/collecting/may-owe.ts';
import { printHead } from '#core/facts/head.ts';
import type { Problem } from '#core/problem.ts';
import { authorOf } from '#core/rights/caller.ts';
import { mayOr } from '#core/rights/rights.ts';
import { DUTY_KINDS, OFTEN } from '#core/subjects/collection/shape.ts';
import { MONEY, type UnitsOfMeasure } from '#core/value/measure-unit.ts';
import type { Quantity } from '#core/value/quantity.ts';
import type { RecordIn } from '#core/subjects/subjects.ts';
import { upperFirst } from '#core/text/letter-case.ts';
import { typedText } from '#core/text/typed-text.ts';
import { formContext } from '#web/forms/form-context.ts';
import { useUnsaved } from '#web/forms/use-unsaved.ts';
import { CommandFields, COMMAND_FIELD } from '#web/forms/command-fields.tsx';
import { AUTHOR_FIELD } from '#web/forms/field-names.ts';
import { ChoiceInput, FaultSummary, NOTHING_SENT, SubmitButton, TextField } from '#web/forms/form.tsx';
import { asked } from '#web/forms/query.ts';
import { programmeAction, type Refused } from '#web/frame/action.ts';
import { useFrame, useLinks, useNumber, useWords } from '#web/frame/frame.tsx';
import { programmeRead, type PageProps } from '#web/frame/page.ts';
import { askedPeriod, OFTEN_FIELD } from '#web/collection/asked-period.ts';
import { AgencyChecks, checkedAgencies, Checks, checkedWith } from '#web/collection/agency-checks.tsx';
import { TitledBlock } from '#web/parts/block.tsx';
import { DataTable } from '#web/parts/data-table.tsx';
import { RecordText } from '#web/parts/record-text.tsx';
import { AuthorField } from '#web/record/entry-view.tsx';
import { programmePath } from '#web/record/paths.ts';
import { recordPagePath } from '#web/record/subjects.ts';
import { DUTIES_PATH } from '#web/returns/paths.ts';
import { printFigureIn, printPeriodIn } from '#words/figure.ts';
import type { Language } from '#words/language.ts';
import { label } from '#words/labels.ts';
import { collectingWords } from '#words/ui/collecting.ts';

const OWES_PREFIX = 'bao-cao:';
const MEASURE_PREFIX = 'chi-tieu:';

export const loader = programmeRead(async ({ opened, reader, language, url }) => {
  const { workspace, programme, view } = opened;
  orRefuse(mayOr(reader.caller, 'duty:write', workspace.id));
  const duties = view.all('duty').filter((duty) => duty.programme === programme.id);
  return {
    agencies: mayOwe(opened).map(({ id, name }) => ({ value: id, name: upperFirst(name) })),
    measures: view.all('measure').map(({ id, name, unit }) => ({ value: id, name: `${upperFirst(name)} (${unit})` })),
    duties: duties
      .map((duty) => ({
        id: duty.id,
        agency: view.onRecord('agency', duty.agency)?.name ?? duty.agency,
        owes:
          duty.measure === undefined
            ? upperFirst(label(language, 'dutyKind', duty.owes))
            : upperFirst(view.onRecord('measure', duty.measure)?.name ?? duty.measure),
        often: upperFirst(label(language, 'often', duty.often)),
        from: printPeriodIn(language, duty.from),
        dueDay: duty.dueDay,
        dueMonth: duty.dueMonth ?? 1,
        regime: duty.regime ?? '',
        range: rangeText(language, duty, opened.units),
      }))
      .toSorted((a, b) => a.agency.localeCompare(b.agency, 'vi')),
    made: asked(url, 'da-giao'),
    signedIn: authorOf(reader.caller),
    base: printHead(view.records),
    head: `${collectingWords[language].duties} · ${programme.short}`,
  };
});

/** "0% – 100%"; open on the side that is not said. */
const rangeText = (
  language: Language,
  { least, most }: Pick<RecordIn<'duty'>, 'least' | 'most'>,
  units: UnitsOfMeasure,
): string => {
  const words = collectingWords[language];
  const print = (value: Quantity): string => printFigureIn(language, { value }, units) ?? '';
  if (least && most) return words.rangeBetween(print(least), print(most));
  return least ? words.rangeFrom(print(least)) : most ? words.rangeTo(print(most)) : '';
};

const MONTHS = ['0', '1', '2'] as const;
const REACHES = ['to-date', 'period'] as const;

/** The fields of a duty as this form calls them. */
const INPUTS: Readonly<Record<string, string>> = {
  from: 'tu-ky',
  dueDay: 'ngay',
  dueMonth: 'thang',
  cutDay: 'chot',
  least: 'it-nhat',
  most: 'nhieu-nhat',
};

/** What is wrong with each of the duties is told once, at the input that all of them come from. */
const atInputs = (problems: readonly Problem[]): readonly Problem[] => [
  ...new Map(
    problems.map(({ code, where, data }) => {
      const field = INPUTS[where.field ?? ''] ?? where.field;
      return [
        `${code} ${field}`,
        { code, where: field === undefined ? {} : { field }, ...(data && { data }) },
      ] as const;
    }),
  ).values(),
];

const wholeNumber = (text: string): number | undefined => (/^\d{1,2}$/u.test(text) ? Number(text) : undefined);

export const action = programmeAction(async (sent) => {
  const { opened, texts, field, language } = sent;
  const words = collectingWords[language];
  const context = formContext(sent, 'duty:write');
  const text = (name: string): string => typedText(field(name));
  const { value: rhythm, problems: misread } = askedPeriod(field, 'tu-ky', words.from);
  const [dueDay, cutDay] = [wholeNumber(text('ngay')), wholeNumber(text('chot'))];
  const problem = (code: string, name: string): Problem => ({
    code,
    where: { field: name },
    data: { text: text(name), ...(name === 'ngay' && { label: words.dueDay }) },
  });
  const marked = new Set(checkedWith(texts, OWES_PREFIX));
  const [agencies, measures] = [checkedAgencies(texts), checkedWith(texts, MEASURE_PREFIX)];
  const owes = DUTY_KINDS.flatMap((kind) => (kind !== 'measure' && marked.has(kind) ? [kind] : []));
  const months = MONTHS.find((one) => one === text('thang'));
  const reach = REACHES.find((one) => one === text('so'));
  const range = readRange(
    { least: text('it-nhat'), most: text('nhieu-nhat') },
    [
      ...measures.flatMap((id) => opened.view.find('measure', id)?.unit ?? []),
      ...(owes.includes('money') ? [MONEY] : []),
    ],
    opened.units,
  );
  const problems = [
    ...(agencies.length === 0 ? [{ code: 'duty.none-chosen', where: { field: 'don-vi' } }] : []),
    ...(owes.length + measures.length === 0 ? [{ code: 'duty.nothing-owed', where: { field: 'noi-dung' } }] : []),
    ...misread,
    ...(dueDay === undefined ? [problem('field.integer', 'ngay')] : []),
    ...(months === undefined ? [problem('field.choice', 'thang')] : []),
    ...(reach === undefined ? [problem('field.choice', 'so')] : []),
    ...(range.ok ? [] : atInputs(range.problems)),
    ...(text('chot') === '' || cutDay !== undefined ? [] : [problem('field.integer', 'chot')]),
  ];
  if (!rhythm || dueDay === undefined || !reach || !range.ok || problems.length > 0) throw new Refusal(problems);
  const count = await makeDuties(context, opened.programme.id, {
    agencies,
    owes,
    measures,
    places: [],
    often: rhythm.often,
    from: rhythm.period,
    dueDay,
    dueMonth: Number(months),
    ...(cutDay !== undefined && { cutDay }),
    ...(text('che-do') !== '' && { regime: text('che-do') }),
    reach,
    range: range.value,
    ...(field('minh-chung') !== '' && { evidence: 'yes' as const }),
    seed: field(COMMAND_FIELD),
  }).catch((error: unknown) => {
    throw error instanceof Refusal ? new Refusal(atInputs(error.problems)) : error;
  });
  return redirect(programmePath(opened, DUTIES_PATH, { 'da-giao': String(count) }));
});

export { meta } from '#web/frame/head.ts';

const monthNames = (words: Words): readonly string[] => [words.sameMonth, words.nextMonth, words.secondMonth];
type Words = (typeof collectingWords)['vi'];

type Seen = PageProps<typeof loader>['loaderData'];

const Duties = ({ loaderData: seen }: PageProps<typeof loader>) => {
  const words = useWords(collectingWords);
  const number = useNumber();
  const refused = useActionData<Refused>();
  return (
    <>
      <h1>{words.duties}</h1>
      <p className="page-lead">{words.dutiesLead}</p>
      {seen.made !== undefined && !refused && (
        <p role="status" className="form-saved">
          {words.dutiesMade(number(Number(seen.made) || 0))}
        </p>
      )}
      <GiveForm seen={seen} refused={refused} />
      <TitledBlock title={words.dutiesGiven}>
        {seen.duties.length === 0 ? <p className="soft">{words.dutiesNone}</p> : <Given duties={seen.duties} />}
      </TitledBlock>
    </>
  );
};
export default Duties;

const GiveForm = ({ seen, refused }: { readonly seen: Seen; readonly refused: Refused | undefined }) => {
  const words = useWords(collectingWords);
  const { language } = useFrame();
  const state = refused ? { faults: refused.faults, sent: refused.sent ?? {} } : NOTHING_SENT;
  const kinds = DUTY_KINDS.filter((kind) => kind !== 'measure');
  const watched = useUnsaved(refused !== undefined);
  return (
    <>
      <FaultSummary state={state} />
      {/* Empty again once duties were given. */}
      <Form method="post" noValidate className="form-page" key={seen.made} ref={watched}>
        <CommandFields base={seen.base} form="make-duties" />
        <AgencyChecks choices={seen.agencies} hint={words.agenciesHint} state={state} />
        <Checks
          name="noi-dung"
          legend={words.content}
          prefix={OWES_PREFIX}
          hint={words.contentHint}
          choices={kinds.map((value) => ({ value, name: upperFirst(label(language, 'dutyKind', value)) }))}
          state={state}
        />
        {seen.measures.length > 0 && (
          <Checks
            name="chi-tieu"
            legend={words.measures}
            prefix={MEASURE_PREFIX}
            hint=""
            choices={seen.measures}
            state={state}
          />
        )}
        <ChoiceInput
          name={OFTEN_FIELD}
          label={words.often}
          options={OFTEN.map((value) => ({ value, name: upperFirst(label(language, 'often', value)) }))}
          value="quarter"
          state={state}
        />
        <TextField name="tu-ky" label={words.from} hint={words.fromHint} required state={state} />
        <TextField name="ngay" label={words.dueDay} hint={words.dueHint} required state={state} />
        <ChoiceInput
          name="thang"
          label={words.dueMonth}
          options={MONTHS.map((value) => ({ value, name: monthNames(words)[Number(value)] ?? value }))}
          value="1"
          state={state}
        />
        <ChoiceInput
          name="so"
          label={words.reach}
          options={REACHES.map((value) => ({ value, name: words.reachOf[value] }))}
          value="to-date"
          state={state}
        />
        <TextField name="it-nhat" label={words.least} hint={words.rangeHint} state={state} />
        <TextField name="nhieu-nhat" label={words.most} state={state} />
        <TextField name="chot" label={words.cutDay} hint={words.cutHint} state={state} />
        <TextField name="che-do" label={words.regime} hint={words.regimeHint} state={state} />
        <p className="form-field">
          <label className="check">
            <input
              type="checkbox"
              name="minh-chung"
              value="1"
              defaultChecked={(state.sent['minh-chung'] ?? '') !== ''}
            />{' '}
            {words.evidence}
          </label>
        </p>
        <AuthorField signedIn={seen.signedIn} value={state.sent[AUTHOR_FIELD] ?? ''} state={state} />
        <SubmitButton>{words.give}</SubmitButton>
      </Form>
    </>
  );
};

const Given = ({ duties }: { readonly duties: Seen['duties'] }) => {
  const words = useWords(collectingWords);
  const { page } = useLinks();
  const number = useNumber();
  const months = monthNames(words);
  return (
    <DataTable
      caption={words.dutiesGiven}
      quiet
      rows={duties}
      rowKey={({ id }) => id}
      partOf={({ agency }) => ({ key: agency, title: agency })}
      columns={[
        {
          key: 'owes',
          title: words.content,
          heads: true,
          cell: ({ id, owes }) => (
            <Link to={page(recordPagePath('duty', id))}>
              <RecordText>{owes}</RecordText>
            </Link>
          ),
        },
        { key: 'often', title: words.often, cell: ({ often, regime }) => [often, regime].filter(Boolean).join(', ') },
        ...(duties.some(({ range }) => range !== '')
          ? [{ key: 'range', title: words.range, cell: ({ range }: Seen['duties'][number]) => range }]
          : []),
        { key: 'from', title: words.from, cell: ({ from }) => from },
        {
          key: 'due',
          title: words.dueOther,
          cell: ({ dueDay, dueMonth }) => words.dutyDue(number(dueDay), months[dueMonth] ?? `+${number(dueMonth)}`),
        },
      ]}
    />
  );
};
