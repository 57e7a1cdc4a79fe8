/** Programmes of a commune with works of which each has its footnote: what page breaks must not part. */
import { BASE } from '#testing/small-programme.ts';

type Files = Readonly<Record<string, string>>;

const EXTENTS = 'id,work,extent,label,stage,value,since,source\n';

/**
 * `works`: how many works each objective has; `noted`: whether the figures behind their statements stand in footnotes.
 */
export const manyWorks = (works: readonly number[], noted: boolean): Files => {
  const all = works.flatMap((count, objective) =>
    Array.from({ length: count }, (_, n) => ({ id: `w${objective + 1}x${n + 1}`, objective: `1.${objective + 1}`, n })),
  );
  return {
    ...BASE,
    'objectives.yaml':
      '- { id: "1", kind: chapter, part: results, title: Hạ tầng, source: nq-01 }\n' +
      works
        .map(
          (_, n) =>
            `- { id: "1.${n + 1}", kind: task, part: results, title: Xây dựng đường giao thông ${n + 1}, parent: "1", lead: ubnd-xa, source: nq-01 }\n`,
        )
        .join(''),
    'works.yaml': all
      .map(
        ({ id, objective }) =>
          `- { id: ${id}, name: Đường thôn ${id}, kind: infrastructure, sector: road, objective: "${objective}", places: [xa-a], source: nq-01 }\n`,
      )
      .join(''),
    'progress.csv':
      'id,work,since,status,statement,figures,source\n' +
      all
        .map(
          ({ id }) =>
            `p-${id},${id},2024-06-30,ongoing,đang thi công nền đường và cống thoát nước ${id},${noted ? `"work:${id} extent[extent=len,stage=done]"` : ''},bc-01\n`,
        )
        .join(''),
    ...(noted && {
      'extents.csv':
        EXTENTS +
        all
          .map(({ id, n }) => `e-${id},${id},len,chiều dài đã thi công,done,"${n + 1},5 km",2024-06-30,bc-01\n`)
          .join(''),
    }),
  };
};

/** One work of which a long statement with one footnote is the whole text. */
export const longStatement: Files = {
  ...BASE,
  'progress.csv': `id,work,since,status,statement,figures,source
p1,duong-1,2024-06-30,ongoing,"${Array.from({ length: 30 }, () => 'đang giải phóng mặt bằng đoạn qua trung tâm xã').join(', ')}","work:duong-1 extent[extent=len,stage=done]",bc-01
`,
  'extents.csv': `${EXTENTS}e1,duong-1,len,chiều dài đã thi công,done,"1,5 km",2024-06-30,bc-01\n`,
};
