/** What a form asks of a resolution: number, day, subject, who issued it, who carries it out, until when. */
import { ChoiceInput, TextField, type FormState } from '#web/forms/form.tsx';
import { useWords } from '#web/frame/frame.tsx';
import { startWords } from '#words/ui/start.ts';

interface ResolutionFieldsProps {
  readonly state: FormState;
  readonly agencies: readonly { readonly value: string; readonly name: string }[];
  /** Who is proposed. */
  readonly issuer: string;
  readonly owner: string;
}

export const ResolutionFields = ({ state, agencies, issuer, owner }: ResolutionFieldsProps) => {
  const words = useWords(startWords);
  const text = (name: 'symbol' | 'date' | 'subject' | 'aim' | 'from' | 'to' | 'signer', hint?: string) => (
    <TextField
      name={name}
      label={words[name]}
      {...(hint !== undefined && { hint })}
      required={name === 'symbol' || name === 'date' || name === 'subject'}
      state={state}
    />
  );
  const agency = (name: 'issuer' | 'owner', value: string) => (
    <ChoiceInput name={name} label={words[name]} options={agencies} none={words.choose} value={value} state={state} />
  );
  return (
    <>
      {text('symbol', words.symbolHint)}
      {text('date', words.dateHint)}
      {text('subject', words.subjectHint)}
      {agency('issuer', issuer)}
      {agency('owner', owner)}
      {text('from', words.fromHint)}
      {text('to', words.toHint)}
      {text('aim', words.aimHint)}
      {text('signer', words.signerHint)}
    </>
  );
};

/** What was sent of them. */
export const sentResolution = (field: (name: string) => string) => ({
  symbol: field('symbol'),
  date: field('date'),
  subject: field('subject'),
  aim: field('aim'),
  from: field('from'),
  to: field('to'),
  signer: field('signer'),
});
