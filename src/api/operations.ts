/**
 * Every question that the API answers: its path, what it takes, what it gives. Routes and OpenAPI are made from this
 * list.
 */
import type { z } from 'zod';
import { catalogueAnswer, catalogueBody } from '#api/catalogue.ts';
import * as schema from '#api/schemas.ts';
import type { Application } from '#app/application.ts';
import { listDocuments } from '#api/listed/documents.ts';
import { findRecords } from '#app/read/find.ts';
import { listFound } from '#api/listed/find.ts';
import { pagedFigureAnswer } from '#app/read/figure-answer.ts';
import { listMeasures } from '#api/listed/measures.ts';
import { readProgrammes } from '#app/read/programmes.ts';
import { readSomeWorkspaces } from '#app/read/records.ts';
import type { PageOf } from '#api/listed/page-of.ts';
import { listReports } from '#api/listed/reports.ts';
import { listWorks } from '#api/listed/works.ts';
import { openWorkspace, type OpenedWorkspace } from '#app/read/workspace.ts';
import type { Filter } from '#core/address/address.ts';

export interface Operation {
  /** Below /api/v1. */
  readonly path: string;
  readonly name: string;
  readonly summary: string;
  readonly query: z.ZodObject;
  readonly answer: z.ZodType;
  /** Absent: application/json. */
  readonly mediaType?: string;
  readonly handle: (app: Application, query: never) => Promise<unknown>;
}

const operation = <Q extends z.ZodObject, A extends z.ZodType>(given: {
  readonly path: string;
  readonly name: string;
  readonly summary: string;
  readonly query: Q;
  readonly answer: A;
  readonly mediaType?: string;
  readonly handle: (app: Application, query: z.output<Q>) => Promise<z.input<A>>;
}): Operation => given as unknown as Operation;

/** The given keys as filters; those that were not asked are left out. */
const filtersOf = (query: Readonly<Record<string, unknown>>, keys: readonly string[]): readonly Filter[] =>
  keys.flatMap((key) => (typeof query[key] === 'string' ? [{ key, value: query[key] }] : []));

const dated = <T>({ asOf, view }: OpenedWorkspace, page: PageOf<T>) => ({
  ...page,
  items: [...page.items],
  asOf: asOf.day as string,
  journalSequence: view.records.sequence,
  journalHash: view.records.hash,
});

const plain = <T>(value: T): Mutable<T> => value as Mutable<T>;
type Mutable<T> = T extends string | number | boolean | null | undefined
  ? T
  : T extends readonly (infer E)[]
    ? Mutable<E>[]
    : { -readonly [K in keyof T]: Mutable<T[K]> };

export const OPERATIONS: readonly Operation[] = [
  operation({
    path: '/catalogue',
    name: 'readCatalogue',
    summary: 'The catalogue of open data, in DCAT: each programme a data set, with its tables',
    query: schema.recordsParams.pick({ workspace: true, limit: true, offset: true }),
    answer: catalogueBody,
    mediaType: 'application/ld+json',
    handle: catalogueAnswer,
  }),
  operation({
    path: '/workspaces',
    name: 'listWorkspaces',
    summary: 'Workspaces with the state of their journals',
    query: schema.workspaceParams,
    answer: schema.workspacesBody,
    handle: async (app, { limit, offset }) => {
      const { items, total } = await readSomeWorkspaces(app, { limit, offset });
      return { items: [...items], total, limit, offset };
    },
  }),
  operation({
    path: '/programmes',
    name: 'listProgrammes',
    summary: 'Programmes of all workspaces or of one',
    query: schema.recordsParams.pick({ workspace: true, limit: true, offset: true }),
    answer: schema.programmesBody,
    handle: async (app, { workspace, limit, offset }) => {
      const { items, total } = await readProgrammes(app, workspace, () => ({ limit, offset }));
      return {
        items: items.map(({ workspace: place, programme }) => ({
          workspace: place.id,
          id: programme.id,
          short: programme.short,
          title: programme.title,
          from: programme.from ?? null,
          to: programme.to ?? null,
          place: programme.place,
          owner: programme.owner,
          version: programme.ref.version,
        })),
        total,
        limit,
        offset,
      };
    },
  }),
  operation({
    path: '/figures',
    name: 'openFigure',
    summary: 'A figure by its address, with its trace, a part of it at a time',
    query: schema.figureParams,
    answer: schema.figureBody,
    handle: async (app, query) => {
      const opened = await openWorkspace(app, query);
      return plain(await pagedFigureAnswer(app, opened, query.address, query)) as z.input<typeof schema.figureBody>;
    },
  }),
  operation({
    path: '/works',
    name: 'listWorks',
    summary: 'Works with their state as of a day',
    query: schema.worksParams,
    answer: schema.worksBody,
    handle: async (app, query) => {
      const opened = await openWorkspace(app, query);
      return opened.ask(() =>
        plain(
          dated(
            opened,
            listWorks(
              opened,
              filtersOf(query, ['programme', 'kind', 'status', 'sector', 'objective', 'place', 'late', 'stuck']),
              query,
            ),
          ),
        ),
      );
    },
  }),
  operation({
    path: '/measures',
    name: 'listMeasures',
    summary: 'Measures with the addresses of their figures',
    query: schema.measuresParams,
    answer: schema.measuresBody,
    handle: async (app, query) => {
      const opened = await openWorkspace(app, query);
      return opened.ask(() => plain(dated(opened, listMeasures(opened, filtersOf(query, ['objective']), query))));
    },
  }),
  operation({
    path: '/documents',
    name: 'listDocuments',
    summary: 'Documents with their relations',
    query: schema.documentsParams,
    answer: schema.documentsBody,
    handle: async (app, query) => {
      const opened = await openWorkspace(app, query);
      return opened.ask(() => plain(dated(opened, listDocuments(opened, filtersOf(query, ['kind', 'issuer']), query))));
    },
  }),
  operation({
    path: '/find',
    name: 'findRecords',
    summary: 'All records that have words beginning with those asked for, the best first',
    query: schema.findParams,
    answer: schema.foundBody,
    handle: async (app, query) => {
      const opened = await openWorkspace(app, query);
      const found = await findRecords(app, opened, { text: query.q, subject: query.kind });
      return opened.ask(() => plain(dated(opened, listFound(opened, found, query))));
    },
  }),
  operation({
    path: '/reports',
    name: 'listReports',
    summary: 'Reports of the programmes',
    query: schema.recordsParams,
    answer: schema.reportsBody,
    handle: async (app, query) => {
      const opened = await openWorkspace(app, query);
      return opened.ask(() => plain(dated(opened, listReports(opened, query, query))));
    },
  }),
];
