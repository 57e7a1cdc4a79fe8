/** As what works are counted: like with like, and never a sum of things of several kinds. */
import { describe, expect, it } from 'vitest';
import { makeComposer } from '#core/report/composer.ts';
import { countOfWorks, likeNoun, nounOfWorks } from '#core/report/sections/works-count.ts';
import { unitsOfMeasure } from '#core/value/measure-unit.ts';
import { view } from '#testing/records.ts';

const ROAD = { kind: 'infrastructure', sector: 'road', objective: 'p/1', name: 'Đường Một' };
const BRIDGE = { ...ROAD, sector: 'bridge', name: 'Cầu Đá' };
const of = (...works: readonly object[]) => {
  const seen = view({
    objective: [{ id: 'p/1', part: 'results' }],
    work: works.map((one, at) => ({ id: `w${at}`, ...one })),
    progress: works.map((_, at) => ({ id: `s${at}`, work: `w${at}`, status: at === 0 ? 'completed' : 'ongoing' })),
  });
  const [programme] = seen.all('programme');
  if (!programme) throw new Error('no programme');
  return { composer: makeComposer(seen, programme, unitsOfMeasure()), works: seen.all('work') };
};

describe('the word behind a number', () => {
  it.each<[string, readonly object[], string | undefined, string]>([
    ['roads', [ROAD, ROAD], 'tuyến đường', 'tuyến đường'],
    ['roads and a bridge', [ROAD, BRIDGE], undefined, 'công trình, dự án'],
    ['one road', [ROAD], 'tuyến đường', 'tuyến đường'],
    ['of nothing', [], undefined, 'công trình, dự án'],
  ])('%s', (_, works, like, noun) => {
    const given = of(...works);
    expect(likeNoun(given.composer, given.works)).toBe(like);
    expect(nounOfWorks(given.composer, given.works)).toBe(noun);
  });
  it('what names say is done is counted as what the kind is', () => {
    const given = of({ ...ROAD, name: 'Nâng cấp đường Một' }, { ...ROAD, name: 'Nâng cấp đường Hai' });
    expect(likeNoun(given.composer, given.works)).toBe('công trình');
  });
});

describe('the number', () => {
  const { composer, works } = of(ROAD, ROAD, { ...ROAD, count: 4 });
  it('is a figure where one counts exactly these', () => {
    expect(countOfWorks(composer, works, { objective: 'p/1' })).toMatchObject({ kind: 'figure', printed: '06' });
    expect(countOfWorks(composer, works.slice(0, 1), { objective: 'p/1', status: 'completed' })).toMatchObject({
      kind: 'figure',
      printed: '01',
    });
  });
  it('is plain text where none does: of fewer, and of others', () => {
    expect(countOfWorks(composer, works.slice(0, 2), { objective: 'p/1' })).toEqual({ kind: 'text', text: '02' });
    expect(countOfWorks(composer, works.slice(1, 2), { objective: 'p/1', status: 'completed' })).toEqual({
      kind: 'text',
      text: '01',
    });
    expect(countOfWorks(composer, works.slice(2), { objective: 'p/1' })).toEqual({ kind: 'text', text: '04' });
  });
});
