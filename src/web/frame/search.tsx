/**
 * The search over all records, in the head of every page: of the programme, or of all of them. A plain form; with a
 * script the key "/" leads to it.
 */
import { Form, useLocation } from 'react-router';
import { useEffect, useState } from 'react';
import { FormInput } from '#web/forms/form-fields.tsx';
import { useFrame, useLinks, useWords } from '#web/frame/frame.tsx';
import { EVERYWHERE_PATH } from '#web/find/paths.ts';
import { findWords } from '#words/ui/find.ts';

const FIELD = 'find';

export const SearchForm = () => {
  const words = useWords(findWords);
  const { page } = useLinks();
  const { asOf, programme } = useFrame();
  const { pathname, search } = useLocation();
  const [path = ''] = programme ? page('tim-kiem').split('?') : [EVERYWHERE_PATH];
  const field = programme ? words.field : words.everywhere;
  useShortcut();
  return (
    <Form className="find" role="search" method="get" action={path} aria-label={field}>
      {programme && asOf?.reason === 'asked' && <input type="hidden" name="asOf" value={asOf.day} />}
      <label htmlFor={FIELD} className="ds-sr-only">
        {field}
      </label>
      <FormInput
        className="ds-input"
        data-size="sm"
        id={FIELD}
        name="tim"
        type="search"
        placeholder={words.placeholder}
        defaultValue={pathname === path ? (new URLSearchParams(search).get('tim') ?? '') : ''}
        maxLength={200}
      />
      <button className="ds-button" data-variant="secondary" data-size="sm" type="submit">
        {words.do}
      </button>
    </Form>
  );
};

/**
 * A single key that does something can be in the way of who speaks to the browser: it can be turned off (WCAG 2.1.4).
 */
const SWITCHED_OFF = 'find-key';
const isOff = (): boolean => window.localStorage.getItem(SWITCHED_OFF) === 'off';

/** Where a key is typed, it is a letter. */
const TYPED_IN = 'input, textarea, select, [contenteditable]';

const useShortcut = (): void => {
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      const { key, ctrlKey, metaKey, altKey, target } = event;
      if (key !== '/' || ctrlKey || metaKey || altKey || isOff()) return;
      if (target instanceof Element && target.closest(TYPED_IN)) return;
      event.preventDefault();
      document.getElementById(FIELD)?.focus();
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, []);
};

/** Nothing without a script, for the key does nothing then. */
export const ShortcutSwitch = () => {
  const words = useWords(findWords);
  const [state, setState] = useState<'on' | 'off'>();
  useEffect(() => setState(isOff() ? 'off' : 'on'), []);
  if (state === undefined) return null;
  const turn = (): void => {
    const next = state === 'on' ? 'off' : 'on';
    window.localStorage.setItem(SWITCHED_OFF, next);
    setState(next);
  };
  return (
    <p className="find-key small soft">
      {words.shortcut}: {words[state]}.{' '}
      <button className="ds-button" data-variant="tertiary" data-size="sm" type="button" onClick={turn}>
        {state === 'on' ? words.turnOff : words.turnOn}
      </button>
    </p>
  );
};
