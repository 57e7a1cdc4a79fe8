import { expect, it } from 'vitest';
import { readCityTable } from '#files/tables/city-table.ts';
import { readProgramme } from '#files/programme/read-programme.ts';
import { BASE, filesOf } from '#testing/small-programme.ts';

const PLAIN = 'id,2A.II.03,2A.II.05\na,214000,"78,5"\nb,5,\n';

it.each([
  [
    'a mark of byte order, semicolons, empty columns and rows',
    '\ufeffid;2A.II.03;2A.II.05;;\na;214000;78,5;;\nb;5;;;\n;;;;\n',
  ],
  ['a first line that names the sign', 'sep=;\nid;2A.II.03;2A.II.05\na;214000;78,5\nb;5;\n'],
  ['tabs', 'id\t2A.II.03\t2A.II.05\na\t214000\t78,5\nb\t5\n'],
  ['line ends of Windows', 'id;2A.II.03;2A.II.05\r\na;214000;78,5\r\nb;5;\r\n'],
  ['line ends of old Macs', 'id;2A.II.03;2A.II.05\ra;214000;78,5\rb;5;\r'],
])('a score table with %s reads as without', (_, text) => {
  const cells = (table: string) => {
    const read = readCityTable(table, 't.csv');
    return read.ok && read.value.map((row) => row.cells);
  };
  expect(cells(text)).toEqual(cells(PLAIN));
});

const programme = (progress: string | Uint8Array) => readProgramme(filesOf({ ...BASE, 'progress.csv': progress }));

it.each([
  [
    'cells that lack at the end of a row',
    'id,work,since,status,source,started,statement\np1,duong-1,2024-06-30,ongoing,bc-01\n',
  ],
  ['tabs', 'id\twork\tsince\tstatus\tsource\np1\tduong-1\t30/6/2024\tđang thi công\tbc-01\n'],
  ['line ends of old Macs', 'id,work,since,status,source\rp1,duong-1,2024-06-30,ongoing,bc-01\r'],
  [
    'a first line that names the sign',
    'sep=;\r\nid;work;since;status;source\r\np1;duong-1;30/6/2024;đang thực hiện;bc-01\r\n',
  ],
])('a file with %s is read', (_, text) => {
  const read = programme(text);
  expect(read.ok && read.value.drafts.find(({ subject }) => subject === 'progress')?.record).toEqual({
    id: 'p1',
    work: 'duong-1',
    since: '2024-06-30',
    status: 'ongoing',
    figures: [],
    source: { document: 'bc-01' },
  });
});
it('a row that is too long stays refused', () => {
  const read = programme('id,work,since,status,source\np1,duong-1,2024-06-30,ongoing,bc-01,x\n');
  expect(!read.ok && read.problems).toEqual([
    { code: 'csv.cells', where: { file: 'progress.csv', line: 2 }, data: { expected: 5, found: 6 } },
  ]);
});
it.each([
  ['TCVN3', 'ñy ban nh©n d©n x·', 'tcvn3'],
  ['VNI', 'Hoäi ñoàng nhaân daân xaõ', 'vni'],
  ['lost letters', '?y ban nhân dân xã', 'lost'],
])('a cell in %s is told with file, line, column and the cure', (_, name, breakage) => {
  const units = `id,name,short,line,source\nubnd-xa,${name},UBND xã,government,nq-01\nhdnd-xa,Hội đồng nhân dân xã,HĐND xã,council,nq-01\n`;
  const { 'units.csv': _units, ...rest } = BASE;
  const read = readProgramme(filesOf({ ...rest, 'agencies.csv': units }));
  expect(!read.ok && read.problems[0]).toMatchObject({
    code: 'field.mojibake',
    where: { file: 'agencies.csv', line: 2, field: 'name' },
    data: { breakage },
  });
});
