/** A series as a row of small columns; the words stand beside it, the picture only shows the shape. */
interface TrendProps {
  readonly points: readonly { readonly length: number; readonly expected: boolean; readonly title: string }[];
}

const HEIGHT = 24;
const STEP = 12;

export const Trend = ({ points }: TrendProps) => {
  const most = Math.max(1e-9, ...points.map((point) => point.length));
  return (
    <svg className="trend" width={points.length * STEP} height={HEIGHT} aria-hidden="true">
      {points.map((point, index) => {
        const height = Math.max(2, ((HEIGHT - 2) * Math.max(0, point.length)) / most);
        return (
          <rect
            key={point.title}
            className={point.expected ? 'trend-expected' : 'trend-actual'}
            x={index * STEP + 1}
            y={HEIGHT - height - 1}
            width={STEP - 4}
            height={height}
          />
        );
      })}
    </svg>
  );
};
