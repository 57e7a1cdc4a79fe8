/** Small marks that stand before a word; never alone. */
const SHAPES = {
  reached: 'M3 8.5l3.2 3.2L13 4.8',
  ongoing: 'M3 8h9M8.5 4.5L12 8l-3.5 3.5',
  preparing: 'M8 3v5l3 2M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 0 0 8 1.8z',
  late: 'M8 4v4.6M8 11.2v.6M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 0 0 8 1.8z',
  stuck: 'M8 2.2L14.2 13.4H1.8zM8 6.2v3.4M8 11.2v.5',
  'no-data': 'M3.2 12.8l9.6-9.6M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 0 0 8 1.8z',
  estimate: 'M2.5 6.6c2-2 3.4-2 5.5 0s3.5 2 5.5 0M2.5 10.8c2-2 3.4-2 5.5 0s3.5 2 5.5 0',
  pending: 'M4 2h8M4 14h8M5 2c0 4 6 4 6 6s-6 2-6 6M11 2c0 4-6 4-6 6s6 2 6 6',
  suspended: 'M5.5 3.5v9M10.5 3.5v9',
  cancelled: 'M4 4l8 8M12 4l-8 8',
  neutral: 'M3.5 8h9',
  copy: 'M5.5 5.5h7v8h-7zM3.5 10.5v-8h7',
  calendar: 'M2.5 4h11v9.5h-11zM2.5 7h11M5.5 2v3M10.5 2v3',
  close: 'M4 4l8 8M12 4l-8 8',
} as const;

export type IconName = keyof typeof SHAPES;

export const Icon = ({ name }: { readonly name: IconName }) => (
  <svg className="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
    <path d={SHAPES[name]} />
  </svg>
);
