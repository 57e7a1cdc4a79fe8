/** The data folder: made with its parents, or refused in plain words before anything is begun in it. */
import { constants } from 'node:fs';
import { access, mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Unusable } from '#store/unusable.ts';

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'không có quyền ghi',
  EPERM: 'không có quyền ghi',
  EROFS: 'hệ thống tệp chỉ cho đọc',
  ENOTDIR: 'một phần của đường dẫn là tệp, không phải thư mục',
  ENOSPC: 'hết chỗ trên đĩa',
  EISDIR: 'tên tệp cần ghi đang là một thư mục',
  ENAMETOOLONG: 'tên quá dài',
  ENOENT: 'hệ thống tệp không cho tạo thư mục ở đây',
};

/** From the outside in; `mkdir` with `recursive` never ends where a system of files refuses new folders by "not found". */
const make = async (folder: string): Promise<void> => {
  const there = await stat(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
    return undefined;
  });
  if (there?.isDirectory()) return;
  if (there) throw Object.assign(new Error('not a folder'), { code: 'ENOTDIR' });
  if (dirname(folder) !== folder) await make(dirname(folder));
  await mkdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
};

/** Makes the folder where it is missing; undefined, or why nothing can be written there. */
export const makeFolder = async (folder: string): Promise<string | undefined> => {
  try {
    await make(folder);
    await access(folder, constants.W_OK | constants.X_OK);
    return undefined;
  } catch (error) {
    return whyUnwritable(error) ?? String(error);
  }
};

/** What the system of files has refused, in words; undefined for any other fault. */
export const whyUnwritable = (error: unknown): string | undefined => (error instanceof Error && 'code' in error ? REASONS[String(error.code)] : undefined);

/** Makes the data folder where it is missing. Throws Unusable when nothing can be written there. */
export const makeWritable = async (folder: string): Promise<void> => {
  const reason = await makeFolder(folder);
  if (reason !== undefined) throw new Unusable(`Không dùng được thư mục dữ liệu ${folder}: ${reason}. Hãy chọn thư mục khác, ví dụ: TIENDO_DATA=~/tien-do npm start`);
};
