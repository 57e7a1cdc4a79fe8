/** The layout of a programme's pages: opens the programme once, for all of them. */
import { Outlet, type MiddlewareFunction } from 'react-router';
import { openProgramme, withSubmitted } from '#app/read/programme.ts';
import { askedDay, settleSpelling } from '#web/frame/asked-day.ts';
import { failureTitle, RouteFailure } from '#web/frame/failure-page.tsx';
import { Shell } from '#web/frame/shell.tsx';
import { may } from '#core/rights/rights.ts';
import { pageContext, programmeContext } from '#web/frame/context.ts';
import { FrameProvider, STANDING_QUERY, SUBMITTED } from '#web/frame/frame.tsx';
import { frameOf, offeredFrame } from '#web/frame/frame-of.ts';
import { programmePage, answering, readerUrl, refuseMisread, type PageProps } from '#web/frame/page.ts';

/** Pages whose figures say their standing; files, forms, reports and the journal tell what is on record. */
const TELLS_STANDING = /^\/[^/]+\/[^/]+(?:\/?|\/(?:tong-quan|nhiem-vu|cong-trinh|so-lieu|nguon-luc)(?:\/[^/.]+)?)$/u;

export const middleware: readonly MiddlewareFunction<Response>[] = [
  async ({ params, request, context }) => {
    const { app, language } = context.get(pageContext);
    const url = readerUrl(request);
    const asked = askedDay(url);
    settleSpelling(request, url, asked);
    const opened = await answering({ context }, () =>
      openProgramme(app, {
        workspace: params['workspace'] ?? '',
        programme: params['programme'] ?? '',
        asOf: asked.day,
      }),
    );
    await refuseMisread({ context }, asked, () => frameOf(language, opened, asked.misread));
    const { reader } = context.get(pageContext);
    const isSubmitted =
      url.searchParams.get(STANDING_QUERY) === SUBMITTED &&
      may(reader.caller, 'return:read-all', opened.workspace.id) &&
      TELLS_STANDING.test(url.pathname);
    context.set(
      programmeContext,
      isSubmitted ? await answering({ context }, () => withSubmitted(app, opened)) : opened,
    );
  },
];

export const loader = programmePage(({ app, request, reader, language, opened }) => ({
  ...frameOf(language, opened),
  ...offeredFrame({ app, request, reader }, opened.workspace.id),
}));

const ProgrammeLayout = ({ loaderData }: PageProps<typeof loader>) => (
  <FrameProvider frame={loaderData}>
    <Shell>
      <Outlet />
    </Shell>
  </FrameProvider>
);
export default ProgrammeLayout;

interface Failed {
  readonly error?: unknown;
  readonly loaderData?: PageProps<typeof loader>['loaderData'];
}

export const meta = ({ error, loaderData }: Failed) => failureTitle(error, loaderData?.language);

export const ErrorBoundary = ({ error, loaderData }: Failed) => <RouteFailure error={error} frame={loaderData} />;
