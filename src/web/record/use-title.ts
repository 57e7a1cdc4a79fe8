/** What the list of all records is called: who may only read them enters none. */
import { useFrame, useWords } from '#web/frame/frame.tsx';
import { recordWords } from '#words/ui/records.ts';

export const useRecordsTitle = (): string => {
  const words = useWords(recordWords);
  const { mayWrite = false } = useFrame();
  return mayWrite ? words.title : words.titleRead;
};
