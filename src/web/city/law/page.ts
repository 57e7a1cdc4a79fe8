/** A rule pack as its page carries it: its numbers in words with their sources, and what was corrected. */
import type { Application } from '#app/application.ts';
import type { OpenSession } from '#app/people/session.ts';
import type { OpenedProgramme } from '#app/read/programme.ts';
import { orRefuse } from '#app/refusal.ts';
import { printHead } from '#core/facts/head.ts';
import { lawAnswer } from '#core/query/law.ts';
import { readPlainDecimal } from '#core/value/decimal.ts';
import { lawName } from '#web/city/page.ts';
import { mayWrite } from '#web/frame/may-write.ts';
import { asked } from '#web/forms/query.ts';
import { printNumberIn } from '#words/figure.ts';
import type { Language } from '#words/language.ts';
import { lawPlaceName, lawValueName } from '#words/law-place.ts';
import { urbanWords } from '#words/ui/urban-class.ts';
import { wordProblem } from '#words/word-problem.ts';

interface Given {
  readonly app: Application;
  readonly request: Request;
  readonly reader: OpenSession;
  readonly opened: OpenedProgramme;
  readonly url: URL;
  readonly language: Language;
}

export const lawPage = ({ app, request, reader, opened, url, language }: Given) => {
  const text = asked(url, 'tim');
  const place = asked(url, 'cho');
  const seen = orRefuse(lawAnswer(opened, { pack: asked(url, 'luat'), text }));
  const source = (from: string | undefined): string =>
    from === undefined ? '' : lawName(language, seen.pack.sources[from] ?? {}, from);
  /** Numbers as the language writes them; levels and rules stay what they are. */
  const printed = (value: string | undefined): string | undefined => {
    const number = value === undefined ? undefined : readPlainDecimal(value);
    return number ? printNumberIn(language, number) : value && lawValueName(language, value);
  };
  return {
    pack: { id: seen.pack.id, title: seen.pack.title[language] },
    packs: seen.packs.map((one) => ({ value: one.id, name: one.title[language] })),
    numbers: seen.numbers.map(({ path, stated }) => ({
      path,
      what: lawPlaceName(language, seen.pack, path),
      value: printed(stated.is),
      status: stated.status,
      source: source(stated.from),
    })),
    more: seen.more,
    differences: seen.differences.map(({ path, before, after }) => ({
      path,
      what: lawPlaceName(language, seen.pack, path),
      before: printed(before?.value),
      after: printed(after?.value),
      source: after?.source,
    })),
    problems: seen.problems.map((problem) => wordProblem(problem, language).message),
    text,
    ...(place !== undefined && { chosen: { path: place, what: lawPlaceName(language, seen.pack, place) } }),
    recorded: asked(url, 'da-ghi') !== undefined,
    writable: mayWrite({ app, request, reader }, 'law:correct', opened.workspace.id),
    base: printHead(opened.view.records),
    head: `${urbanWords[language].packs} · ${seen.pack.id}`,
  };
};
export type LawPage = ReturnType<typeof lawPage>;
