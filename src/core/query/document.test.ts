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

test('a document that is not there is refused', () =>
  expect(() => orRefuse(documentAnswer(programme, 'nothing'))).toThrow(Refusal));
