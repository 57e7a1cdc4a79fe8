/** The first page, also of a workspace: the only programme there is, or a list to choose from; and how to begin. */
import { pathPart } from '#http/own-path.ts';
import { Form, redirect, useActionData } from 'react-router';
import type { Application } from '#app/application.ts';
import { isUnsettled } from '#app/people/reader.ts';
import { readClosedProgrammes, readProgrammes, type ListedProgramme } from '#app/read/programmes.ts';
import { refuse } from '#app/refusal.ts';
import { samplesAmong } from '#app/write/ensure-sample.ts';
import { bringSamples, putSamplesAway, samplesState } from '#app/write/samples.ts';
import { undoCommand } from '#app/write/undo-command.ts';
import { writeContext } from '#app/write/context.ts';
import type { Caller } from '#core/rights/caller.ts';
import { may } from '#core/rights/rights.ts';
import { RecordText } from '#web/parts/record-text.tsx';
import { TitledBlock } from '#web/parts/block.tsx';
import { FaultSummary, NOTHING_SENT } from '#web/forms/form.tsx';
import { asked } from '#web/forms/query.ts';
import { pageAction, type Refused } from '#web/frame/action.ts';
import { mayWrite } from '#web/frame/may-write.ts';
import { Shell } from '#web/frame/shell.tsx';
import { useWords } from '#web/frame/frame.tsx';
import { TurnLinks } from '#web/parts/turn-links.tsx';
import { turnTo } from '#web/parts/turn-pages.ts';
import { SET_UP_PATH } from '#web/set-up/paths.ts';
import { ALL_PROGRAMMES } from '#web/start/paths.ts';
import { page, type PageProps } from '#web/frame/page.ts';
import { printInstantIn } from '#words/figure.ts';
import type { Language } from '#words/language.ts';
import { shellWords } from '#words/ui/shell.ts';
import { setUpWords } from '#words/ui/set-up.ts';
import { startWords } from '#words/ui/start.ts';

export const loader = page(async ({ app, request, reader, url, params, language }) => {
  const { items, total } = await readProgrammes(app, params['workspace'], (all) => turnTo(url, all));
  const [only] = items;
  // All of them are asked for where one was deleted: it is restored here.
  if (only && total === 1 && asked(url, 'tat-ca') === undefined) throw redirect(`${firstPageOf(only)}${url.search}`);
  const begins = mayWrite({ app, request, reader }, 'workspace:make');
  const { turn } = turnTo(url, total);
  const samples = await samplesAmong(app, new Set(items.map(({ workspace }) => workspace.id)));
  // One's own stands before what is there to be looked at.
  const inOrder = items.toSorted((a, b) => Number(samples.has(a.workspace.id)) - Number(samples.has(b.workspace.id)));
  return {
    ...(turn && { turn }),
    programmes: inOrder.map(({ workspace, programme }) => ({
      path: firstPageOf({ workspace, programme }),
      sample: samples.has(workspace.id),
      place: workspace.name,
      teaching: workspace.teaching,
      draft: workspace.draft,
      short: programme.short,
      title: programme.title,
    })),
    begins,
    unsettled: begins && (await isUnsettled(app)),
    ...(begins && { samples: await samplesState(app) }),
    closed: mayWrite({ app, request, reader }, 'record:read')
      ? await closedProgrammes(app, reader.caller, language, params['workspace'])
      : [],
    done: DONE.find((name) => asked(url, name) !== undefined),
    seed: app.newId(),
  };
});

/** What has just been done, by its name in the address. */
const DONE = ['da-xoa', 'da-khoi-phuc', 'da-cat', 'da-hien'] as const;

const closedProgrammes = async (
  app: Application,
  caller: Caller,
  language: Language,
  workspace: string | undefined,
) => {
  const closed = await readClosedProgrammes(app, workspace);
  return closed
    .filter((one) => may(caller, 'programme:close', one.workspace.id))
    .map(({ workspace: { id, name }, entry }) => ({
      key: `${id}/${entry.record_id}`,
      workspace: id,
      place: name,
      name: String((entry.before as { readonly short?: string } | null)?.short ?? entry.record_id),
      command: entry.command_id,
      sequence: entry.sequence,
      actor: entry.actor,
      at: printInstantIn(language, entry.at),
    }));
};

/** Who answers for it where nobody is signed in. */
const OPERATOR_NAME = 'Người vận hành máy chủ';

