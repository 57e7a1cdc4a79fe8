/** Several works with one course of things in prose: what happened to all of them is told once. */
import type { Composer } from '#core/report/composer.ts';
import { stepsOf } from '#core/report/outline/work-facts.ts';
import { listed, phrase, sentence, sentences, within, type Phrase } from '#core/report/phrase.ts';
import { obstacleSentences } from '#core/report/sections/obstacles.ts';
import { commonTail, withoutTail } from '#core/report/sections/shared-names.ts';
import { stepSentences } from '#core/report/sections/steps.ts';
import { beforeObstacles, isPresent, untold } from '#core/report/sections/work-story.ts';
import { sinceWhen, toldOf, withinName, type Told } from '#core/report/sections/work-told.ts';
import type { Stored } from '#core/subjects/subjects.ts';

/**
 * Works with one course of things, told together: what happened to all of them once, what to one of them by its name.
 */
export const sharedStory = (composer: Composer, works: readonly Stored<'work'>[]): Phrase => {
  const told = works.map((work) => toldOf(composer, work));
  const names = nameOfAll(told, 'as-subject');
  const states = Map.groupBy(told, ({ predicate }) => predicate ?? '');
  const [first] = told;
  const before = [...states].flatMap(([predicate, alike]) =>
    predicate === '' || isPresent(predicate)
      ? []
      : [sentence(alike.length === told.length ? names : nameOfAll(alike), ` ${predicate}`)],
  );
  const steps = stepsTogether(composer, works);
  const now = [...states].flatMap(([predicate, alike]) =>
    isPresent(predicate)
      ? [
          sentence(
            alike[0] && sinceWhen(alike[0]),
            alike.length === told.length ? undefined : phrase(nameOfAll(alike), ' '),
            predicate,
          ),
        ]
      : [],
  );
  const [begun = [], ...more] = steps;
  return sentences([
    ...(before.length > 0
      ? [...before, ...steps]
      : [sentence('Đối với ', withinName(names), ': ', within(begun)), ...more]),
    ...now,
    ...(first
      ? obstacleSentences(composer, untold(composer, first.work, first.state.obstacles), {
          before: beforeObstacles(first),
        })
      : []),
  ]);
};

const nameOfAll = (told: readonly Told[], place: 'as-subject' | 'within' = 'within'): Phrase => {
  const tail = commonTail(told.map(({ work }) => work.name));
  return listed(
    told.map(({ name }, index) => {
      const said = index < told.length - 1 ? withoutTail(name, tail) : name;
      return index === 0 && place === 'as-subject' ? said : within(said);
    }),
    ', ',
  );
};

/** Steps in order of time, each once; one that is not common to all says whose it is. */
const stepsTogether = (composer: Composer, works: readonly Stored<'work'>[]): readonly Phrase[] => {
  const steps = works.flatMap((work) => stepsOf(composer.view, work.id));
  const groups = Map.groupBy(steps, (step) => step.decision ?? step.id);
  const once = [...groups.values()].flatMap((alike) => alike.slice(0, 1));
  const owners = (step: Stored<'step'>) => groups.get(step.decision ?? step.id) ?? [];
  return stepSentences(composer, once, '', (step, told) =>
    owners(step).length === works.length
      ? told
      : sentence(
          'Đối với ',
          nameOfAll(
            works
              .filter(({ id }) => owners(step).some(({ work }) => work === id))
              .map((work) => toldOf(composer, work)),
          ),
          ', ',
          within(told),
        ),
  );
};
