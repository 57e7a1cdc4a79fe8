/**
 * Saves each cell of a screen when it was changed, one after another, over the version that was seen. What could not be
 * sent stays as it was typed, is said so, and is sent again when there is a way or with the next change.
 */
import { useCallback, useEffect, useRef, useState, type RefObject } from 'react';
import { useBlocker } from 'react-router';
import { COMMAND_FIELD } from '#web/forms/command-fields.tsx';
import type { Fault } from '#web/frame/action.ts';
import { readCellAnswer, type Beside } from '#web/returns/cell-answer.ts';
import { CELL_FIELD, isRowInput, ORIGINALS_FIELD } from '#web/returns/fields.ts';
import type { Lines } from '#web/returns/lines.ts';
import type { Originals } from '#web/returns/row-seen.ts';

/** What is said of an input: that it was saved and when; that it is not; that it waits for a way. */
export type Told = { readonly kind: 'saved'; readonly at: string } | { readonly kind: 'refused' | 'away' };

interface Cells {
  readonly told: Readonly<Record<string, Told>>;
  readonly faults: readonly Fault[];
  readonly originals: Originals;
  /** What stands below the rows since cells were saved; absent: as the page was made. */
  readonly lines: Lines | undefined;
  /** What stands beside rows since their cells were saved. */
  readonly beside: Readonly<Record<string, Beside>>;
}

/** `path`: where cells are sent; `shown`: the originals of the page, as its form carries them. */
export const useCells = (form: RefObject<HTMLFormElement | null>, path: string, shown: string): Cells => {
  const [told, setTold] = useState<Readonly<Record<string, Told>>>({});
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const [originals, setOriginals] = useState<Originals>(() => JSON.parse(shown) as Originals);
  const [lines, setLines] = useState<Lines>();
  const [beside, setBeside] = useState<Cells['beside']>({});
  // What is sent is sent in turn: each cell with the version that the one before it has left.
  const versions = useRef(originals);
  const waiting = useRef(new Set<string>());
  const running = useRef<Promise<void>>(undefined);

  const sendOne = useCallback(
    async (name: string): Promise<void> => {
      const body = new FormData(form.current ?? undefined);
      body.set(ORIGINALS_FIELD, JSON.stringify(versions.current));
      body.set(CELL_FIELD, name);
      body.set(COMMAND_FIELD, `${String(body.get(COMMAND_FIELD))} ${name} ${Math.random()}`);
      const answer = await readCellAnswer(await fetch(path, { method: 'POST', body }), name);
      versions.current = { ...versions.current, ...answer.originals };
      const own = new Set([name, ...Object.keys(answer.originals)]);
      const { at, lines: now } = answer;
      if (now) setLines(now);
      setBeside((before) => ({ ...before, ...answer.beside }));
      setOriginals(versions.current);
      setFaults((before) => [
        ...before.filter(({ field }) => field === undefined || !own.has(field)),
        ...answer.faults,
      ]);
      setTold((before) => ({ ...before, [name]: at === undefined ? { kind: 'refused' } : { kind: 'saved', at } }));
    },
    [form, path],
  );

  const sendAll = useCallback(async (): Promise<void> => {
    for (let [name] = waiting.current; name !== undefined; [name] = waiting.current) {
      waiting.current.delete(name);
      try {
        await sendOne(name);
      } catch {
        waiting.current.add(name);
        setTold((before) => ({ ...before, [name]: { kind: 'away' } }));
        break;
      }
    }
  }, [sendOne]);
  /** Ends when nothing is on its way any more. */
  const send = useCallback((): Promise<void> => {
    running.current ??= sendAll().finally(() => (running.current = undefined));
    return running.current;
  }, [sendAll]);

  const isBusy = useCallback(() => running.current !== undefined || waiting.current.size > 0, []);
  // The next page shows what was saved: whoever leaves by a link waits for what is on its way, and stays with what
  // cannot be sent.
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) => currentLocation.pathname !== nextLocation.pathname && isBusy(),
  );
  useEffect(() => {
    if (blocker.state !== 'blocked') return;
    void send().then(() => (waiting.current.size > 0 ? blocker.reset() : blocker.proceed()));
  }, [blocker, send]);

  useEffect(() => {
    const own = form.current;
    const changed = ({ target }: Event): void => {
      const name = target instanceof Element ? (target.getAttribute('name') ?? '') : '';
      if (!isRowInput(name)) return;
      waiting.current.add(name);
      void send();
    };
    const again = (): void => void send();
    const leaving = (event: BeforeUnloadEvent): void => {
      if (isBusy()) event.preventDefault();
    };
    own?.addEventListener('change', changed);
    addEventListener('online', again);
    addEventListener('beforeunload', leaving);
    return () => {
      own?.removeEventListener('change', changed);
      removeEventListener('online', again);
      removeEventListener('beforeunload', leaving);
    };
  }, [form, isBusy, send]);
  return { told, faults, originals, lines, beside };
};
