/** Objectives as their pages carry them. */
import { objectiveNode, type ObjectiveAnswer, type ObjectiveNode } from '#core/query/objectives.ts';
import { addressOf } from '#core/figure/build-address.ts';
import { isOfDay } from '#core/subjects/work/deadline.ts';
import { workState } from '#core/subjects/work/state.ts';
import type { Figure } from '#core/figure/figure.ts';
import { numberOf, objectiveName } from '#core/subjects/objective/tree.ts';
import type { Cell } from '#web/parts/cell.ts';
import type { PageContext } from '#web/parts/page-context.ts';
import { nextStepText } from '#web/parts/next-step.ts';
import { turnList } from '#web/parts/turn-pages.ts';
import { percentOf } from '#web/overview/page.ts';
import { recordPath } from '#web/parts/record-path.ts';
import { targetCells } from '#web/objective/target-cells.ts';
import { sourceText } from '#web/parts/source-text.ts';
import { nameRecord } from '#words/figure-name.ts';
import { printPeriodIn } from '#words/figure.ts';
import { label } from '#words/labels.ts';

export const objectiveLine = (context: PageContext, node: ObjectiveNode) => {
  const { language, cells } = context;
  const { view } = context.opened;
  const { objective, target } = node;
  const bare = (figure: Figure): Cell => cells.of(figure, { bare: true });
  return {
    id: objective.id,
    number: numberOf(objective),
    title: objective.short ?? objective.title,
    path: recordPath(view, 'objective', objective.id) ?? '',
    part: objective.part,
    kind: label(language, 'objectiveKind', objective.kind),
    depth: node.depth,
    lead: objective.lead === undefined ? undefined : nameRecord(view, 'agency', objective.lead),
    progress: cells.of(node.progress),
    length: percentOf(node.progress),
    works: bare(node.works),
    completed: bare(node.completed),
    stuck: bare(node.stuck),
    silent: node.silent,
    statement: node.statement,
    target: target && targetCells(context, target),
  };
};
export type ObjectiveRow = ReturnType<typeof objectiveLine>;

export const objectivePage = (context: PageContext, seen: ObjectiveAnswer) => {
  const {
    language,
    opened: { view },
    cells,
    url,
  } = context;
  const { objective } = seen.node;
  const agency = (id: string | undefined): string | undefined =>
    id === undefined ? undefined : nameRecord(view, 'agency', id);
  return {
    line: objectiveLine(context, seen.node),
    fullTitle: objective.title,
    gap: seen.gap && cells.of(seen.gap),
    relation: objective.target?.relation,
    isOfDay: isOfDay(objective.due),
    late: cells.at(addressOf('objective', objective.id, 'late')),
    expected: seen.state.expectedFinish && printPeriodIn(language, seen.state.expectedFinish),
    moved:
      seen.state.moves.length > 0 && seen.state.firstFinish
        ? { times: String(seen.state.moves.length), first: printPeriodIn(language, seen.state.firstFinish) }
        : undefined,
    due: objective.due === undefined ? undefined : printPeriodIn(language, objective.due),
    supporting: objective.supporting.map((id) => nameRecord(view, 'agency', id)),
    note: objective.note,
    source: sourceText(view, objective.source),
    above: seen.above.map((one) => ({ title: objectiveName(one), path: recordPath(view, 'objective', one.id) ?? '' })),
    children: turnList(url, 'muc-con', seen.children, (child) => objectiveLine(context, objectiveNode(view, child))),
    works: turnList(url, 'cong-trinh', seen.works, (work) => {
      const { status = 'unknown', statement } = workState(view, work.id);
      return {
        id: work.id,
        name: work.name,
        path: recordPath(view, 'work', work.id) ?? '',
        kind: view.vocabulary.name(language, 'work-kind', work.kind),
        status,
        statement,
      };
    }),
    statements: turnList(
      url,
      'dien-bien',
      seen.state.history.filter((record) => record.statement !== undefined),
      (record) => ({
        id: record.ref.id,
        text: record.statement ?? '',
        agency: agency(record.agency),
        source: sourceText(view, record.source),
      }),
    ),
    obstacles: turnList(url, 'vuong-mac', seen.obstacles, (obstacle) => ({
      id: obstacle.id,
      kind: label(language, 'obstacleKind', obstacle.kind),
      statement: obstacle.statement,
      next: nextStepText(language, obstacle),
      age: cells.at(addressOf('obstacle', obstacle.id, 'age')),
      owner:
        agency(obstacle.owner) ??
        (obstacle.ownerParty === undefined ? undefined : nameRecord(view, 'party', obstacle.ownerParty)),
      about:
        obstacle.work === undefined
          ? undefined
          : { name: nameRecord(view, 'work', obstacle.work), path: recordPath(view, 'work', obstacle.work) ?? '' },
    })),
    documents: turnList(url, 'van-ban', seen.documents, (document) => ({
      id: document.id,
      name: [view.vocabulary.name(language, 'document-kind', document.kind), document.symbol].filter(Boolean).join(' '),
      subject: document.subject,
      path: recordPath(view, 'document', document.id) ?? '',
    })),
    measures: turnList(url, 'chi-tieu', seen.measures, (measure) => ({
      id: measure.id,
      name: measure.name,
      path: recordPath(view, 'measure', measure.id) ?? '',
    })),
    oversight: turnList(url, 'giam-sat', seen.oversight, (one) => ({
      id: one.ref.id,
      by: agency(one.by) ?? '',
      topic: one.topic,
    })),
    findings: turnList(url, 'nhan-dinh', seen.findings, (finding) => ({
      id: finding.id,
      statement: finding.statement,
    })),
  };
};
export type ObjectivePage = ReturnType<typeof objectivePage>;
