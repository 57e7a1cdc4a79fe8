import { describe, expect, it } from 'vitest';
import { wordReader } from '#core/vocabulary/read-word.ts';
import { capitalName, workWords } from '#core/vocabulary/work-words.ts';
import { isBelow, rootsAmong, SHIPPED_VOCABULARY, vocabularyOf } from '#core/vocabulary/vocabulary.ts';
import type { Term } from '#core/vocabulary/term.ts';

const read = wordReader(
  [
    ['road', ['Đường', 'Road']],
    ['water', ['Cấp nước', 'Nước sạch – đô thị']],
    ['sugar', ['Đường kính']],
    ['peace', ['Hòa bình']],
    ['one', ['Chung']],
    ['two', ['Chung']],
  ],
  [
    ['road', ['lối đi']],
    ['water', ['giếng', 'ao']],
    ['sugar', ['ao']],
  ],
);

describe('the code that a word means', () => {
  it.each([
    ['road', 'road'],
    ['Đường', 'road'],
    ['ĐƯỜNG', 'road'],
    [' cấp  nước ', 'water'],
    ['nước sạch - đô thị', 'water'],
    ['nước sạch − đô thị', 'water'],
    ['hoà bình', 'peace'],
    // Marks may lack where the rest still means one.
    ['duong', 'road'],
    ['cap nuoc', 'water'],
    ['Đường (road)', 'road'],
    ['Gì cũng được (road)', 'road'],
    ['lối đi', 'road'],
    ['giếng', 'water'],
  ])('“%s”: %s', (text, code) => expect(read(text)).toEqual({ ok: true, code }));
  it.each<[string, boolean, readonly string[]]>([
    ['Chung', true, ['one', 'two']],
    // The word says one thing, the code in brackets another.
    ['Đường (water)', true, ['water', 'road']],
    ['ao', true, ['water', 'sugar']],
    ['', false, []],
    ['tên lửa vũ trụ', false, []],
  ])('“%s” means none: ambiguous %s, near %j', (text, ambiguous, near) =>
    expect(read(text)).toEqual({ ok: false, ambiguous, near }),
  );
  it('one that is mistyped names what is like it, each once', () => {
    const found = read('duongg');
    expect(found.ok ? [] : found.near).toContain('road');
    expect(found.ok ? [] : new Set(found.near).size).toBe(found.ok ? 0 : found.near.length);
  });
});

const term = (code: string, more: Partial<Term> = {}): Term => ({ code, vi: code, en: `${code} (en)`, ...more });
const words = vocabularyOf({
  sector: [
    term('farm', { noun: 'nông nghiệp', counter: 'mô hình', states: { completed: 'đã thu hoạch' } }),
    term('rice', { parent: 'farm', counter: 'ruộng' }),
    term('bamboo', { parent: 'rice' }),
  ],
  'work-kind': [
    term('thing', { general: true, counter: 'nội dung', owner: 'làm chủ' }),
    term('class', { counter: 'lớp', states: { ongoing: 'đang học' } }),
  ],
  capital: [term('own', { levels: { ward: 'ngân sách phường' }, noun: 'ngân sách' })],
});

describe('terms of one’s own in the tree', () => {
  it('stand before what is left over', () => {
    const codes = words.terms('sector').map(({ code }) => code);
    expect(codes.indexOf('bamboo')).toBeLessThan(codes.indexOf('other'));
    expect(codes.indexOf('farm')).toBeGreaterThan(codes.indexOf(SHIPPED_VOCABULARY.terms('sector')[0]?.code ?? ''));
  });
  it('one with a shipped code takes its place', () => {
    const [first] = SHIPPED_VOCABULARY.terms('sector');
    const own = vocabularyOf({ sector: [term(first?.code ?? '', { vi: 'tên khác' })] });
    expect(own.terms('sector')[0]).toMatchObject({ vi: 'tên khác' });
    expect(own.terms('sector')).toHaveLength(SHIPPED_VOCABULARY.terms('sector').length);
  });
  it('a term with those above it', () => {
    expect(words.line('sector', 'bamboo').map(({ code }) => code)).toEqual(['bamboo', 'rice', 'farm']);
    expect(words.line('sector', 'nothing')).toEqual([]);
    const circle = vocabularyOf({ sector: [term('a', { parent: 'b' }), term('b', { parent: 'a' })] });
    expect(circle.line('sector', 'a').map(({ code }) => code)).toEqual(['a', 'b']);
  });
  it.each([
    ['bamboo', 'bamboo', true],
    ['bamboo', 'farm', true],
    ['farm', 'bamboo', false],
    ['nothing', 'nothing', true],
    ['nothing', 'farm', false],
  ])('%s is %s or lies below it: %s', (code, above, expected) =>
    expect(isBelow(words, 'sector', code, above)).toBe(expected),
  );
  it.each<[readonly string[], readonly string[]]>([
    [[], []],
    [['bamboo'], ['bamboo']],
    [['bamboo', 'farm'], ['farm']],
    [['bamboo', 'rice'], ['rice']],
    [
      ['nothing', 'farm'],
      ['farm', 'nothing'],
    ],
    [
      ['other', 'farm'],
      ['farm', 'other'],
    ],
  ])('of %j those below no other, in the order of the vocabulary: %j', (codes, roots) =>
    expect(rootsAmong(words, 'sector', codes)).toEqual(roots),
  );
  it.each([
    ['vi', 'farm', 'farm'],
    ['en', 'farm', 'farm (en)'],
    ['vi', 'nothing', 'nothing'],
  ] as const)('its name in %s: %s is %s', (language, code, name) =>
    expect(words.name(language, 'sector', code)).toBe(name),
  );
});

