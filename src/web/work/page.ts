/** One work as its page carries it. */
import type { Certainty } from '#core/law/certainty.ts';
import { lengthOf } from '#core/query/capital.ts';
import { statedStatus } from '#core/query/works.ts';
import type { WorkWithVersions } from '#app/read/work.ts';
import { addressOf } from '#core/figure/build-address.ts';
import { objectiveName } from '#core/subjects/objective/tree.ts';
import type { WorkingDay } from '#core/law/calendar/working-days.ts';
import type { LinePoint, StepLimit } from '#core/law/procedure.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import { drawOutlines } from '#web/parts/map.ts';
import type { PageContext } from '#web/parts/page-context.ts';
import { budgetPage } from '#web/resource/budget.ts';
import { nextStepText } from '#web/parts/next-step.ts';
import { turnList } from '#web/parts/turn-pages.ts';
import { recordPath } from '#web/parts/record-path.ts';
import { sourceText } from '#web/parts/source-text.ts';
import { documentHeading } from '#web/document/page.ts';
import { nameRecord } from '#words/figure-name.ts';
import { printDay } from '#core/value/day.ts';
import type { Period } from '#core/value/period.ts';
import { printCountIn, printInstantIn, printPeriodIn } from '#words/figure.ts';
import { label } from '#words/labels.ts';
import { upperFirst } from '#core/text/letter-case.ts';
import { resourcesWords } from '#words/ui/resources.ts';
import { worksWords } from '#words/ui/works.ts';
import { wordRemark } from '#words/word-remark.ts';

