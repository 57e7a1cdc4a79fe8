/** Rendered answers by what was asked for: a bounded copy, each good for one version of the records. */

/** Everything that decides an answer's bytes, apart from the records. */
export interface Asked {
  /** The workspace whose version counts; empty for all. */
  readonly workspace: string;
  /** URL with query, language, today where it matters. */
  readonly key: string;
}

export interface CachedAnswer {
  readonly version: string;
  readonly etag: string;
  /** Headers of a 200, as `writeHead` takes them: name, value, name, value. */
  readonly headers: readonly string[];
  readonly body: Buffer;
  /** The body under gzip, and its headers; made once. */
  readonly packed: { readonly headers: readonly string[]; readonly body: Buffer } | undefined;
}

export interface AnswerCache {
  readonly find: (key: string, version: string) => CachedAnswer | undefined;
  readonly keep: (key: string, answer: CachedAnswer) => void;
  readonly size: () => number;
}

const OVERHEAD = 1024;
const sizeOf = (answer: CachedAnswer): number => OVERHEAD + answer.body.length + (answer.packed?.body.length ?? 0);

/** Keeps the most recently used answers, at most `limit` bytes of them. */
export const answerCache = (limit: number): AnswerCache => {
  const answers = new Map<string, CachedAnswer>();
  let used = 0;
  const drop = (key: string): void => {
    const old = answers.get(key);
    if (!old) return;
    used -= sizeOf(old);
    answers.delete(key);
  };
  return {
    find: (key, version) => {
      const answer = answers.get(key);
      if (answer?.version !== version) return undefined;
      answers.delete(key);
      answers.set(key, answer);
      return answer;
    },
    keep: (key, answer) => {
      drop(key);
      if (sizeOf(answer) > limit / 4) return;
      answers.set(key, answer);
      used += sizeOf(answer);
      for (const oldest of answers.keys()) {
        if (used <= limit) break;
        drop(oldest);
      }
    },
    size: () => used,
  };
};
