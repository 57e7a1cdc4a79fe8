/** Words that no line holds: without a place to break a table grows to them, whatever its styles say. */
import { Fragment, type ReactNode } from 'react';

const LONG_WORD = /\S{41,}/u;
const PIECE = /[\s\S]{1,20}/gu;

/** The text with places to break in words of more than forty letters; nothing is added to what is read or copied. */
export const breakable = (text: string): ReactNode =>
  LONG_WORD.test(text)
    ? text
        .split(/(\S{41,})/u)
        .map((part, at) => <Fragment key={at}>{LONG_WORD.test(part) ? pieces(part) : part}</Fragment>)
    : text;

const pieces = (word: string): ReactNode =>
  (word.match(PIECE) ?? []).map((piece, at) => (
    <Fragment key={at}>
      {at > 0 && <wbr />}
      {piece}
    </Fragment>
  ));