export const workPage = (context: PageContext, seen: WorkWithVersions) => {
  const {
    language,
    opened: { view },
    cells,
    url,
  } = context;
  const { work, state } = seen;
  const named = (one: Stored<'work'>) => ({ id: one.id, name: one.name, path: recordPath(view, 'work', one.id) ?? '' });
  const parties = (ids: readonly string[]): string | undefined =>
    ids.length === 0 ? undefined : ids.map((id) => nameRecord(view, 'party', id)).join('; ');
  return {
    ...named(work),
    kind: view.vocabulary.name(language, 'work-kind', work.kind),
    sector: view.vocabulary.name(language, 'sector', work.sector),
    status: statedStatus(state),
    isLate: seen.state.daysLate !== undefined,
    late: seen.late && cells.of(seen.late),
    moved: seen.firstFinish && { times: String(state.moves.length), first: cells.of(seen.firstFinish) },
    isStuck: state.obstacles.length > 0,
    count: seen.count && cells.of(seen.count),
    dates: Object.entries(seen.dates).map(([key, figure]) => ({
      key: key as keyof WorkWithVersions['dates'],
      cell: figure.date ? cells.of(figure) : undefined,
    })),
    objective: seen.objective && {
      name: objectiveName(seen.objective),
      path: recordPath(view, 'objective', seen.objective.id) ?? '',
    },
    whole: seen.whole && named(seen.whole),
    parts: turnList(url, 'hang-muc', seen.parts, (part) => ({ ...named(part.work), status: statedStatus(part.state) })),
    location: work.location,
    scope: work.scope,
    note: work.note,
    owner: work.owner === undefined ? undefined : nameRecord(view, 'agency', work.owner),
    investors: parties(work.investors),
    contractors: parties(work.contractors),
    sponsors: parties(work.sponsors),
    source: sourceText(view, work.source),
    procedure: seen.procedure && {
      title: seen.procedure.title[language],
      source: seen.procedure.source,
      sure: wasRead(seen.procedure.status),
    },
    steps: seen.steps.map((point, index) => stepPoint(context, seen, point, index)),
    budget: budgetPage(context, seen.budget),
    funding: seen.funding.map(({ kind, total, sources, rows }) => ({
      kind: label(language, 'fundingKind', kind),
      title: titleOfMoney(context, kind, rows),
      total: cells.of(total),
      parts: sources.map(({ source, figure }) => ({
        key: source,
        label: view.vocabulary.name(language, 'capital', source),
        cell: cells.of(figure),
        length: lengthOf(figure, total),
      })),
      rows: turnList(url, `von-${kind}`, rows, ({ funding, figure }) => ({
        id: funding.id,
        sourceCode: funding.capital as string,
        source: view.vocabulary.name(language, 'capital', funding.capital),
        year: funding.year && printPeriodIn(language, funding.year),
        reach: funding.reach === 'to-date' ? label(language, 'fundingReach', funding.reach) : undefined,
        note: funding.note,
        cell: cells.of(figure),
        from: sourceText(view, funding.source),
      })),
    })),
    extents: turnList(url, 'khoi-luong', seen.extents, ({ extent, figure }) => ({
      id: extent.id,
      name: extent.label,
      stage: label(language, 'stage', extent.stage),
      since: extent.since && printPeriodIn(language, extent.since),
      cell: cells.of(figure),
      source: sourceText(view, extent.source),
    })),
    obstacles: turnList(url, 'vuong-mac', seen.obstacles, ({ obstacle, open, age }) => ({
      id: obstacle.id,
      kind: label(language, 'obstacleKind', obstacle.kind),
      statement: obstacle.statement,
      next: nextStepText(language, obstacle),
      open,
      age: cells.of(age),
      lifted: obstacle.lifted && printPeriodIn(language, obstacle.lifted),
      owner:
        obstacle.owner === undefined
          ? obstacle.ownerParty === undefined
            ? undefined
            : nameRecord(view, 'party', obstacle.ownerParty)
          : nameRecord(view, 'agency', obstacle.owner),
      source: sourceText(view, obstacle.source),
    })),
    places: seen.places.map(({ place, location }) => ({
      id: place.id,
      name: place.name,
      kind: label(language, 'placeKind', place.kind),
      by: location?.by,
      outline: location && nameRecord(view, 'place', location.boundary.place),
    })),
    map: mapOf(context, seen),
    documents: turnList(url, 'van-ban', seen.documents, (document) => ({
      id: document.id,
      name: documentHeading(context, document),
      path: recordPath(view, 'document', document.id) ?? '',
    })),
    contributions: turnList(url, 'dong-gop', seen.contributions, (one) => ({
      id: one.id,
      what: one.what,
      pledged: cells.at(addressOf('contribution', one.id, 'pledged')),
    })),
    remarks: turnList(url, 'can-xem-lai', seen.remarks, (remark) => ({
      key: `${remark.code}/${remark.id}`,
      text: wordRemark(remark, language),
    })),
    history: turnList(url, 'dien-bien', state.history.toReversed(), (one) => ({
      dates: datesTold(context, state, one),
      id: one.ref.id,
      since: one.since && printPeriodIn(language, one.since),
      status: one.status && label(language, 'workStatus', one.status),
      statement: one.statement,
      agency: one.agency === undefined ? undefined : nameRecord(view, 'agency', one.agency),
      source: sourceText(view, one.source),
    })),
    versions: turnList(url, 'phien-ban', seen.entries, (entry) => ({
      version: entry.version,
      sequence: entry.sequence,
      actor: entry.actor,
      at: printInstantIn(language, entry.at),
      command: entry.command,
    })),
  };
};
export type WorkPage = ReturnType<typeof workPage>;

const stepPoint = (
  { language, cells, opened: { view } }: PageContext,
  { stepNames }: WorkWithVersions,
  point: LinePoint<Stored<'step'>>,
  index: number,
) => {
  const { code, step, limits } = point;
  const words = worksWords[language];
  const document = step?.decision === undefined ? undefined : view.find('document', step.decision);
  return {
    key: step?.id ?? `${code}/${index}`,
    name: stepNames.get(code)?.[language] ?? code,
    state: step?.state ?? ('ahead' as const),
    stateName: step ? words.stepStates[step.state] : words.stepStates.ahead,
    date: step?.on && cells.at(addressOf('step', step.id, 'date')),
    limit: limits.length === 0 ? undefined : limitsText(language, point),
    limitSource: sourcesOf(limits),
    statement: step?.statement,
    decision: document && {
      name: document.symbol ?? document.subject ?? document.id,
      path: recordPath(view, 'document', document.id) ?? '',
    },
  };
};

const wasRead = (status: Certainty): status is 'gazette' | 'read' => status === 'gazette' || status === 'read';

/**
 * What the law allows, or how long it makes wait, beside what it took; a limit that was not read in the legal text says
 * so.
 */
