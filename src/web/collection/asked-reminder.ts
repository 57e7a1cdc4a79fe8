/** Of which collection, and to whom a reminder goes. */
import { asked } from '#web/forms/query.ts';

/** Names in the address. */
export const COLLECTION_QUERY = 'dot';
export const AGENCY_QUERY = 'don-vi';

/** Without an agency to all that are silent. */
export const askedReminder = (url: URL): { readonly collection: string; readonly agency?: string } => {
  const agency = asked(url, AGENCY_QUERY);
  return { collection: asked(url, COLLECTION_QUERY) ?? '', ...(agency !== undefined && { agency }) };
};
