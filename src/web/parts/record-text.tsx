/** Records are written in Vietnamese: on a page in another language their words are markedText as such (WCAG 3.1.2). */
import { Fragment, type ReactNode } from 'react';
import { breakable } from '#web/parts/breakable.tsx';
import { useFrame } from '#web/frame/frame.tsx';
import { vietnameseStretches } from '#words/vietnamese.ts';

/** The very text of a record: a name, a statement, a note. */
export const RecordText = ({ children }: { readonly children: string }) => {
  const { language } = useFrame();
  const text = breakable(children);
  return language === 'vi' ? text : <span lang="vi">{text}</span>;
};

/** A text of the page with words of records in it. */
export const MixedText = ({ children }: { readonly children: string }) => {
  const { language } = useFrame();
  if (language === 'vi') return breakable(children);
  return vietnameseStretches(children).map(({ text, vietnamese }, index) =>
    vietnamese ? (
      <span key={index} lang="vi">
        {breakable(text)}
      </span>
    ) : (
      <Fragment key={index}>{breakable(text)}</Fragment>
    ),
  );
};

/** Of an element that holds nothing but text, where no span may stand: an option, a picture. */
export const useTextLanguage = (): ((text: string) => 'vi' | undefined) => {
  const { language } = useFrame();
  return (text) => (language !== 'vi' && vietnameseStretches(text).some((part) => part.vietnamese) ? 'vi' : undefined);
};

/** What a table's cell or a fact holds, with its text markedText where it is nothing but text. */
export const markedText = (content: ReactNode): ReactNode =>
  typeof content === 'string' ? <MixedText>{content}</MixedText> : content;
