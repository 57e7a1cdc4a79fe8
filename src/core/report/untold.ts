/** What is on record and told in no part of the report: never silently left out. */
import { formatAddress, type Address } from '#core/address/address.ts';
import { recordedAddress } from '#core/address/recorded-address.ts';
import type { View } from '#core/facts/view.ts';
import type { Identity } from '#core/facts/series.ts';
import { ofAll, remark, type Remark } from '#core/remark/remark.ts';
import { nameOf, tellingsOf, type Outline } from '#core/report/outline/outline.ts';
import { isObserved } from '#core/subjects/measure/observed.ts';
import { isOpen } from '#core/subjects/work/state.ts';
import type { Stored } from '#core/subjects/subjects.ts';

const OBSERVATION = 'observation/';
/** Of each kind the first are named. */
const NAMED = 3;

/**
 * One remark for each kind of record of which some are not told: measures with values, works, obstacles that stand,
 * totals, gifts, oversight, findings. `printed`: the addresses of the figures in the text and its notes, which tell
 * theirs.
 */
export const untoldRemarks = (
  view: View,
  programme: string,
  { sections, annexes }: Outline,
  printed: Iterable<string>,
): readonly Remark[] => {
  const told = new Set<string>(tellingsOf(sections).flatMap(({ tells }) => tells));
  const shown = new Set(printed);
  for (const annex of annexes)
    if (annex.kind === 'works') for (const { works } of annex.groups) for (const work of works) told.add(nameOf(work));
  const measured = new Set<string>();
  for (const name of told)
    if (name.startsWith(OBSERVATION) && name.includes('@'))
      measured.add(name.slice(OBSERVATION.length, name.indexOf('@')));
  for (const annex of annexes) if (annex.kind === 'places') for (const { id } of annex.measures) measured.add(id);
  for (const address of shown) {
    const head = recordedOf(address)?.head;
    if (head?.type !== 'record') continue;
    if (head.subject === 'measure') measured.add(head.id);
    else told.add(`${head.subject}/${head.id}`);
  }
  const own = <S extends Identity>(subject: S): readonly Stored<S>[] =>
    view.all(subject).filter((one) => one.programme === programme);
  const missing = <R extends { readonly ref: Stored<Identity>['ref'] }>(
    records: readonly R[],
    name: (record: R) => string,
  ): readonly Remark[] => {
    const untold = records.filter((record) => !told.has(nameOf(record)));
    const [first] = untold;
    const names = untold.slice(0, NAMED).map(name);
    return first
      ? [
          {
            ...remark('report.untold', first, names.join('; '), [], {
              kind: first.ref.subject,
              count: String(untold.length),
              more: untold.length > NAMED ? String(untold.length - NAMED) : '',
            }),
            of: ofAll(untold),
          },
        ]
      : [];
  };
  const nameWork = (id: string | undefined): string | undefined =>
    id === undefined ? undefined : view.find('work', id)?.name;
  return [
    ...missing(
      own('measure').filter(({ id }) => !measured.has(id) && isObserved(view, id)),
      ({ name }) => name,
    ),
    ...missing(
      own('work').filter((work) => work.partOf === undefined),
      ({ name }) => name,
    ),
    ...missing(
      own('obstacle').filter((one) => isOpen(one, view.asOf)),
      ({ statement, work }) => [nameWork(work), statement].filter(Boolean).join(': '),
    ),
    ...missing(
      own('claim').filter((one) => !isShown(one, shown)),
      ({ label }) => label,
    ),
    ...missing(own('contribution'), ({ what }) => what),
    ...missing(own('oversight'), ({ topic }) => topic),
    ...missing(own('finding'), ({ statement }) => statement),
  ];
};

const recordedOf = (text: string): Address | undefined => {
  const address = recordedAddress(text);
  return address.ok ? address.value : undefined;
};

/** What a total is of stands in the text, or all that it is made of: "bằng 81%", "123/123 hộ". */
const isShown = ({ of, parts }: Stored<'claim'>, shown: ReadonlySet<string>): boolean => {
  const isThere = (text: string): boolean => {
    const address = recordedOf(text);
    return address !== undefined && shown.has(formatAddress(address));
  };
  return (of !== undefined && isThere(of)) || (parts.length > 0 && parts.every(isThere));
};
