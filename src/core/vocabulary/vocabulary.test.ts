import { describe, expect, it } from 'vitest';
import { fold } from '#core/text/fold.ts';
import { readWordOf } from '#core/vocabulary/word-sets.ts';
import { TERM_SETS } from '#core/vocabulary/term.ts';
import { SHIPPED_VOCABULARY, vocabularyOf } from '#core/vocabulary/vocabulary.ts';
import { codesOf, WORDS, wordOf, type WordSet } from '#core/vocabulary/words.ts';
import { capitalName, workWords } from '#core/vocabulary/work-words.ts';

const SETS = Object.keys(WORDS) as readonly WordSet[];
const v = SHIPPED_VOCABULARY;

describe('the words of closed lists', () => {
  it.each(SETS)('every word of %s means one code, in any case and spelling of tones', (set) => {
    for (const code of codesOf(set)) {
      for (const word of [code, ...(wordOf(set, code) ?? [])]) {
        expect(readWordOf(set, word), word).toEqual({ ok: true, code });
        expect(readWordOf(set, word.toUpperCase()), word).toEqual({ ok: true, code });
        expect(readWordOf(set, word.normalize('NFD')), word).toEqual({ ok: true, code });
      }
      expect(readWordOf(set, `${wordOf(set, code)?.[0]} (${code})`)).toEqual({ ok: true, code });
    }
  });
  it.each([
    ['placeKind', 'phường', 'ward'],
    ['placeKind', 'Phường', 'ward'],
    ['placeKind', 'phuong', 'ward'],
    ['fundingKind', 'đã giải ngân', 'disbursement'],
    ['fundingKind', 'Đã  giải\u00a0ngân', 'disbursement'],
    ['workStatus', 'HOÀN THÀNH', 'completed'],
    ['stage', 'Mục tiêu (goal)', 'goal'],
  ] as const)('%s: %s', (set, word, code) => expect(readWordOf(set, word)).toEqual({ ok: true, code }));
  it.each([
    ['workStatus', 'hoàn thàn', ['completed']],
    ['workStatus', 'completd', ['completed']],
    ['workStatus', 'xyz', []],
    // The word and the code behind it must not contradict.
    ['placeKind', 'Phường (commune)', ['commune', 'ward']],
    ['placeKind', '', []],
  ] as const)('%s: "%s" is none, and may mean %j', (set, word, near) =>
    expect(readWordOf(set, word)).toMatchObject({ ok: false, near }),
  );
});