export const action = pageAction(async ({ app, reader, field }) => {
  switch (field('viec')) {
    case 'cat-mau':
      await putSamplesAway(app, reader.caller);
      return redirect(`${ALL_PROGRAMMES}&da-cat=1`);
    case 'xem-mau':
      await bringSamples(app, reader.caller);
      return redirect(`${ALL_PROGRAMMES}&da-hien=1`);
    case 'khoi-phuc': {
      const workspace = field('khong-gian');
      const context = writeContext(app, {
        workspace,
        caller: reader.caller,
        action: 'programme:close',
        typed: OPERATOR_NAME,
      });
      const place = { command: field('lan-ghi'), sequence: Number(field('muc')) || 0 };
      await undoCommand(context, { caller: reader.caller, place, reason: '', seed: field('lenh') });
      return redirect(`${ALL_PROGRAMMES}&da-khoi-phuc=1`);
    }
    default:
      return refuse('write.malformed-form');
  }
});

const pathOf = ({ workspace, programme }: ListedProgramme): string =>
  `/${pathPart(workspace.id)}/${pathPart(programme.id)}`;

/** What is being set up is gone on with. */
const firstPageOf = (one: ListedProgramme): string =>
  one.workspace.draft ? `${pathOf(one)}/${SET_UP_PATH}` : pathOf(one);

type Seen = PageProps<typeof loader>['loaderData'];

const Start = ({ loaderData: seen }: PageProps<typeof loader>) => {
  const [shell, words, setUp] = [useWords(shellWords), useWords(startWords), useWords(setUpWords)];
  const state = { sent: {}, ...(useActionData<Refused>() ?? NOTHING_SENT) };
  const isEmpty = seen.programmes.length === 0;
  return (
    <Shell>
      <h1>{isEmpty ? words.empty : shell.choose}</h1>
      <p className="page-lead">{isEmpty ? (seen.begins ? words.emptyText : words.emptyPublic) : shell.chooseText}</p>
      {seen.done && (
        <p role="status" className="form-saved">
          {words.done[seen.done]}
        </p>
      )}
      <FaultSummary state={state} />
      {seen.begins && <BeginLinks seen={seen} />}
      <TurnLinks turn={seen.turn} />
      <ul className="programme-list">
        {seen.programmes.map((one) => (
          <li key={one.path}>
            <a href={one.path}>
              <RecordText>{one.short}</RecordText>
            </a>
            <span className="programme-list-place">
              <RecordText>{one.place}</RecordText>
            </span>
            <p>
              <RecordText>{one.title}</RecordText>
            </p>
            {one.draft && <p className="small">{setUp.draftMark}</p>}
            {one.sample && <p className="small soft">{words.sample}</p>}
            {one.teaching && <p className="small soft">{shell.teaching}</p>}
          </li>
        ))}
      </ul>
      {seen.samples !== undefined && <Samples samples={seen.samples} />}
      {seen.closed.length > 0 && <Closed closed={seen.closed} seed={seen.seed} />}
    </Shell>
  );
};
export default Start;

const BeginLinks = ({ seen }: { readonly seen: Seen }) => {
  const words = useWords(startWords);
  return (
    <ul className="begin-links">
      <li>
        <a className="ds-button" data-size="sm" href="/bat-dau">
          {words.begin}
        </a>
        <p className="soft small">{words.beginLead}</p>
      </li>
      {seen.unsettled && (
        <li>
          <a className="ds-button" data-variant="secondary" data-size="sm" href="/tai-khoan/thiet-lap">
            {words.account}
          </a>
          <p className="soft small">{words.accountLead}</p>
        </li>
      )}
    </ul>
  );
};

const Samples = ({ samples }: { readonly samples: 'shown' | 'away' }) => {
  const words = useWords(startWords);
  const isShown = samples === 'shown';
  return (
    <TitledBlock title={words.samples} lead={isShown ? words.samplesShown : words.samplesAway}>
      <Form method="post" action="/?index" reloadDocument>
        <button
          className="ds-button"
          data-variant="secondary"
          data-size="sm"
          type="submit"
          name="viec"
          value={isShown ? 'cat-mau' : 'xem-mau'}
        >
          {isShown ? words.putAway : words.bring}
        </button>
      </Form>
    </TitledBlock>
  );
};

const Closed = ({ closed, seed }: Pick<Seen, 'closed' | 'seed'>) => {
  const words = useWords(startWords);
  return (
    <TitledBlock title={words.closed}>
      <ul className="record-list">
        {closed.map((one) => (
          <li key={one.key}>
            <p>
              <RecordText>{`${one.name}, ${one.place}`}</RecordText>{' '}
              <span className="soft small">{words.closedBy(one.actor, one.at)}</span>
            </p>
            <Form method="post" action="/?index" reloadDocument>
              <input type="hidden" name="khong-gian" value={one.workspace} />
              <input type="hidden" name="lan-ghi" value={one.command} />
              <input type="hidden" name="muc" value={one.sequence} />
              <input type="hidden" name="lenh" value={seed} />
              <button
                className="ds-button"
                data-variant="secondary"
                data-size="sm"
                type="submit"
                name="viec"
                value="khoi-phuc"
              >
                {words.restore(one.name)}
              </button>
            </Form>
          </li>
        ))}
      </ul>
    </TitledBlock>
  );
};
