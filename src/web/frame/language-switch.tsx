/** The other language, by its own name. */
import { useFrame, useLinks } from '#web/frame/frame.tsx';
import { shellWords } from '#words/ui/shell.ts';

const NAMES = { vi: 'Tiếng Việt', en: 'English' } as const;

export const LanguageSwitch = () => {
  const { language } = useFrame();
  const { here } = useLinks();
  const other = language === 'vi' ? 'en' : 'vi';
  return (
    <a
      className="language-switch"
      href={here({ lang: other })}
      lang={other}
      hrefLang={other}
      aria-label={`${shellWords[language].language}: ${NAMES[other]}`}
      rel="nofollow"
    >
      {NAMES[other]}
    </a>
  );
};
