/**
 * Letters that the type of documents does not have: they would print as boxes, and the file would be no archive file.
 */
import type { View } from '#core/facts/view.ts';
import { IDENTITIES } from '#core/facts/series.ts';
import type { Remark } from '#core/remark/remark.ts';

/** Scripts of East Asia, compatibility forms such as ㎡, private use, pictures. */
const UNFIT = /[\u2e80-\u9fff\ua000-\ua4cf\uac00-\ud7ff\ue000-\uf8ff\uf900-\ufaff\ufe30-\ufe4f\u{1f000}-\u{1faff}]/gu;

/** The records and fields that hold such letters, where the text of a report has any. */
export const letterRemarks = (view: View, text: string): readonly Remark[] => {
  const unfit = new Set(text.match(UNFIT));
  if (unfit.size === 0) return [];
  return IDENTITIES.flatMap((subject) =>
    [...view.records[subject].values()].flatMap((record) =>
      Object.entries(record).flatMap(([field, value]): readonly Remark[] => {
        const found = [...new Set(textsIn(value).flatMap((one) => one.match(UNFIT) ?? []))].filter((one) =>
          unfit.has(one),
        );
        return found.length === 0
          ? []
          : [
              {
                code: 'text.unfit-letters',
                subject,
                id: record.ref.id,
                name: record.ref.id,
                figures: [],
                data: { field, letters: found.join(' ') },
                of: field,
              },
            ];
      }),
    ),
  );
};

const textsIn = (value: unknown): readonly string[] =>
  typeof value === 'string' ? [value] : Array.isArray(value) ? value.flatMap(textsIn) : [];