describe('the shipped terms', () => {
  it.each([
    'buồng',
    'mẫu nước',
    'ca phẫu thuật',
    'người bệnh',
    'cô đỡ thôn bản',
    'bộ bàn ghế',
    'đầu sách',
    'nhà giáo',
    'thí sinh',
    'chứng chỉ',
    'tấm',
    'tiết mục',
    'bức ảnh',
    'ngày khách',
    'sân chơi',
    'panô',
    'bao',
    'nhà màng',
    'tuyến kè',
    'áo phao',
    'điểm ngập',
    'con lợn',
    'sào',
    'mm',
    'm³/s',
  ])('reports of health, schools, culture, tourism, fields and water count by %s', (unit) =>
    expect(v.read('measure-unit', unit)).toMatchObject({ ok: true, code: unit }),
  );
  it.each(TERM_SETS)('every spelling of %s means one code', (set) => {
    for (const { code, vi, en, noun = vi, also = [] } of v.terms(set)) {
      const words = set === 'measure-unit' ? [] : set === 'document-kind' ? [vi, en] : [vi, en, noun];
      for (const word of [code, ...words, ...also])
        expect(v.read(set, word), `${code}: ${word}`).toMatchObject({ code });
    }
  });
  it('stand below terms that are there, in no circle', () => {
    for (const set of TERM_SETS)
      for (const { code, parent } of v.terms(set)) {
        if (parent !== undefined) expect(v.find(set, parent), code).toBeDefined();
        expect(v.line(set, code)[0]?.code).toBe(code);
      }
  });
  it('every kind of work has a counting word and an owner; every sector a noun', () => {
    for (const { code, counter, owner } of v.terms('work-kind'))
      expect([counter, owner], code).not.toContain(undefined);
    for (const { code, noun } of v.terms('sector')) expect(noun, code).toBeDefined();
  });
  it('no two kinds of documents share a code in symbols, the state’s or the Party’s', () => {
    const codes = v.terms('document-kind').flatMap(({ symbols = [] }) => symbols);
    expect(codes).toEqual([...new Set(codes)]);
    const party = v.terms('document-kind').flatMap(({ partySymbols = [] }) => partySymbols);
    expect(party).toEqual([...new Set(party)]);
  });
  it('all 29 kinds of Decree 30/2020, and those of Quy định 399-QĐ/TW', () => {
    const names = new Set(v.terms('document-kind').map(({ vi }) => vi.toLowerCase()));
    const decree =
      'nghị quyết, quyết định, chỉ thị, quy chế, quy định, thông cáo, thông báo, hướng dẫn, chương trình, kế hoạch, phương án, đề án, dự án, báo cáo, biên bản, tờ trình, hợp đồng, công văn, công điện, bản ghi nhớ, bản thỏa thuận, giấy ủy quyền, giấy mời, giấy giới thiệu, giấy nghỉ phép, phiếu gửi, phiếu chuyển, phiếu báo, thư công';
    const party =
      'cương lĩnh chính trị, điều lệ, chiến lược, nghị quyết, quyết định, chỉ thị, kết luận, quy chế, quy định, thông tri, hướng dẫn, thông báo, thông cáo, tuyên bố, lời kêu gọi, báo cáo, kế hoạch, quy hoạch, chương trình, đề án, phương án, dự án, tờ trình, công văn, biên bản, giấy giới thiệu, giấy chứng nhận, giấy đi đường, giấy nghỉ phép, giấy mời, phiếu chuyển, phiếu gửi, thư công';
    expect(decree.split(', ')).toHaveLength(29);
    for (const name of [...decree.split(', '), ...party.split(', ')]) expect(names.has(name), name).toBe(true);
  });
  it.each([
    ['sector', 'thủy lợi', 'irrigation'],
    ['sector', 'thuỷ lợi', 'irrigation'],
    ['sector', 'Giao thông', 'road'],
    ['sector', 'nền tảng số', 'digital-platform'],
    ['work-kind', 'Hạ tầng', 'infrastructure'],
    ['work-kind', 'tập huấn', 'training'],
    ['capital', 'NSTW', 'central'],
    ['capital', 'ngân sách phường', 'commune'],
    ['capital', 'xã hội hoá', 'sponsor'],
    ['document-kind', 'thông báo kết luận', 'notice-of-conclusion'],
    ['document-kind', 'Chương trình hành động', 'action-programme'],
    ['measure-unit', 'm2', 'm²'],
  ] as const)('%s: %s is read', (set, word, code) => expect(v.read(set, word)).toEqual({ ok: true, code }));
});

