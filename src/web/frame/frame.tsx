/** Where the reader is: language, workspace, programme and day. Links are made from it. */
import type { Theme } from '#http/theme.ts';
import { ownPath, pathPart } from '#http/own-path.ts';
import { createContext, useContext, type ReactNode } from 'react';
import { useLocation } from 'react-router';
import type { OpenedWorkspace } from '#app/read/workspace.ts';
import type { InBoth, Language } from '#words/language.ts';
import { printCountIn } from '#words/figure.ts';

export interface Frame {
  readonly language: Language;
  /** The colours that the reader chose. */
  readonly theme?: Theme;
  /** Who is signed in. */
  readonly reader?: { readonly name: string };
  /** Whether the reader may enter records of the programme: links to forms are shown to nobody else. */
  readonly mayWrite?: boolean;
  /** Whether the reader may see returns of an agency. */
  readonly reports?: boolean;
  /** Whether the page shows what is not approved too. */
  readonly standing?: 'submitted';
  readonly workspace?: OpenedWorkspace['workspace'];
  readonly programme?: { readonly id: string; readonly short: string; readonly title: string };
  /** Some records are withheld from this reader. */
  readonly partial?: true;
  readonly asOf?: {
    readonly day: string;
    readonly printed: string;
    readonly reason: 'asked' | 'today' | 'latest-fact';
    readonly misread?: Misread;
  };
  /** What is shown is of this day and this entry of the journal, whichever day the page was asked for. */
  readonly figuresAt?: FiguresAt;
}

export interface FiguresAt {
  readonly day: string;
  readonly entry: number;
}

/** What a reader wrote as a day, and why it is none. */
export interface Misread {
  readonly text: string;
  readonly why: string;
}

/** What the address bar asks for when what was sent and is not approved is to be seen too. */
export const STANDING_QUERY = 'so-lieu';
export const SUBMITTED = 'da-gui';

const FrameContext = createContext<Frame>({ language: 'vi' });

/** Within another frame it keeps who reads, and in which colours. */
export const FrameProvider = ({ frame, children }: { readonly frame: Frame; readonly children: ReactNode }) => {
  const { reader, theme } = useFrame();
  return (
    <FrameContext value={{ ...(reader && { reader }), ...(theme && { theme }), ...frame }}>{children}</FrameContext>
  );
};

/** Figures within open as they were on a day, by the journal up to an entry; without one as elsewhere. */
export const FiguresAsOf = ({ at, children }: { readonly at: FiguresAt | undefined; readonly children: ReactNode }) => {
  const frame = useFrame();
  return at ? <FrameContext value={{ ...frame, figuresAt: at }}>{children}</FrameContext> : children;
};

export const useFrame = (): Frame => useContext(FrameContext);

/** The words of a page in the reader's language. */
export const useWords = <T,>(words: InBoth<T>): InBoth<T>[Language] => words[useFrame().language];

/** Whole numbers that the page counts itself, as the reader writes them. */
export const useNumber = (): ((value: number) => string) => {
  const { language } = useFrame();
  return (value) => printCountIn(language, value);
};

export interface Links {
  /**
   * A page of the programme: `page('cong-trinh', {trang: '2'})`, with its anchor behind `#`, and what it asks of itself
   * behind `?`. Carries the day where the reader chose one.
   */
  readonly page: (path: string, query?: Readonly<Record<string, string | undefined>>) => string;
  readonly figure: (address: string) => string;
  /** The same on another day. */
  readonly figureOn: (address: string, day: string) => string;
  /** This page with other query values; `undefined` takes one out. */
  readonly here: (query: Readonly<Record<string, string | undefined>>) => string;
}

export const useLinks = (): Links => {
  const { workspace, programme, asOf, standing, figuresAt } = useFrame();
  const { pathname, search } = useLocation();
  const submitted = standing && { [STANDING_QUERY]: SUBMITTED };
  const place = `/${pathPart(workspace?.id ?? '')}`;
  const base = `${place}${programme ? `/${pathPart(programme.id)}` : ''}`;
  const day = asOf?.reason === 'asked' ? asOf.day : undefined;
  return {
    page: (path, query = {}) => {
      const [rest = '', anchor] = path.split('#');
      const [below = '', own] = rest.split('?');
      return `${below === '' ? base : `${base}/${below}`}${queryText(new URLSearchParams(own), { ...submitted, ...query, asOf: day })}${anchor === undefined ? '' : `#${anchor}`}`;
    },
    figure: (address) =>
      `${place}/figures${queryText(new URLSearchParams(), {
        address,
        asOf: figuresAt?.day ?? asOf?.day,
        'nhat-ky': figuresAt && String(figuresAt.entry),
      })}`,
    figureOn: (address, on) => `${place}/figures${queryText(new URLSearchParams(), { address, asOf: on })}`,
    here: (query) => `${ownPath(pathname)}${queryText(new URLSearchParams(search), query)}`,
  };
};

const queryText = (start: URLSearchParams, query: Readonly<Record<string, string | undefined>>): string => {
  for (const [key, value] of Object.entries(query)) {
    if (value === undefined || value === '') start.delete(key);
    else start.set(key, value);
  }
  const text = start.toString();
  return text === '' ? '' : `?${text}`;
};
