/** A scan of many pages is still being recognised: the page is asked for again, by itself where scripts run. */
import { useEffect } from 'react';
import { useRevalidator } from 'react-router';
import { useWords } from '#web/frame/frame.tsx';
import { historyWords } from '#words/ui/history.ts';
import { reviewWords } from '#words/ui/review.ts';

const PAUSE_MS = 12_000;

export const StillReading = ({ path }: { readonly path: string }) => {
  const [words, review] = [useWords(historyWords), useWords(reviewWords)];
  const { state, revalidate } = useRevalidator();
  useEffect(() => {
    if (state !== 'idle') return undefined;
    const timer = setTimeout(() => void revalidate(), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [state, revalidate]);
  return (
    <section aria-labelledby="de-xuat">
      <h2 id="de-xuat" tabIndex={-1}>
        {review.reading}
      </h2>
      <p role="status">
        {words.reading} <a href={path}>{words.readingShow}</a>
      </p>
    </section>
  );
};
