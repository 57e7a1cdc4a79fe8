/** One figure with its trace, as a page and as what the panel asks for. */
import { seeFigure } from '#app/figure/see-figure.ts';
import { openWorkspace } from '#app/workspace/open-workspace.ts';
import { Breadcrumb } from '#web/components/breadcrumb.tsx';
import { MixedText } from '#web/components/record-text.tsx';
import { Shell } from '#web/components/shell.tsx';
import { TraceView } from '#web/components/trace-view.tsx';
import { FrameProvider, useLinks, useWords, type Frame } from '#web/frame.tsx';
import { frameOf } from '#web/frame-of.ts';
import { page, type PageProps } from '#web/page.ts';
import { traceOf, type Trace } from '#web/trace.ts';
import { shellWords } from '#words/ui/shell.ts';
import { traceWords } from '#words/ui/trace.ts';

export interface FigurePage {
  readonly frame: Frame;
  /** Absent while no address has been given. */
  readonly trace?: Trace;
}

export const loader = page(async ({ app, language, url, params }): Promise<FigurePage> => {
  const asOf = url.searchParams.get('asOf') ?? undefined;
  const opened = await openWorkspace(app, { workspace: params['workspace'], asOf });
  const frame = frameOf(language, opened);
  const address = url.searchParams.get('address');
  return address === null || address === '' ? { frame } : { frame, trace: traceOf(language, opened, await seeFigure(app, opened, address), app.address) };
});

export const meta = ({ loaderData }: { readonly loaderData?: FigurePage }) => [{ title: `${loaderData?.trace?.name ?? 'Tiến Độ'} · Tiến Độ` }];

const FigureRoute = ({ loaderData }: PageProps<typeof loader>) => (
  <FrameProvider frame={loaderData.frame}>
    <Shell><FigureContent trace={loaderData.trace} /></Shell>
  </FrameProvider>
);
export default FigureRoute;

const FigureContent = ({ trace }: { readonly trace: Trace | undefined }) => {
  const words = useWords(shellWords);
  const { page: link } = useLinks();
  return (
    <article className="figure-page">
      <Breadcrumb crumbs={[{ title: words.overview, to: link('') }, { title: words.figure }]} />
      <h1><MixedText>{trace?.name ?? words.figure}</MixedText></h1>
      {trace ? <TraceView trace={trace} /> : <AskForm />}
    </article>
  );
};

const AskForm = () => {
  const words = useWords(traceWords);
  return (
    <form method="get" className="ask">
      <label className="ds-label" htmlFor="address">{words.ask}</label>
      <p id="address-help">{words.askHelp}</p>
      <input className="ds-input" id="address" name="address" required aria-describedby="address-help" />
      <button className="ds-button" type="submit">{words.open}</button>
    </form>
  );
};
