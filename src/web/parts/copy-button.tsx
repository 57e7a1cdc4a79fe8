/** Copies a text where the browser lets a page do so: elsewhere the text stands there to be marked and copied. */
import { useEffect, useState } from 'react';
import { Icon } from '#web/parts/icon.tsx';
import { useWords } from '#web/frame/frame.tsx';
import { shellWords } from '#words/ui/shell.ts';

export const CopyButton = ({ text, children }: { readonly text: string; readonly children: string }) => {
  const words = useWords(shellWords);
  const [copied, setCopied] = useState(false);
  const [copies, setCopies] = useState(false);
  useEffect(() => setCopies('clipboard' in navigator), []);
  const copy = (): void => {
    navigator.clipboard.writeText(text).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  };
  if (!copies) return null;
  return (
    <button className="ds-button" data-variant="secondary" data-size="sm" type="button" onClick={copy}>
      <Icon name="copy" />
      <span aria-live="polite">{copied ? words.copied : children}</span>
    </button>
  );
};
