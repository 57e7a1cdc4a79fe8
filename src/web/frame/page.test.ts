/** What a page that could not be shown is given: its sentences, who reads in which language, and the way in. */
import { RouterContextProvider } from 'react-router';
import { expect, test } from 'vitest';
import { refuse } from '#app/refusal.ts';
import type { Application } from '#app/application.ts';
import type { Caller } from '#core/rights/caller.ts';
import { pageContext } from '#web/frame/context.ts';
import { answering, type Failure } from '#web/frame/page.ts';
import { failedFrame } from '#web/frame/failure-page.tsx';

const failed = async (caller: Caller, code: string): Promise<Failure> => {
  const context = new RouterContextProvider();
  context.set(pageContext, {
    app: { log: { error: () => undefined } } as unknown as Application,
    language: 'en',
    theme: 'toi',
    nonce: '',
    fault: 'f1',
    reader: { caller },
    origin: { address: '127.0.0.1', agent: '' },
    unsettled: () => undefined,
  });
  const thrown: unknown = await answering({ context }, () => refuse(code)).catch((error: unknown) => error);
  return (thrown as { readonly data: Failure }).data;
};

const BINH: Caller = { kind: 'person', id: 'b', name: 'Bình', administers: false, grants: [] };

test('the failure tells who reads, in which language and colours: where a middleware fails nobody else does', async () => {
  const { frame } = await failed(BINH, 'person.unknown');
  expect(frame).toEqual({ language: 'en', theme: 'toi', reader: { name: 'Bình' } });
  expect(failedFrame({ status: 404, statusText: '', internal: false, data: { frame } })).toEqual(frame);
});

test('who has not signed in and must is shown the way in, nobody else', async () => {
  expect((await failed({ kind: 'public' }, 'right.sign-in')).signIn).toBe(true);
  expect(await failed(BINH, 'right.missing')).not.toHaveProperty('signIn');
});
