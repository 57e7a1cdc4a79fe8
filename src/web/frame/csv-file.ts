/** A table as a file to be saved, sent as it is made. */
import { streamedAttachment } from '#http/attachment.ts';

export const csvFile = (parts: AsyncIterable<Uint8Array>, name: string): Response =>
  streamedAttachment(parts, name, 'text/csv; charset=utf-8');
