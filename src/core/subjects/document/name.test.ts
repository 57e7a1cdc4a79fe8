import { expect, it } from 'vitest';
import { documentTitle } from '#core/subjects/document/name.ts';
import { view } from '#testing/records.ts';

const { vocabulary } = view({});

it.each([
  ['report', 'sơ kết thực hiện Nghị quyết', 'Báo cáo sơ kết thực hiện Nghị quyết'],
  ['report', 'Báo cáo sơ kết', 'Báo cáo sơ kết'],
  ['report', 'báo cáo', 'Báo cáo'],
  ['report', 'các báo cáo của thôn', 'Các báo cáo của thôn'],
  ['report', 'báo cáo viên pháp luật', 'Báo cáo viên pháp luật'],
  ['report', 'các hợp đồng', 'Báo cáo các hợp đồng'],
  ['report', undefined, 'Báo cáo'],
] as const)('a document without a symbol goes by its kind once: %s %s', (kind, subject, title) =>
  expect(documentTitle(vocabulary, { kind, subject })).toBe(title),
);
