/**
 * Finds all remarks on a programme as of a day: targets against results of their own kind, claims against their parts,
 * what is silent.
 */
import { checkClaim } from '#core/figure/check-claim.ts';
import { addressOf } from '#core/figure/build-address.ts';
import { targetAnswer } from '#core/figure/target-answer.ts';
import { descendantsOf, objectiveName } from '#core/subjects/objective/tree.ts';
import { latestFactDay } from '#core/subjects/programme/as-of.ts';
import { memory } from '#core/facts/memory.ts';
import type { Identity } from '#core/facts/series.ts';
import { isObserved } from '#core/subjects/measure/observed.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import type { View } from '#core/facts/view.ts';
import { basisRemarks } from '#core/remark/of-basis.ts';
import { capitalsRemarks } from '#core/remark/of-capitals.ts';
import { criteriaRemarks } from '#core/remark/of-criteria.ts';
import { movedRemarks, overdueRemarks } from '#core/remark/of-deadlines.ts';
import { findingRemarks } from '#core/remark/of-findings.ts';
import { moneyRemarks } from '#core/remark/of-money.ts';
import { extentRemarks, giftRemarks, meanRemarks, partsRemarks } from '#core/remark/of-sums.ts';
import { openFindings } from '#core/subjects/finding/open.ts';
import { otherwiseRemarks } from '#core/remark/of-others.ts';
import { undefinedRemarks } from '#core/remark/of-definitions.ts';
import { unclearRemarks } from '#core/remark/of-tasks.ts';
import { heaviestFirst, remark, type Remark } from '#core/remark/remark.ts';
import { daysBetween } from '#core/value/day.ts';
import { lastDay } from '#core/value/period.ts';
import { isOpen, objectiveState, workState } from '#core/subjects/work/state.ts';

const kept = memory<readonly Remark[]>(10);

/** Weighty remarks first, otherwise in the order of the records. Found once for a view. */
export const findRemarks = (view: View, programme: string): readonly Remark[] =>
  kept.recall(view, programme, () => allRemarks(view, programme));

const allRemarks = (view: View, programme: string): readonly Remark[] => {
  const own = <S extends Identity>(subject: S): readonly Stored<S>[] =>
    view.all(subject).filter((record) => record.programme === programme);
  const home = view.find('programme', programme)?.place ?? '';
  const all = [
    ...timeRemarks(view, programme),
    ...own('objective').flatMap((objective) => targetRemarks(view, objective)),
    ...own('claim').flatMap((claim) => claimRemarks(view, claim)),
    ...view.all('measure').flatMap((measure) => partsRemarks(view, measure, home)),
    ...otherwiseRemarks(view),
    ...criteriaRemarks(view),
    ...view.all('measure').flatMap((measure) => meanRemarks(view, measure, home)),
    ...undefinedRemarks(view),
    ...own('contribution').flatMap(giftRemarks),
    ...own('finding').flatMap((finding) => findingRemarks(view, finding)),
    ...openFindings(view, programme).map((one) => remark('finding.no-task', one, one.statement)),
    ...own('work').flatMap((work) => [
      ...moneyRemarks(view, work),
      ...extentRemarks(view, work),
      ...movedRemarks(view, work),
    ]),
    ...overdueRemarks(view, programme),
    ...unclearRemarks(view, programme),
    ...own('obstacle')
      .filter((obstacle) => isOpen(obstacle, view.asOf))
      .flatMap((obstacle) => obstacleRemarks(view, obstacle)),
    ...own('objective').flatMap((objective) => silenceRemarks(view, objective)),
    ...capitalsRemarks(view, programme),
    ...own('work')
      .filter((work) => workState(view, work.id).status === undefined)
      .map((work) => remark('work.no-status', work, work.name)),
    ...view
      .all('place')
      .filter((place) => place.spellings.length > 0)
      .map((place) =>
        remark('place.spellings', place, place.name, [], {
          spellings: place.spellings.map((spelling) => spelling.text).join('; '),
        }),
      ),
    ...basisRemarks(view, programme),
    ...unnumberedDecisions(view).map((document) =>
      remark('document.no-symbol', document, document.subject ?? document.id),
    ),
  ];
  return heaviestFirst(all, new Map());
};

/** Units report at least each quarter; older records say little about the day asked for. */
export const FRESH_DAYS = 92;

