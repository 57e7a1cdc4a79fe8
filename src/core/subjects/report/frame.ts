/**
 * The frame of a programme's report as the agency in charge would have it. It is there to be corrected: what stands on
 * paper is decided by the office, and who signs is not known.
 */
import type { RecordIn } from '#core/subjects/subjects.ts';
import { upperFirst } from '#core/text/letter-case.ts';
import { WORDS, type CodeOf } from '#core/vocabulary/words.ts';

interface Framed {
  readonly programme: Pick<RecordIn<'programme'>, 'id' | 'short' | 'resolution'>;
  readonly owner: Pick<RecordIn<'agency'>, 'name' | 'line'>;
  readonly place: Pick<RecordIn<'place'>, 'name' | 'kind'>;
}

export const reportFrame = ({ programme, owner, place }: Framed): RecordIn<'report'> => {
  const isParty = owner.line === 'party';
  const [kind] = WORDS.placeKind[place.kind];
  const bare = place.name.startsWith(`${kind} `) ? place.name.slice(kind.length + 1) : place.name;
  const head = [place.name, bare].reduce(
    (text, end) => (text.endsWith(` ${end}`) ? text.slice(0, -end.length - 1) : text),
    owner.name,
  );
  const subject = `kết quả thực hiện ${programme.short.replace(/^(\p{L}[^\d]*?)(?<! số) (?=\d)/u, '$1 số ')}`;
  return {
    id: `${programme.id}-bao-cao`,
    family: isParty ? 'party' : 'state',
    typeName: 'BÁO CÁO',
    subject: isParty ? subject : upperFirst(subject),
    issuer: owner.name.toLocaleUpperCase('vi'),
    addressees: [],
    chapters: [],
    annexes: [],
    symbolTail: isParty ? `-BC/${PARTY_TAILS[place.kind] ?? 'ĐU'}` : '/BC-UBND',
    // Before the day the name stands alone; with its kind where it is a number (Decree 30/2020, annex I).
    place: NAMED_ALONE.has(place.kind) && !/\d/u.test(bare) ? bare : upperFirst(place.name),
    voice: owner.name,
    parts: PARTS,
    authority: `${isParty ? 'T/M' : 'TM.'} ${head.toLocaleUpperCase('vi')}`,
    position: isParty ? 'BÍ THƯ' : 'CHỦ TỊCH',
    signer: '',
    recipients: ['Lưu'],
    source: { document: programme.resolution },
  };
};

const NAMED_ALONE: ReadonlySet<CodeOf<'placeKind'>> = new Set(['province', 'city', 'commune', 'ward', 'town'] as const);

const PARTY_TAILS: Partial<Record<CodeOf<'placeKind'>, string>> = { province: 'TU', city: 'TU' };

const PARTS: RecordIn<'report'>['parts'] = [
  { part: 'leadership', title: 'CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO' },
  { part: 'results', title: 'KẾT QUẢ THỰC HIỆN' },
  { part: 'assessment', title: 'ĐÁNH GIÁ CHUNG' },
  { part: 'next-tasks', title: 'NHIỆM VỤ TRỌNG TÂM THỜI GIAN TỚI' },
];
