import { describe, expect, it } from 'vitest';
import { wholeFacts } from '#core/facts/facts.ts';
import {
  hasTouched,
  memory,
  miss,
  newNotes,
  notesFor,
  notesWithin,
  sizeOfNotes,
  takeWanted,
  touch,
} from '#core/facts/memory.ts';
import { rowsKey } from '#core/facts/series.ts';
import type { Subject } from '#core/subjects/subjects.ts';
import { records } from '#testing/records.ts';

it('a memory holds no more than it may, however much is asked of it', () => {
  const view = { notes: newNotes() };
  const squares = memory<number>(5);
  for (let at = 0; at < 500; at += 1) {
    expect(squares.recall(view, String(at), () => at * at)).toBe(at * at);
    expect(sizeOfNotes(view)).toBeLessThanOrEqual(5);
  }
  let made = 0;
  for (const name of ['x', 'x', 'y', 'x']) squares.recall(view, name, () => (made += 1));
  expect(made).toBe(2);
});

describe('what a memory was made of', () => {
  it.each<[readonly Subject[], readonly Subject[], boolean]>([
    [['work'], ['work'], true],
    [['work'], ['place'], false],
    [['work', 'place'], ['party', 'place'], true],
    [['work'], [], false],
    [[], ['work'], false],
  ])('looked at %j, asked of %j: %s', (looked, asked, expected) => {
    const notes = newNotes();
    for (const subject of looked) touch(notes, subject);
    expect(hasTouched(notes, asked)).toBe(expected);
  });
  it('is said again by who is remembered, and added to what was looked at before', () => {
    const view = { notes: newNotes() };
    const kept = memory<number>();
    const ask = (): number =>
      kept.recall(view, 'x', () => {
        touch(view.notes, 'work');
        return 1;
      });
    ask();
    view.notes.touched = 0;
    touch(view.notes, 'place');
    ask();
    expect([hasTouched(view.notes, ['work']), hasTouched(view.notes, ['place'])]).toEqual([true, true]);
  });
  it('of one within another is looked at by both', () => {
    const view = { notes: newNotes() };
    const kept = memory<number>();
    const inner = (): number => kept.recall(view, 'inner', () => (touch(view.notes, 'work'), 1));
    touch(view.notes, 'party');
    kept.recall(view, 'outer', () => (touch(view.notes, 'place'), inner() + 1));
    for (const subject of ['work', 'place', 'party'] as const) expect(hasTouched(view.notes, [subject])).toBe(true);
    view.notes.touched = 0;
    kept.recall(view, 'outer', () => 0);
    expect([hasTouched(view.notes, ['work']), hasTouched(view.notes, ['party'])]).toEqual([true, false]);
  });
  it('is kept where a series was asked for that is not loaded: nothing', () => {
    const view = { notes: newNotes() };
    const kept = memory<number>();
    const key = rowsKey('observation', { measure: 'm' });
    let made = 0;
    const ask = (isLoaded: boolean): number =>
      kept.recall(view, 'x', () => {
        if (!isLoaded) miss(view.notes, key);
        return (made += 1);
      });
    expect([ask(false), ask(false), ask(true), ask(true)]).toEqual([1, 2, 3, 3]);
    expect(takeWanted(view).map(({ text }) => text)).toEqual([key.text]);
    expect(takeWanted(view)).toEqual([]);
  });
  it('a failure is not remembered, and what was looked at before it is', () => {
    const view = { notes: newNotes() };
    const kept = memory<number>();
    touch(view.notes, 'party');
    expect(() =>
      kept.recall(view, 'x', () => {
        throw new RangeError('none');
      }),
    ).toThrow(RangeError);
    expect(hasTouched(view.notes, ['party'])).toBe(true);
    expect(kept.recall(view, 'x', () => 1)).toBe(1);
  });
});

describe('notes within others', () => {
  it('look and want for those, and remember for themselves', () => {
    const outer = newNotes();
    const inner = notesWithin(outer);
    touch(inner, 'work');
    miss(inner, rowsKey('observation', { measure: 'm' }));
    expect([hasTouched(outer, ['work']), outer.missed, outer.wanted.size]).toEqual([true, 1, 1]);
    expect([inner.touched, inner.missed]).toEqual([outer.touched, 1]);
    const kept = memory<number>();
    kept.recall({ notes: inner }, 'x', () => 1);
    expect([sizeOfNotes({ notes: inner }), sizeOfNotes({ notes: outer })]).toEqual([1, 0]);
  });
});

describe('on other facts', () => {
  const before = records({ work: [{ id: 'w' }], party: [{ id: 'y' }] });
  const kept = memory<string>();
  const known = () => {
    const view = { notes: newNotes(), facts: wholeFacts(before) };
    kept.recall(view, 'works', () => (touch(view.notes, 'work'), 'old'));
    kept.recall(view, 'parties', () => (touch(view.notes, 'party'), 'old'));
    kept.recall(view, 'nothing', () => 'old');
    return view;
  };
  const after = (subject: 'work' | 'party') => {
    const view = known();
    const other = wholeFacts({ ...before, [subject]: new Map(before[subject] as ReadonlyMap<string, unknown>) });
    const notes = notesFor(view, other);
    return ['works', 'parties', 'nothing'].map((name) => kept.recall({ notes }, name, () => 'new'));
  };
  it('what was made of what has changed is forgotten, and nothing else', () => {
    expect(after('work')).toEqual(['new', 'old', 'old']);
    expect(after('party')).toEqual(['old', 'new', 'old']);
  });
  it('what was looked at and wanted before is not taken over', () => {
    const view = known();
    touch(view.notes, 'work');
    miss(view.notes, rowsKey('observation', { measure: 'm' }));
    const notes = notesFor(view, view.facts);
    expect([notes.touched, notes.missed, notes.wanted.size]).toEqual([0, 0, 0]);
    expect(sizeOfNotes({ notes })).toBe(3);
  });
});
