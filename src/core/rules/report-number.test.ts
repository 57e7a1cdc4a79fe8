import { describe, expect, it } from 'vitest';
import { checkIssuing } from '#core/rules/check-issuing.ts';
import { groundIn } from '#core/rules/ground.ts';
import { paperOf, proposedSymbol } from '#core/rules/report-number.ts';
import { asDay } from '#core/value/day.ts';
import { view } from '#testing/records.ts';

interface Case {
  readonly family: 'state' | 'party';
  readonly documents?: readonly (readonly [symbol: string, date: string | undefined, issuer?: string])[];
  readonly reports?: readonly object[];
  readonly day?: string;
  readonly own?: object;
}

const TAILS = { state: '/BC-UBND', party: '-BC/ĐU' } as const;

const asked = ({ family, documents = [], reports = [], day = '2023-05-31', own = {} }: Case) => {
  const of = { family, symbolTail: TAILS[family], issuer: 'ĐẢNG ỦY XÃ A', voice: 'Ban Chấp hành Đảng bộ xã' };
  const seen = view(
    {
      agency: [
        { id: 'own', name: 'Đảng ủy xã A', short: 'Đảng ủy xã' },
        { id: 'owner', name: 'Văn phòng' },
        { id: 'other', name: 'Đảng ủy xã B', short: 'Đảng ủy xã' },
        { id: 'longer', name: 'Đảng ủy xã A Lưới' },
        { id: 'bare', name: 'Đảng ủy xã' },
        { id: 'head', name: 'Đảng ủy' },
        { id: 'ward', name: 'Ủy ban nhân dân phường B' },
        { id: 'own-ward', name: 'Ủy ban nhân dân phường A' },
      ],
      programme: [{ id: 'p', owner: 'owner', resolution: 'nq', place: 'x' }],
      document: documents.map(([symbol, date, issuer], n) => ({
        id: `d${n}`,
        kind: 'report',
        symbol,
        ...(date !== undefined && { date }),
        ...(issuer !== undefined && { issuer }),
      })),
      report: [{ id: 'r', ...of, ...own }, ...reports.map((one, n) => ({ id: `r${n}`, ...of, ...one }))],
    },
    '2023-05-31',
  );
  return { ground: groundIn(seen), report: seen.all('report').find(({ id }) => id === 'r')!, day: asDay(day) };
};
const proposed = (given: Case) => {
  const { ground, report, day } = asked(given);
  return proposedSymbol(ground, report, day);
};
const isTaken = (symbol: string, given: Case) => {
  const { ground, report, day } = asked(given);
  return checkIssuing(ground, { report, symbol, issued: day, signer: 'A', asOf: day, today: day }).map(
    ({ code, where }) => `${code} ${where.field}`,
  );
};

const WARD = { issuer: 'ỦY BAN NHÂN DÂN PHƯỜNG A', voice: 'Ủy ban nhân dân phường' };

/** The same rule proposes a number and refuses one that is taken. */
const SERIES: readonly (readonly [name: string, given: Case, counts: boolean])[] = [
  ['state: of the year', { family: 'state', documents: [['15/BC-UBND', '2023-01-01']] }, true],
  ['state: of the year before', { family: 'state', documents: [['15/BC-UBND', '2022-12-31']] }, false],
  ['state: of the year after', { family: 'state', documents: [['15/BC-UBND', '2024-01-01']] }, false],
  [
    'state: of the year of its own day',
    { family: 'state', documents: [['15/BC-UBND', '2022']], day: '2022-12-31' },
    true,
  ],
  ['state: without a day', { family: 'state', documents: [['15/BC-UBND', undefined]] }, false],
  // "Ủy ban nhân dân phường", as a report speaks of itself, is every ward's.
  [
    'of another ward, of which the report speaks by no name',
    { family: 'state', documents: [['15/BC-UBND', '2023-05-31', 'ward']], own: WARD },
    false,
  ],
  ['of the own ward', { family: 'state', documents: [['15/BC-UBND', '2023-05-30', 'own-ward']], own: WARD }, true],
  ['another type', { family: 'state', documents: [['15/KH-UBND', '2023-01-01']] }, false],
  ['Party without a term: of any year', { family: 'party', documents: [['15-BC/ĐU', '2016-12-31']] }, true],
  [
    'Party: the first day of the term',
    { family: 'party', documents: [['15-BC/ĐU', '2020-08-01']], own: { termStart: '2020-08-01' } },
    true,
  ],
  [
    'Party: of the term before',
    { family: 'party', documents: [['15-BC/ĐU', '2020-07-31']], own: { termStart: '2020-08-01' } },
    false,
  ],
  [
    'Party: of the term, for a day of the term before',
    { family: 'party', documents: [['15-BC/ĐU', '2020-08-01']], own: { termStart: '2020-08-01' }, day: '2020-07-31' },
    false,
  ],
  ['of the body itself', { family: 'party', documents: [['15-BC/ĐU', '2023-01-01', 'own']] }, true],
  ['of who runs the programme', { family: 'party', documents: [['15-BC/ĐU', '2023-01-01', 'owner']] }, true],
  ['of the body, named without its place', { family: 'party', documents: [['15-BC/ĐU', '2023-01-01', 'bare']] }, true],
  ['of a body whose name goes on', { family: 'party', documents: [['15-BC/ĐU', '2023-01-01', 'longer']] }, false],
  ['of a body whose name only begins so', { family: 'party', documents: [['15-BC/ĐU', '2023-01-01', 'head']] }, false],
  ['of another body', { family: 'party', documents: [['15-BC/ĐU', '2023-01-01', 'other']] }, false],
  ['of a body that is not on record', { family: 'party', documents: [['15-BC/ĐU', '2023-01-01', 'gone']] }, true],
  ['another report with its day', { family: 'state', reports: [{ symbol: '15/BC-UBND', issued: '2023-01-01' }] }, true],
  ['another report of a period', { family: 'state', reports: [{ symbol: '15/BC-UBND', period: '2023-Q1' }] }, true],
  [
    'another report of a period of last year',
    { family: 'state', reports: [{ symbol: '15/BC-UBND', period: '2022-Q4' }] },
    false,
  ],
];

