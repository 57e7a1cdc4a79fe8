/**
 * What the operator sets, read from the environment: the same for the server and the command line. An empty setting is
 * none.
 */
import type { BlockList } from 'node:net';
import type { IdentityProvider, MailSettings, Writes } from '#app/application.ts';
import { DEFAULT_MEGABYTES, readMegabytes, memoryShares, type MemoryShares } from '#app/memory.ts';
import { readProxies } from '#app/proxies.ts';
import { ROLES, type Role } from '#core/rights/caller.ts';

export interface Settings {
  readonly port: number;
  readonly host: string;
  /** Where the pages are reached, without a closing slash; the port of `PORT=0` is known only later. */
  readonly addressAt: (port: number) => string;
  readonly writes: Writes;
  readonly memory: MemoryShares;
  /** Proxies on other machines that are believed for whom they ask. */
  readonly proxies: BlockList;
  /** Opens the metrics to who knows it; without one they are for this machine alone. */
  readonly metricsToken: string | undefined;
  readonly identityProvider: IdentityProvider | undefined;
  /** Roles that a password alone does not open. */
  readonly keysFor: ReadonlySet<Role>;
  /** Where mails of reminder go out; without it none do. */
  readonly mail: MailSettings | undefined;
}

/** A setting that cannot be meant: its name and what was given. */
export interface WrongSetting {
  readonly setting:
    | 'PORT'
    | 'TIENDO_ADDRESS'
    | 'TIENDO_WRITES'
    | 'TIENDO_MEMORY'
    | 'TIENDO_PROXY'
    | 'TIENDO_KEYS_FOR'
    | 'TIENDO_OIDC_ISSUER'
    | 'TIENDO_OIDC_CLIENT'
    | 'TIENDO_OIDC_SECRET'
    | 'TIENDO_SMTP'
    | 'TIENDO_MAIL_FROM';
  readonly text: string;
}

/** The longest that an answer may take, and a statement of the database for it. */
export const LONGEST_ANSWER_MS = 60_000;

type Environment = Readonly<Record<string, string | undefined>>;

const DEFAULT_PORT = 4080;
const EVERY_ADDRESS: ReadonlySet<string> = new Set(['0.0.0.0', '::']);

/** Whether the name is of this machine and no other reaches it. */
const isHere = (host: string): boolean => host === 'localhost' || host === '::1' || /^127(?:\.\d{1,3}){3}$/u.test(host);

const readPort = (text: string): number | undefined =>
  /^\d{1,5}$/u.test(text) && Number(text) <= 65_535 ? Number(text) : undefined;

const readAddress = (text: string): URL | undefined => {
  const url = URL.parse(text);
  return url && /^https?:$/u.test(url.protocol) && url.search === '' && url.hash === '' ? url : undefined;
};

const nameOf = (host: string): string =>
  EVERY_ADDRESS.has(host) ? 'localhost' : host.includes(':') ? `[${host}]` : host;

/** A server that others reach, by its host or by the address it was given, takes no writes unless told to. */
const readWrites = (asked: string | undefined, host: string, address: URL | undefined): Writes | undefined => {
  if (asked === undefined)
    return isHere(host) && (!address || isHere(address.hostname.replace(/^\[|\]$/gu, ''))) ? 'here' : 'none';
  return asked === 'all' ? 'all' : asked === 'off' ? 'none' : undefined;
};

/** A provider answers under https; on this machine, where nobody listens in, without. */
const readProvider = (given: (name: string) => string | undefined): IdentityProvider | WrongSetting | undefined => {
  const named = given('TIENDO_OIDC_ISSUER');
  if (named === undefined) return undefined;
  const issuer = URL.parse(named);
  const isSafe = issuer?.protocol === 'https:' || (issuer?.protocol === 'http:' && isHere(issuer.hostname));
  if (!issuer || !isSafe) return { setting: 'TIENDO_OIDC_ISSUER', text: named };
  const [clientId, clientSecret] = [given('TIENDO_OIDC_CLIENT'), given('TIENDO_OIDC_SECRET')];
  if (clientId === undefined) return { setting: 'TIENDO_OIDC_CLIENT', text: '' };
  if (clientSecret === undefined) return { setting: 'TIENDO_OIDC_SECRET', text: '' };
  return { issuer, clientId, clientSecret, name: given('TIENDO_OIDC_NAME') ?? issuer.host };
};

/** "administrator, office"; undefined: one of them is no role. */
const readRoles = (text: string): ReadonlySet<Role> | undefined => {
  const names = text.split(/[\s,;]+/u).filter((name) => name !== '');
  const roles = names.flatMap((name) => ROLES.find((role) => role === name) ?? []);
  return roles.length === names.length ? new Set(roles) : undefined;
};

/** Where mail goes out, and from whom: one needs the other. */
const readMail = (given: (name: string) => string | undefined): MailSettings | WrongSetting | undefined => {
  const named = given('TIENDO_SMTP');
  if (named === undefined) return undefined;
  const server = URL.parse(named);
  if (!server || !/^smtps?:$/u.test(server.protocol) || server.hostname === '')
    return { setting: 'TIENDO_SMTP', text: named };
  const from = given('TIENDO_MAIL_FROM');
  return from === undefined || !from.includes('@')
    ? { setting: 'TIENDO_MAIL_FROM', text: from ?? '' }
    : { server, from };
};

export const readSettings = (environment: Environment): Settings | WrongSetting => {
  const given = (name: string): string | undefined => environment[name]?.trim() || undefined;
  const port = readPort(given('PORT') ?? String(DEFAULT_PORT));
  if (port === undefined) return { setting: 'PORT', text: environment['PORT'] ?? '' };
  const host = given('HOST') ?? '127.0.0.1';
  const named = given('TIENDO_ADDRESS');
  const address = named === undefined ? undefined : readAddress(named);
  if (named !== undefined && !address) return { setting: 'TIENDO_ADDRESS', text: named };
  const writes = readWrites(given('TIENDO_WRITES'), host, address);
  if (!writes) return { setting: 'TIENDO_WRITES', text: given('TIENDO_WRITES') ?? '' };
  const memory = readMegabytes(given('TIENDO_MEMORY') ?? String(DEFAULT_MEGABYTES));
  if (memory === undefined) return { setting: 'TIENDO_MEMORY', text: given('TIENDO_MEMORY') ?? '' };
  const proxies = readProxies(given('TIENDO_PROXY') ?? '');
  if (!proxies) return { setting: 'TIENDO_PROXY', text: given('TIENDO_PROXY') ?? '' };
  const identityProvider = readProvider(given);
  if (identityProvider && 'setting' in identityProvider) return identityProvider;
  const keysFor = readRoles(given('TIENDO_KEYS_FOR') ?? '');
  // Where neither keys nor a provider can be had, nobody with such a role could come in.
  const takesKeys =
    address?.protocol === 'https:' || address?.hostname === 'localhost' || identityProvider !== undefined;
  if (!keysFor || (keysFor.size > 0 && !takesKeys))
    return { setting: 'TIENDO_KEYS_FOR', text: given('TIENDO_KEYS_FOR') ?? '' };
  const mail = readMail(given);
  if (mail && 'setting' in mail) return mail;
  return {
    port,
    host,
    writes,
    memory: memoryShares(memory),
    proxies,
    metricsToken: given('TIENDO_METRICS_TOKEN'),
    identityProvider,
    keysFor,
    mail,
    addressAt: (at) => address?.href.replace(/\/+$/u, '') ?? `http://${nameOf(host)}:${at}`,
  };
};
