/**
 * A form with a large file, taken to the disk as it comes in and taken apart there: the server holds its texts and no
 * more than a piece of the file. What is on the disk goes when the answer is given.
 */
import { createWriteStream } from 'node:fs';
import { mkdir, open, readdir, rm, type FileHandle } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { randomUUID } from 'node:crypto';
import { StoredFile } from '#app/stored-file.ts';
import { boundaryOf, MOST_FIELDS } from '#http/form-fields.ts';

export interface LargeFormOptions {
  /** Bytes of one form. */
  readonly most: number;
  /** Bytes of all its texts. */
  readonly texts: number;
  /** Forms that are on the disk at one time, and of them of one sender. */
  readonly forms: number;
  readonly ofOne: number;
  /** How long one may take to come in. */
  readonly limitMs: number;
  readonly folder?: string;
}

export type LargeForm =
  | { readonly form: FormData; readonly done: () => Promise<void> }
  | { readonly refused: 'too-large' | 'busy' | 'broken' };

export interface LargeForms {
  /** Whoever has worked on a form says when it is `done` with it. */
  readonly take: (body: Readable, contentType: string, sender: string) => Promise<LargeForm>;
}

class Refused extends Error {
  readonly why: 'too-large' | 'broken';

  constructor(why: 'too-large' | 'broken') {
    super(why);
    this.why = why;
  }
}

export const largeForms = (options: LargeFormOptions): LargeForms => {
  const senders: string[] = [];
  const folder = options.folder ?? join(tmpdir(), `tiendo-forms-${process.pid}`);
  let swept: Promise<void> | undefined;
  const take: LargeForms['take'] = async (body, contentType, sender) => {
    const boundary = boundaryOf(contentType);
    if (boundary === undefined) return { refused: 'broken' };
    const own = senders.filter((one) => one === sender).length;
    if (senders.length >= options.forms || own >= options.ofOne) return { refused: 'busy' };
    senders.push(sender);
    const path = join(folder, randomUUID());
    const done = async (): Promise<void> => {
      const at = senders.indexOf(sender);
      if (at >= 0) senders.splice(at, 1);
      await rm(path, { force: true });
    };
    try {
      swept ??= sweep();
      await swept;
      await mkdir(folder, { recursive: true, mode: 0o700 });
      await spool(body, path, options);
      return { form: await partedForm(path, boundary, options.texts), done };
    } catch (error) {
      await done();
      return { refused: error instanceof Refused ? error.why : 'broken' };
    }
  };
  return { take };
};

/** What is refused half way is still answered: its stream is not ended by us. */
const spool = async (body: Readable, path: string, { most, limitMs }: LargeFormOptions): Promise<void> => {
  let size = 0;
  const end = performance.now() + limitMs;
  const counted = async function* (): AsyncGenerator<Uint8Array> {
    for await (const part of body.iterator({ destroyOnReturn: false }) as AsyncIterable<Uint8Array>) {
      size += part.length;
      if (size > most) throw new Refused('too-large');
      if (performance.now() > end) throw new Refused('broken');
      yield part;
    }
  };
  await pipeline(Readable.from(counted()), createWriteStream(path, { mode: 0o600, flags: 'wx' }));
};

/** What a server left behind that was ended amidst its work. */
const sweep = async (): Promise<void> => {
  for (const name of await readdir(tmpdir()).catch(() => [])) {
    const pid = Number(/^tiendo-forms-(\d{1,10})$/u.exec(name)?.[1] ?? NaN);
    if (Number.isNaN(pid) || (pid !== process.pid && isRunning(pid))) continue;
    await rm(join(tmpdir(), name), { recursive: true, force: true }).catch(() => undefined);
  }
};

const isRunning = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};

const PIECE = 256 * 1024;
/** The head of a part has its name and its kind. */
const MOST_HEAD = 8192;
const LINE = '\r\n';

/** The fields of a form in their order, as `Request.formData` gives them; files stay where they are. */
const partedForm = async (path: string, boundary: string, mostTexts: number): Promise<FormData> => {
  const handle = await open(path, 'r');
  try {
    const sign = Buffer.from(`${LINE}--${boundary}`);
    const signs = await signsIn(handle, sign);
    const form = new FormData();
    let texts = 0;
    for (const [at, place] of signs.slice(0, -1).entries()) {
      const next = signs[at + 1] ?? place;
      const from = place + sign.length;
      const head = await pieceOf(handle, from, Math.min(MOST_HEAD, next - from));
      const length = head.indexOf(LINE + LINE);
      if (head.subarray(0, 2).toString('latin1') !== LINE || length < 0) throw new Refused('broken');
      const { name, file, type } = headOf(head.toString('utf8', 0, length));
      const start = from + length + 2 * LINE.length;
      if (file !== undefined) form.append(name, new StoredFile({ name: file, type }, { path, start, end: next }));
      else {
        texts += next - start;
        if (texts > mostTexts) throw new Refused('too-large');
        form.append(name, (await pieceOf(handle, start, next - start)).toString('utf8'));
      }
    }
    const last = (signs.at(-1) ?? 0) + sign.length;
    if ((await pieceOf(handle, last, 2)).toString('latin1') !== '--') throw new Refused('broken');
    return form;
  } finally {
    await handle.close();
  }
};

const pieceOf = async (handle: FileHandle, from: number, length: number): Promise<Buffer> => {
  const piece = Buffer.alloc(Math.max(0, length));
  const { bytesRead } = await handle.read(piece, 0, piece.length, from);
  return piece.subarray(0, bytesRead);
};

/** Where the parts are parted; the first sign has no line before it. */
const signsIn = async (handle: FileHandle, sign: Buffer): Promise<readonly number[]> => {
  const first = await pieceOf(handle, 0, sign.length - LINE.length);
  if (!first.equals(sign.subarray(LINE.length))) throw new Refused('broken');
  const found = [-LINE.length];
  const piece = Buffer.alloc(PIECE);
  for (let from = 0; ; from += PIECE - sign.length + 1) {
    const { bytesRead } = await handle.read(piece, 0, PIECE, from);
    const read = piece.subarray(0, bytesRead);
    for (let at = read.indexOf(sign); at >= 0; at = read.indexOf(sign, at + sign.length)) {
      found.push(from + at);
      if (found.length > MOST_FIELDS) throw new Refused('broken');
    }
    if (bytesRead < PIECE) return found;
  }
};

interface PartHead {
  readonly name: string;
  /** What its file is called; absent of a text. */
  readonly file?: string;
  readonly type: string;
}

const headOf = (head: string): PartHead => {
  const disposition = /^content-disposition:\s*form-data\b(.*)$/imu.exec(head)?.[1] ?? '';
  const said = (key: string): string | undefined => {
    const value = new RegExp(`;\\s*${key}="((?:[^"\\\\]|\\\\.)*)"`, 'iu').exec(disposition)?.[1];
    return value?.replaceAll(/%0D/giu, '\r').replaceAll(/%0A/giu, '\n').replaceAll('%22', '"').replaceAll('\\"', '"');
  };
  const [name, file] = [said('name'), said('filename')];
  if (name === undefined) throw new Refused('broken');
  const type = /^content-type:\s*(.*?)\s*$/imu.exec(head)?.[1] ?? '';
  return { name, ...(file !== undefined && { file }), type };
};