describe('the grammar', () => {
  it.each([
    ['infrastructure', 'road', 'đường giao thông', 'tuyến đường', 'đã hoàn thành, đưa vào sử dụng', 'làm chủ đầu tư'],
    ['infrastructure', 'other', 'công trình khác', 'công trình', 'đã hoàn thành, đưa vào sử dụng', 'làm chủ đầu tư'],
    ['planning', 'detailed-plan', 'quy hoạch chi tiết', 'đồ án, đề án', 'đã hoàn thành', 'chủ trì'],
    ['campaign', 'new-rural', 'xây dựng nông thôn mới', 'nội dung', 'đã được công nhận đạt chuẩn', 'chủ trì'],
    ['training', 'ocop', 'sản phẩm OCOP', 'lớp', 'đã tổ chức', 'chủ trì'],
    ['application', 'data', 'cơ sở dữ liệu', 'ứng dụng, nền tảng', 'đã đưa vào vận hành', 'chủ trì'],
  ])('%s in %s', (kind, sector, noun, counter, completed, owner) => {
    const words = workWords(v, { kind, sector });
    expect([words.noun, words.counter, words.states.completed, words.owner]).toEqual([noun, counter, completed, owner]);
    for (const state of Object.values(words.states)) expect(state).not.toBe('');
  });
  it('an unknown kind or sector is spoken of in common words, never left out', () => {
    expect(workWords(v, { kind: 'x', sector: 'y' })).toMatchObject({
      noun: 'y',
      counter: 'nội dung',
      owner: 'chủ trì',
    });
  });
  it.each([
    ['commune', ['ward'], 'ngân sách phường'],
    ['commune', ['commune', 'district', 'province'], 'ngân sách xã'],
    ['city', ['commune', 'district', 'province'], 'ngân sách huyện'],
    ['city', ['ward', 'city', 'province'], 'ngân sách thành phố'],
    ['province', ['ward', 'central-city'], 'ngân sách thành phố'],
    ['province', ['province'], 'ngân sách tỉnh'],
    ['commune', [], 'ngân sách xã, phường'],
    ['central', ['ward'], 'ngân sách trung ương'],
    ['land', ['ward'], 'tiền thu từ đất'],
    ['x', [], 'x'],
  ] as const)('the source %s told by %j', (capital, levels, name) =>
    expect(capitalName(v, capital, levels)).toBe(name),
  );
});

describe('terms of one’s own', () => {
  const own = vocabularyOf({
    sector: [
      { code: 'tea', vi: 'cây chè', en: 'tea', noun: 'phát triển cây chè', counter: 'vùng chè', parent: 'crop' },
    ],
    capital: [{ code: 'diaspora', vi: 'con em xa quê ủng hộ', en: 'people from here', parent: 'sponsor' }],
  });
  it('stand before what is left over, are read and named', () => {
    const codes = own.terms('sector').map(({ code }) => code);
    expect(codes.indexOf('tea')).toBe(codes.length - 2);
    expect(own.read('sector', 'Cây chè')).toEqual({ ok: true, code: 'tea' });
    expect(own.name('vi', 'sector', 'tea')).toBe('cây chè');
    expect(own.line('capital', 'diaspora').map(({ code }) => code)).toEqual(['diaspora', 'sponsor']);
    expect(workWords(own, { kind: 'campaign', sector: 'tea' })).toMatchObject({
      noun: 'phát triển cây chè',
      counter: 'vùng chè',
    });
  });
  it('do not reach others', () => expect(v.find('sector', 'tea')).toBeUndefined());
  it('a circle among them ends', () => {
    const round = vocabularyOf({
      sector: [
        { code: 'a', vi: 'a', en: 'a', parent: 'b' },
        { code: 'b', vi: 'b', en: 'b', parent: 'a' },
      ],
    });
    expect(round.line('sector', 'a').map(({ code }) => code)).toEqual(['a', 'b']);
  });
});

it('marks may lack only where one code is left: "to" is a group of people and a hamlet’s part', () => {
  const words = new Map<string, Set<string>>();
  for (const { code, vi, also = [] } of v.terms('work-kind'))
    for (const word of [vi, ...also]) words.set(fold(word), (words.get(fold(word)) ?? new Set()).add(code));
  for (const [word, codes] of words) {
    const read = v.read('work-kind', word);
    expect(read.ok, word).toBe(codes.size === 1);
  }
});

