/** Light, dark, or as the device has it: links, of which a cookie keeps the last that was followed. */
import { THEME_QUERY, THEMES } from '#http/theme.ts';
import { useFrame, useLinks, useWords } from '#web/frame/frame.tsx';
import { shellWords } from '#words/ui/shell.ts';

export const ThemeSwitch = () => {
  const words = useWords(shellWords);
  const { theme } = useFrame();
  const { here } = useLinks();
  return (
    <nav className="theme-switch" aria-label={words.theme}>
      <span aria-hidden="true">{words.theme}:</span>
      {THEMES.map((one) => (
        <a
          key={one}
          href={here({ [THEME_QUERY]: one })}
          rel="nofollow"
          aria-current={one === theme ? 'true' : undefined}
        >
          {words.themes[one]}
        </a>
      ))}
    </nav>
  );
};