const limitsText = (
  language: PageContext['language'],
  { limits, took, tookWorking }: LinePoint<Stored<'step'>>,
): string => {
  const words = worksWords[language];
  const told = limits.map(({ kind, amount, unit, when, status, day }) => {
    const span = words.spans[unit](amount);
    return [
      (kind === 'at-most' ? words.limit(span) : words.wait(span)) + (when ? ` (${when[language]})` : ''),
      ...(day ? [dayOfLimit(language, kind, day)] : []),
      ...(wasRead(status) ? [] : [words.unsure[status]]),
    ].join('; ');
  });
  const [least, most] = [tookWorking?.least ?? 0, tookWorking?.most ?? 0].map((days) => printCountIn(language, days));
  const working = least === most ? least : words.fromTo(least ?? '', most ?? '');
  const spent = tookWorking ? words.tookWorking(working ?? '') : took && words.took(took);
  return [...told, ...(spent === undefined || spent === 0 ? [] : [spent])].join('; ');
};

/** "đến hết ngày 12/3/2027, có thể đến 15/3/2027; lịch nghỉ năm 2027 chưa công bố". */
const dayOfLimit = (
  language: PageContext['language'],
  kind: StepLimit['kind'],
  { day, latest, unannounced }: WorkingDay,
): string => {
  const words = worksWords[language];
  return [
    kind === 'at-most' ? words.limitDay(printDay(day)) : words.waitDay(printDay(day)),
    ...(latest === day ? [] : [words.perhapsDay(printDay(latest))]),
    ...unannounced.map((year) => words.unannounced(String(year))),
  ].join(', ');
};

/** What a record says of days: a finish that it puts off, with the reason, or one that it tells. */
const datesTold = (
  { language }: PageContext,
  { moves }: WorkWithVersions['state'],
  one: Stored<'progress'>,
): readonly string[] => {
  const words = worksWords[language];
  const printed = (period: Period): string => printPeriodIn(language, period);
  const move = moves.find(({ record }) => record === one);
  const finish = one.expectedFinish;
  return [
    ...(move
      ? [[words.moved(printed(move.from), printed(move.to)), one.reason].filter(Boolean).join(': ')]
      : finish
        ? [words.expectedThen(printed(finish))]
        : []),
    ...(['started', 'completed'] as const).flatMap((key) => {
      const day = one[key];
      return day ? [`${words.dateNames[key]} ${printed(day)}`] : [];
    }),
  ];
};

/** "Kế hoạch vốn, cộng năm 2026, năm 2027": a sum of several years says so. */
const titleOfMoney = (
  { language }: PageContext,
  kind: string,
  rows: WorkWithVersions['funding'][number]['rows'],
): string => {
  const title = upperFirst(label(language, 'fundingKind', kind));
  const years = [...new Set(rows.flatMap(({ funding }) => funding.year ?? []))].toSorted();
  const printed = years.map((year) => printPeriodIn(language, year)).join(', ');
  return years.length < 2 ? title : resourcesWords[language].overYears(title, printed);
};

const sourcesOf = (limits: readonly StepLimit[]): string | undefined => {
  const sources = [...new Set(limits.flatMap((limit) => limitSource(limit) ?? []))];
  return sources.length === 0 ? undefined : sources.join('; ');
};

/** Where the limit stands; nothing where its status has said already that this is not known. */
const limitSource = ({ source, status }: StepLimit): string | undefined => {
  if (wasRead(status)) return source;
  return status === 'unverified' || worksWords.vi.unsure[status].startsWith(source) ? undefined : source;
};

const SMALL = 260;

/** All outlines of the workspace, those that the work lies in marked. */
const mapOf = ({ opened: { view } }: PageContext, { places }: WorkWithVersions) => {
  const lies = new Set(places.flatMap(({ location }) => location?.boundary.id ?? []));
  const boundaries = view.rows('boundary', {});
  if (lies.size === 0) return undefined;
  const drawn = drawOutlines(
    boundaries.map((one) => one.geometry),
    SMALL,
  );
  return {
    width: drawn.width,
    height: drawn.height,
    outlines: drawn.outlines.map((outline, index) => ({
      key: boundaries[index]?.id ?? '',
      path: outline.path,
      marked: lies.has(boundaries[index]?.id ?? ''),
    })),
  };
};
