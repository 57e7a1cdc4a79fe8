import { describe, expect, it } from 'vitest';
import { orRefuse, Refusal } from '#app/refusal.ts';
import { citiesAnswer } from '#core/query/cities.ts';
import { urbanClassAnswer, type UrbanClassQuestion, type UrbanClassAnswer } from '#core/query/urban-class.ts';
import { approximateRational } from '#core/value/rational.ts';
import type { Sheet, StandardScore } from '#core/scoring/score.ts';
import { exactly } from '#testing/packs.ts';
import { openSample } from '#testing/sample.ts';

const seen = async (
  name: string,
  asOf: string,
  question: Partial<UrbanClassQuestion> = {},
): Promise<UrbanClassAnswer> => orRefuse(urbanClassAnswer(await openSample(name, asOf), { changes: [], ...question }));
const sheetOf = ({ sheet, problems }: UrbanClassAnswer): Sheet => {
  if (!sheet) throw new Error(JSON.stringify(problems));
  return sheet;
};
const lineOf = (of: UrbanClassAnswer, id: string): StandardScore | undefined =>
  sheetOf(of).standards.find((one) => one.id === id);

describe('Bắc Kạn: what its report says', () => {
  it('each day has its own law', async () => {
    expect((await seen('bac-kan', '2022-12-31')).pack.id).toBe('1210-2016');
    expect((await seen('bac-kan', '2023-05-31')).pack.id).toBe('26-2022');
    expect((await seen('bac-kan', '2026-06-30')).pack.id).toBe('111-2025');
  });
  it('clean water comes from its figure, with the doubt about its definition', async () => {
    const line = lineOf(await seen('bac-kan', '2026-06-30'), '2A.III.08');
    expect(line?.input).toMatchObject({
      kind: 'known',
      value: '77',
      evidence: { document: 'bao-cao-so-ket-08', place: 'II.2.6', caveat: 'definition-not-stated' },
    });
    // Which water the report means it does not say: the value is shown, and settles nothing of a standard with a
    // definition of its own.
    expect([line?.status, line?.points.min, line?.points.max, line?.evidence.state]).toEqual([
      'open',
      exactly('0'),
      exactly('3'),
      'old',
    ]);
  });
  it('everything else is open, and no total looks lawful', async () => {
    const sheet = sheetOf(await seen('bac-kan', '2026-06-30'));
    expect([sheet.verdict, sheet.lawful, sheet.unknowns.length]).toEqual(['open', false, 23]);
    expect([sheet.total.points.min, sheet.total.points.max].map(approximateRational)).toEqual([0, 100]);
  });
  it('before its report nothing is known', async () =>
    expect(lineOf(await seen('bac-kan', '2022-06-30'), '1210.V.A.20')?.input.kind).toBe('unknown'));
});

describe('the teaching city: a full sheet', () => {
  it('falls short of class II and is good enough for class III', async () => {
    const sheet = sheetOf(await seen('thanh-pho-mau', '2026-07-31'));
    expect([sheet.verdict, sheet.unknowns.map((one) => one.id)]).toEqual(['fails', ['2A.III.19', '2A.III.21']]);
    expect(sheetOf(await seen('thanh-pho-mau', '2026-07-31', { classId: 'III' })).verdict).toBe('passes');
  });
  it('the same city under other laws stands beside it', async () =>
    expect(
      (await seen('thanh-pho-mau', '2026-07-31')).others().map((one) => [one.pack.id, one.sheet?.verdict]),
    ).toEqual([
      ['1210-2016', 'open'],
      ['26-2022', 'open'],
    ]));
  it('a former class III became class II, and the rule is named', async () =>
    expect((await seen('thanh-pho-mau', '2026-07-31')).transition).toMatchObject({
      state: 'ruled',
      transition: { from: 'III', to: 'II', rule: 'former-one-to-three', status: 'secondary' },
    }));
  it('where no former class is recorded, that is told', async () =>
    expect((await seen('bac-kan', '2026-06-30')).transition).toEqual({ state: 'not-stated' }));
  it('a law without transition says nothing of it', async () =>
    expect((await seen('bac-kan', '2023-06-30')).transition).toBeUndefined());
  it('a changed input changes the score, beside that of the records', async () => {
    const after = await seen('thanh-pho-mau', '2026-07-31', { changes: [{ standard: '2A.III.08', value: '95' }] });
    expect(lineOf(after, '2A.III.08')).toMatchObject({
      input: { value: '95' },
      points: { min: { numerator: 5n, denominator: 2n } },
    });
    expect(
      approximateRational(sheetOf(after).total.points.min) -
        approximateRational(after.recorded?.total.points.min ?? { numerator: 0n, denominator: 1n }),
    ).toBeCloseTo(2.5, 10);
  });
  it('an impossible change is told, with no sheet', async () => {
    const after = await seen('thanh-pho-mau', '2026-07-31', { changes: [{ standard: '2A.III.08', value: '101' }] });
    expect([after.sheet, after.problems.map((one) => [one.code, one.where.field])]).toEqual([
      undefined,
      [['input.above-possible', '2A.III.08']],
    ]);
    // What is on record stays there to be tried again.
    expect(after.recorded).toBeDefined();
  });
  it('all impossible changes are told at once, unreadable ones beside those that cannot be', async () => {
    const after = await seen('thanh-pho-mau', '2026-07-31', {
      changes: [
        { standard: '2A.III.08', value: '101' },
        { standard: '2A.II.03', value: 'nhiều' },
      ],
    });
    expect(after.problems.map((one) => [one.code, one.where.field])).toEqual([
      ['input.not-a-number', '2A.II.03'],
      ['input.above-possible', '2A.III.08'],
    ]);
  });
  it.each([
    ['an unknown pack', { pack: '9' }, 'pack.unknown'],
    ['an unknown class', { classId: 'X' }, 'class.unknown'],
    ['a place that is no urban area', { place: 'x' }, 'urban.unknown'],
  ] as const)('%s is refused', async (_, question, code) => {
    const refusal: unknown = await seen('thanh-pho-mau', '2026-07-31', question).catch((error: unknown) => error);
    expect(refusal instanceof Refusal && refusal.problems[0]?.code).toBe(code);
  });
});

