/** Pages of accounts that other pages lead to. */
import { pathPart } from '#http/own-path.ts';

/** The way in; `back`: where it leads on to. */
export const signInPath = (back?: string): string =>
  `/tai-khoan/dang-nhap${back === undefined ? '' : `?${new URLSearchParams({ ve: back }).toString()}`}`;

/** The people of a workspace, or one of them. */
export const peoplePath = (workspace: string, person?: string): string =>
  ['/tai-khoan/nguoi-dung', workspace, ...(person === undefined ? [] : [person])]
    .map((part, at) => (at === 0 ? part : pathPart(part)))
    .join('/');

/** The access log, of one workspace or of all. */
export const accessPath = (workspace?: string): string =>
  `/tai-khoan/truy-cap${workspace === undefined ? '' : `?${new URLSearchParams({ 'don-vi': workspace }).toString()}`}`;
