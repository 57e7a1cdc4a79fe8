import { describe, expect, it } from 'vitest';
import {
  isNewObstacle,
  namesWorkOfNewObstacle,
  newObstacleNumber,
  newObstacleRow,
} from '#core/subjects/new-obstacle.ts';

describe('the row of an obstacle that is told for the first time', () => {
  it.each([
    ['new-obstacle:1', 1],
    ['new-obstacle:0', 0],
    ['new-obstacle:9999', 9999],
    ['new-obstacle:10000', undefined],
    ['new-obstacle:', undefined],
    ['new-obstacle', undefined],
    ['new-obstacle:1.work', undefined],
    ['new-obstacle:-1', undefined],
    ['new-obstacle:1x', undefined],
    ['obstacle:1', undefined],
    ['x new-obstacle:1', undefined],
    ['new-obstacle:1\n', undefined],
    ['', undefined],
  ])('%j is number %s', (row, number) => {
    expect(newObstacleNumber(row)).toBe(number);
    expect(isNewObstacle(row)).toBe(number !== undefined);
  });
  it('is named by its number', () => expect(newObstacleNumber(newObstacleRow(12))).toBe(12));
  it.each([
    ['new-obstacle:1', 'work', true],
    ['new-obstacle:1', 'statement', false],
    ['obstacle:o1', 'work', false],
    ['work:road', 'work', false],
  ])('%s.%s names its work: %s', (row, field, names) => expect(namesWorkOfNewObstacle({ row, field })).toBe(names));
});
