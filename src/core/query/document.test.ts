import { expect, test } from 'vitest';
import { documentAnswer, type Link } from '#core/query/document.ts';
import { documentsAnswer } from '#core/query/documents.ts';
import { orRefuse, Refusal } from '#app/refusal.ts';
import { opened } from '#testing/opened.ts';

const programme = opened({
  agency: [{ id: 'office', name: 'Văn phòng' }],
  document: [
    {
      id: 'law',
      kind: 'resolution',
      symbol: '08-NQ/TU',
      date: '2021-04-20',
      issuer: 'office',
      source: { document: 'source' },
    },
    {
      id: 'plan',
      kind: 'plan',
      date: '2022',
      relations: [{ type: 'implements', document: 'law' }],
      subject: 'Kế hoạch thực hiện',
    },
    {
      id: 'circle',
      kind: 'decision',
      date: '2022',
      relations: [
        { type: 'amends', document: 'plan' },
        { type: 'cites', document: 'circle' },
      ],
    },
    { id: 'old', kind: 'decision', date: '2010-01-01' },
    { id: 'end', kind: 'decision', date: '2020-01-01', relations: [{ type: 'revokes', document: 'old' }] },
  ],
  work: [{ id: 'w', basis: ['law', 'plan'] }],
  programme: [{ id: 'other', resolution: 'law' }],
});

const alone = opened({
  document: [
    { id: 'law', kind: 'resolution', date: '2021' },
    { id: 'plan', kind: 'plan', date: '2022' },
    { id: 'old', kind: 'decision', date: '2010' },
  ],
  work: [
    { id: 'w', basis: ['law', 'plan'] },
    { id: 'v', basis: ['law'] },
  ],
});

const ids = (links: readonly Link[]): readonly unknown[] =>
  links.map((link) => [link.type, link.document.id, ...(link.further.length > 0 ? [ids(link.further)] : [])]);

test('the chain goes both ways and ends where it comes back to itself', () => {
  expect(ids(orRefuse(documentAnswer(programme, 'law')).isActedOn)).toEqual([
    ['implements', 'plan', [['amends', 'circle', [['cites', 'circle']]]]],
  ]);
  expect(ids(orRefuse(documentAnswer(programme, 'circle')).acts)).toEqual([
    ['amends', 'plan', [['implements', 'law']]],
    ['cites', 'circle'],
  ]);
});

test('a resolution names the programme that carries it out, another document none', () => {
  expect(['law', 'plan'].map((id) => orRefuse(documentAnswer(programme, id)).programmes.map((one) => one.id))).toEqual([
    ['other'],
    [],
  ]);
});

test('what falls with it, and what a work would be left with', () => {
  const seen = orRefuse(documentAnswer(programme, 'law'));
  expect(seen.falls.map((one) => one.id)).toEqual(['plan', 'circle']);
  expect(seen.others.map(({ record, left }) => [record.id, left.map((one) => one.id)])).toEqual([['w', ['plan']]]);
  expect(seen.reading?.kind).toBe('resolution');
});

test('what it tells is counted by kind of record, only what there is', () => {
  const tells = orRefuse(documentAnswer(programme, 'source')).tells.map(({ subject, figure }) => [
    subject,
    figure.value?.amount,
  ]);
  expect(tells).toEqual([
    ['work', '1'],
    ['document', '1'],
    ['place', '1'],
    ['agency', '1'],
  ]);
});

test('the register is filtered by standing, issuer and words, newest first', () => {
  const found = (question: Parameters<typeof documentsAnswer>[1]) =>
    documentsAnswer(programme, question).lines.map((line) => line.document.id);
  expect(found({ standing: 'revoked' })).toEqual(['old']);
  expect(found({ issuer: 'office' })).toEqual(['law']);
  expect(found({ text: 'ke hoach' })).toEqual(['plan']);
  expect(found({ kind: 'decision' })).toEqual(['circle', 'end', 'old']);
  expect(documentsAnswer(programme, { kind: 'decision' }).count?.value?.amount).toBe('3');
});

test('what would be left without a basis stands apart from what would not', () => {
  const [law, plan, none] = ['law', 'plan', 'old'].map((id) => orRefuse(documentAnswer(alone, id)));
  expect([law, plan, none].map((one) => one?.baseless.map(({ record }) => record.id))).toEqual([['v'], [], []]);
  expect([law, plan, none].map((one) => one?.others.map(({ record }) => record.id))).toEqual([['w'], ['w'], []]);
});

test('a relation keeps its note, leads as deep as three documents, and to as many as twelve', () => {
  const many = opened({
    document: [
      { id: 'top', kind: 'resolution', date: '2020' },
      {
        id: 'amended',
        kind: 'resolution',
        date: '2021',
        relations: [{ type: 'amends', document: 'top', note: 'Điều 3' }],
      },
      ...Array.from({ length: 14 }, (_, at) => ({
        id: `plan-${String(at).padStart(2, '0')}`,
        kind: 'plan',
        date: '2022',
        relations: [{ type: 'implements', document: 'amended' }],
      })),
      { id: 'third', kind: 'plan', date: '2023', relations: [{ type: 'implements', document: 'plan-00' }] },
      { id: 'fourth', kind: 'plan', date: '2024', relations: [{ type: 'implements', document: 'third' }] },
      { id: 'gone-to', kind: 'plan', date: '2024', relations: [{ type: 'cites', document: 'nothing' }] },
    ],
  });
  const [first] = orRefuse(documentAnswer(many, 'top')).isActedOn;
  expect([first?.note, first?.further.length]).toEqual(['Điều 3', 12]);
  const [second] = first?.further ?? [];
  expect([second?.document.id, second && 'note' in second]).toEqual(['plan-00', false]);
  expect(second?.further.map((one) => [one.document.id, one.further])).toEqual([['third', []]]);
  // Of the first document all are told.
  expect(orRefuse(documentAnswer(many, 'amended')).isActedOn).toHaveLength(14);
  expect(orRefuse(documentAnswer(many, 'gone-to')).acts).toEqual([]);
});

test('a document that is not there is refused', () =>
  expect(() => orRefuse(documentAnswer(programme, 'nothing'))).toThrow(Refusal));
