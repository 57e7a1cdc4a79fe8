/** The table of units in a submitted form, with the law and the class that it is to be scored by. */
import type { Upload } from '#app/read/score-upload.ts';
import type { Submitted } from '#web/frame/action.ts';

export const uploadIn = async ({ field, file }: Submitted): Promise<Upload | undefined> => {
  const sent = file('tep');
  return (
    sent && {
      file: sent.name,
      bytes: new Uint8Array(await sent.arrayBuffer()),
      pack: field('luat'),
      classId: field('loai'),
    }
  );
};
