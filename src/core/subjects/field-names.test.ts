import { describe, expect, it } from 'vitest';
import type { Field, Fields } from '#core/shape/shape.ts';
import { SUBJECT_NAMES, SUBJECTS } from '#core/subjects/subjects.ts';
import { fieldName } from '#core/subjects/field-names.ts';

const pathsIn = (fields: Fields, before = ''): readonly string[] =>
  Object.entries(fields).flatMap(([name, field]) => {
    const path = before + name;
    const of: Field = field.type === 'list' ? field.of : field;
    return of.type === 'group' ? [path, ...pathsIn(of.fields, `${path}.`)] : [path];
  });

describe('names of fields', () => {
  it.each(SUBJECT_NAMES)('each field of %s has a name in both languages', (subject) => {
    for (const path of pathsIn(SUBJECTS[subject].fields)) {
      const [vi, en] = [fieldName('vi', subject, path), fieldName('en', subject, path)];
      expect(vi, path).not.toBe(path);
      expect(vi, path).not.toMatch(/[A-Z]{1}[a-z]+[A-Z]|_/u);
      expect(en, path).not.toBe('');
    }
  });
  it.each(SUBJECT_NAMES)('no two fields of %s that stand side by side have one name', (subject) => {
    const top = Object.keys(SUBJECTS[subject].fields);
    for (const language of ['vi', 'en'] as const) {
      const names = top.map((path) => fieldName(language, subject, path));
      expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
    }
  });
  it('a field within a group is named for where it stands', () =>
    expect([fieldName('vi', 'objective', 'target.by'), fieldName('vi', 'scenario', 'finishes.on')]).toEqual([
      'vào thời điểm',
      'ngày',
    ]));
  it('a field that nobody knows keeps its own name', () => expect(fieldName('vi', 'work', 'colour')).toBe('colour'));
});