describe('the report itself as a document on record', () => {
  it.each<[what: string, document: readonly [symbol: string, date: string | undefined, issuer?: string], is: boolean]>([
    ['of its number and day', ['15-BC/ĐU', '2023-05-31'], true],
    ['of its number and day, of its own body', ['15-BC/ĐU', '2023-05-31', 'own'], true],
    ['of its month: which day is not told', ['15-BC/ĐU', '2023-05'], false],
    ['of the day before', ['15-BC/ĐU', '2023-05-30'], false],
    ['without a day', ['15-BC/ĐU', undefined], false],
    ['of another number', ['16-BC/ĐU', '2023-05-31'], false],
    ['of another body', ['15-BC/ĐU', '2023-05-31', 'other'], false],
  ])('%s', (_, document, is) => {
    const { ground, report, day } = asked({ family: 'party', documents: [document] });
    expect(paperOf(ground, report, { symbol: '15-BC/ĐU', issued: day }) !== undefined).toBe(is);
  });
});

describe('the number of a report', () => {
  it.each(SERIES)('%s: it counts, be it proposed or refused: %j, %s', (_, given, counts) => {
    const [one, fifteen, next] = ['01', '15', '16'].map((number) => `${number}${TAILS[given.family]}`);
    expect(proposed(given)).toBe(counts ? next : one);
    expect(isTaken(fifteen!, given)).toEqual(counts ? ['report.number-taken symbol'] : []);
  });
  it('a paper that its issuer may not see is not the report itself: its number cannot be used', () => {
    const paper = asked({ family: 'state', documents: [['07/BC-UBND', '2023-05-31']] });
    const { ground: seen } = asked({ family: 'state' });
    const { ground, report, day } = paper;
    const codes = (more: { readonly seen?: typeof seen }) =>
      checkIssuing(ground, {
        report,
        symbol: '07/BC-UBND',
        issued: day,
        signer: 'A',
        asOf: day,
        today: day,
        ...more,
      }).map(({ code }) => code);
    expect([codes({}), codes({ seen: ground }), codes({ seen })]).toEqual([[], [], ['report.number-taken']]);
  });
  it('is one more than the highest', () =>
    expect(
      proposed({
        family: 'state',
        documents: [
          ['15/BC-UBND', '2023-01-01'],
          ['9/BC-UBND', '2023-02-01'],
        ],
      }),
    ).toBe('16/BC-UBND'));
  it('none is proposed once it has one', () =>
    expect(proposed({ family: 'state', own: { symbol: '07/BC-UBND' } })).toBeUndefined());
  it('its own, and that of the same paper as a document on record, are not taken', () => {
    expect(isTaken('07/BC-UBND', { family: 'state', own: { symbol: '07/BC-UBND', issued: '2023-05-31' } })).toEqual([]);
    expect(isTaken('07/BC-UBND', { family: 'state', documents: [['07/BC-UBND', '2023-05-31']] })).toEqual([]);
    expect(isTaken('07/BC-UBND', { family: 'state', documents: [['07/BC-UBND', '2023-05-30']] })).toEqual([
      'report.number-taken symbol',
    ]);
  });
});
