/** Header, menu, content and foot of every page. */
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { Link, NavLink, useLocation } from 'react-router';
import { AsOfForm } from '#web/frame/as-of.tsx';
import { LanguageSwitch } from '#web/frame/language-switch.tsx';
import { RecordText } from '#web/parts/record-text.tsx';
import { SearchForm } from '#web/frame/search.tsx';
import { ThemeSwitch } from '#web/frame/theme-switch.tsx';
import { TracePanel } from '#web/figure/trace-panel.tsx';
import { STANDING_QUERY, useFrame, useLinks, useWords } from '#web/frame/frame.tsx';
import { MENU } from '#web/frame/menu.ts';
import { signInPath } from '#web/people/paths.ts';
import { OPEN_DATA_PATH } from '#web/open-data/paths.ts';
import { ALL_PROGRAMMES } from '#web/start/paths.ts';
import { HANDED_PATH, OWN_PATH } from '#web/returns/paths.ts';
import { SET_UP_PATH } from '#web/set-up/paths.ts';
import { collectingWords } from '#words/ui/collecting.ts';
import { peopleWords } from '#words/ui/people.ts';
import { reminderWords } from '#words/ui/reminders.ts';
import { recordWords } from '#words/ui/records.ts';
import { setUpWords } from '#words/ui/set-up.ts';
import { shellWords } from '#words/ui/shell.ts';

export const Shell = ({ children }: { readonly children: ReactNode }) => {
  const [words, setUp] = [useWords(shellWords), useWords(setUpWords)];
  const { workspace, programme, partial, standing, mayWrite = false } = useFrame();
  const { page, here } = useLinks();
  return (
    <TracePanel>
      <a className="ds-skip-link" href="#main">
        {words.skip}
      </a>
      <header className="page-head">
        <div className="page-head-line">
          <p className="brand">
            <Link to="/" className="brand-name">
              <RecordText>{words.product}</RecordText>
            </Link>
            {workspace && (
              <span className="brand-place">
                <RecordText>{workspace.name}</RecordText>
              </span>
            )}
          </p>
          <SearchForm />
          <div className="reader">
            <Reader />
            <LanguageSwitch />
          </div>
        </div>
        {programme && <ProgrammeHead title={programme.title} short={programme.short} />}
        {programme && <Menu />}
        {standing && (
          <p className="teaching" role="note">
            {words.submittedSeen} <Link to={here({ [STANDING_QUERY]: undefined })}>{words.submittedOff}</Link>
          </p>
        )}
        {workspace?.draft && (
          <p className="teaching" role="note">
            {setUp.draft} {programme && mayWrite && <Link to={page(SET_UP_PATH)}>{setUp.toSteps}</Link>}
          </p>
        )}
        {workspace?.teaching && (
          <p className="teaching" role="note">
            {words.teaching}
          </p>
        )}
        {partial && (
          <p className="partial" role="note">
            {words.partial}
          </p>
        )}
      </header>
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <footer className="page-foot">
        {workspace && <p>{words.footer}</p>}
        <p className="page-foot-links">
          {programme && (
            <>
              <a href={page('nhat-ky')}>{words.journal}</a> <a href={page('so-sanh')}>{words.compare}</a>{' '}
              {mayWrite && <a href={ALL_PROGRAMMES}>{words.allProgrammes}</a>}
            </>
          )}{' '}
          <a href="/kiem-tra-bao-cao">{words.review}</a> <a href={OPEN_DATA_PATH}>{words.openData}</a>
        </p>
        <ThemeSwitch />
      </footer>
      <PrintedAddress />
      <PageTitle />
    </TracePanel>
  );
};

/** On paper only: which page this is. */
const PrintedAddress = () => {
  const { pathname, search } = useLocation();
  return (
    // Browsers spell a query otherwise than servers.
    <p className="page-printed" aria-hidden="true" suppressHydrationWarning>
      {`${pathname}${search}`}
    </p>
  );
};

/**
 * Who is signed in, and where one's account is; else the way in. A whole new page, for it changes what every page
 * shows.
 */
const Reader = () => {
  const words = useWords(peopleWords);
  const reminders = useWords(reminderWords);
  const { reader } = useFrame();
  const { pathname, search } = useLocation();
  if (reader)
    return (
      <>
        <a href="/tai-khoan/viec">{reminders.title}</a>{' '}
        <a href="/tai-khoan">
          <RecordText>{reader.name}</RecordText>
        </a>
      </>
    );
  const isLeft = pathname.startsWith('/tai-khoan/dang-nhap') || pathname.startsWith('/tai-khoan/moi');
  return (
    <a href={signInPath(isLeft ? undefined : `${pathname}${search}`)} rel="nofollow">
      {words.signIn}
    </a>
  );
};

/** Tells a screen reader which page has come: within the browser no document is loaded anew. */
const PageTitle = () => {
  const { pathname } = useLocation();
  const first = useRef(pathname);
  const [title, setTitle] = useState('');
  useEffect(() => {
    if (first.current !== pathname) setTitle(document.title);
  }, [pathname]);
  return (
    <p className="ds-sr-only" aria-live="polite">
      {title}
    </p>
  );
};

const ProgrammeHead = ({ title, short }: { readonly title: string; readonly short: string }) => (
  <div className="programme-head">
    <p className="programme-title">
      <strong>
        <RecordText>{short}</RecordText>
      </strong>{' '}
      <span>
        <RecordText>{title}</RecordText>
      </span>
    </p>
    <AsOfForm />
  </div>
);

const Menu = () => {
  const words = useWords(shellWords);
  const records = useWords(recordWords);
  const { mayWrite = false, reports = false } = useFrame();
  const collecting = useWords(collectingWords);
  const { page } = useLinks();
  return (
    <nav className="menu" aria-label={words.menu}>
      <ul>
        {MENU.map(([path, key]) => (
          <li key={key}>
            <NavLink to={page(path)} end={path === ''}>
              {words[key]}
            </NavLink>
          </li>
        ))}
        {reports && (
          <>
            <li>
              <NavLink to={page(OWN_PATH)}>{collecting.own}</NavLink>
            </li>
            <li>
              <NavLink to={page(HANDED_PATH)}>{collecting.handing}</NavLink>
            </li>
          </>
        )}
        {mayWrite && (
          <li>
            <NavLink to={page('ho-so')}>{records.title}</NavLink>
          </li>
        )}
      </ul>
    </nav>
  );
};
