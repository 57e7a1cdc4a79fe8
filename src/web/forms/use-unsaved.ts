/** What was typed and not sent is not lost by a click beside the form: whoever leaves is asked first. */
import { useCallback, useEffect, useRef, type RefCallback } from 'react';
import { useBlocker, useNavigation } from 'react-router';
import { useWords } from '#web/frame/frame.tsx';
import { formWords } from '#words/ui/forms.ts';

/** Stands on links that leave a form on purpose. */
export const LEAVES = { 'data-leaves': '' };

/**
 * For the form that is watched; `pending`: it came back, or was filled in by what was read, and is not saved. Without
 * scripts a browser keeps what was typed when somebody goes back.
 */
export const useUnsaved = (pending: boolean): RefCallback<HTMLFormElement> => {
  const words = useWords(formWords);
  const { state } = useNavigation();
  const typed = useRef(false);
  const sending = useRef(false);
  const isOpen = useCallback(() => typed.current && !sending.current, []);
  useEffect(() => {
    if (state !== 'idle') return;
    sending.current = false;
    typed.current = pending;
  }, [state, pending]);

  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) => currentLocation.pathname !== nextLocation.pathname && isOpen(),
  );
  useEffect(() => {
    if (blocker.state !== 'blocked') return;
    if (globalThis.confirm(words.leave)) blocker.proceed();
    else blocker.reset();
  }, [blocker, words]);

  useEffect(() => {
    const leaving = (event: BeforeUnloadEvent): void => {
      if (isOpen()) event.preventDefault();
    };
    addEventListener('beforeunload', leaving);
    return () => removeEventListener('beforeunload', leaving);
  }, [isOpen]);

  return useCallback((form: HTMLFormElement | null) => {
    const onInput = (): void => void (typed.current = true);
    const onSubmit = (): void => void (sending.current = true);
    const onClick = ({ target }: Event): void => {
      if (target instanceof Element && target.closest('[data-leaves]')) typed.current = false;
    };
    form?.addEventListener('input', onInput);
    form?.addEventListener('submit', onSubmit);
    form?.addEventListener('click', onClick, true);
    return () => {
      form?.removeEventListener('input', onInput);
      form?.removeEventListener('submit', onSubmit);
      form?.removeEventListener('click', onClick, true);
    };
  }, []);
};
