/**
 * The texts of reports that pages showed last, so that turning a page of one, or to an annex, words nothing anew: a
 * large one takes seconds. Each belongs to a view, and goes with it when the journal moves on; of all there are few.
 */
import type { View } from '#core/facts/view.ts';

export interface KeptTexts<T extends object> {
  readonly find: (of: View, key: string) => T | undefined;
  readonly keep: (of: View, key: string, text: T) => void;
  /** Before work that takes much memory by itself. */
  readonly clear: () => void;
  readonly size: () => number;
}

/** One that is read, one beside it. */
const MOST = 2;

export const keptTexts = <T extends object>(most = MOST): KeptTexts<T> => {
  /** The one that was asked for last at the end. A view that nobody needs any more goes, and its text with it. */
  let kept: readonly { readonly of: WeakRef<View>; readonly key: string }[] = [];
  const texts = new WeakMap<View, ReadonlyMap<string, T>>();
  const drop = (of: View, key: string): void => {
    kept = kept.filter((one) => one.key !== key || one.of.deref() !== of);
    texts.set(of, new Map([...(texts.get(of) ?? [])].filter(([name]) => name !== key)));
  };
  const put = (of: View, key: string, text: T): void => {
    drop(of, key);
    texts.set(of, new Map([...(texts.get(of) ?? []), [key, text]]));
    kept = [...kept.filter((one) => one.of.deref() !== undefined), { of: new WeakRef(of), key }];
    for (const oldest of kept.slice(0, Math.max(0, kept.length - most))) {
      const view = oldest.of.deref();
      if (view) drop(view, oldest.key);
    }
  };
  return {
    find: (of, key) => {
      const text = texts.get(of)?.get(key);
      if (text) put(of, key, text);
      return text;
    },
    keep: put,
    clear: () => {
      for (const { of, key } of kept) {
        const view = of.deref();
        if (view) drop(view, key);
      }
      kept = [];
    },
    size: () => kept.length,
  };
};
