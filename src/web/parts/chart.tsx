/** A chart whose title states the finding; the same as a table stands one click away. */
import type { ReactNode } from 'react';
import { MixedText, useTextLanguage } from '#web/parts/record-text.tsx';
import type { PictureFormat } from '#web/parts/chart-picture.ts';
import { useWords } from '#web/frame/frame.tsx';
import { shellWords } from '#words/ui/shell.ts';

interface ChartProps {
  /** The finding, as a sentence without a point. */
  readonly title: string;
  /** What is drawn, its unit and period. */
  readonly subtitle?: string;
  /** Drawn on the server: see `src/web/parts/draw-chart.ts`. */
  readonly svg: string;
  /** The same figures as a table. */
  readonly children: ReactNode;
  /** Address of the picture to save, by its format. */
  readonly picture: (format: PictureFormat) => string;
}

const FORMATS: readonly PictureFormat[] = ['png', 'svg'];

export const Chart = ({ title, subtitle, svg, children, picture }: ChartProps) => {
  const words = useWords(shellWords);
  const languageOf = useTextLanguage();
  return (
    <figure className="chart">
      <figcaption>
        <span className="chart-title">
          <MixedText>{title}</MixedText>
        </span>
        {subtitle !== undefined && (
          <span className="chart-subtitle">
            <MixedText>{subtitle}</MixedText>
          </span>
        )}
      </figcaption>
      <div
        className="chart-picture"
        lang={languageOf(svg)}
        aria-hidden="true"
        dangerouslySetInnerHTML={{ __html: svg }}
      />
      <details className="chart-table">
        <summary>{words.chartTable}</summary>
        {children}
      </details>
      <p className="chart-files">
        {FORMATS.map((format) => (
          <a key={format} href={picture(format)} download>
            {words.chartDownload(format.toUpperCase())}
          </a>
        ))}
      </p>
    </figure>
  );
};
