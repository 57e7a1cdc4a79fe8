/** Notes the heads of all journals outside the database, so that a cut end or a chain made anew can be found. */
import type { Application } from '#app/application.ts';
import { printHead } from '#core/facts/head.ts';
import { makeWritable } from '#store/data-folder.ts';
import { noteHeads, readHeads } from '#store/heads-file.ts';
import { listHeads } from '#store/version.ts';

/** Adds those that have moved since they were noted last. Answers how many. */
export const noteMovedHeads = async (app: Application, folder: string): Promise<number> => {
  await makeWritable(folder);
  const noted = new Map<string, string>();
  await readHeads(folder, ({ workspace, head }) => noted.set(workspace, printHead(head)));
  const moved = (await listHeads(app.database)).filter(({ id, ...head }) => noted.get(id) !== printHead(head));
  if (moved.length > 0)
    await noteHeads(
      folder,
      app.clock.now(),
      moved.map(({ id: workspace, ...head }) => ({ workspace, head })),
    );
  return moved.length;
};

const DAY_MS = 86_400_000;

/** Notes them now and once a day. Answers how to stop; what went wrong is logged and tried again the next day. */
export const noteHeadsDaily = (app: Application, folder: string): (() => void) => {
  const note = (): void =>
    void noteMovedHeads(app, folder).catch((error: unknown) =>
      app.log.error({ err: error, folder }, 'heads of the journals could not be noted'),
    );
  note();
  const timer = setInterval(note, DAY_MS).unref();
  return () => clearInterval(timer);
};