describe('a recorded aim that the law of the day no longer has', () => {
  const aimingAtV = (asOf: string) =>
    openSample(
      'bac-kan',
      asOf,
      (files) =>
        new Map([...files, ['urban-areas.csv', 'place,units,aim,source\nbac-kan,1,V,bao-cao-so-ket-08 § II\n']]),
    );
  it('is told as such: the page is there, and other classes and laws can be seen', async () => {
    const opened = await aimingAtV('2026-06-30');
    for (const see of [
      () => orRefuse(urbanClassAnswer(opened, { changes: [] })),
      () => orRefuse(citiesAnswer(opened, {})),
    ]) {
      const refusal: unknown = await Promise.resolve()
        .then((): unknown => see())
        .catch((error: unknown) => error);
      expect(refusal instanceof Refusal && refusal.problems).toMatchObject([
        {
          code: 'urban.aim-not-in-law',
          data: { class: 'V', pack: '111-2025', known: ['special', 'I', 'II', 'III'], packs: ['1210-2016', '26-2022'] },
        },
      ]);
    }
    expect(orRefuse(citiesAnswer(opened, { classId: 'III' })).urbanClass.id).toBe('III');
    expect(orRefuse(urbanClassAnswer(opened, { changes: [], classId: 'III' })).urbanClass.id).toBe('III');
    expect(orRefuse(urbanClassAnswer(opened, { changes: [], pack: '26-2022' })).urbanClass.id).toBe('V');
  });
  it('is an aim like any other on a day whose law has it', async () =>
    expect(orRefuse(urbanClassAnswer(await aimingAtV('2023-05-31'), { changes: [] })).urbanClass.id).toBe('V'));
});

describe('a figure as input', () => {
  const withFigure = (standard: string, figure: string) =>
    openSample(
      'bac-kan',
      '2026-06-30',
      (files) =>
        new Map([
          ...files,
          ['urban-inputs.csv', `place,standard,figure,source\nbac-kan,${standard},${figure},bao-cao-so-ket-08 § II\n`],
        ]),
    );
  it('a value in another unit is not taken over', async () => {
    // A share is no number of beds.
    const of = orRefuse(
      urbanClassAnswer(await withFigure('2A.III.14', 'measure:clean-water-rate @bac-kan #2022'), { changes: [] }),
    );
    expect(lineOf(of, '2A.III.14')?.input.kind).toBe('unknown');
  });
  it('words of approximation leave an interval', async () => {
    const of = orRefuse(
      urbanClassAnswer(await withFigure('2A.III.08', 'measure:clean-water-rate @bon-phuong-noi-thi #2022'), {
        changes: [],
      }),
    );
    expect(lineOf(of, '2A.III.08')?.input).toMatchObject({ kind: 'interval', low: '95', lowOpen: true });
  });
});
