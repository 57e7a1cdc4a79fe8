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

/** Makes the folder where it is missing. Throws Unusable when nothing can be written there. */
export const makeWritable = async (folder: string): Promise<void> => {
  try {
    await make(folder);
    await access(folder, constants.W_OK | constants.X_OK);
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    throw new Unusable(`Không dùng được thư mục dữ liệu ${folder}: ${REASONS[code] ?? message}. Hãy chọn thư mục khác, ví dụ: TIENDO_DATA=~/tien-do npm start`, { cause: error });
  }
};
