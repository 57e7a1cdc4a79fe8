/** Both languages say the same: every text is there, and every sentence holds in both what it is given. */
import { globSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findRemarks } from '#core/remark/find-remarks.ts';
import { wordRemark } from '#words/word-remark.ts';
import { q, view } from '#testing/records.ts';

type Tree = string | ((...parts: never[]) => unknown) | { readonly [key: string]: Tree };
interface Pair {
  readonly path: string;
  readonly vi: Tree;
  readonly en: Tree;
}

const ROOT = import.meta.dirname;
const files = globSync('**/*.ts', { cwd: ROOT }).filter((file) => !file.endsWith('.test.ts'));

const isTree = (value: unknown): value is Readonly<Record<string, Tree>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const leavesOf = (path: string, vi: Tree, en: Tree): readonly Pair[] =>
  isTree(vi) && isTree(en)
    ? Object.keys(vi).flatMap((key) => leavesOf(`${path}.${key}`, vi[key] as Tree, en[key] as Tree))
    : [{ path, vi, en }];

const pairs: readonly Pair[] = (
  await Promise.all(
    files.map(async (file) => {
      const module = (await import(resolve(ROOT, file))) as Readonly<Record<string, unknown>>;
      return Object.entries(module).flatMap(([name, value]) =>
        isTree(value) && 'vi' in value && 'en' in value && isTree(value['vi']) && isTree(value['en'])
          ? leavesOf(`${file} ${name}`, value['vi'], value['en'])
          : [],
      );
    }),
  )
).flat();

const MARKS = ['⟦one⟧', '⟦two⟧', '⟦three⟧', '⟦four⟧', '⟦five⟧'];

