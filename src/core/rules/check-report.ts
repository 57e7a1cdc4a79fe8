/** The report's own data: it has parts, and its symbol is one of its family's. */
import { readSymbol } from '#core/value/symbol.ts';
import type { Problem } from '#core/problem.ts';
import type { Draft, RecordIn } from '#core/subjects/subjects.ts';
import { WORDS } from '#core/vocabulary/words.ts';

/** Which family of symbols a report under these layout rules has, and an example of its tail. */
const TAILS = { party: { family: 'party', like: '-BC/TU' }, state: { family: 'typed', like: '/BC-UBND' } } as const;

/** Problems: `audience.state-secret`, `report.no-parts`, `report.symbol-tail`, `report.symbol`. */
export const checkReport = (drafts: readonly Draft[]): readonly Problem[] =>
  drafts.flatMap((draft) => (draft.subject === 'report' ? checkOne(draft.record) : []));

const checkOne = ({ id, family, parts, symbol, symbolTail, secrecy }: RecordIn<'report'>): readonly Problem[] => {
  const at = (field: string): Problem['where'] => ({ record: `report/${id}`, field });
  const numbered = readSymbol(`1${symbolTail}`);
  const fits = numbered.ok && numbered.value.family === TAILS[family].family;
  return [
    // The shape has the field so that what was once written can be read; the system is not for state secrets.
    ...(secrecy === undefined
      ? []
      : [{ code: 'audience.state-secret', where: at('secrecy'), data: { text: WORDS.secrecy[secrecy][0] } }]),
    ...(parts.length > 0 ? [] : [{ code: 'report.no-parts', where: at('parts') }]),
    ...(fits
      ? []
      : [
          { code: 'report.symbol-tail', where: at('symbolTail'), data: { tail: symbolTail, like: TAILS[family].like } },
        ]),
    ...(symbol === undefined || !fits || symbol.endsWith(symbolTail)
      ? []
      : [{ code: 'report.symbol', where: at('symbol'), data: { symbol, tail: symbolTail } }]),
  ];
};
