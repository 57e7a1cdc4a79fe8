/** The composition root: settings, database, application and web server are put together here and nowhere else. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import { appendFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { pino, type Logger } from 'pino';
import type { ServerBuild } from 'react-router';
import { openApplication, type Application } from '#app/application.ts';
import { connectDatabase } from '#app/connect-database.ts';
import { noteHeadsDaily } from '#app/write/note-heads.ts';
import { ensureSample } from '#app/write/ensure-sample.ts';
import { LONGEST_ANSWER_MS, readSettings, type Settings } from '#app/settings.ts';
import { Refusal } from '#app/refusal.ts';
import { shippedLayouts, shippedProcedures, shippedRulePacks, useKeptLaw } from '#app/shipped.ts';
import { troubleOf } from '#app/trouble.ts';
import { makeWritable } from '#store/data-folder.ts';
import { openLogFile } from '#site/log-file.ts';
import { visible } from '#core/text/visible.ts';
import { Unusable } from '#store/unusable.ts';
import { operatorLanguage } from '#words/language.ts';
import { SERVER_WORDS } from '#words/server.ts';

const language = operatorLanguage(process.env);
const words = SERVER_WORDS[language];
const BUILD = resolve(import.meta.dirname, '../build');
const say = (line: string): void => void process.stderr.write(`${visible(line)}\n`);

const fail = (message: string): never => {
  say(message);
  process.exit(1);
};

const settingsOrFail = (): Settings => {
  const settings = readSettings(process.env);
  return 'setting' in settings ? fail(words.wrong[settings.setting](settings.text)) : settings;
};

/** One name for everything that decides how an answer looks: all sources, and the pages as built. */
const buildIdOf = (): string => {
  const hash = createHash('sha256');
  const sources = resolve(import.meta.dirname);
  const names = readdirSync(sources, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .toSorted();
  for (const name of names) hash.update(name).update(readFileSync(join(sources, name)));
  hash.update(readFileSync(join(BUILD, 'server/index.js')));
  return hash.digest('base64url').slice(0, 12);
};

/** Takes the port before the database is touched, so that a second start ends at once and harms nothing. */
const claimPort = async (server: Server, { port, host }: Settings): Promise<number> => {
  server.listen(port, host);
  try {
    await once(server, 'listening');
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    const reasons: Readonly<Record<string, string>> = {
      EADDRINUSE: words.portTaken(port),
      EACCES: words.portForbidden(port),
      ENOTFOUND: words.noHost(host),
      EAI_AGAIN: words.noHost(host),
      EADDRNOTAVAIL: words.noHost(host),
    };
    fail(reasons[code] ?? `${words.cannotListen}: ${String(error)}`);
  }
  const address = server.address();
  return typeof address === 'object' && address ? address.port : port;
};

const notReady: RequestListener = (_, response) => {
  response.writeHead(503, { 'content-type': 'text/plain; charset=utf-8', 'retry-after': '1' }).end(words.starting);
};

/**
 * In a terminal the log goes to a file beside the data, so that the operator's lines stay readable; where that cannot
 * be written, to the terminal.
 */
const openLog = async (data: string): Promise<Logger> => {
  const file = process.env['TIENDO_LOG'] || (process.stderr.isTTY ? join(data, 'server.log') : 'stderr');
  const isFile = file !== 'stderr' && (await canWrite(file));
  const log = openLogFile({ file: isFile ? file : 'stderr' });
  process.on('exit', log.endSync);
  return pino({ base: null, timestamp: pino.stdTimeFunctions.isoTime }, log);
};

const canWrite = async (file: string): Promise<boolean> => {
  try {
    await makeWritable(dirname(file));
    await appendFile(file, '');
    return true;
  } catch (error) {
    say(`${words.noLog(file)}:${await reasonOf(error)}`);
    return false;
  }
};

/** How long a client may take: for the head of a request, for all of it, and while nothing at all is heard of it. */
const HEAD_MS = 15_000;
const REQUEST_MS = 60_000;
const SILENCE_MS = 2 * LONGEST_ANSWER_MS;
const LOOK_MS = 5000;
/** More than an office has; a file is open for each. */
const CONNECTIONS = 1000;

/** A server that no client can hold up by being slow. */
const openServer = (answer: RequestListener): Server => {
  const limits = { headersTimeout: HEAD_MS, requestTimeout: REQUEST_MS, connectionsCheckingInterval: LOOK_MS };
  // Most requests have no body; without a stream for it a repeated page costs a third less.
  const server = createServer({ optimizeEmptyRequests: true, ...limits }, answer);
  server.timeout = SILENCE_MS;
  server.maxConnections = CONNECTIONS;
  return server;
};

const closeServer = async (server: Server): Promise<void> => {
  const closed = once(server, 'close');
  server.close();
  server.closeIdleConnections();
  const force = setTimeout(() => server.closeAllConnections(), 3000);
  await closed;
  clearTimeout(force);
};

const IMPATIENCE_MS = 5000;
/** After a fault that nobody caught: whoever started us starts us again (scripts/keep-running.mjs). */
const DIED = 70;

/**
 * One signal ends everything in order. The same wish often comes several times over (from the terminal, from npm, from
 * the starter); only one that comes much later ends at once. The death of the starter counts as a signal, too.
 */
const stopOnSignal = (stop: () => Promise<void>, log: Logger): void => {
  let since: number | undefined;
  let exitCode = 0;
  const onSignal = (): void => {
    if (since !== undefined && Date.now() - since > IMPATIENCE_MS) process.exit(1);
    if (since !== undefined) return;
    since = Date.now();
    say(words.stopping);
    stop().then(
      () => process.exit(exitCode),
      (error: unknown) => {
        say(String(error));
        process.exit(exitCode || 1);
      },
    );
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, onSignal);
  process.on('disconnect', onSignal);
  // Nothing is known to be whole after a fault that nobody caught; the database is, and is stopped in order.
  process.on('uncaughtException', (error) => {
    log.fatal({ err: error }, 'fault outside of any request');
    exitCode = DIED;
    onSignal();
  });
};

/**
 * Loads the pages while the database starts. React looks at NODE_ENV when it is loaded: the pages are built for
 * production.
 */
const loadSite = async ({ proxies, metricsToken }: Settings): Promise<(app: Application) => RequestListener> => {
  process.env['NODE_ENV'] = 'production';
  const [{ createSite }, { readStaticFiles }, build] = await Promise.all([
    import('#site/create-site.ts'),
    import('#http/static-files.ts'),
    import(join(BUILD, 'server/index.js')) as Promise<ServerBuild>,
  ]);
  const [buildId, files] = [buildIdOf(), readStaticFiles(join(BUILD, 'client'))];
  return (app) => createSite({ app, build, buildId, files, proxies, metricsToken });
};

/** Behind a colon. The words are loaded only where something is to be told: the start need not wait for them. */
const reasonOf = async (error: unknown): Promise<string> => {
  const problems = error instanceof Refusal ? error.problems : error instanceof Unusable ? [error.problem] : [];
  if (problems.length === 0) return ` ${await troubleIn(error)}`;
  const { tellProblem } = await import('#http/faults.ts');
  return problems.map((problem) => `\n- ${tellProblem(problem, language)}`).join('');
};

/** What a database's condition means for its operator; any other fault in its own words. */
const troubleIn = async (error: unknown): Promise<string> => {
  const said = error instanceof Error ? error.message : String(error);
  const trouble = troubleOf(error);
  if (!trouble) return said;
  const { troubleWords } = await import('#words/ui/trouble.ts');
  const { title, operator } = troubleWords[language][trouble];
  return `${title} (${said}). ${operator}`;
};

const inOrder = async (steps: readonly (() => Promise<void>)[]): Promise<void> => {
  for (const step of steps) await step();
};

const start = async (): Promise<void> => {
  const settings = settingsOrFail();
  const data = resolve(process.env['TIENDO_DATA'] || 'var');
  if (!existsSync(join(BUILD, 'server/index.js'))) fail(words.notBuilt);
  if (!process.env['DATABASE_URL'])
    await makeWritable(data).catch(async (error: unknown) => fail(`${words.cannotStart}:${await reasonOf(error)}`));
  useKeptLaw(join(BUILD, 'law'));
  const log = await openLog(data);
  const stops: (() => Promise<void>)[] = [];
  let stopped: Promise<void> | undefined;
  const stop = (): Promise<void> => (stopped ??= inOrder(stops.toReversed()));
  stopOnSignal(stop, log);
  try {
    let answer = notReady;
    const server = openServer((request, response) => answer(request, response));
    const port = await claimPort(server, settings);
    // Without one, a system that has no file left for a new connection would end all the others.
    server.on('error', (error) => log.error({ err: error }, 'a connection could not be taken'));
    stops.push(() => closeServer(server));
    say(words.opening);
    const site = loadSite(settings);
    const connecting = connectDatabase(
      { ...process.env, TIENDO_DATA: data },
      { tell: (event) => say(words.database[event]), error: (what, line) => log.error(what, line) },
    );
    // The server stops first, then the application, then the database; a database that is still starting is awaited.
    stops.unshift(() =>
      connecting.then(
        ({ close }) => close(),
        () => undefined,
      ),
    );
    const database = await connecting;
    const address = settings.addressAt(port);
    database.guard();
    const app = await openApplication({
      databaseUrl: database.url,
      address,
      log,
      writes: settings.writes,
      memory: settings.memory,
      identityProvider: settings.identityProvider,
      keysFor: settings.keysFor,
      mails: settings.mail !== undefined,
      answerMs: LONGEST_ANSWER_MS,
    });
    stops.splice(-1, 0, app.close);
    await ensureSample(app, (workspace, records) => say(words.sample(workspace, records)));
    const stopNoting = noteHeadsDaily(app, data);
    stops.push(async () => stopNoting());
    if (settings.mail) {
      const { startReminders } = await import('#site/reminders.ts');
      stops.push(await startReminders(app, settings.mail, database.url));
    }
    answer = (await site)(app);
    // From now on whoever started us starts us again when we die, where readers know us: told before anybody else is.
    await new Promise<void>((told) => (process.send ? process.send({ ready: port }, () => told()) : told()));
    say(words.ready(address));
    // The first reader does not wait for the law to be read; what fails here is told to him.
    for (const read of [shippedRulePacks, shippedProcedures, shippedLayouts]) read().catch(() => undefined);
  } catch (error) {
    // Whoever stops us while we start takes the ground from under us: no fault of the start.
    if (stopped) return;
    if (!(error instanceof Refusal || error instanceof Unusable)) log.error({ err: error }, 'start failed');
    await stop().catch(() => undefined);
    fail(`${words.cannotStart}:${await reasonOf(error)}`);
  }
};

// Whoever listened to our lines may have left; that is no reason to stop.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
await start();
