import { describe, expect, it } from 'vitest';
import { questionDigest } from '#app/planning/question-digest.ts';
import { readScenarioQuestion } from '#app/read/scenario.ts';
import { answerOf, finishedIn, issuedPath, readFraction, type IssuedPath } from '#core/city/issued-path.ts';
import { findPath } from '#core/planning/find-path.ts';
import { makeDraft } from '#core/subjects/subjects.ts';
import { writeProgramme } from '#files/programme/write-programme.ts';
import { asDay } from '#core/value/day.ts';
import { openHighs } from '#files/engines/highs.ts';
import { readReportedPath } from '#app/read/report/reported-path.ts';
import { figureByText } from '#testing/figures.ts';
import { roundedDown } from '#core/value/rational.ts';
import { writePlainDecimal, trimDecimal } from '#core/value/decimal.ts';
import { writeWorkSet } from '#core/planning/work-set.ts';
import { pathRemarks } from '#core/report/remarks.ts';
import { urbanClass } from '#core/report/sections/urban-class.ts';
import { makeComposer } from '#core/report/composer.ts';
import type { Block, Run } from '#core/report/document.ts';
import { settle } from '#core/report/settle.ts';
import { openSample } from '#testing/sample.ts';

const scenario = (fields: string) => (files: ReadonlyMap<string, string>) =>
  new Map([
    ...[...files].filter(([name]) => name !== 'urban-paths.yaml'),
    [
      'scenarios.yaml',
      `- id: s\n  name: Phương án A\n  place: thanh-pho-mau\n  class: II\n  pack: 111-2025\n  report: "yes"\n${fields}`,
    ],
  ]);
const REACH = '  aim: reach\n  by: "2029-12-31"\n';

type Files = ReadonlyMap<string, string>;
const same = (files: Files): Files => files;
/** Lines at the end of files. */
const appended =
  (lines: Readonly<Record<string, string>>) =>
  (files: Files): Files =>
    new Map(
      [...files].map(([name, text]) => [
        name,
        lines[name] === undefined ? text : `${text.trimEnd()}\n${lines[name]}\n`,
      ]),
    );

const open = await openHighs();
const ISSUED_AT = '2026-10-01T03:00:00.000Z';

/** As `issuePath` issues it: the question of the records, its answer and its digest. */
const issue = async (opened: Opened): Promise<IssuedPath | undefined> => {
  const [one] = opened.view.all('scenario');
  const { weighed, by, urban } = one ? await readScenarioQuestion(opened, one) : {};
  const answer = weighed && findPath(weighed.problem, open);
  if (!one || !urban || !by || !weighed || !answer?.ok) return undefined;
  return issuedPath(
    {
      scenario: one.id,
      place: one.place,
      class: one.class,
      pack: one.pack,
      aim: one.aim,
      by,
      question: questionDigest(weighed.problem),
      asOf: opened.view.asOf,
      askedAt: 7,
      issuedBy: 'Nguyễn Văn A',
      issuedAt: ISSUED_AT,
    },
    answer.value,
  );
};

/** The file in which issued paths stand. */
const pathsFile = (issued: IssuedPath): string => {
  const drafts = [makeDraft('path', issued.scenario, issued, '01-nq-tu')];
  const files = writeProgramme({ workspace: { id: 'w', name: 'W' }, programme: '01-nq-tu', drafts });
  return new TextDecoder().decode(files.get('urban-paths.yaml'));
};

type Opened = Awaited<ReturnType<typeof openSample>>;

/** The records with the path issued for them; a path that has been changed stands as it is given. */
const found = async (
  fields: string,
  changed: (files: Files) => Files = same,
  change: (issued: IssuedPath) => IssuedPath = (issued) => issued,
  after: (files: Files) => Files = same,
) => {
  const files = (given: Files): Files => changed(scenario(fields)(given));
  const issued = await issue(await openSample('thanh-pho-mau', '2026-10-01', files));
  const opened = await openSample('thanh-pho-mau', '2026-10-01', (given) => {
    const all = after(files(given));
    return issued ? new Map([...all, ['urban-paths.yaml', pathsFile(change(issued))]]) : all;
  });
  const [template] = opened.view.all('report');
  if (!template) throw new Error('no template');
  return { opened, path: await readReportedPath(opened, template) };
};

const wordsOf = (runs: readonly Run[]): string =>
  runs.map((run) => (run.kind === 'text' ? run.text : run.kind === 'figure' ? run.printed : '')).join('');
const textOf = (block: Block): readonly string[] =>
  block.kind === 'table'
    ? block.rows.map((row) => row.map(wordsOf).join(' | '))
    : block.kind === 'paragraph'
      ? [wordsOf(block.runs)]
      : [];
