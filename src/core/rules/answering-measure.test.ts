/** Which target a new measure answers, and which it must not. */
import { describe, expect, it } from 'vitest';
import type { RecordChange } from '#core/facts/compare-drafts.ts';
import { answersOf } from '#core/rules/answering-measure.ts';
import { groundIn } from '#core/rules/ground.ts';
import { q, view } from '#testing/records.ts';

type Loose = Readonly<Record<string, unknown>>;

const target = (more: object = {}) => ({ relation: 'at-least', value: q('95%'), by: '2030', ...more });
const objective = (more: object = {}) => ({
  id: 'p/1',
  part: 'results',
  kind: 'target',
  title: 'Nước sạch',
  target: target(),
  ...more,
});
const added = (id: string, more: object = {}): RecordChange =>
  ({
    subject: 'measure',
    id,
    programme: 'p',
    record: { id, name: id, unit: '%', aggregation: 'none', objective: 'p/1', ...more },
  }) as unknown as RecordChange;
const answered = (one: Loose, changes: readonly RecordChange[], measures: readonly Loose[] = []): unknown =>
  answersOf(groundIn(view({ objective: [one], measure: measures })), changes).map(({ subject, id, record }) => [
    subject,
    id,
    (record as { readonly target?: object } | undefined)?.target,
  ]);

describe('a new measure', () => {
  it('answers the target of its objective and unit that nothing answers', () =>
    expect(answered(objective(), [added('m')])).toMatchObject([['objective', 'p/1', target({ measure: 'm' })]]));
  it.each<[string, Loose, readonly RecordChange[], readonly Loose[]]>([
    ['of another unit', objective(), [added('m', { unit: 'hộ' })], []],
    ['of no objective', objective(), [added('m', { objective: undefined })], []],
    ['where another is set', objective({ target: target({ measure: 'x' }) }), [added('m')], []],
    ['where extents answer', objective({ target: target({ extent: 'dai' }) }), [added('m')], []],
    ['where there is no target', objective({ target: undefined, kind: 'task' }), [added('m')], []],
    ['of an objective that is not for everybody', objective({ audience: 'internal' }), [added('m')], []],
    ['where two come at once', objective(), [added('m'), added('n')], []],
    [
      'where one stands there',
      objective(),
      [added('m')],
      [{ id: 'old', name: 'Cũ', unit: '%', aggregation: 'none', objective: 'p/1' }],
    ],
  ])('answers nothing %s', (_, one, changes, measures) => expect(answered(one, changes, measures)).toEqual([]));
  it('that is corrected answers nothing new', () =>
    expect(
      answered(objective(), [added('m')], [{ id: 'm', name: 'm', unit: '%', aggregation: 'none', objective: 'p/1' }]),
    ).toEqual([]));
});
