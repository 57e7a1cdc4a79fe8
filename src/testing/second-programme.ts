/**
 * A programme that has nothing to do with the sample: an invented commune's resolution under the state's layout. What
 * the code knows of one city must not show here.
 */
const FILES: Readonly<Record<string, string>> = {
  'workspace.yaml': 'id: xa-ven-song\nname: Xã Ven Sông\n',
  'programme.yaml': `id: 12-nq-hdnd
title: Phát triển thủy lợi và nước sạch xã Ven Sông giai đoạn 2024-2026
short: Nghị quyết 12/NQ-HĐND
resolution: nq-12
aim: bảo đảm nước tưới và nước sạch cho Nhân dân
from: "2024-01-15"
to: "2026-12-31"
place: xa
owner: ubnd-xa
countingUnits:
  - code: giếng
    en: wells
source: so-theo-doi § mục 1
`,
  'report.yaml': `id: bao-cao
family: state
typeName: BÁO CÁO
subject: Sơ kết thực hiện Nghị quyết số 12/NQ-HĐND
superior: UBND HUYỆN ĐÔNG
issuer: UBND XÃ VEN SÔNG
symbolTail: /BC-UBND
place: Ven Sông
voice: Ủy ban nhân dân xã
parts:
  - part: results
    title: Kết quả thực hiện
  - part: assessment
    title: Đánh giá
authority: TM. ỦY BAN NHÂN DÂN
position: CHỦ TỊCH
signer: Lê Văn Mẫu
recipients:
  - Hội đồng nhân dân xã
  - "Lưu: VT"
source: so-theo-doi § mục 1
`,
  'places.csv':
    'id,name,kind,parent,source\nxa,xã Ven Sông,commune,,so-theo-doi § mục 1\nthon-1,thôn Một,neighbourhood,xa,so-theo-doi § mục 1\n',
  'agencies.csv':
    'id,name,short,line,source\nubnd-xa,Ủy ban nhân dân xã,UBND xã,government,so-theo-doi § mục 1\nhdnd-xa,Hội đồng nhân dân xã,HĐND xã,council,so-theo-doi § mục 1\n',
  'documents.yaml': `- id: nq-12
  kind: resolution
  symbol: 12/NQ-HĐND
  issuer: hdnd-xa
  date: "2024-01-15"
  subject: về phát triển thủy lợi và nước sạch
- id: so-theo-doi
  kind: other
  subject: sổ theo dõi của Ủy ban nhân dân xã
  cutoff: "2025-03-31"
`,
  'objectives.yaml': `- id: "1"
  kind: target
  part: results
  title: Khoan giếng nước sạch
  lead: ubnd-xa
  target:
    relation: at-least
    value: 12 giếng
    by: "2026"
    extent: wells
    stage: done
  source: so-theo-doi § mục 2
- id: "2"
  kind: task
  part: results
  title: Kiên cố hóa kênh mương
  lead: ubnd-xa
  source: so-theo-doi § mục 3
`,
  'works.yaml': `- id: wells
  name: Khoan giếng nước sạch tại các thôn
  kind: campaign
  sector: water
  objective: "1"
  source: so-theo-doi § mục 2
- id: canal
  name: Kênh tưới thôn Một
  kind: infrastructure
  sector: drainage
  objective: "2"
  source: so-theo-doi § mục 3
`,
  'progress.csv':
    'id,work,status,expectedFinish,source\nwells.1,wells,ongoing,2026,so-theo-doi § mục 2\ncanal.1,canal,ongoing,2025-02,so-theo-doi § mục 3\n',
  'extents.csv':
    'id,work,extent,label,stage,value,source\nwells.1,wells,wells,số giếng đã khoan,done,9 giếng,so-theo-doi § mục 2\n',
  'funding.csv':
    'id,work,capital,kind,amount,source\ncanal.1,canal,commune,total,"1,25 tỷ đồng",so-theo-doi § mục 3\ncanal.2,canal,people,total,350 triệu đồng,so-theo-doi § mục 3\n',
  'obstacles.yaml': `- id: land
  work: canal
  kind: clearance
  statement: còn hộ chưa nhận tiền bồi thường
  owner: ubnd-xa
  since: "2025-01-10"
  source: so-theo-doi § mục 3
`,
};

export const secondProgramme = (): ReadonlyMap<string, Uint8Array> =>
  new Map(Object.entries(FILES).map(([name, text]) => [name, new TextEncoder().encode(text)]));
