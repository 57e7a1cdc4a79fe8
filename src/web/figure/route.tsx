/** One figure with its trace, as a page and as what the panel asks for. */
import { redirect } from 'react-router';
import { ownPath } from '#http/own-path.ts';
import { readFigureWithHistory } from '#app/read/figure-history.ts';
import { openedAt } from '#app/read/opened-at.ts';
import { openWorkspace } from '#app/read/workspace.ts';
import { askedNumber } from '#web/forms/query.ts';
import { askedDay, settleSpelling } from '#web/frame/asked-day.ts';
import { Breadcrumb } from '#web/frame/breadcrumb.tsx';
import { failureTitle, RouteFailure } from '#web/frame/failure-page.tsx';
import { MixedText } from '#web/parts/record-text.tsx';
import { Shell } from '#web/frame/shell.tsx';
import { TraceView } from '#web/figure/view.tsx';
import { FrameProvider, useLinks, useWords, type Frame } from '#web/frame/frame.tsx';
import { frameOf, offeredFrame } from '#web/frame/frame-of.ts';
import { answering, page, refuseMisread, type PageProps } from '#web/frame/page.ts';
import { isPanelInHistory } from '#web/figure/in-history.ts';
import { shownRecords, traceOf, type Trace } from '#web/figure/page.ts';
import { findStanding } from '#web/figure/standing.ts';
import { shellWords } from '#words/ui/shell.ts';
import { traceWords } from '#words/ui/trace.ts';

export interface FigurePage {
  readonly frame: Frame;
  /** Absent while no address has been given. */
  readonly trace?: Trace;
  /** The entry of the journal as of which it is told, where one was asked for. */
  readonly entry?: string;
}

export const loader = page(async ({ app, language, url, params, request, context, reader }): Promise<FigurePage> => {
  const asked = askedDay(url);
  settleSpelling(request, url, asked);
  const opened = await openWorkspace(app, { workspace: params['workspace'], asOf: asked.day });
  const frame = {
    ...frameOf(language, opened, asked.misread),
    ...(opened.programme && offeredFrame({ app, request, reader }, opened.workspace.id)),
  };
  await refuseMisread({ context }, asked, () => frame);
  const address = url.searchParams.get('address')?.trim() ?? '';
  if (address === '') {
    // A programme of this name has its first page under another.
    if (opened.programmes.some((one) => one.id === 'figures'))
      throw redirect(`${ownPath(url.pathname)}/tong-quan${url.search}`);
    return { frame };
  }
  return answering(
    { context },
    async () => {
      const then = await openedAt(app, opened, askedNumber(url, 'nhat-ky'));
      const read = await readFigureWithHistory(app, then, address, (behind) => shownRecords(url, behind).rows);
      const standing = await findStanding(app, then, read.opened.figure, reader.caller);
      const trace = await then.ask(() => traceOf(language, then, read, { site: app.address, url, standing }));
      return { frame, trace, ...(then !== opened && { entry: String(then.view.records.sequence) }) };
    },
    { frame },
  );
});

/** What the panel is told when its figure cannot be opened: the page beside it stays. */
export interface FigureUnreached {
  readonly unreached: true;
}

/**
 * In the browser: as a page, failures are the page's; asked for by the panel of another page, they are the panel's
 * alone.
 */
export const clientLoader = async ({
  serverLoader,
  request,
}: {
  readonly serverLoader: <T>() => Promise<T>;
  readonly request: Request;
}): Promise<FigurePage | FigureUnreached> => {
  try {
    return await serverLoader<FigurePage>();
  } catch (error) {
    // While the panel is open the address bar has the figure's own address.
    if (!isPanelInHistory() && window.location.pathname === new URL(request.url).pathname) throw error;
    return { unreached: true };
  }
};

export const meta = ({ loaderData, error }: { readonly loaderData?: FigurePage; readonly error?: unknown }) => {
  const failed = failureTitle(error, undefined);
  return failed.length > 0 ? failed : [{ title: `${loaderData?.trace?.name ?? 'Tiến Độ'} · Tiến Độ` }];
};

export const ErrorBoundary = ({ error }: { readonly error: unknown }) => <RouteFailure error={error} />;

const FigureRoute = ({ loaderData }: PageProps<typeof loader>) => (
  <FrameProvider frame={loaderData.frame}>
    <Shell>
      <FigureContent trace={loaderData.trace} entry={loaderData.entry} />
    </Shell>
  </FrameProvider>
);
export default FigureRoute;

interface FigureContentProps {
  readonly trace: Trace | undefined;
  readonly entry: string | undefined;
}

const FigureContent = ({ trace, entry }: FigureContentProps) => {
  const words = useWords(shellWords);
  const traced = useWords(traceWords);
  const { here } = useLinks();
  const { page: link } = useLinks();
  return (
    <article className="figure-page">
      <Breadcrumb crumbs={[{ title: words.overview, to: link('') }, { title: words.figure }]} />
      <h1>
        <MixedText>{trace?.name ?? words.figure}</MixedText>
      </h1>
      {entry !== undefined && (
        <p role="note">
          {traced.atEntry(entry)} <a href={here({ 'nhat-ky': undefined })}>{traced.atNow}</a>
        </p>
      )}
      {trace ? <TraceView trace={trace} under="h1" /> : <AskForm />}
    </article>
  );
};

const AskForm = () => {
  const words = useWords(traceWords);
  return (
    <form method="get" className="ask">
      <label className="ds-label" htmlFor="address">
        {words.ask}
      </label>
      <p id="address-help">{words.askHelp}</p>
      <input className="ds-input" id="address" name="address" required aria-describedby="address-help" />
      <button className="ds-button" type="submit">
        {words.open}
      </button>
    </form>
  );
};
