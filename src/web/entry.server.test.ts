import { RouterContextProvider, UNSAFE_ErrorResponseImpl as ErrorResponse } from 'react-router';
import { expect, test } from 'vitest';
import { handleError } from '#web/entry.server.tsx';
import { pageContext, type PageContext } from '#web/frame/context.ts';

const logged = (error: unknown, signal = AbortSignal.any([])): readonly unknown[] => {
  const lines: unknown[] = [];
  const context = new RouterContextProvider();
  context.set(pageContext, {
    app: { log: { error: (line: unknown) => lines.push(line) } },
    fault: 'f',
  } as never as PageContext);
  handleError(error, { request: new Request('http://here/', { signal }), context, params: {} } as never);
  return lines;
};

test('a fault of a page is logged under its number', () => {
  const error = new Error('x');
  expect(logged(error)).toEqual([{ err: error, fault: 'f' }]);
  expect(logged(new ErrorResponse(500, '', 'x'))).toHaveLength(1);
});

test.each([400, 404, 405])('what is answered by %i is no fault of ours', (status) =>
  expect(logged(new ErrorResponse(status, '', 'x'))).toEqual([]),
);

test('nor is a reader who leaves', () => expect(logged(new Error('x'), AbortSignal.abort())).toEqual([]));
