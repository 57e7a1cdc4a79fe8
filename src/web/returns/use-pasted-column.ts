/**
 * A column that is pasted into an input of a row, or into the box of the screen, fills the inputs from there on, in
 * their order. Each says that it was changed, and is saved as if it had been typed.
 */
import { useEffect, useState, type RefObject } from 'react';
import { fillColumn } from '#core/text/pasted-column.ts';
import { PASTED_FIELD, PASTED_UNIT_FIELD } from '#web/returns/fields.ts';

/** What became of what was pasted. */
export type PastedTold =
  | { readonly filled: number }
  | { readonly fault: 'columns' }
  | { readonly fault: 'rows'; readonly lines: number; readonly rows: number };

const VALUE = /^d\d+\.value$/u;

const inputsOf = (form: HTMLFormElement): readonly HTMLInputElement[] =>
  [...form.querySelectorAll('input')].filter(({ name }) => VALUE.test(name));

export const usePastedColumn = (form: RefObject<HTMLFormElement | null>): PastedTold | undefined => {
  const [told, setTold] = useState<PastedTold>();
  useEffect(() => {
    const own = form.current;
    if (!own) return undefined;
    /** Whether the inputs were filled. */
    const fill = (inputs: readonly HTMLInputElement[], text: string): boolean => {
      const unit = own.querySelector<HTMLSelectElement>(`select[name="${PASTED_UNIT_FIELD}"]`)?.value;
      const filled = fillColumn(text, inputs.length, unit);
      if ('fault' in filled) {
        setTold(filled.fault === 'rows' ? { ...filled, rows: inputs.length } : filled);
        return false;
      }
      let count = 0;
      for (const [at, value] of filled.values.entries()) {
        const input = inputs[at];
        if (value === undefined || !input) continue;
        count += 1;
        input.value = value;
        input.dispatchEvent(new Event('change', { bubbles: true }));
      }
      setTold({ filled: count });
      return true;
    };
    const intoInput = (event: ClipboardEvent): void => {
      const text = event.clipboardData?.getData('text/plain') ?? '';
      const inputs = inputsOf(own);
      const from = inputs.findIndex((input) => input === event.target);
      if (from === -1 || !text.trim().includes('\n')) return;
      event.preventDefault();
      fill(inputs.slice(from), text);
    };
    const intoBox = (event: Event): void => {
      const { target, type } = event;
      if (!(target instanceof HTMLTextAreaElement) || target.name !== PASTED_FIELD || target.value.trim() === '')
        return;
      if (type === 'input' && (event as InputEvent).inputType !== 'insertFromPaste') return;
      if (fill(inputsOf(own), target.value)) target.value = '';
    };
    own.addEventListener('paste', intoInput);
    own.addEventListener('input', intoBox);
    own.addEventListener('change', intoBox);
    return () => {
      own.removeEventListener('paste', intoInput);
      own.removeEventListener('input', intoBox);
      own.removeEventListener('change', intoBox);
    };
  }, [form]);
  return told;
};
