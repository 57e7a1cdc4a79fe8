/** Draws a page whole: its bytes are kept and sent again, so nothing is streamed. */
import { Writable } from 'node:stream';
import { renderToPipeableStream } from 'react-dom/server';
import { ServerRouter, type EntryContext, type HandleErrorFunction, type RouterContextProvider } from 'react-router';
import { FaultNumber } from '#web/frame/failure-page.tsx';
import { pageContext } from '#web/frame/context.ts';
import { sealScripts } from '#http/security.ts';

const collect = (done: (text: string) => void): Writable => {
  const chunks: Buffer[] = [];
  return new Writable({
    write: (chunk: Buffer, _, next) => {
      chunks.push(chunk);
      next();
    },
    final: (next) => {
      done(Buffer.concat(chunks).toString('utf8'));
      next();
    },
  });
};

const handleRequest = (
  request: Request,
  status: number,
  headers: Headers,
  router: EntryContext,
  context: RouterContextProvider,
): Promise<Response> => {
  const { nonce, fault, app } = context.get(pageContext);
  let answerStatus = status;
  return new Promise((resolve, reject) => {
    const respond = (text: string): void => {
      const { html, policy } = sealScripts(text, nonce);
      headers.set('content-type', 'text/html; charset=utf-8');
      headers.set('content-security-policy', policy);
      resolve(new Response(html, { headers, status: answerStatus }));
    };
    const { pipe } = renderToPipeableStream(
      <FaultNumber value={fault}>
        <ServerRouter context={router} url={request.url} nonce={nonce} />
      </FaultNumber>,
      {
        nonce,
        onAllReady: () => void pipe(collect(respond)),
        onShellError: reject,
        onError: (error) => {
          answerStatus = 500;
          app.log.error({ err: error, fault }, 'page could not be drawn');
        },
      },
    );
  });
};
export default handleRequest;

/** Faults of loaders are logged where they are caught; this sees what is left. */
export const handleError: HandleErrorFunction = (error, { request, context }) => {
  if (request.signal.aborted) return;
  const { app, fault } = context.get(pageContext);
  app.log.error({ err: error, fault }, 'page failed');
};
