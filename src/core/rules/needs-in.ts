/** For whom a record is that is about to be written, by what stands. */
import { mentionsOf } from '#core/facts/mentions.ts';
import { ownNeeds } from '#core/facts/withheld.ts';
import { bothNeeds, type Mark } from '#core/rights/audience.ts';
import type { Ground } from '#core/rules/ground.ts';
import { SUBJECT_NAMES, type Subject } from '#core/subjects/subjects.ts';

interface About {
  readonly subject: Subject;
  readonly record: object;
  /** Addresses name objectives by their number alone. */
  readonly programme: string;
}

/** The marks that a record asks for: its own, and those of all that it mentions, however far. */
export const needsIn = (ground: Ground, about: About): readonly Mark[] => {
  const seen = new Set<string>();
  const of = ({ subject, record, programme }: About): readonly Mark[] =>
    mentionsOf(subject, record).reduce((needs, name) => {
      if (seen.has(name)) return needs;
      seen.add(name);
      const [found] = namedBy(ground, name, programme);
      return found ? bothNeeds(needs, of({ subject: found.ref.subject, record: found, programme })) : needs;
    }, ownNeeds(record));
  return of(about);
};

const namedBy = (ground: Ground, name: string, programme: string) => {
  const cut = name.indexOf('/');
  const [subject, id] = [SUBJECT_NAMES.find((one) => one === name.slice(0, cut)), name.slice(cut + 1)];
  if (subject === undefined) return [];
  const found = ground.find(subject, id) ?? (subject === 'objective' && ground.find(subject, `${programme}/${id}`));
  return found ? [found] : [];
};

/** Whether it is for one line, so that not all who work in the workspace see it. */
export const isOfALine = (needs: readonly Mark[]): boolean => needs.some((mark) => mark !== 'internal');
