import { describe, expect, it } from 'vitest';
import { SOME_AUTHOR, SOME_OFFICIAL, SOME_PERSON, unnamed, unnamedAuthor } from '#core/facts/unnamed.ts';

const source = { document: 'd', at: 'I' };

describe('private persons are told without their names', () => {
  it('a household that gives is one, with neither name nor seat', () =>
    expect(
      unnamed('party', { id: 'p', name: 'Hộ ông Nguyễn Văn A', short: 'ông A', seat: 'tổ 3', kind: 'person', source }),
    ).toEqual({ id: 'p', name: SOME_PERSON, kind: 'person', source }));

  it.each(['enterprise', 'cooperative', 'organisation'] as const)('one that is %s keeps its own name', (kind) => {
    const party = { id: 'p', name: 'Công ty B', short: 'B', seat: 'Hà Nội', kind, source };
    expect(unnamed('party', party)).toBe(party);
  });

  it('of who is in charge of a task it is told that somebody is', () => {
    const task = { id: 't', person: 'đồng chí Nguyễn Văn A', authority: 'Chủ tịch', statements: ['làm'] };
    expect(unnamed('task', task)).toEqual({ ...task, person: SOME_OFFICIAL });
  });

  it('that nobody is in charge stays open', () => {
    const task = { id: 't', statements: ['làm'] };
    expect(unnamed('task', task)).toBe(task);
  });

  it('other records, and none, stay as they are', () => {
    const agency = { id: 'a', name: 'UBND phường' };
    expect(unnamed('agency', agency)).toBe(agency);
    expect(unnamed('party', null)).toBeNull();
  });
});

describe('who wrote, sent or issued is told by their office in records too', () => {
  const WHO = 'Nguyễn Văn A (Chuyên viên)';
  const at = '2026-10-01T03:00:00.000Z';
  it.each([
    ['collection', { id: 'c', steps: [{ step: 'opened', by: WHO, at }] }],
    ['return', { id: 'r', steps: [{ step: 'sent', by: WHO, at, cells: [] }] }],
    ['cell', { id: 'c', by: WHO }],
    ['opinion', { id: 'o', by: WHO, text: 'x' }],
    ['issue', { id: 'i', issuedBy: WHO, signer: 'Trần Văn B' }],
    ['receipt', { id: 'r', by: WHO }],
    ['path', { id: 'p', issuedBy: WHO }],
  ] as const)('%s', (subject, record) =>
    expect(JSON.stringify(unnamed(subject, record))).toBe(JSON.stringify(record).replace(WHO, 'Chuyên viên')),
  );

  it.each([
    ['opinion', { id: 'o', agency: 'u', text: 'x' }],
    ['collection', { id: 'c', steps: [] }],
    ['issue', { id: 'i', issuedBy: 'Hệ thống (thử)' }],
  ] as const)('%s that names nobody is itself', (subject, record) => expect(unnamed(subject, record)).toBe(record));
});

describe('who wrote is told by their office', () => {
  it.each([
    ['Nguyễn Văn A (Chuyên viên Văn phòng)', 'Chuyên viên Văn phòng'],
    ['Nguyễn Văn A, chuyên viên', 'chuyên viên'],
    ['Nguyễn Văn A, chuyên viên, Văn phòng', 'chuyên viên, Văn phòng'],
    ['Nguyễn Văn A', SOME_AUTHOR],
    ['Hệ thống (dữ liệu mẫu)', 'Hệ thống (dữ liệu mẫu)'],
    ['', ''],
  ])('%j: %j', (author, told) => expect(unnamedAuthor(author)).toBe(told));
});
