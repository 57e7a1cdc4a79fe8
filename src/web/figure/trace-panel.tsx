/**
 * The panel beside the page that shows a figure's trace. Every figure inside the children opens it by click, Enter or
 * a long press; Escape and the way back close it, and the focus returns to where it came from. While it is open the
 * address bar has the figure's own address, which a new load opens as a page.
 */
import { useCallback, useEffect, useRef, useState, type ReactNode } from 'react';
import { useFetcher, useLocation } from 'react-router';
import { Icon } from '#web/parts/icon.tsx';
import { MixedText } from '#web/parts/record-text.tsx';
import { isPanelInHistory, keepPanelInHistory } from '#web/figure/in-history.ts';
import { TraceView } from '#web/figure/view.tsx';
import { useWords } from '#web/frame/frame.tsx';
import type { FigurePage, FigureUnreached } from '#web/figure/route.tsx';
import { shellWords } from '#words/ui/shell.ts';
import { traceWords } from '#words/ui/trace.ts';

const LONG_PRESS_MS = 500;

const figureUnder = (target: EventTarget | null): HTMLAnchorElement | undefined =>
  target instanceof Element ? (target.closest<HTMLAnchorElement>('a[data-figure]') ?? undefined) : undefined;

const isPlain = (event: MouseEvent): boolean =>
  event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;

export const TracePanel = ({ children }: { readonly children: ReactNode }) => {
  /** Of the link that was followed: it says of which day, and of which state of the journal. */
  const [href, setHref] = useState<string>();
  const opener = useRef<HTMLElement | null>(null);
  const frame = useRef<HTMLDivElement>(null);
  const press = useRef<ReturnType<typeof setTimeout>>(undefined);
  const { pathname } = useLocation();

  const open = useCallback((figure: HTMLAnchorElement): void => {
    const isInside = figure.closest('.trace-panel') !== null;
    if (!isInside) opener.current = figure;
    setHref(`${figure.pathname}${figure.search}`);
    keepPanelInHistory(figure.href, isInside);
  }, []);
  const close = useCallback((): void => {
    // Back is the way out, and closes it.
    if (isPanelInHistory()) window.history.back();
    setHref(undefined);
    opener.current?.focus();
  }, []);
  useEffect(() => setHref(undefined), [pathname]);
  useEffect(() => {
    const onBack = (): void => {
      setHref(undefined);
      opener.current?.focus();
    };
    window.addEventListener('popstate', onBack);
    return () => window.removeEventListener('popstate', onBack);
  }, []);

  useEffect(() => {
    const onClick = (event: MouseEvent): void => {
      const figure = figureUnder(event.target);
      if (!figure || !isPlain(event)) return;
      event.preventDefault();
      open(figure);
    };
    const onPointerDown = (event: PointerEvent): void => {
      const figure = event.pointerType === 'touch' ? figureUnder(event.target) : undefined;
      if (figure) press.current = setTimeout(() => open(figure), LONG_PRESS_MS);
    };
    const endPress = (): void => clearTimeout(press.current);
    const listening = new AbortController();
    const { signal } = listening;
    const element = frame.current;
    element?.addEventListener('click', onClick, { signal });
    element?.addEventListener('pointerdown', onPointerDown, { signal });
    for (const end of ['pointerup', 'pointercancel', 'pointermove'] as const)
      element?.addEventListener(end, endPress, { signal });
    return () => {
      endPress();
      listening.abort();
    };
  }, [open]);

  return (
    <div className={`with-panel${href === undefined ? '' : ' with-panel-open'}`} ref={frame}>
      {children}
      {href !== undefined && <Panel key={href} href={href} close={close} />}
    </div>
  );
};

const Panel = ({ href, close }: { readonly href: string; readonly close: () => void }) => {
  const fetcher = useFetcher<FigurePage | FigureUnreached>();
  const answer = fetcher.data;
  const opened = answer && 'trace' in answer ? answer.trace : undefined;
  const words = useWords(shellWords);
  const trace = useWords(traceWords);
  const heading = useRef<HTMLHeadingElement>(null);
  const load = useRef(fetcher.load);
  useEffect(() => {
    heading.current?.focus();
    void load.current(href);
  }, [href]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') close();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [close]);
  return (
    <div className="trace-panel" role="dialog" aria-labelledby="trace-title">
      <div className="trace-head">
        <h2 id="trace-title" ref={heading} tabIndex={-1}>
          <MixedText>{opened?.name ?? trace.title}</MixedText>
        </h2>
        <button
          className="ds-button"
          data-variant="tertiary"
          data-size="sm"
          type="button"
          onClick={close}
          aria-label={words.close}
        >
          <Icon name="close" />
        </button>
      </div>
      {opened ? (
        <TraceView trace={opened} under="h2" />
      ) : (
        <p aria-live="polite">{answer && 'unreached' in answer ? words.unreachedText : words.loading}</p>
      )}
      <p>
        <a href={href}>{trace.openPage}</a>
      </p>
    </div>
  );
};
