/** The layout of a programme's pages: opens the programme once, for all of them. */
import { Outlet, type MiddlewareFunction } from 'react-router';
import { openProgramme } from '#app/programme/open-programme.ts';
import { FailurePage } from '#web/components/failure-page.tsx';
import { Shell } from '#web/components/shell.tsx';
import { pageContext, programmeContext } from '#web/context.ts';
import { FrameProvider } from '#web/frame.tsx';
import { frameOf } from '#web/frame-of.ts';
import { answering, programmePage, type PageProps } from '#web/page.ts';

export const middleware: readonly MiddlewareFunction<Response>[] = [
  async ({ params, request, context }) => {
    const { app } = context.get(pageContext);
    const asOf = new URL(request.url).searchParams.get('asOf') ?? undefined;
    const opened = await answering({ context }, () => openProgramme(app, { workspace: params['workspace'] ?? '', programme: params['programme'] ?? '', asOf }));
    context.set(programmeContext, opened);
  },
];

export const loader = programmePage(({ language, opened }) => frameOf(language, opened));

const ProgrammeLayout = ({ loaderData }: PageProps<typeof loader>) => (
  <FrameProvider frame={loaderData}>
    <Shell><Outlet /></Shell>
  </FrameProvider>
);
export default ProgrammeLayout;

export const ErrorBoundary = ({ error, loaderData }: { readonly error: unknown; readonly loaderData?: PageProps<typeof loader>['loaderData'] }) =>
  loaderData ? (
    <FrameProvider frame={loaderData}>
      <Shell><FailurePage error={error} /></Shell>
    </FrameProvider>
  ) : (
    <main><FailurePage error={error} /></main>
  );
