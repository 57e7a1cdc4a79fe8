/**
 * Neighbouring sentences of one paragraph with one actor are one sentence: "UBND tỉnh đã lập đề án; trình Bộ Xây dựng
 * đề án này." and not "UBND tỉnh đã lập đề án. UBND tỉnh đã trình Bộ Xây dựng đề án này."
 */
import type { View } from '#core/facts/view.ts';
import type { BlockDraft } from '#core/report/blocks.ts';
import type { Phrase, Piece } from '#core/report/phrase.ts';
import { shortName } from '#core/subjects/agency/short-name.ts';

/** Letters of such a sentence. */
const LONGEST = 360;
const DEED = /^(?:đã|đang) /u;

export const withOneActor = (view: View, blocks: readonly BlockDraft[]): readonly BlockDraft[] => {
  const names = [...new Set(view.all('agency').flatMap((one) => [shortName(one), one.name]))].toSorted(
    (a, b) => b.length - a.length,
  );
  return names.length === 0
    ? blocks
    : blocks.map((block) => (block.kind === 'paragraph' ? { ...block, runs: joinedDeeds(block.runs, names) } : block));
};

/** What is known of the sentence that is being read. */
interface Sentence {
  readonly text: string;
  /** Who acts in it, and the word of time before the verb. */
  readonly actor: string | undefined;
  readonly time: string | undefined;
}

/** What a sentence is about, before whoever acts. */
const ABOUT = /^Đối với [^:]+: /u;

const begin = (whole: string, names: readonly string[]): Sentence => {
  const text = whole.replace(ABOUT, '');
  const actor = names.find((name) => text.startsWith(`${name} `) && DEED.test(text.slice(name.length + 1)));
  return { text, actor, time: actor && DEED.exec(text.slice(actor.length + 1))?.[0] };
};

/** A point that ends a sentence, with the space and the capital behind it. */
const END = /(?:^|(?<=[\p{Ll}\d)%”]))\. (?=\p{Lu})/gu;

const joinedDeeds = (runs: Phrase, names: readonly string[]): Phrase => {
  let now: Sentence | undefined;
  return runs.map((run): Piece => {
    if (run.kind !== 'text') {
      now = now && { ...now, text: `${now.text}${lettersOf(run)}` };
      return run;
    }
    const [first = '', ...others] = run.text.split(END);
    now = now === undefined ? begin(first, names) : { ...now, text: `${now.text}${first}` };
    let text = first;
    for (const next of others) {
      const following = begin(next, names);
      const joins: boolean =
        now.actor !== undefined &&
        following.actor === now.actor &&
        !/[:\n]/u.test(now.text) &&
        now.text.length + next.length <= LONGEST;
      const said = joins ? next.slice((now.actor?.length ?? 0) + 1) : next;
      // The time word of the first holds for those that have the same.
      const left: string = joins && following.time === now.time ? said.replace(DEED, '') : said;
      text += joins ? `; ${left}` : `. ${next}`;
      now = joins ? { ...now, time: following.time, text: `${now.text}; ${left}` } : following;
    }
    return text === run.text ? run : { ...run, text };
  });
};

const lettersOf = (run: Piece): string => {
  switch (run.kind) {
    case 'text':
      return run.text;
    case 'figure':
      return run.printed;
    case 'note':
      return '';
    case 'mention':
      return run.first.map(lettersOf).join('');
    case 'row':
      return run.items.flatMap((item) => item.map(lettersOf)).join(run.between);
  }
};