describe('words of near meaning', () => {
  it.each([
    ['work-kind', 'construction', 'infrastructure'],
    ['work-kind', 'Building', 'infrastructure'],
    ['work-kind', 'software', 'application'],
    ['sector', 'police', 'security'],
    ['sector', 'healthcare', 'health'],
    ['document-kind', 'official letter', 'letter'],
  ] as const)('of %s: %s is %s', (set, word, code) => expect(v.read(set, word)).toEqual({ ok: true, code }));
  it('mean nothing where several terms have them', () =>
    expect(v.read('document-kind', 'instruction')).toMatchObject({ ok: false, ambiguous: true }));
  it('give way to a term of one’s own', () => {
    const own = { code: 'construction', vi: 'Xây dựng riêng', en: 'Own construction' };
    expect(vocabularyOf({ 'work-kind': [own] }).read('work-kind', 'construction')).toEqual({
      ok: true,
      code: 'construction',
    });
  });
});

describe('terms of one’s own', () => {
  const term = (code: string, vi: string, more: object = {}) => ({ code, vi, en: `${code} en`, ...more });
  const own = () =>
    vocabularyOf({
      sector: [term('x-zebra', 'zebra', { noun: 'vườn zebra', also: ['ngựa vằn'], alike: ['equid'] })],
      'document-kind': [term('x-note', 'phiếu lạ', { noun: 'giấy lạ', also: ['ghi chú lạ'] })],
      'measure-unit': [term('x-unit', 'bó lạ', { kind: 'count', also: ['bó lạ lùng'] })],
    } as never);
  it.each([
    ['sector', 'zebra', 'x-zebra'],
    ['sector', 'x-zebra en', 'x-zebra'],
    ['sector', 'vườn zebra', 'x-zebra'],
    ['sector', 'ngựa vằn', 'x-zebra'],
    ['sector', 'equid', 'x-zebra'],
    // Papers are cited by a noun that many kinds share: it tells none of them.
    ['document-kind', 'phiếu lạ', 'x-note'],
    ['document-kind', 'x-note en', 'x-note'],
    ['document-kind', 'giấy lạ', undefined],
    ['document-kind', 'ghi chú lạ', 'x-note'],
    // Units are read as documents print them.
    ['measure-unit', 'bó lạ', 'x-unit'],
    ['measure-unit', 'bó lạ lùng', 'x-unit'],
    ['measure-unit', 'x-unit en', undefined],
  ] as const)('of %s “%s” is %s', (set, text, code) => {
    const read = own().read(set, text);
    expect(read.ok ? read.code : undefined).toBe(code);
  });
  it('are called by their names, in either language; what is unknown by its code', () => {
    expect([own().name('vi', 'sector', 'x-zebra'), own().name('en', 'sector', 'x-zebra')]).toEqual([
      'zebra',
      'x-zebra en',
    ]);
    expect([own().name('vi', 'sector', 'x-none'), own().name('vi', 'capital', 'x-zebra')]).toEqual([
      'x-none',
      'x-zebra',
    ]);
  });
  it('stand among the units, and leave other sets as they were', () => {
    expect(own().units.map(({ code }) => code)).toContain('x-unit');
    expect(vocabularyOf().units.map(({ code }) => code)).not.toContain('x-unit');
    expect(own().terms('capital')).toBe(vocabularyOf().terms('capital'));
  });
  it('lie below those that they name, as long as these are there', () => {
    const line = (parent: string) =>
      vocabularyOf({ sector: [term('x-a', 'a', { parent }), term('x-b', 'b', { parent: 'x-a' })] } as never)
        .line('sector', 'x-b')
        .map(({ code }) => code);
    expect(line('road')).toEqual(['x-b', 'x-a', ...SHIPPED_VOCABULARY.line('sector', 'road').map(({ code }) => code)]);
    expect(line('x-none')).toEqual(['x-b', 'x-a']);
    // A circle ends.
    expect(line('x-b')).toEqual(['x-b', 'x-a']);
  });
  it('stand before what is left over; where nothing is, behind all', () => {
    const order = (set: 'sector' | 'measure-unit') =>
      own()
        .terms(set)
        .map(({ code }) => code);
    const sectors = order('sector');
    expect(sectors.indexOf('x-zebra')).toBe(sectors.indexOf('other') - 1);
    expect(order('measure-unit').at(-1)).toBe('x-unit');
  });
});
