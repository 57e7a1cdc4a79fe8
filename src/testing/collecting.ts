/** A small programme whose agencies report: what tests of returns stand on. */
import { records, view, type GivenRecords } from '#testing/records.ts';
import { q } from '#testing/records.ts';
import type { View } from '#core/facts/view.ts';
import { SUBJECT_NAMES, type RecordIn, type Stored, type Subject } from '#core/subjects/subjects.ts';

const SOURCE = { document: 'source', at: 'I' };

/**
 * Two measures, two works with money, an obstacle, a task; `kt` owes figures and money, `hd` progress and obstacles.
 */
const REPORTING: GivenRecords = {
  document: [{ id: 'source', kind: 'report', symbol: '01-BC/TU', cutoff: '2026-03-31' }],
  agency: [
    { id: 'kt', name: 'Phòng Kinh tế' },
    { id: 'hd', name: 'Phòng Hạ tầng' },
    { id: 'office', name: 'Văn phòng' },
  ],
  measure: [
    { id: 'water', name: 'tỷ lệ hộ dùng nước sạch', unit: '%', direction: 'up', aggregation: 'none' },
    { id: 'revenue', name: 'thu ngân sách', unit: 'đồng', direction: 'up', aggregation: 'sum' },
  ],
  objective: [{ id: 'p/1', kind: 'task', title: 'Cải cách', lead: 'kt' }],
  work: [
    { id: 'road', name: 'Đường', owner: 'hd', objective: 'p/1' },
    { id: 'school', name: 'Trường', owner: 'hd', objective: 'p/1' },
  ],
  progress: [{ id: 'g1', work: 'road', since: '2026-03-31', status: 'ongoing', expectedFinish: '2026-12' }],
  extent: [
    {
      id: 'e1',
      work: 'road',
      extent: 'length',
      label: 'chiều dài',
      stage: 'done',
      value: q('2 km'),
      since: '2026-03-31',
    },
  ],
  funding: [
    { id: 'f1', work: 'road', capital: 'province', kind: 'plan', year: '2026', amount: q('10 tỷ đồng') },
    {
      id: 'f2',
      work: 'road',
      capital: 'province',
      kind: 'disbursement',
      year: '2026',
      amount: q('3 tỷ đồng'),
      reach: 'to-date',
      since: '2026-03-31',
    },
  ],
  obstacle: [{ id: 'o1', work: 'road', kind: 'clearance', statement: 'Chưa bàn giao mặt bằng', since: '2026-02-01' }],
  task: [{ id: 't1', lead: 'kt', statements: ['rà soát'], due: '2026-12' }],
  observation: [
    { measure: 'water', place: 'city', period: '2026-Q1', kind: 'actual', value: q('95,5%'), source: SOURCE },
  ],
  duty: [
    {
      id: 'd1',
      agency: 'kt',
      owes: 'measure',
      measure: 'water',
      places: ['city'],
      often: 'quarter',
      from: '2026',
      dueDay: 5,
    },
    {
      id: 'd2',
      agency: 'kt',
      owes: 'measure',
      measure: 'revenue',
      places: ['city'],
      often: 'quarter',
      from: '2026',
      dueDay: 5,
      reach: 'to-date',
      least: q('0 đồng'),
      most: q('100 tỷ đồng'),
    },
    { id: 'd3', agency: 'hd', owes: 'progress', often: 'quarter', from: '2026', dueDay: 10 },
    { id: 'd4', agency: 'hd', owes: 'money', often: 'quarter', from: '2026', dueDay: 10 },
    { id: 'd5', agency: 'hd', owes: 'obstacle', often: 'quarter', from: '2026', dueDay: 10 },
    { id: 'd6', agency: 'kt', owes: 'task', often: 'quarter', from: '2026', dueDay: 5 },
    { id: 'd7', agency: 'kt', owes: 'objective', often: 'quarter', from: '2026', dueDay: 5 },
  ].map((duty) => ({ places: [], works: [], objectives: [], dueMonth: 1, ...duty })),
};

export const reportingView = (more: GivenRecords = {}, asOf = '2026-07-31'): View =>
  view({ ...REPORTING, ...more }, asOf);

/** The same as drafts for a journal, with what they stand on. */
export const reportingDrafts = () =>
  SUBJECT_NAMES.flatMap((subject) =>
    [...records(REPORTING)[subject].values()].map((one) => {
      const { ref, programme, ...record } = one as Stored<Subject>;
      return { subject, id: ref.id, programme: programme ?? 'p', record: record as RecordIn<Subject> };
    }),
  );
