import { describe, expect, it } from 'vitest';
import type { ComparedFile } from '#app/read/report/returned.ts';
import type { ReturnedChange } from '#core/report/returned/change.ts';
import { returnedPage } from '#web/report/returned/page.ts';

const changeOf = (more: Partial<ReturnedChange>): ReturnedChange => ({
  kind: 'reworded',
  place: { story: 'body' },
  before: '',
  after: '',
  pieces: [],
  recordsChanged: false,
  tracked: [],
  comments: [],
  figures: [],
  typed: [],
  lost: [],
  loose: [],
  takes: [],
  ...more,
});
const COUNTS = ['same', 'kept', 'fresh', 'gone', 'added', 'leftOut', 'tracked', 'pages', 'comments', 'elsewhere'];
const pageOf = (...changes: readonly ReturnedChange[]) =>
  returnedPage(
    {
      report: {
        template: {
          ref: { id: 'b' },
          subject: 'kết quả',
          signer: 'Nguyễn Văn A',
          addressees: [],
          recipients: ['Như trên'],
        },
        figures: new Map(),
        desk: [],
      },
      returned: {
        changes,
        same: 0,
        guessed: [],
        moved: [],
        comments: [],
        letters: Object.fromEntries([...COUNTS, 'file', 'draft'].map((part) => [part, 0])),
      },
    } as unknown as ComparedFile,
    'vi',
  );

describe('a line of the frame that was edited', () => {
  it.each([
    ['symbol', 'Số: /BC-UBND', 'Số: 15/BC-UBND', 'fields', { symbol: '15/BC-UBND' }],
    ['signer', 'Nguyễn Văn A', 'Lê Thị Bích', 'fields', { signer: 'Lê Thị Bích' }],
    ['recipients', '- Như trên.', '- Như kính gửi.', 'fields', { recipients: 'Như kính gửi' }],
    ['signer', 'Trần Văn C', 'Lê Thị Bích', 'report', {}],
  ] as const)('%s: %s → %s', (frame, before, after, kind, query) => {
    const place = { story: 'body', of: 'frame', frame } as const;
    const { toTake, toKnow } = pageOf(changeOf({ place, before, after }));
    expect(toTake).toEqual([]);
    expect(toKnow.map(({ mend }) => mend)).toMatchObject([{ kind, form: { query } }]);
  });
  it('a line of the layout leads nowhere', () => {
    const place = { story: 'body', of: 'frame', frame: 'motto' } as const;
    expect(pageOf(changeOf({ place, before: 'A', after: 'B' })).toKnow[0]?.mend).toEqual({ kind: 'layout' });
  });
});

it('a note that can be taken stands among what can be taken, with its number', () => {
  const takes = [{ block: 'a', act: 'replace', note: 1, text: 'Mới.' }] as const;
  const { toTake } = pageOf(changeOf({ place: { story: 'note', of: 'note' }, before: 'Cũ.', after: 'Mới.', takes }));
  expect(toTake).toMatchObject([{ part: 'note', takes: [{ note: 1 }], mend: undefined }]);
});
