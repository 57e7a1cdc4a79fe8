import { describe, expect, it } from 'vitest';
import { linesUnder, composed } from '#testing/compose.ts';

const told = (...statements: readonly (readonly [string, string, string?])[]): string =>
  linesUnder(
    composed({
      agency: [{ id: 'a', name: 'Công an phường' }],
      progress: statements.map(([since, statement, agency], n) => ({
        id: `s${n}`,
        objective: 'p/1',
        since,
        statement,
        agency,
      })),
    }),
    'Nhiệm vụ',
  ).join(' ');

describe('what is said again with newer numbers', () => {
  it('is told with the newer ones only', () => {
    const text = told(
      ['2023-01-01', 'đã phát hiện 496 trường hợp vi phạm nồng độ cồn và đỗ xe sai quy định'],
      ['2023-03-01', 'đã phát hiện 812 trường hợp vi phạm'],
    );
    expect(text).toContain('812 trường hợp');
    expect(text).not.toContain('496');
  });
  it('of something else is told, too', () => {
    const text = told(
      ['2023-01-01', 'đã phát hiện 496 trường hợp vi phạm'],
      ['2023-02-01', 'đã phát hiện 12 phương tiện quá tải'],
      ['2023-03-01', 'đã phát hiện 20 trường hợp vi phạm', 'a'],
    );
    expect(text).toMatch(/496.*12 phương tiện.*20 trường hợp/u);
  });
  it('without a number nothing is taken for a newer one', () =>
    expect(told(['2023-01-01', 'đã ban hành kế hoạch'], ['2023-02-01', 'đã ban hành quy chế'])).toMatch(
      /kế hoạch.*quy chế/u,
    ));
});
