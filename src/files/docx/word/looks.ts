/** Looks of runs and paragraphs, as properties tell them one by one. */
import type { Element } from '#files/docx/word/xml.ts';
import type { ParagraphLook, RunLook } from '#files/docx/word/model.ts';

type Writable<T> = { -readonly [K in keyof T]: T[K] };

const isOn = (element: Element): boolean => !['0', 'false', 'off', 'none'].includes(element.attribute('val') ?? 'true');

export const numberOf = (text: string | undefined): number | undefined => {
  const number = text === undefined ? Number.NaN : Number(text);
  return Number.isFinite(number) ? number : undefined;
};

const set = <T extends object, K extends keyof T>(look: T, key: K, value: T[K] | undefined): void => {
  if (value !== undefined) look[key] = value;
};

/** Takes one property of a run. */
export const takeRunProperty = (look: Writable<RunLook>, element: Element): void => {
  switch (element.name) {
    case 'b':
      look.bold = isOn(element);
      break;
    case 'i':
      look.italic = isOn(element);
      break;
    case 'u':
      look.underline = isOn(element);
      break;
    case 'caps':
      look.caps = isOn(element);
      break;
    case 'sz':
      set(look, 'size', numberOf(element.attribute('val')));
      break;
    case 'rFonts':
      set(look, 'font', element.attribute('ascii') ?? element.attribute('hAnsi'));
      break;
    case 'color':
      set(look, 'colour', element.attribute('val'));
      break;
  }
};

/** Takes one property of a paragraph. */
export const takeParagraphProperty = (look: Writable<ParagraphLook>, element: Element): void => {
  switch (element.name) {
    case 'jc':
      set(look, 'align', element.attribute('val'));
      break;
    case 'ind': {
      const hanging = numberOf(element.attribute('hanging'));
      set(look, 'firstLine', hanging === undefined ? numberOf(element.attribute('firstLine')) : -hanging);
      set(look, 'left', numberOf(element.attribute('left') ?? element.attribute('start')));
      break;
    }
    case 'spacing':
      set(look, 'before', numberOf(element.attribute('before')));
      set(look, 'after', numberOf(element.attribute('after')));
      set(look, 'line', numberOf(element.attribute('line')));
      set(look, 'lineRule', element.attribute('lineRule'));
      break;
  }
};
