/** Small programmes as files, each of a kind of fault that users of such systems meet: totals, goals, places, order. */
import { describe, expect, it } from 'vitest';
import { parseAddress } from '#core/address/address.ts';
import { collectRecords, NO_JOURNAL } from '#core/facts/records.ts';
import { wholeFacts } from '#core/facts/facts.ts';
import { viewAsOf, type View } from '#core/facts/view.ts';
import { findFigure } from '#core/figure/evaluate.ts';
import { printFigure } from '#core/figure/figure.ts';
import { findRemarks } from '#core/remark/find-remarks.ts';
import { WEIGHTY } from '#core/remark/remark.ts';
import { unitsOfMeasure } from '#core/value/measure-unit.ts';
import { asDay } from '#core/value/day.ts';
import { readProgramme } from '#files/programme/read-programme.ts';
import { BASE, filesOf } from '#testing/small-programme.ts';

/** The base programme with some files changed, as of a day. */
const seen = (files: Readonly<Record<string, string>>, asOf = '2025-06-01'): View => {
  const read = readProgramme(filesOf({ ...BASE, ...files }));
  if (!read.ok) throw new Error(JSON.stringify(read.problems, undefined, 1));
  const rows = read.value.drafts.map((draft) => ({
    ref: { subject: draft.subject, id: draft.id, version: 1, sequence: 1 },
    ...(draft.programme !== undefined && { programme: draft.programme }),
    record: draft.record,
  }));
  return viewAsOf(wholeFacts(collectRecords('w', NO_JOURNAL, rows)), asDay(asOf));
};
const printed = (view: View, text: string): string | undefined => {
  const address = parseAddress(text);
  const found = address.ok ? findFigure(view, address.value) : undefined;
  return found && printFigure(found, unitsOfMeasure());
};
const remarked = (view: View): readonly string[] => findRemarks(view, 'p').map(({ code }) => code);

describe('F10: a total of its day', () => {
  const files = {
    'documents.yaml': `${BASE['documents.yaml']}- { id: bc-02, kind: report, symbol: 20/BC-UBND, date: 2025-06-20, cutoff: 2025-05-31, issuer: ubnd-xa }\n`,
    'claims.yaml':
      '- { id: tong, label: tổng vốn đã bố trí đến tháng 11/2024, objective: "1.1", value: 150 tỷ đồng, formula: sum, parts: ["work:duong-1 funding[kind=allocation]"], since: 2024-11-30, source: bc-01 }\n',
    'funding.csv': `id,work,capital,kind,year,amount,source
f1,duong-1,province,allocation,2023,"100 tỷ đồng",bc-01
f2,duong-1,city,allocation,2023,"50 tỷ đồng",bc-01
f3,duong-1,city,allocation,2025,"30 tỷ đồng",bc-02
`,
  };
  it('is not accused by what came later', () => {
    const view = seen(files);
    expect(remarked(view)).not.toContain('claim.differs');
    expect(printed(view, 'claim:tong computed')).toBe('150 tỷ đồng');
    expect(printed(view, 'work:duong-1 funding[kind=allocation]')).toBe('180 tỷ đồng');
  });
  it('is accused by its own parts', () =>
    expect(remarked(seen({ ...files, 'claims.yaml': files['claims.yaml'].replace('150 tỷ', '160 tỷ') }))).toContain(
      'claim.differs',
    ));
});

describe('F11: rounded totals', () => {
  const files = (total: string, ...parts: readonly string[]) => ({
    'measures.yaml': `- { id: thu, name: Thu ngân sách, unit: đồng, aggregation: sum, direction: up, parts: [thu-a, thu-b], source: nq-01 }
- { id: thu-a, name: Thu nội địa, unit: đồng, aggregation: sum, direction: up, source: nq-01 }
- { id: thu-b, name: Thu khác, unit: đồng, aggregation: sum, direction: up, source: nq-01 }
`,
    'observations.csv': `measure,place,period,kind,value,source
thu,xa-a,2023,actual,"${total}",bc-01
thu-a,xa-a,2023,actual,"${parts[0]}",bc-01
thu-b,xa-a,2023,actual,"${parts[1]}",bc-01
`,
  });
  it('hold within the rounding of what was stated', () =>
    expect(remarked(seen(files('155,5 tỷ đồng', '100,27 tỷ đồng', '55,25 tỷ đồng')))).not.toContain(
      'measure.parts-differ',
    ));
  it('that are wrong are recorded, with a weighty remark', () => {
    expect(remarked(seen(files('160 tỷ đồng', '100,27 tỷ đồng', '55,25 tỷ đồng')))).toContain('measure.parts-differ');
    expect(WEIGHTY.has('measure.parts-differ')).toBe(true);
  });
});

describe('F12: more than the goal', () => {
  it('was done: taken, with a remark', () => {
    const view = seen({
      'extents.csv': `id,work,extent,label,stage,value,since,source
e1,duong-1,length,chiều dài,goal,"10 km",,nq-01
e2,duong-1,length,chiều dài,done,"12,5 km",2024-06-30,bc-01
`,
    });
    expect(printed(view, 'extent:e2 value')).toBe('12,5 km');
    expect(remarked(view)).toContain('extent.beyond-goal');
  });
  it('was given: taken, with a remark', () =>
    expect(
      remarked(
        seen({
          'contributions.csv':
            'id,what,objective,nature,pledged,delivered,source\nc1,ghế đá,1.1,in-kind,10 công trình,12 công trình,bc-01\n',
        }),
      ),
    ).toContain('contribution.beyond-pledge'));
});

describe('F14: works of a place', () => {
  const files = {
    'places.csv':
      'id,name,kind,parent,to,successors,source\nxa-a,thành phố A,city,,,,nq-01\np1,phường Một,ward,xa-a,2025-06-30,p3,nq-01\np3,phường Ba,ward,xa-a,,,nq-01\n',
    'works.yaml': BASE['works.yaml'].replace('[xa-a]', '[p1]'),
  };
  it('lie in what it lies in, and in what took it over', () => {
    expect(printed(seen(files), 'count work[place=xa-a]')).toBe('1 công trình');
    expect(printed(seen(files), 'count work[place=p3]')).toBe('0 công trình');
    expect(printed(seen(files, '2025-07-01'), 'count work[place=p3]')).toBe('1 công trình');
  });
});

describe('F16: the order of telling', () => {
  it('goes by the numbers in ids', () => {
    const works = Array.from(
      { length: 12 },
      (_, n) =>
        `- { id: w${n}, name: Đường ${n}, kind: infrastructure, sector: road, objective: "1.1", places: [xa-a], source: nq-01 }\n`,
    );
    const view = seen({ 'works.yaml': works.toReversed().join(''), 'progress.csv': '' });
    expect(view.all('work').map(({ id }) => id)).toEqual(Array.from({ length: 12 }, (_, n) => `w${n}`));
  });
});
