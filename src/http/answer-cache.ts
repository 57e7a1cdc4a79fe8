/** Rendered answers by what was asked for: a bounded copy, each good for one version of the records. */

/** Everything that decides an answer's bytes, apart from the records. */
export interface Asked {
  /** The workspace whose version counts; empty for all. */
  readonly workspace: string;
  /** URL with query, language, today where it matters. */
  readonly key: string;
}

/** Headers, as `writeHead` takes them: name, value, name, value. */
export type HeaderList = readonly string[];

/** One form of an answer; all is made once, so that sending it again costs next to nothing. */
export interface AnswerForm {
  /** Without quotes. */
  readonly etag: string;
  readonly headers: HeaderList;
  readonly body: Buffer;
  /** Headers of a 304. */
  readonly unchanged: HeaderList;
}

export interface CachedAnswer {
  readonly version: string;
  readonly plain: AnswerForm;
  /** Under gzip. */
  readonly packed: AnswerForm | undefined;
}

export interface AnswerCache {
  readonly find: (key: string, version: string) => CachedAnswer | undefined;
  readonly keep: (key: string, answer: CachedAnswer) => void;
  readonly clear: () => void;
  readonly size: () => number;
}

const OVERHEAD = 1024;
const sizeOf = (answer: CachedAnswer): number =>
  OVERHEAD + answer.plain.body.length + (answer.packed?.body.length ?? 0);

/** Keeps the most recently used answers, at most `limit` bytes of them. */
export const answerCache = (limit: number): AnswerCache => {
  const answers = new Map<string, CachedAnswer>();
  let used = 0;
  let newest: CachedAnswer | undefined;
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
      if (answer !== newest) {
        answers.delete(key);
        answers.set(key, answer);
        newest = answer;
      }
      return answer;
    },
    keep: (key, answer) => {
      drop(key);
      if (sizeOf(answer) > limit / 4) return;
      answers.set(key, answer);
      newest = answer;
      used += sizeOf(answer);
      for (const oldest of answers.keys()) {
        if (used <= limit) break;
        drop(oldest);
      }
    },
    clear: () => {
      answers.clear();
      used = 0;
      newest = undefined;
    },
    size: () => used,
  };
};
