import type { ReactNode } from 'react';
import {
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  useRouteError,
  useRouteLoaderData,
  type LoaderFunctionArgs,
  type ShouldRevalidateFunctionArgs,
} from 'react-router';
import { failedFrame, failureTitle, RouteFailure } from '#web/frame/failure-page.tsx';
import { pageContext } from '#web/frame/context.ts';
import { readerFrame } from '#web/frame/frame-of.ts';
import { FrameProvider } from '#web/frame/frame.tsx';
import type { Language } from '#words/language.ts';
import { shellWords } from '#words/ui/shell.ts';
import './styles/main.css';
import icon from './icon.svg';

/** Who reads, for the head of every page; nothing where nobody is signed in. */
export const loader = ({ context }: LoaderFunctionArgs) => readerFrame(context.get(pageContext));

/** Language and colours change only with a whole new page. */
export const shouldRevalidate = (_: ShouldRevalidateFunctionArgs): boolean => false;

export const meta = ({
  error,
  loaderData,
}: {
  readonly error?: unknown;
  readonly loaderData?: { readonly language: Language };
}) => {
  const failed = failureTitle(error, loaderData?.language);
  return failed.length > 0 ? failed : [{ title: shellWords[loaderData?.language ?? 'vi'].product }];
};

export const links = () => [{ rel: 'icon', href: icon, type: 'image/svg+xml' }];

/** What the browser paints before any style has come. */
const SCHEMES = { sang: 'light', toi: 'dark', 'theo-may': 'light dark' } as const;

export const Layout = ({ children }: { readonly children: ReactNode }) => {
  const failed = failedFrame(useRouteError());
  const { language = 'vi', theme = 'theo-may', reader } = useRouteLoaderData<typeof loader>('root') ?? failed ?? {};
  return (
    <html lang={language} data-size="sm" data-theme={theme}>
      <head>
        <meta charSet="utf-8" />
        <meta name="color-scheme" content={SCHEMES[theme]} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <Meta />
        <Links />
      </head>
      <body>
        <FrameProvider frame={{ language, theme, ...(reader && { reader }) }}>{children}</FrameProvider>
        <ScrollRestoration />
        <Scripts />
      </body>
    </html>
  );
};

export const ErrorBoundary = ({ error }: { readonly error: unknown }) => <RouteFailure error={error} />;

const App = () => <Outlet />;
export default App;
