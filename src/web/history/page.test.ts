/** A page of proposals: which are shown, where the next page begins, and what is wrong with which row. */
import { describe, expect, it } from 'vitest';
import { atRow } from '#core/problem.ts';
import { marksOf } from '#core/review/decide/marks.ts';
import type { DecidedProposal } from '#core/review/decide/decided.ts';
import { MOST_PROPOSED } from '#core/review/propose/collector.ts';
import { isOpen, proposalsOf } from '#core/review/propose/groups.ts';
import type { Proposal, StandingRecord } from '#core/review/propose/proposal.ts';
import type { Submitted } from '#web/frame/action.ts';
import { opened as openedWith } from '#testing/opened.ts';
import { amongResults, proposedIn } from '#testing/proposals.ts';
import { historyPage, type HistoryPage } from '#web/history/page.ts';
import { askedOf, listsWith, type ReadHistory } from '#web/history/read.ts';
import { droppedIn, sentReport, sentRows, takenOf } from '#web/history/sent.ts';
import { toldAt } from '#web/history/told.ts';
import type { OptionsMaker } from '#web/record/options.ts';

const agencies = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ id: `a${at}`, name: `Phòng số ${at}` }));
const makerWith = (given: Parameters<typeof openedWith>[0] = {}): OptionsMaker => ({
  language: 'vi',
  opened: openedWith({ programme: [{ id: 'p', place: 'home' }], place: [{ id: 'home' }], ...given }),
  procedures: { all: [], names: new Map() } as never,
});

const NAMES = ['Đào', 'Mận', 'Lê', 'Na', 'Hồng', 'Bưởi', 'Cam', 'Quýt', 'Chanh', 'Ổi', 'Mít', 'Nhãn', 'Vải', 'Xoài'];
const TEXT = amongResults(
  NAMES.map((name, at) => `Diện tích trồng ${name.toLowerCase()} năm 2021 là ${at + 10} ha.`).join('\n\n'),
);
const readOf = (proposals: readonly Proposal[], more: Partial<ReadHistory> = {}): ReadHistory => ({
  file: 'cu.docx',
  text: TEXT,
  proposals,
  report: { decided: [] },
  bytes: () => Promise.resolve(new Uint8Array()),
  marks: marksOf(proposals),
  dropped: new Map(),
  ...more,
});
const asked = (query: string) => {
  const found = askedOf(new URL(`http://x/y?tep=t&${query}`));
  if (!found) throw new Error('nothing asked');
  return found;
};
const pageOf = (read: ReadHistory, query = 'nhom=measures', maker = makerWith()): HistoryPage =>
  historyPage({ maker, read, asked: asked(query), droppedBy: new Map() });
const marksIn = (page: HistoryPage): readonly string[] => page.rows.map(({ mark }) => mark);

/** As the same text is proposed when some of it has come on record. */
const afterTaking = (before: readonly Proposal[], isTaken: (one: Proposal) => boolean): readonly Proposal[] => {
  const ids = new Map(before.filter(isTaken).map(({ key }, at) => [`#${key}`, `id-${at}`]));
  const records = before.filter(isTaken).map(({ subject, key, values }): StandingRecord => ({
    subject,
    id: ids.get(`#${key}`) ?? '',
    names: [],
    values: Object.fromEntries(Object.entries(values).map(([path, text]) => [path, ids.get(text) ?? text])),
  }));
  return proposedIn(TEXT, { records });
};

