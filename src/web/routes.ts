import { index, route, type RouteConfig } from '@react-router/dev/routes';

/** Every page of the product. Pages of a programme stand in its layout, which brings header, menu and as-of date. */
export default [
  index('routes/start.tsx'),
  route('figures', 'routes/figure.tsx', { id: 'figure' }),
  route(':workspace/figures', 'routes/figure.tsx', { id: 'figure-of-workspace' }),
  route(':workspace/:programme', 'routes/programme.tsx', [
    index('routes/overview.tsx'),
    route('nhiem-vu', 'routes/objectives.tsx'),
    route('nhiem-vu/:objective', 'routes/objective.tsx'),
    route('cong-trinh', 'routes/works.tsx'),
    route('cong-trinh.csv', 'routes/works-csv.ts'),
    route('cong-trinh/:work', 'routes/work.tsx'),
    route('do-thi', 'routes/urban-class.tsx'),
    route('do-thi/lo-trinh', 'routes/urban-path.tsx'),
    route('do-thi/kich-ban', 'routes/urban-scenarios.tsx'),
    route('do-thi.csv', 'routes/urban-class-csv.ts'),
    route('so-lieu', 'routes/measures.tsx'),
    route('so-lieu.csv', 'routes/measures-csv.ts'),
    route('so-lieu/:measure', 'routes/measure.tsx'),
    route('nguon-luc', 'routes/resources.tsx'),
    route('nguon-luc.csv', 'routes/resources-csv.ts'),
    route('van-ban', 'routes/documents.tsx'),
    route('van-ban/:document', 'routes/document.tsx'),
    route('bao-cao', 'routes/report.tsx'),
    route('bao-cao/tep/:format', 'routes/report-file.ts'),
    route('giam-sat', 'routes/oversight.tsx'),
    route('nhat-ky', 'routes/journal.tsx'),
  ]),
  route('*', 'routes/not-found.tsx'),
] satisfies RouteConfig;
