/** What the server hands to the pages of one request. One copy serves both the server and its build of the pages. */
import { createContext } from 'react-router';
import type { Application } from '#app/application.ts';
import type { OpenedProgramme } from '#app/read/programme.ts';
import type { OpenSession, Origin } from '#app/people/session.ts';
import type { Theme } from '#http/theme.ts';
import type { Language } from '#words/language.ts';

export interface PageContext {
  readonly app: Application;
  readonly language: Language;
  readonly theme: Theme;
  /** Marks the inline scripts of this rendering. */
  readonly nonce: string;
  /** The number under which a fault of this request is logged and shown. */
  readonly fault: string;
  /** Who asks, and by which session. */
  readonly reader: OpenSession;
  readonly origin: Origin;
  /** Called where a page tells of what is still being found out: it is kept for nobody, and asked for anew. */
  readonly unsettled: () => void;
  /** Why what was sent could not be read: more than is taken, too much at once from all together, or broken off. */
  readonly unread?: 'too-large' | 'busy' | 'broken';
  /** A form whose files went to the disk; absent where the request has what was sent. */
  readonly form?: FormData;
  /** The most that a form of this page may have. */
  readonly mostMegabytes?: number;
}

export const pageContext = createContext<PageContext>();

/** Set by the layout of a programme's pages. */
export const programmeContext = createContext<OpenedProgramme>();
