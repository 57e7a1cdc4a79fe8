/** What a form carries unseen: the journal entry up to which its page was made, and the mark of its command. */

export const BASE_FIELD = 'moc';
export const COMMAND_FIELD = 'lenh';

/**
 * `base`: "413:9f86…", the head of the journal that the page shows. One page may be shown to many: the mark is its
 * form's.
 */
export const CommandFields = ({ base, form }: { readonly base: string; readonly form: string }) => (
  <>
    <input type="hidden" name={BASE_FIELD} value={base} />
    <input type="hidden" name={COMMAND_FIELD} value={`${form} ${base}`} />
  </>
);