describe('how prose speaks of works', () => {
  const of = (kind: string, sector: string) => workWords(words, { kind, sector });
  it.each([
    ['class', 'bamboo', 'lớp'],
    // Behind a kind that counts anything the sector's own word.
    ['thing', 'bamboo', 'ruộng'],
    ['thing', 'farm', 'mô hình'],
    ['thing', 'nothing', 'nội dung'],
    ['nothing', 'nothing', 'nội dung'],
  ])('%s of %s are counted as %s', (kind, sector, counter) => expect(of(kind, sector).counter).toBe(counter));
  it.each([
    ['class', 'bamboo', 'ongoing', 'đang học'],
    ['class', 'bamboo', 'completed', 'đã thu hoạch'],
    ['class', 'bamboo', 'suspended', 'đang tạm dừng'],
    ['nothing', 'nothing', 'completed', 'đã hoàn thành'],
  ] as const)('%s of %s, %s: %s', (kind, sector, state, words_) => expect(of(kind, sector).states[state]).toBe(words_));
  it('the field by its noun, its name, or its code; the owner by what the kind says', () => {
    expect([of('class', 'farm').noun, of('class', 'bamboo').noun, of('class', 'nothing').noun]).toEqual([
      'nông nghiệp',
      'bamboo',
      'nothing',
    ]);
    expect([of('thing', 'farm').owner, of('class', 'farm').owner]).toEqual(['làm chủ', 'chủ trì']);
  });
  it.each([
    ['own', ['ward', 'province'], 'ngân sách phường'],
    ['own', ['province', 'ward'], 'ngân sách phường'],
    ['own', ['province'], 'ngân sách'],
    ['own', [], 'ngân sách'],
    ['nothing', ['ward'], 'nothing'],
  ] as const)('%s, said by %j: %s', (capital, levels, name) => expect(capitalName(words, capital, levels)).toBe(name));
});

describe('boundaries of a word', () => {
  const meant = wordReader(
    [
      ['road', ['đường', 'đường bộ']],
      ['sugar', ['đường']],
      ['bridge', ['cầu', 'cầu qua sông']],
      ['ask', ['câu']],
    ],
    [
      ['bridge', ['cầu phao']],
      ['road', ['ngõ', 'lối đi']],
      ['sugar', ['lối đi']],
    ],
  );
  it.each<[string, object]>([
    ['road', { ok: true, code: 'road' }],
    ['đường bộ', { ok: true, code: 'road' }],
    ['Đường  Bộ', { ok: true, code: 'road' }],
    ['đường\nbộ', { ok: true, code: 'road' }],
    [' cầu ', { ok: true, code: 'bridge' }],
    // With its marks it is one of the two, without them either.
    ['cầu', { ok: true, code: 'bridge' }],
    ['câu', { ok: true, code: 'ask' }],
    ['cau', { ok: false, ambiguous: true, near: ['bridge', 'ask'] }],
    ['đường', { ok: false, ambiguous: true, near: ['road', 'sugar'] }],
    ['đường (road)', { ok: true, code: 'road' }],
    ['đường (sugar)', { ok: true, code: 'sugar' }],
    ['cầu (road)', { ok: false, ambiguous: true, near: ['road', 'bridge'] }],
    ['lối (road)', { ok: true, code: 'road' }],
    ['cầu (none)', { ok: false, ambiguous: false }],
    // What is alike counts where nothing else does.
    ['cầu phao', { ok: true, code: 'bridge' }],
    ['ngo', { ok: true, code: 'road' }],
    ['lối đi', { ok: false, ambiguous: true, near: ['road', 'sugar'] }],
    ['', { ok: false, ambiguous: false }],
    ['đường bô', { ok: true, code: 'road' }],
    ['đường bổi', { ok: false, ambiguous: false, near: ['road', 'sugar'] }],
  ])('“%s”', (text, expected) => expect(meant(text)).toMatchObject(expected));
  it('a word with its own code in brackets is read as a whole where it is a word', () => {
    const whole = wordReader([
      ['a', ['bậc (b)']],
      ['b', ['bậc']],
    ]);
    expect(whole('bậc (b)')).toEqual({ ok: true, code: 'a' });
    expect(whole('bậc (a)')).toMatchObject({ ok: false, ambiguous: true, near: ['a', 'b'] });
  });
});
