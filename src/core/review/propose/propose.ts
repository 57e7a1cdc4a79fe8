/**
 * What a report lets one put on record. General rules, without knowledge of any one report; nothing is guessed: what a
 * record needs and the text does not tell is named. Linear in the length of the text, as its reading is.
 */
import { proposeAgencies, proposeParties } from '#core/review/propose/bodies.ts';
import { proposeContributions } from '#core/review/propose/contributions.ts';
import { openCollector } from '#core/review/propose/collector.ts';
import { proposeDocuments } from '#core/review/propose/documents.ts';
import { proposeExtents } from '#core/review/propose/extents.ts';
import { tablesIn } from '#core/review/propose/laid-tables.ts';
import { layOut } from '#core/review/propose/laid.ts';
import { proposeFindings, proposeObstacles } from '#core/review/propose/limits.ts';
import { proposeMeasures } from '#core/review/propose/measures.ts';
import { proposeMoney } from '#core/review/propose/money.ts';
import { proposeNamedDocuments } from '#core/review/propose/named-documents.ts';
import { proposeObjectives } from '#core/review/propose/objectives.ts';
import { homeIn, placeNamed, proposePlaces, valuesOfName } from '#core/review/propose/places.ts';
import { PROPOSED_SUBJECTS, type Proposal } from '#core/review/propose/proposal.ts';
import type { Desk, ProposalQuestion } from '#core/review/propose/question.ts';
import { proposeTableMeasures } from '#core/review/propose/table-measures.ts';
import { proposeTableWorks } from '#core/review/propose/table-works.ts';
import { proposeTasks } from '#core/review/propose/tasks.ts';
import { openValues } from '#core/review/propose/values.ts';
import { proposeWorks } from '#core/review/propose/works.ts';
import { codePoints } from '#core/review/read/code-points.ts';
import { readText } from '#core/review/read-claims.ts';
import { figuresDayOfText } from '#core/review/report-day.ts';

/**
 * The records of a text in the order of their subjects, and of the text within each; offsets in Unicode code points.
 * The text should be as `readReport` gives it.
 */
export const proposeRecords = (text: string, question: ProposalQuestion): readonly Proposal[] => {
  const read = layOut(readText(text, { units: question.units }));
  const [own, ...above] = question.home ?? [];
  const found = own ? undefined : homeIn(read.laid);
  const homeName = own?.name ?? found?.name ?? '';
  const into = openCollector(
    [
      ...(own?.id === undefined
        ? []
        : [{ subject: 'place' as const, id: own.id, names: [own.name], values: valuesOfName(own.name) }]),
      ...(question.records ?? []),
    ],
    [homeName, ...above.map(({ name }) => name)]
      .map((name) => name.replace(/^\p{Ll}+(?: \p{Ll}+)?\s/u, ''))
      .filter(Boolean),
  );
  const before = { question, read, into, day: question.day ?? figuresDayOfText(text), homeName };
  const desk: Desk = { ...before, home: own ? (own.id ?? placeNamed(before, own.name)) : undefined };
  proposePlaces(desk);
  const placed: Desk = { ...desk, home: desk.home ?? (found && placeNamed(desk, found.name)) };
  proposeAgencies(placed);
  proposeParties(placed);
  proposeDocuments(placed);
  proposeNamedDocuments(placed);
  const objectives = proposeObjectives(placed);
  const [tables, putValue] = [tablesIn(read), openValues(placed)];
  proposeMeasures(placed, objectives, putValue);
  proposeTableMeasures(placed, objectives, tables, putValue);
  const { works, money } = proposeWorks(placed, objectives);
  proposeMoney(placed, [...money, ...proposeTableWorks(placed, objectives, tables)]);
  proposeExtents(placed, works);
  proposeContributions(placed, objectives);
  proposeObstacles(placed, objectives, works);
  proposeFindings(placed);
  proposeTasks(placed);
  const order = new Map(PROPOSED_SUBJECTS.map((subject, at) => [subject as string, at]));
  return codePoints(
    text,
    into.proposals().toSorted((a, b) => (order.get(a.subject) ?? 0) - (order.get(b.subject) ?? 0)),
  );
};