/** What the section tells beneath the sheet and its chart. */
const told = async (
  fields: string,
  ...given: Parameters<typeof found> extends [string, ...infer Rest] ? Rest : never
) => {
  const {
    opened: { view, programme, units },
    path,
  } = await found(fields, ...given);
  return settle(urbanClass(makeComposer(view, programme, units), path))
    .blocks.slice(3)
    .flatMap(textOf);
};
const withStatus = (
  issued: IssuedPath,
  status: 'feasible' | 'infeasible' | 'unknown',
  cases = ['worst', 'likely'],
) => ({
  ...issued,
  answers: issued.answers.map((one) => (cases.includes(one.case) ? { ...one, status } : one)),
});

describe('the path of the scenario that the report tells', () => {
  it('the figures of the set are what the planner answers, in both cases of what is unknown', async () => {
    const {
      opened: { view },
      path,
    } = await found(REACH);
    const issued = path?.issued;
    expect(issued?.answers.map(({ case: which, status }) => [which, status])).toEqual([
      ['worst', 'optimal'],
      ['likely', 'optimal'],
    ]);
    for (const which of ['worst', 'likely'] as const) {
      const one = issued && answerOf(issued, which);
      const set = writeWorkSet(one ? finishedIn(one) : []);
      expect(figureByText(view, `urban:thanh-pho-mau planned-cost[scenario=s,works=${set}]`).value?.amount).toBe(
        one?.cost?.amount,
      );
      const total = readFraction(one?.points ?? '');
      expect(
        total &&
          figureByText(view, `urban:thanh-pho-mau planned-points[case=${which},scenario=s,works=${set}]`).value?.amount,
      ).toBe(total && writePlainDecimal(trimDecimal(roundedDown(total, 2))));
    }
  });
  it('is told with its cost, its points, its works and their sum', async () => {
    const [text, ...rows] = await told(REACH);
    expect(text).toBe(
      'Theo phương án “Phương án A”, để đủ điểm đô thị loại II đến ngày 31/12/2029, cần hoàn thành các công trình nêu trong bảng dưới đây, với chi phí tính thêm là 275,6 tỷ đồng; đây là tập hợp có chi phí thấp nhất. Khi các công trình này hoàn thành, tổng điểm ít nhất là 76,35 điểm.',
    );
    expect(rows).toContain('Nâng cấp đường nội thị | 31/12/2027 | 180 tỷ đồng | mật độ đường giao thông đô thị');
    expect(rows.find((row) => row.startsWith('Trạm xử lý nước thải'))).toContain('| đang thực hiện |');
    expect(rows.at(-1)).toBe('Tổng cộng |  | 275,6 tỷ đồng | ');
  });
  it('costs and days that the scenario tries are those that are told', async () => {
    const rows = await told(
      `${REACH}  costs: [{ work: duong-noi-thi, amount: 181 tỷ đồng }]\n  finishes: [{ work: duong-noi-thi, on: "2028-03-01" }]\n`,
    );
    expect(rows).toContain('Nâng cấp đường nội thị | 1/3/2028 | 181 tỷ đồng | mật độ đường giao thông đô thị');
    expect(rows[0]).toContain('276,6 tỷ đồng');
  });
  it('a work that waits for another is finished when that is', async () => {
    const rows = await told('  aim: highest\n  by: "2029-12-31"\n');
    expect(
      rows
        .filter((row) => /^(?:Mạng lưới cấp nước khu Tây|Nhà máy nước số 2) /u.test(row))
        .map((row) => row.split(' | ')[1]),
    ).toEqual(['30/6/2028', '30/6/2028']);
  });
  it('a work under way that is finished too late for the day is not among them', async () => {
    const rows = await told('  aim: highest\n  by: "2027-09-01"\n');
    expect(rows.some((row) => row.includes('Trạm xử lý nước thải'))).toBe(false);
  });
  it('the highest score and the earliest day are told as what they are', async () => {
    expect((await told('  aim: highest\n  by: "2029-12-31"\n  budget: 100 tỷ đồng\n'))[0]).toMatch(
      /để đạt số điểm cao nhất đến ngày 31\/12\/2029, cần hoàn thành .*; không tập hợp nào khác cho điểm cao hơn\./u,
    );
    expect((await told('  aim: earliest\n'))[0]).toMatch(
      /để đủ điểm đô thị loại II, sớm nhất vào ngày \d+\/\d+\/20\d\d, cần hoàn thành .*; không tập hợp nào khác cho kết quả sớm hơn\./u,
    );
  });
  it('no set, no proof, no answer within the budget: each is said', async () => {
    expect(await told('  aim: reach\n  by: "2026-12-31"\n')).toEqual([
      'Với phương án “Phương án A”, không tập hợp công trình nào trong hồ sơ giúp đủ điểm đô thị loại II đến ngày 31/12/2026 trong các hạn mức vốn đã ghi nhận.',
    ]);
    expect((await told(REACH, same, (issued) => withStatus(issued, 'feasible')))[0]).toContain(
      '; chưa chứng minh được đây là tập hợp có chi phí thấp nhất.',
    );
    expect(await told(REACH, same, (issued) => withStatus(issued, 'unknown'))).toEqual([
      'Với phương án “Phương án A”, chưa tìm được lời giải trong giới hạn tính toán.',
    ]);
    const nothing = (issued: IssuedPath): IssuedPath => ({
      ...issued,
      answers: issued.answers.map((one) => ({ ...one, works: [] })),
    });
    expect(await told(REACH, same, nothing)).toEqual([
      'Với phương án “Phương án A”, không cần chờ công trình nào để đủ điểm đô thị loại II đến ngày 31/12/2029.',
    ]);
  });
  it('where only the likely case has a set, that is told, as such', async () => {
    const [text] = await told(REACH, same, (issued) => withStatus(issued, 'infeasible', ['worst']));
    expect(text).toContain('Theo phương án “Phương án A”, khi các số chưa rõ đúng như dự kiến, để đủ điểm');
    expect(text).toContain('chi phí tính thêm là 230,6 tỷ đồng');
  });
  it('a set of very many works is told, each with its trace, and as far as an address reaches the whole too', async () => {
    const many = (count: number) => {
      const ids = Array.from({ length: count }, (_one, index) => `cai-tao-giuong-benh-khu-vuc-so-${index}`);
      const each = (line: (id: string) => string): string => ids.map(line).join('\n');
      return appended({
        'works.yaml': each(
          (id) =>
            `- id: ${id}\n  name: Cải tạo ${id}\n  kind: infrastructure\n  sector: other\n  objective: "2"\n  places: [thanh-pho-mau]\n  source: bo-so-lieu-minh-hoa § ${id}`,
        ),
        'progress.csv': each((id) => `${id}.p1,${id},,,proposed,,2029-12-31,,,,,,,bo-so-lieu-minh-hoa § ${id}`),
        'funding.csv': each((id) => `${id}.1,${id},,province,total,2028,1 tỷ đồng,,,,bo-so-lieu-minh-hoa § ${id}`),
        'urban-effects.csv': each(
          (id) => `${id}.1,${id},thanh-pho-mau,2A.III.14,"0,001",,,bo-so-lieu-minh-hoa § ${id}`,
        ),
      });
    };
    const highest = '  aim: highest\n  by: "2029-12-31"\n';
    expect((await told(highest, many(90)))[0]).toMatch(
      /, với chi phí tính thêm là [\d,.]+ tỷ đồng; .* tổng điểm ít nhất là [\d,]+ điểm\./u,
    );
    const most = await told(highest, many(300));
    expect(most[0]).toMatch(
      /cần hoàn thành các công trình nêu trong bảng dưới đây; không tập hợp nào khác cho điểm cao hơn\.$/u,
    );
    expect(most.find((row) => row.startsWith('Cải tạo cai-tao-giuong-benh-khu-vuc-so-299 |'))).toContain(
      '| 1 tỷ đồng |',
    );
  }, 60_000);
  it('what the scenario leaves out cannot spoil its path', async () => {
    const spoiled = (files: Files): Files =>
      new Map([
        ...files,
        ['urban-effects.csv', (files.get('urban-effects.csv') ?? '').replace('2A.III.08,"3,5"', '2A.III.08,350')],
      ]);
    expect((await told(`${REACH}  without: [dau-noi-nuoc]\n`, spoiled))[0]).toContain('275,6 tỷ đồng');
  });
  it('only what a work lifts is told as lifted', async () => {
    const rows = await told('  aim: highest\n  by: "2029-12-31"\n  without: [cong-vien-bo-song]\n');
    expect(rows.find((row) => row.startsWith('Công viên trung tâm |'))).toContain(
      '| đất công trình dịch vụ – công cộng bình quân đầu người; đất cây xanh sử dụng công cộng trong khu vực dân dụng đô thị',
    );
  });
  it('a class that is reached already needs no work, not even one under way', async () => {
    const reached = (files: Files): Files =>
      new Map([
        ...files,
        ['scenarios.yaml', (files.get('scenarios.yaml') ?? '').replace('class: II\n', 'class: III\n')],
      ]);
    expect(await told(REACH, reached)).toEqual([
      'Với phương án “Phương án A”, không cần chờ công trình nào để đủ điểm đô thị loại III đến ngày 31/12/2029.',
    ]);
  });
  it('where no work is finished by the day, nothing can raise the score', async () => {
    expect(await told('  aim: highest\n  by: "2026-11-01"\n')).toEqual([
      'Với phương án “Phương án A”, không công trình nào trong hồ sơ nâng được số điểm đến ngày 1/11/2026 trong các hạn mức vốn đã ghi nhận.',
    ]);
  });
  it('a class that counts standards is told in standards, not in points', async () => {
    const classOne = (files: Files): Files =>
      new Map([
        ...files,
        ['scenarios.yaml', (files.get('scenarios.yaml') ?? '').replace('class: II\n', 'class: I\n')],
        ['urban-effects.csv', (files.get('urban-effects.csv') ?? '').replace('2A.III.14,"2,5"', '1.III.12,50')],
      ]);
    const [text] = await told(
      '  aim: highest\n  by: "2029-12-31"\n  inputs: [{ standard: 1.III.12, value: "50" }]\n',
      classOne,
    );
    expect(text).toBe(
      'Theo phương án “Phương án A”, để đạt nhiều tiêu chuẩn nhất đến ngày 31/12/2029, cần hoàn thành các công trình nêu trong bảng dưới đây, với chi phí tính thêm là 150 tỷ đồng; không tập hợp nào khác đạt nhiều tiêu chuẩn hơn. Khi các công trình này hoàn thành, số tiêu chuẩn đạt ít nhất là 1.',
    );
  });
  describe('what was issued is told, and nothing is searched', () => {
    const dearer = (files: Files): Files =>
      new Map([...files, ['funding.csv', (files.get('funding.csv') ?? '').replaceAll('90 tỷ đồng', '91 tỷ đồng')]]);
    const remarksOf = async (...given: Parameters<typeof found>) =>
      pathRemarks((await found(...given)).path).map(({ code, data }) => [code, data]);

    it('where the records still ask the same there is nothing to remark', async () =>
      expect(await remarksOf(REACH)).toEqual([]));
    it('where nothing has been issued nothing is told, and a remark says so', async () => {
      const spoiled = (files: Files): Files =>
        new Map([
          ...files,
          ['urban-effects.csv', (files.get('urban-effects.csv') ?? '').replace('2A.III.08,"3,5"', '2A.III.08,350')],
        ]);
      expect(await told(REACH, spoiled)).toEqual([]);
      expect(await remarksOf(REACH, spoiled)).toEqual([['path.not-issued', {}]]);
    });
    it('where records have changed it is told as of then, and a remark stands beside it', async () => {
      const [text] = await told(REACH, same, (issued) => issued, dearer);
      expect(text).toContain('; theo số liệu đến ngày 1/10/2026, đây là tập hợp có chi phí thấp nhất.');
      expect(text).not.toMatch(/thay đổi|chưa hợp lệ|thiếu/u);
      expect(await remarksOf(REACH, same, (issued) => issued, dearer)).toEqual([
        ['path.records-changed', { asOf: '2026-10-01', sequence: '7' }],
      ]);
    });
    it.each([
      ['aim', { aim: 'highest' }],
      ['class', { class: 'III' }],
      ['pack', { pack: '26-2022' }],
      ['day', { by: asDay('2029-12-30') }],
      ['place', { place: 'phuong-mau' }],
    ] as const)('what was issued for another %s is no answer to the scenario', async (_, other) => {
      const changed = (issued: IssuedPath): IssuedPath => ({ ...issued, ...other });
      expect(await told(REACH, same, changed)).toEqual([]);
      expect(await remarksOf(REACH, same, changed)).toEqual([['path.not-issued', {}]]);
    });
  });
  it('a report without that part, and one without a scenario to tell, ask nothing', async () => {
    const { opened } = await found(REACH);
    const [template] = opened.view.all('report');
    expect(
      template &&
        (await readReportedPath(opened, {
          ...template,
          parts: template.parts.filter(({ part }) => part !== 'urban-class'),
        })),
    ).toBeUndefined();
    const quiet = await openSample(
      'thanh-pho-mau',
      '2026-10-01',
      (files) =>
        new Map([...files, ['scenarios.yaml', (files.get('scenarios.yaml') ?? '').replace('  report: "yes"\n', '')]]),
    );
    expect(template && (await readReportedPath(quiet, template))).toBeUndefined();
  });
});