describe('pages of a group', () => {
  const all = proposedIn(TEXT);
  const first = pageOf(readOf(all));
  it('hold twenty each, and the next begins where this one ends', () => {
    const total = proposalsOf('measures', all).length;
    expect([first.rows.length, first.range]).toEqual([20, { first: 1, last: 20, of: total }]);
    const second = pageOf(readOf(all), `nhom=measures&tu=${first.next}`);
    expect(second.range).toEqual({ first: 21, last: total, of: total });
    expect(new Set([...marksIn(first), ...marksIn(second)]).size).toBe(total);
    expect(second.next).toBeUndefined();
  });

  it('after some were written the page begins at the first that nobody decided on: none is skipped', () => {
    const taken = new Set(first.rows.filter((_, at) => at % 3 > 0).map(({ mark }) => mark));
    const marks = marksOf(all);
    const later = afterTaking(all, ({ key, subject }) => subject === 'objective' || taken.has(marks.get(key) ?? ''));
    const page = pageOf(readOf(later), `nhom=measures&tu=${first.from}`);
    const left = proposalsOf('measures', all)
      .map(({ key }) => marks.get(key) ?? '')
      .filter((mark) => !taken.has(mark));
    expect(marksIn(page)).toEqual(left.slice(0, 20));
  });

  it('behind the last it begins again with what was left; of a mark that nobody knows too', () => {
    const [one, ...others] = proposalsOf('measures', all);
    const marks = marksOf(all);
    const later = afterTaking(
      all,
      ({ key, subject }) => subject === 'objective' || others.some((other) => other.key === key),
    );
    const last = marks.get(others.at(-1)?.key ?? '');
    // Its own measure, and its value.
    const open = proposalsOf('measures', later).filter(isOpen);
    expect(open.map(({ key }) => key)).toEqual([one?.key]);
    expect(marksIn(pageOf(readOf(later), `nhom=measures&tu=${last}`))).toEqual([marks.get(one?.key ?? '')]);
    expect(marksIn(pageOf(readOf(all), 'nhom=measures&tu=1'))).toEqual(marksIn(first));
  });

  it('what was dropped is not among them, and is told below', () => {
    const mark = marksIn(first)[0] ?? '';
    const by = { ref: { subject: 'proposal', id: `d ${mark}`, version: 1, sequence: 7 }, mark } as DecidedProposal;
    const read = readOf(all, { dropped: new Map([[mark, by]]) });
    const given = { maker: makerWith(), read, asked: asked('nhom=measures') };
    const entry = { sequence: 7, actor: 'Trần Thị B', at: '2026-11-30T03:00:00.000Z' };
    const page = historyPage({ ...given, droppedBy: new Map([[7, entry]]) });
    expect(marksIn(page)).not.toContain(mark);
    expect(page.dropped).toMatchObject([{ id: `d ${mark}`, version: 1, who: 'Trần Thị B' }]);
    expect(page.groups.find(({ group }) => group === 'measures')?.dropped).toBe(1);
  });

  it.each(['constructor', '__proto__', 'toString', 'khac', ''])('"%s" is no group: the first one is shown', (name) =>
    expect(asked(`nhom=${name}`).group).toBe('names'),
  );

  it('of what there is more than is proposed the last one is told, with a way on', () => {
    const many = Array.from({ length: MOST_PROPOSED }, (_, at) => ({ ...all[0], key: `k${at}` }) as Proposal);
    expect(pageOf(readOf(many)).cut).toMatchObject([{ most: MOST_PROPOSED, sentence: all[0]?.sentence }]);
    expect(pageOf(readOf(many.slice(1))).cut).toEqual([]);
  });
});

describe('what may be chosen', () => {
  const all = proposedIn(TEXT);
  it('is a list while somebody would look it through, and looked for by name above that, the proposed counted', () => {
    const objectives = (count: number) =>
      Array.from({ length: count }, (_, at) => ({ id: `p/${at + 1}`, programme: 'p', title: `Việc ${at}` }));
    const controls = (count: number) =>
      pageOf(readOf(all), 'nhom=measures', makerWith({ objective: objectives(count) })).rows.flatMap(({ fields }) =>
        fields.filter(({ path }) => path.endsWith('.objective')).map(({ control }) => control),
      );
    expect(new Set(controls(59))).toEqual(new Set(['choice']));
    expect(new Set(controls(60))).toEqual(new Set(['search']));
  });

  it.each([
    [60, 'choice', 60, 0],
    [61, 'search', undefined, 61],
    [501, 'search', undefined, 0],
  ])('of %d documents the report is told by a %s', (count, control, listed, suggested) => {
    const document = Array.from({ length: count - 1 }, (_, at) => ({ id: `d${at}`, subject: `Văn bản ${at}` }));
    const { report, model } = pageOf(readOf(all), '', makerWith({ document }));
    expect('document' in report && report.document.control).toBe(control);
    expect(model.lists['bao-cao-la']?.length).toBe(listed);
    expect(model.suggestions['bao-cao-la']?.length ?? 0).toBe(suggested ?? 0);
  });

  it('a document is meant by its name where it is looked for; of several, or of none, that is told', () => {
    const document = Array.from({ length: 61 }, (_, at) => ({
      id: `d${at}`,
      kind: 'report',
      subject: `Kết quả quý ${at}`,
    }));
    const options = document.map(({ id, subject }) => ({ value: id, name: subject }));
    const sent = (text: string) => {
      const { id, problems } = sentReport(formOf({ 'bao-cao-la': text }), listsWith(makerWith(), readOf([])), options);
      return [id, problems.map(({ code, where }) => [code, where.field])];
    };
    expect(sent('ket qua quy 60')).toEqual(['d60', []]);
    expect(sent('')).toEqual([undefined, []]);
    expect(sent('quý')).toEqual([undefined, [['form.name-several', 'bao-cao-la']]]);
    expect(sent('không có')).toEqual([undefined, [['form.name-unknown', 'bao-cao-la']]]);
  });
});

const formOf = (texts: Readonly<Record<string, string>>): Submitted =>
  ({ texts, field: (name: string) => texts[name] ?? '' }) as Submitted;

