/**
 * Fields whose value is that of the address bar: after a new answer each shows what was asked, and the focus stays
 * where it was. Without a script they are plain fields, and what was typed before the script ran is left alone.
 */
import { useEffect, useRef, type ComponentProps } from 'react';
import { useLocation } from 'react-router';

/** Runs `show` when the address or what it asks for has changed, never for the page that came from the server. */
export const useAnswered = (asked: string, show: () => void): void => {
  const { search } = useLocation();
  const now = `${search} ${asked}`;
  const before = useRef(now);
  const latest = useRef(show);
  useEffect(() => {
    latest.current = show;
  });
  useEffect(() => {
    if (before.current === now) return;
    before.current = now;
    latest.current();
  }, [now]);
};

export const FormInput = (props: Omit<ComponentProps<'input'>, 'ref'>) => {
  const field = useRef<HTMLInputElement>(null);
  const { type, defaultValue, defaultChecked = false } = props;
  const value = String(defaultValue ?? '');
  useAnswered(`${value} ${defaultChecked}`, () => {
    if (field.current === null) return;
    if (type === 'checkbox') field.current.checked = defaultChecked;
    else field.current.value = value;
  });
  return <input ref={field} {...props} />;
};

export const FormSelect = (props: Omit<ComponentProps<'select'>, 'ref'>) => {
  const field = useRef<HTMLSelectElement>(null);
  const value = String(props.defaultValue ?? '');
  useAnswered(value, () => {
    if (field.current) field.current.value = value;
  });
  return <select ref={field} {...props} />;
};
