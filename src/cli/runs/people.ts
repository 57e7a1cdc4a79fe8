import { readAccessProof } from '#app/people/access.ts';
import { readPeople, recoverAdministrator } from '#app/people/accounts.ts';
import { readWorkspaces } from '#app/read/records.ts';
import { EXIT, textOption, UsageError, type Invocation } from '#cli/command.ts';
import { answer, say } from '#cli/output.ts';
import { withApplication } from '#cli/with-application.ts';
import { OPERATOR } from '#core/rights/caller.ts';
import { printInstantIn } from '#words/figure.ts';
import { peopleWords } from '#words/ui/people.ts';

const needed = (invocation: Invocation, name: string): string => {
  const text = textOption(invocation, name);
  if (text !== undefined) return text;
  throw new UsageError(invocation.language === 'en' ? `--${name} is missing.` : `Thiếu --${name}.`);
};

/** Answers the exit code. */
export const run = (invocation: Invocation): Promise<number> => {
  const [asked] = invocation.positionals;
  if (asked === 'list') return list(invocation);
  if (asked === 'administrator') return administrator(invocation);
  if (asked === 'verify') return verify(invocation);
  throw new UsageError(
    invocation.language === 'en'
      ? 'Say: people list, people administrator or people verify.'
      : 'Viết: people list, people administrator hoặc people verify.',
  );
};

const list = ({ language }: Invocation): Promise<number> =>
  withApplication({ sample: false }, async (app) => {
    const words = peopleWords[language];
    const all = await readPeople(app, OPERATOR);
    if (all.length === 0) answer(words.peopleNone);
    const workspaces = new Map((await readWorkspaces(app)).map(({ id, name }) => [id, name]));
    for (const { signIn, name, administers, closedAt, erasedAt, grants } of all) {
      if (erasedAt) continue;
      const roles = grants.map(
        ({ workspace, role }) => `${workspaces.get(workspace) ?? workspace}: ${words.roleName[role]}`,
      );
      const whole = administers ? [words.wholeInstallation] : [];
      const closed = closedAt ? [words.closed] : [];
      answer([signIn, name, ...whole, ...roles, ...closed].join(' · '));
    }
    return EXIT.done;
  });

const administrator = (invocation: Invocation): Promise<number> => {
  const signIn = needed(invocation, 'sign-in');
  return withApplication({ sample: false }, async (app) => {
    const words = peopleWords[invocation.language];
    const name = textOption(invocation, 'name') ?? '';
    const person = { signIn, name, position: '', purpose: words.purposeUsual, keepUntil: '' };
    const recovered = await recoverAdministrator(app, OPERATOR, person);
    for (const did of recovered.did) say(words.recovered[did](recovered.name, signIn));
    answer(`${app.address}/tai-khoan/moi/${recovered.token}`);
    answer(words.linkLead(recovered.name, printInstantIn(invocation.language, recovered.endsAt.toISOString())));
    if (process.env['TIENDO_ADDRESS'] === undefined) say(words.recoveredAt(app.address));
    return EXIT.done;
  });
};

const verify = ({ language }: Invocation): Promise<number> =>
  withApplication({ sample: false }, async (app) => {
    const broken = await readAccessProof(app);
    const words = peopleWords[language];
    answer(broken === undefined ? words.accessSound : words.accessBroken(String(broken)));
    return broken === undefined ? EXIT.done : EXIT.refused;
  });
