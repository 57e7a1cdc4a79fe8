/** Claims: what is stated once, of what it is made up, and of things of one kind. */
import { findRecorded } from '#core/figure/evaluate.ts';
import { recordedAddress } from '#core/address/recorded-address.ts';
import type { Problem } from '#core/problem.ts';
import type { Draft, RecordIn } from '#core/subjects/subjects.ts';
import type { View } from '#core/facts/view.ts';
import type { Scope } from '#core/rules/scope.ts';

/** Problems: `claim.value-and-of`, `record.empty`, `claim.share-parts`, `claim.part-of-itself`. */
export const checkClaims = (drafts: readonly Draft[]): readonly Problem[] =>
  drafts.flatMap((draft) => (draft.subject === 'claim' ? checkOne(draft.record) : []));

const checkOne = ({ id, value, of, formula, parts }: RecordIn<'claim'>): readonly Problem[] => {
  const record = `claim/${id}`;
  const itself = [
    ...(of === undefined ? [] : [{ field: 'of', address: of }]),
    ...parts.map((address, index) => ({ field: `parts[${index}]`, address })),
  ].filter(({ address }) => namesClaim(address, id));
  return [
    ...(value !== undefined && of !== undefined
      ? [{ code: 'claim.value-and-of', where: { record, field: 'of' } }]
      : []),
    ...(value === undefined && of === undefined && parts.length === 0
      ? [{ code: 'record.empty', where: { record, field: 'value' } }]
      : []),
    ...(formula === 'share' && parts.length !== 0 && parts.length !== 2
      ? [{ code: 'claim.share-parts', where: { record, field: 'parts' }, data: { parts: parts.length } }]
      : []),
    ...itself.map(({ field, address }) => ({
      code: 'claim.part-of-itself',
      where: { record, field },
      data: { address },
    })),
  ];
};

const namesClaim = (text: string, id: string): boolean => {
  const address = recordedAddress(text);
  if (!address.ok) return false;
  const { head } = address.value;
  return head.type === 'record' && head.subject === 'claim' && head.id === id;
};

/** A sum or a share of different things is no figure. Problems: `claim.mixed-units`. */
export const checkClaimUnits = (view: View, { claims }: Scope): readonly Problem[] =>
  claims.flatMap(({ id, parts }): readonly Problem[] => {
    const units = [...new Set(parts.flatMap((part) => findRecorded(view, part)?.value?.unit ?? []))];
    return units.length < 2
      ? []
      : [{ code: 'claim.mixed-units', where: { record: `claim/${id}`, field: 'parts' }, data: { units } }];
  });