describe('what a form says', () => {
  const all = proposedIn(TEXT);
  const marks = marksOf(all);
  const value = all.find(({ subject }) => subject === 'observation');
  const mark = marks.get(value?.key ?? '') ?? '';
  const maker = makerWith();
  const rows = (read: ReadHistory, texts: Readonly<Record<string, string>>) =>
    sentRows(formOf({ dong: '4', 'k[4]': mark, ...texts }), read, listsWith(maker, read));
  const VALUE = { 'r[4].value': '11 ha', 'r[4].measure': value?.values['measure'] ?? '', 'r[4].place': 'home' };

  it('is of the same proposal when its key has changed, and a reference to what came on record is that record', () => {
    const later = afterTaking(all, ({ subject }) => subject === 'measure');
    const read = readOf(later);
    expect(
      later.find(({ sentence, subject }) => subject === 'observation' && sentence === value?.sentence)?.key,
    ).not.toBe(value?.key);
    const {
      rows: [row],
      problems,
    } = rows(read, { 'chon[4]': 'ghi', ...VALUE });
    expect([problems, row?.problems, row?.choice]).toEqual([[], [], 'ghi']);
    expect(row && takenOf(row).values).toMatchObject({ measure: 'id-0', value: '11 ha' });
  });

  it.each(['ghi', 'bo'])('of a proposal that is gone "%s" is refused in words, and told with its number', (choice) => {
    const { rows: none, problems } = rows(readOf([]), { 'chon[4]': choice, ...VALUE });
    expect([none, problems.map(({ code }) => code)]).toEqual([[], ['history.gone']]);
    expect(toldAt(problems, maker, [])[0]?.message).toMatch(/^Đề xuất 5: Đề xuất này không còn/u);
  });
  it('of one that waits nothing is lost', () =>
    expect(rows(readOf([]), { 'chon[4]': 'sau', ...VALUE }).problems).toEqual([]));

  it('with a dropped measure goes what hangs on it, on later pages too, unless it is to be written', () => {
    const measure = all.find(({ key }) => value?.hangsOn.includes(key));
    const name = marks.get(measure?.key ?? '') ?? '';
    const drop = { 'k[3]': name, 'chon[3]': 'bo', dong: '3 4' };
    const dropped = (texts: Readonly<Record<string, string>>) => {
      const read = readOf(all);
      return droppedIn(rows(read, { ...drop, ...texts }).rows, read).map((one) => [one.mark, one.row]);
    };
    expect(dropped({})).toEqual([
      [name, 'r[3]'],
      [mark, 'r[3]'],
    ]);
    expect(dropped({ dong: '3' })).toEqual([
      [name, 'r[3]'],
      [mark, 'r[3]'],
    ]);
    expect(dropped({ 'chon[4]': 'bo' }).map(([one]) => one)).toEqual([name, mark]);
    expect(dropped({ 'chon[4]': 'ghi', ...VALUE })).toEqual([[name, 'r[3]']]);
  });

  it('a reference to a proposal that is gone stands at its field', () => {
    const {
      rows: [row],
    } = rows(readOf(all), { 'chon[4]': 'ghi', ...VALUE, 'r[4].measure': '#measure.khac' });
    expect(row?.problems).toEqual([{ code: 'history.reference-gone', where: { field: 'measure' } }]);
  });

  it('what is wrong is told with number and field; a conflict names the field and both values', () => {
    const { rows: sent } = rows(readOf(all), { 'chon[4]': 'ghi', ...VALUE });
    const data = {
      subject: 'observation',
      id: 'v',
      actor: 'A',
      at: '2026-11-30T03:00:00Z',
      base: '1',
      current: '2',
      mine: '3',
    };
    const conflict = { code: 'write.conflict', where: { record: 'observation/v', field: 'value' }, data };
    const [told] = toldAt([atRow(conflict, 'r[4]')], maker, sent);
    expect(told?.field).toBe('r[4].value');
    expect(told?.message).toMatch(/^Đề xuất 5: .*Giá trị.* từ “1” thành “2”.*bạn ghi “3”/u);
    expect(toldAt([{ code: 'form.missing', where: { field: 'bao-cao.subject' } }], maker, sent)[0]?.message).toMatch(
      /^Báo cáo này: /u,
    );
    expect(
      toldAt([{ code: 'record.unfit', where: { record: 'agency/a1' } }], makerWith({ agency: agencies(2) }), [])[0],
    ).toEqual(expect.objectContaining({ message: expect.stringContaining('Phòng số 1') }));
  });

  it('a fault of a field that the row does not show stands at the row', () => {
    const read = readOf(all);
    const { rows: sent } = rows(read, { 'chon[4]': 'ghi', ...VALUE });
    const place = proposalsOf('measures', all).findIndex(({ key }) => key === value?.key);
    const given = { maker, read, asked: asked('nhom=measures'), droppedBy: new Map() };
    const report = sentReport(formOf({}), listsWith(maker, read), []);
    const faults = [
      { field: `r[${place}].source.at`, message: 'nguồn' },
      { field: `r[${place}].value`, message: 'giá trị' },
    ];
    const page = historyPage(given, { rows: sent, report, faults });
    expect(page.model.faults.map(({ field }) => field)).toEqual([`r[${place}]`, `r[${place}].value`]);
    expect(page.rows.find((row) => row.place === place)?.faults).toEqual(['nguồn']);
  });
});
