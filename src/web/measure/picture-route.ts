/** The chart of a measure at one place, as a file to save. */
import { measureAnswer } from '#core/query/measure.ts';
import { orRefuse, refuse } from '#app/refusal.ts';
import { chartFile, pictureFormat } from '#web/parts/chart-picture.ts';
import { programmePage } from '#web/frame/page.ts';
import { asked } from '#web/forms/query.ts';
import { seriesChart } from '#web/parts/series-chart.ts';

export const loader = programmePage((given) => {
  const { opened, url, language, params } = given;
  const format = pictureFormat(params['format']);
  const { measure, series } = orRefuse(measureAnswer(opened, params['measure'] ?? ''));
  const place = asked(url, 'dia-ban') ?? opened.programme.place;
  const found =
    series.find((one) => one.place === place && one.points.length > 1) ??
    refuse('chart.unknown', { measure: measure.id, place });
  return chartFile(language, opened, format, seriesChart(given, found), `${measure.id}-${place}`);
});