/** Whether the day asked for lies before the resolution, or long after the last report. */
export const timeRemarks = (view: View, programme: string): readonly Remark[] => {
  const found = view.find('programme', programme);
  const resolution = found && view.find('document', found.resolution);
  const latest = latestFactDay(view, programme);
  const passed = resolution?.date === undefined ? undefined : lastDay(resolution.date);
  return [
    ...(found && resolution && passed && passed > view.asOf
      ? [
          remark(
            'programme.before-resolution',
            resolution,
            found.short,
            [addressOf('document', resolution.id, 'date')],
            {
              day: view.asOf,
            },
          ),
        ]
      : []),
    ...(found && latest && daysBetween(latest, view.asOf) > FRESH_DAYS
      ? [remark('programme.stale', found, found.short, [], { day: latest, asOf: view.asOf })]
      : []),
  ];
};

/** Documents without number and symbol that are told to have closed a legal step. */
const unnumberedDecisions = (view: View): readonly Stored<'document'>[] => {
  const decisions = new Set(
    view
      .all('step')
      .filter((step) => step.state === 'done')
      .map((step) => step.decision),
  );
  return view.all('document').filter((document) => document.symbol === undefined && decisions.has(document.id));
};

const targetRemarks = (view: View, objective: Stored<'objective'>): readonly Remark[] => {
  if (objective.kind !== 'target') return [];
  const { verdict, others, target } = targetAnswer(view, objective);
  const name = objectiveName(objective);
  if (verdict === 'no-value') return [remark('target.no-value', objective, name)];
  if (verdict === 'no-result') return [remark('target.no-result', objective, name, [target.address])];
  if (verdict !== 'other-kind') return [];
  return [
    remark('target.other-kind', objective, name, [target.address, ...others.map(({ address }) => address)], {
      wanted: objective.target?.stage ?? '',
      found: [...new Set(others.map(({ stage }) => stage))].join(', '),
    }),
  ];
};

/** What a careful reader would ask about a stated total; nothing where it holds. */
export const claimRemarks = (view: View, claim: Stored<'claim'>): readonly Remark[] => {
  const verdict = checkClaim(view, claim);
  if (verdict === 'holds') return [];
  const stated = addressOf('claim', claim.id, 'stated');
  const figures = verdict === 'no-parts' ? [stated] : [stated, addressOf('claim', claim.id, 'computed')];
  return [remark(`claim.${verdict}`, claim, claim.label, figures)];
};

/** Works may be held by the same; what each obstacle holds is told. */
const obstacleRemarks = (view: View, obstacle: Stored<'obstacle'>): readonly Remark[] => {
  const objective = obstacle.objective === undefined ? undefined : view.find('objective', obstacle.objective);
  const data = {
    holds:
      (obstacle.work === undefined ? undefined : view.find('work', obstacle.work)?.name) ??
      (objective ? objectiveName(objective) : ''),
  };
  return [
    ...(obstacle.owner === undefined && obstacle.ownerParty === undefined
      ? [remark('obstacle.no-owner', obstacle, obstacle.statement, [], data)]
      : []),
    ...(obstacle.since === undefined
      ? [remark('obstacle.no-date', obstacle, obstacle.statement, [addressOf('obstacle', obstacle.id, 'age')], data)]
      : []),
  ];
};

/** A node below which there is no progress, no work, no observation, no claim and no contribution. */
const silenceRemarks = (view: View, objective: Stored<'objective'>): readonly Remark[] =>
  isSilent(view, objective.id)
    ? [
        remark(
          'objective.silent',
          objective,
          objectiveName(objective),
          [],
          objective.lead === undefined ? {} : { lead: objective.lead },
        ),
      ]
    : [];

export const isSilent = (view: View, objective: string): boolean => {
  const below = descendantsOf(view, objective);
  const has = (owner: string | undefined): boolean => owner !== undefined && below.has(owner);
  const measures = new Set(
    view
      .all('measure')
      .filter((measure) => has(measure.objective))
      .map((measure) => measure.id),
  );
  return (
    ![...below].some((id) => objectiveState(view, id).history.length > 0) &&
    !view.all('work').some((work) => has(work.objective)) &&
    ![...measures].some((measure) => isObserved(view, measure)) &&
    !view.all('claim').some((claim) => has(claim.objective)) &&
    !view.all('contribution').some((one) => has(one.objective)) &&
    !view.all('oversight').some((one) => has(one.objective))
  );
};
