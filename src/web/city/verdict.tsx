/** The answer first: does the place reach the class, by how much, and what keeps it open. */
import { TitledBlock } from '#web/parts/block.tsx';
import { DataTable } from '#web/parts/data-table.tsx';
import { MixedText } from '#web/parts/record-text.tsx';
import { StateTag } from '#web/parts/state-tag.tsx';
import { LawTag, Points, VerdictTag } from '#web/city/parts.tsx';
import { useWords } from '#web/frame/frame.tsx';
import type { UrbanPage } from '#web/city/page.ts';
import { urbanWords } from '#words/ui/urban-class.ts';

const SENTENCES = { passes: 'verdictPasses', fails: 'verdictFails', open: 'verdictOpen' } as const;

export const UrbanVerdict = ({ seen }: { readonly seen: UrbanPage }) => {
  const words = useWords(urbanWords);
  return (
    <section className="verdict" id="diem" aria-live="polite">
      {seen.trial && (
        <p>
          <StateTag mark="estimate">{words.tried}</StateTag>
        </p>
      )}
      {seen.problems.length > 0 && (
        <div className="refused" role="alert">
          <p>{words.problems}:</p>
          <ul>
            {seen.problems.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </div>
      )}
      {seen.verdict && seen.total && (
        <>
          <p className="verdict-line">
            <VerdictTag verdict={seen.verdict} />{' '}
            <MixedText>{words[SENTENCES[seen.verdict]](seen.className)}</MixedText>
          </p>
          <p className="verdict-total">
            {seen.passFail ? words.met : words.total}: <Points points={seen.total.points} />
            {seen.total.minimum !== undefined && (
              <span className="soft">
                {' '}
                ({words.minimum} {seen.total.minimum})
              </span>
            )}
          </p>
          {seen.recorded && (
            <p className="small">
              {words.recordedIs}: <Points points={seen.recorded.points} />{' '}
              <VerdictTag verdict={seen.recorded.verdict} />
            </p>
          )}
          {seen.readings.length > 0 && (
            <ul className="plain-list" aria-label={words.readings}>
              {seen.readings.map((one) => (
                <li key={one.id}>
                  <VerdictTag verdict={one.verdict} /> <MixedText>{`${words.readingOf} ${one.name}`}</MixedText>{' '}
                  <LawTag status={one.status} />
                </li>
              ))}
            </ul>
          )}
          {!seen.lawful && (
            <p className="small">
              <StateTag mark="estimate">{words.notLawful}</StateTag>
            </p>
          )}
          <p className="small">
            {words.lawSure}: <MixedText>{seen.pack.title}</MixedText>,{' '}
            {words.validity(seen.validity.from, seen.validity.to)}. <LawTag status={seen.lawStatus} />
          </p>
        </>
      )}
      {seen.transition && (
        <p className="small">
          <strong>{words.transition}.</strong> <MixedText>{seen.transition.text}</MixedText>{' '}
          <LawTag status={seen.transition.status} />
          {seen.transition.source !== undefined && (
            <span className="soft">
              {' '}
              {words.source}: <MixedText>{seen.transition.source}</MixedText>
            </span>
          )}
        </p>
      )}
      {seen.conditions.filter((one) => one.state !== 'not-asked').length > 0 && (
        <ul className="plain-list small">
          {seen.conditions
            .filter((one) => one.state !== 'not-asked')
            .map((one) => (
              <li key={one.id}>
                <MixedText>{`${words.conditions}: ${one.name}`}</MixedText>{' '}
                <StateTag mark="no-data">{words.conditionState[one.state]}</StateTag>
              </li>
            ))}
        </ul>
      )}
    </section>
  );
};

export const UrbanCriteria = ({ seen }: { readonly seen: UrbanPage }) => {
  const words = useWords(urbanWords);
  if (seen.criteria.length === 0) return null;
  return (
    <TitledBlock title={words.criteria}>
      <DataTable
        caption={words.criteria}
        quiet
        rows={seen.criteria}
        rowKey={(one) => one.id}
        columns={[
          { key: 'criterion', title: words.criterion, heads: true, cell: (one) => `${one.id}. ${one.name}` },
          { key: 'points', title: words.points, align: 'end', cell: (one) => <Points points={one.points} /> },
          { key: 'least', title: words.least, align: 'end', cell: (one) => one.minimum },
          { key: 'most', title: words.most, align: 'end', cell: (one) => one.maximum },
          { key: 'verdict', title: words.verdict, cell: (one) => <VerdictTag verdict={one.verdict} /> },
        ]}
      />
    </TitledBlock>
  );
};

export const UrbanUnknowns = ({ seen: { unknowns, verdict } }: { readonly seen: UrbanPage }) => {
  const words = useWords(urbanWords);
  return (
    <TitledBlock title={words.unknowns} lead={verdict === 'open' ? words.unknownsLead : words.unknownsSettled}>
      {unknowns.length === 0 ? (
        <p>{words.unknownsNone}</p>
      ) : (
        <DataTable
          caption={words.unknowns}
          quiet
          rows={unknowns}
          rowKey={(one) => one.id}
          columns={[
            {
              key: 'standard',
              title: words.standard,
              heads: true,
              cell: (one) => (
                <>
                  <MixedText>{one.name}</MixedText>
                  {one.lawMissing && <div className="small soft">{words.lawWanted}</div>}
                </>
              ),
            },
            { key: 'width', title: words.openPoints, align: 'end', cell: (one) => one.width },
            {
              key: 'decides',
              title: words.decides,
              cell: (one) =>
                [one.canPass ? words.canPass : '', one.canFail ? words.canFail : ''].filter(Boolean).join('; ') ||
                words.cannotAlone,
            },
          ]}
        />
      )}
    </TitledBlock>
  );
};

export const UrbanRegimes = ({ others }: { readonly others: UrbanPage['others'] }) => {
  const words = useWords(urbanWords);
  return (
    <TitledBlock title={words.regimes} lead={words.regimesLead}>
      <DataTable
        caption={words.regimes}
        quiet
        rows={others}
        rowKey={(one) => one.id}
        columns={[
          {
            key: 'law',
            title: words.law,
            heads: true,
            cell: (one) => (
              <>
                <MixedText>{one.title}</MixedText>
                <div className="small soft">{words.validity(one.validity.from, one.validity.to)}</div>
              </>
            ),
          },
          { key: 'class', title: words.classWanted, cell: (one) => one.className },
          {
            key: 'points',
            title: words.total,
            align: 'end',
            cell: (one) => (one.points ? <Points points={one.points} /> : words.noNumbers),
          },
          { key: 'least', title: words.least, align: 'end', cell: (one) => one.minimum },
          {
            key: 'verdict',
            title: words.verdict,
            cell: (one) => (one.verdict ? <VerdictTag verdict={one.verdict} /> : one.problems.join(' ')),
          },
          { key: 'sure', title: words.lawSure, cell: (one) => <LawTag status={one.lawStatus} /> },
        ]}
      />
    </TitledBlock>
  );
};
