/** A scan of many pages is still being read: the page asks again, by itself where scripts run. */
import { useEffect, useRef } from 'react';
import { useWords } from '#web/frame/frame.tsx';
import { reviewWords } from '#words/ui/review.ts';

const PAUSE_MS = 12_000;

interface StillReadingProps {
  /** Where its form goes. */
  readonly action: string;
  readonly reading: Readonly<Record<string, string>>;
}

export const StillReading = ({ action, reading }: StillReadingProps) => {
  const words = useWords(reviewWords);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const timer = setTimeout(() => form.current?.requestSubmit(), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [reading]);
  return (
    <section aria-labelledby="ket-qua" className="reviewed">
      <h2 id="ket-qua" tabIndex={-1}>
        {words.reading}
      </h2>
      <p role="status">{words.readingLead}</p>
      <form ref={form} method="post" encType="multipart/form-data" action={`${action}#ket-qua`}>
        {Object.entries(reading).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <p className="form-end">
          <button className="ds-button" data-size="sm" type="submit">
            {words.readingShow}
          </button>
        </p>
      </form>
    </section>
  );
};
