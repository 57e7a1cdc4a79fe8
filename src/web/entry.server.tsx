/** Draws a page whole: its bytes are kept and sent again, so nothing is streamed. */
import { finished, Writable } from 'node:stream';
import type { ReactNode } from 'react';
import { renderToPipeableStream } from 'react-dom/server';
import {
  isRouteErrorResponse,
  ServerRouter,
  type EntryContext,
  type HandleErrorFunction,
  type RouterContextProvider,
} from 'react-router';
import { FaultNumber } from '#web/frame/failure-page.tsx';
import { pageContext } from '#web/frame/context.ts';
import { sealScripts } from '#http/security.ts';

/**
 * The whole text that is written into it. A fault while it is used is the promise's: one that is thrown inside a stream
 * is seen by nobody.
 */
const collect = (): { readonly into: Writable; readonly text: Promise<string> } => {
  const chunks: Buffer[] = [];
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  const into = new Writable({
    write: (chunk: Buffer, _, next) => {
      chunks.push(chunk);
      next();
    },
  });
  finished(into, (error) => (error ? reject(error) : resolve(Buffer.concat(chunks).toString('utf8'))));
  return { into, text: promise };
};

/** Draws the page; rejects when not even its frame can be drawn. `onError` hears of every part that cannot. */
const draw = (page: ReactNode, nonce: string, onError: (error: unknown) => void): Promise<string> =>
  new Promise((resolve, reject) => {
    const { pipe } = renderToPipeableStream(page, {
      nonce,
      onAllReady: () => {
        const { into, text } = collect();
        text.then(resolve, reject);
        pipe(into);
      },
      onShellError: reject,
      onError,
    });
  });

const handleRequest = async (
  request: Request,
  status: number,
  headers: Headers,
  router: EntryContext,
  context: RouterContextProvider,
): Promise<Response> => {
  const { nonce, fault, app } = context.get(pageContext);
  let answerStatus = status;
  const page = (
    <FaultNumber value={fault}>
      <ServerRouter context={router} url={request.url} nonce={nonce} />
    </FaultNumber>
  );
  const text = await draw(page, nonce, (error) => {
    answerStatus = 500;
    app.log.error({ err: error, fault }, 'page could not be drawn');
  });
  const { html, policy } = sealScripts(text, nonce);
  headers.set('content-type', 'text/html; charset=utf-8');
  headers.set('content-security-policy', policy);
  return new Response(html, { headers, status: answerStatus });
};
export default handleRequest;

/** Faults of loaders are logged where they are caught; this sees what is left. */
export const handleError: HandleErrorFunction = (error, { request, context }) => {
  // Whoever has left, and whoever asks for a page that there is not, or in a way that it does not take, meets no fault
  // of ours.
  if (request.signal.aborted || (isRouteErrorResponse(error) && error.status < 500)) return;
  const { app, fault } = context.get(pageContext);
  app.log.error({ err: error, fault }, 'page failed');
};