/** What a sentence says to some parts; undefined where it takes no such parts. */
const said = (text: Tree, parts: readonly unknown[]): string | undefined => {
  if (typeof text !== 'function') return undefined;
  try {
    const told = text(...(parts as never[]));
    return typeof told === 'string' && !/NaN|undefined|\[object/u.test(told) ? told : undefined;
  } catch {
    return undefined;
  }
};

describe('words in both languages', () => {
  it('are found', () => expect(pairs.length).toBeGreaterThan(500));

  // What is said to readers of the one language alone.
  const ALONE = new Set(['ui/report.ts reportWords.onlyVietnamese']);
  it('none is empty in one and not in the other', () =>
    expect(
      pairs
        .filter(
          ({ path, vi, en }) =>
            typeof vi === 'string' && !ALONE.has(path) && (vi.trim() === '') !== (String(en).trim() === ''),
        )
        .map(({ path }) => path),
    ).toEqual([]));

  it('what is a sentence with parts in one is one in the other', () =>
    expect(pairs.filter(({ vi, en }) => typeof vi !== typeof en).map(({ path }) => path)).toEqual([]));

  it('a sentence holds in both languages what it is given', () => {
    const unlike = pairs.flatMap(({ path, vi, en }) => {
      const [a, b] = [said(vi, MARKS), said(en, MARKS)];
      if (a === undefined || b === undefined) return [];
      const held = (text: string) => MARKS.filter((mark) => text.includes(mark)).join();
      return held(a) === held(b) ? [] : [`${path}: “${a}” and “${b}”`];
    });
    expect(unlike).toEqual([]);
  });

  it.each([0, 1, 2, 5, 21])('of %i things there is a sentence in both', (count) => {
    const holes = pairs.flatMap(({ path, vi, en }) => {
      if (typeof vi !== 'function' || said(vi, MARKS) !== undefined) return [];
      const [a, b] = [said(vi, [count, count, count]), said(en, [count, count, count])];
      return (a === undefined) === (b === undefined) && a?.trim() !== '' && b?.trim() !== '' ? [] : [path];
    });
    expect(holes).toEqual([]);
  });
});

describe('remarks', () => {
  const on = view({
    place: [{ id: 'x', kind: 'ward', name: 'phường X', spellings: [{ text: 'Ðức Xuân' }] }],
    objective: [
      { id: 'p/1', kind: 'task', due: '2022' },
      {
        id: 'p/2',
        kind: 'target',
        target: { relation: 'at-least', value: q('9 ha'), extent: 'area', stage: 'cleared' },
      },
      { id: 'p/3', kind: 'target' },
      {
        id: 'p/4',
        kind: 'target',
        target: { relation: 'at-least', value: q('9 ha'), extent: 'area', stage: 'cleared' },
      },
    ],
    work: [
      { id: 'w', name: 'Cầu' },
      { id: 'v', objective: 'p/4', name: 'Khu dân cư' },
    ],
    progress: [
      { id: '1', work: 'w', since: '2021', status: 'ongoing', expectedFinish: '2022' },
      { id: '2', work: 'w', since: '2022-01', expectedFinish: '2024', reason: 'vướng đất' },
      { id: '3', work: 'v', since: '2021', status: 'ongoing', expectedFinish: '2022' },
    ],
    funding: [
      { id: 't', work: 'w', kind: 'total', capital: 'city', amount: q('1 đồng') },
      { id: 'b', work: 'w', kind: 'plan', capital: 'city', amount: q('2 đồng'), year: '2022' },
      { id: 'c', work: 'w', kind: 'disbursement', capital: 'city', amount: q('3 đồng'), year: '2022' },
    ],
    extent: [
      { id: 'g', work: 'w', extent: 'area', stage: 'goal', label: 'diện tích', value: q('1 ha') },
      { id: 'e', work: 'w', extent: 'area', stage: 'done', label: 'diện tích', value: q('2 ha') },
      { id: 'r', work: 'v', extent: 'area', stage: 'registered', label: 'diện tích', value: q('2 ha') },
    ],
    contribution: [{ id: 'gift', pledged: q('1 panô'), delivered: q('2 panô') }],
    claim: [{ id: 'bare', value: q('1 hộ'), formula: 'sum' }],
    measure: [{ id: 'm', unit: 'hộ', aggregation: 'none', openQuestion: 'tính cả hộ mới?' }],
    obstacle: [{ id: 'o', work: 'w', nextStepDue: '2022', nextStep: 'họp' }],
    task: [{ id: 'k', due: '2022', statements: ['Rà soát'] }],
    oversight: [{ id: 'i', answerDue: '2022' }],
    finding: [{ id: 'f', statement: 'Không còn công trình chậm tiến độ' }],
  });
  it.each(['vi', 'en'] as const)('are sentences without a hole, in %s', (language) => {
    const remarks = findRemarks(on, 'p');
    expect(new Set(remarks.map(({ code }) => code)).size).toBeGreaterThan(18);
    for (const remark of remarks) {
      const text = wordRemark(remark, language);
      expect(text, remark.code).not.toMatch(/[{}]|undefined|\(\s*\)| [.,;:)]|“”|""| {2}/u);
      expect(text, remark.code).toMatch(/[.?!]$/u);
    }
  });
  it('tell their days, stages and times as words', () => {
    const text = (code: string, language: 'vi' | 'en') => {
      const found = findRemarks(on, 'p').find((one) => one.code === code);
      return found ? wordRemark(found, language) : '';
    };
    expect(text('work.put-off', 'vi')).toContain('1 lần, ban đầu năm 2022; vướng đất');
    expect(text('target.other-kind', 'vi')).not.toMatch(/cleared|registered/u);
    expect(text('target.other-kind', 'en')).not.toMatch(/\bcleared, registered\b/u);
    // Of what was due in a year there are no days.
    expect(text('task.overdue', 'vi')).toMatch(/đã quá hạn năm 2022\.$/u);
    expect(text('task.overdue', 'en')).toMatch(/is overdue since 2022\.$/u);
    const task = findRemarks(on, 'p').find((one) => one.code === 'task.overdue');
    const ofDay = task && { ...task, data: { days: '1151' } };
    expect(ofDay && wordRemark(ofDay, 'vi')).toMatch(/đã quá hạn 1\.151 ngày\.$/u);
    expect(ofDay && wordRemark(ofDay, 'en')).toMatch(/is 1,151 days overdue\.$/u);
    expect(text('finding.late', 'vi')).toContain('không có');
    expect(text('finding.late', 'en')).toContain('no');
  });
});
