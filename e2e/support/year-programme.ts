/** A commune's programme as it stands before its first year of reports: three agencies, nothing reported yet. */
import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

export const WORKSPACE = 'xa-son-hoa';
export const PROGRAMME = `/${WORKSPACE}/15-nq-du`;

const FROM = resolve(import.meta.dirname, '../../src/testing/programmes/y-te-giao-duc-xa');
const QUARTERS = ['I', 'II', 'III', 'IV'];

const reportOf = (quarter: string, at: number): string => `
- id: quy-${at + 1}
  family: party
  period: quý ${quarter}/2026
  ${at === 0 ? '' : `earlier: quy-${at}`}
  typeName: BÁO CÁO
  subject: kết quả thực hiện Nghị quyết số 15-NQ/ĐU quý ${quarter} năm 2026
  superior: ĐẢNG BỘ TỈNH ĐỒNG LÂM
  issuer: ĐẢNG ỦY XÃ SƠN HÒA
  symbolTail: -BC/ĐU
  place: Sơn Hòa
  voice: Ban Thường vụ Đảng ủy
  parts:
    - { part: leadership, title: Công tác lãnh đạo chỉ đạo }
    - { part: results, title: Kết quả thực hiện }
    - { part: assessment, title: Đánh giá chung }
    - { part: next-tasks, title: Nhiệm vụ thời gian tới }
  annexes: [chỉ tiêu, 'công trình, dự án']
  authority: T/M BAN THƯỜNG VỤ
  position: BÍ THƯ
  signer: Lò Văn Thành
  recipients: [Thường trực Tỉnh ủy, Các chi bộ trực thuộc, Lưu Văn phòng Đảng ủy]
  source: nq-15`;

const FILES: Readonly<Record<string, string>> = {
  'documents.yaml': `
- { id: nq-15, kind: resolution, symbol: 15-NQ/ĐU, issuer: dang-uy, date: 2026-01-15, subject: 'nâng cao chất lượng chăm sóc sức khỏe Nhân dân và giáo dục giai đoạn 2026-2030' }
- { id: kh-42, kind: plan, symbol: 42/KH-UBND, issuer: ubnd, date: 2026-02-10, subject: thực hiện Nghị quyết số 15-NQ/ĐU, relations: [{ type: implements, document: nq-15 }] }
- { id: qd-310, kind: decision, symbol: 310/QĐ-UBND, issuer: ubnd-tinh, date: 2026-03-20, subject: phê duyệt chủ trương đầu tư Trạm Y tế xã Sơn Hòa }
`,
  'observations.csv': `measure,place,period,kind,value,source
dan,xa,2025,actual,5.240 người,kh-42
bhyt,xa,2025,baseline,"93,2%",nq-15
sdd,xa,2025,baseline,"21,5%",nq-15
bs,xa,2025,baseline,1 bác sĩ,nq-15
chuan,xa,2025,baseline,2 trường,nq-15
kham,xa,2026,plan,9.000 lượt,kh-42
`,
  'progress.csv': `id,work,objective,since,status,started,completed,expectedFinish,statement,source
p1,w1,,2026-02-10,preparing,,,2027-06-30,,kh-42
p2,w2,,2026-02-10,preparing,,,2026-06-30,,kh-42
p3,w3,,2026-02-10,preparing,,,2026-08-31,,kh-42
p4,w4,,2026-02-10,preparing,,,2026-12-31,,kh-42
p5,w5,,2026-02-10,preparing,,,2026-08-31,,kh-42
p6,,3.1,2026-02-28,completed,,,,"đã tổ chức 08 hội nghị quán triệt với 415 đảng viên tham dự, đạt 98,3%",kh-42
`,
  'funding.csv': `id,work,objective,capital,kind,year,amount,since,source
f1,w1,,province,total,,"8,5 tỷ đồng",,qd-310
f2,w1,,province,plan,2026,3 tỷ đồng,,kh-42
f4,w3,,province,total,,"4,2 tỷ đồng",,kh-42
f5,w3,,province,plan,2026,2 tỷ đồng,,kh-42
f7,w4,,commune,total,,"1,86 tỷ đồng",,kh-42
f8,w4,,commune,plan,2026,"1,86 tỷ đồng",,kh-42
`,
  'report.yaml': QUARTERS.map(reportOf).join(''),
};
const GONE = ['contributions.csv', 'parties.csv', 'findings.yaml', 'obstacles.yaml', 'tasks.yaml'];

/** Writes its files into a folder. */
export const writeYearProgramme = async (folder: string): Promise<void> => {
  await cp(FROM, folder, { recursive: true });
  await Promise.all(GONE.map((name) => rm(join(folder, name))));
  await Promise.all(Object.entries(FILES).map(([name, text]) => writeFile(join(folder, name), text)));
  const measures = join(folder, 'measures.yaml');
  await writeFile(measures, (await readFile(measures, 'utf8')).replaceAll('source: bc-q1', 'source: kh-42'));
};
