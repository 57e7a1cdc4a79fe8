/** A small programme of a commune, as its files: what tests change a line of (`small-inputs.md` begins with it). */

export const BASE = {
  'workspace.yaml': 'id: w\nname: Xã A\n',
  'programme.yaml': `id: p
title: Phát triển xã A
short: Nghị quyết 01/NQ-HĐND
resolution: nq-01
aim: nâng cao đời sống Nhân dân
from: 2021-01-01
to: 2025-12-31
place: xa-a
owner: ubnd-xa
source: nq-01
`,
  'documents.yaml': `- { id: nq-01, kind: resolution, symbol: 01/NQ-HĐND, date: 2021-01-10, issuer: hdnd-xa, subject: phát triển xã A }
- { id: bc-01, kind: report, symbol: 15/BC-UBND, date: 2024-12-20, cutoff: 2024-11-30, issuer: ubnd-xa }
`,
  'places.csv': 'id,name,kind,source\nxa-a,xã A,commune,nq-01\n',
  'units.csv': `id,name,short,line,source
ubnd-xa,Ủy ban nhân dân xã,UBND xã,government,nq-01
hdnd-xa,Hội đồng nhân dân xã,HĐND xã,council,nq-01
`,
  'objectives.yaml': `- { id: "1", kind: chapter, part: results, title: Hạ tầng, source: nq-01 }
- { id: "1.1", kind: task, part: results, title: Xây dựng đường giao thông, parent: "1", lead: ubnd-xa, source: nq-01 }
`,
  'works.yaml': `- { id: duong-1, name: Đường trục xã, kind: infrastructure, sector: road, objective: "1.1", places: [xa-a], owner: ubnd-xa, source: nq-01 }
`,
  'progress.csv': `id,work,since,status,started,statement,source
p1,duong-1,2024-06-30,ongoing,2023-03,đang thi công,bc-01
`,
  'report.yaml': `id: bc-so-ket
family: state
typeName: BÁO CÁO
subject: Sơ kết thực hiện Nghị quyết 01/NQ-HĐND
superior: UBND HUYỆN B
issuer: ỦY BAN NHÂN DÂN XÃ A
symbolTail: /BC-UBND
place: Xã A
voice: Ủy ban nhân dân xã
parts: [ { part: results, title: KẾT QUẢ } ]
authority: TM. ỦY BAN NHÂN DÂN
position: CHỦ TỊCH
signer: Nguyễn Văn A
recipients: ["HĐND xã", "Lưu: VT"]
source: nq-01
`,
} as const;

/** Files by name as an import takes them. */
export const filesOf = (files: Readonly<Record<string, string | Uint8Array>>): ReadonlyMap<string, Uint8Array> =>
  new Map(
    Object.entries(files).map(([name, text]) => [
      name,
      typeof text === 'string' ? new TextEncoder().encode(text) : text,
    ]),
  );
