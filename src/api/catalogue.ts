/**
 * The catalogue of open data in DCAT 3 (W3C) as JSON-LD: each programme a data set, its tables the distributions. What
 * the Data Law asks a catalogue for stands here: who answers, the official code of the place, the terms of use, and
 * when it was changed.
 */
import { z } from 'zod';
import type { Application } from '#app/application.ts';
import { readCatalogue, type Catalogued } from '#app/read/catalogue.ts';
import { isAddress, OPEN_TABLES } from '#core/query/open-tables.ts';
import { pathPart } from '#http/own-path.ts';
import { openDataWords } from '#words/ui/open-data.ts';

/** Told with every answer: nobody has to fetch it. */
const CONTEXT = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dcterms: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  locn: 'http://www.w3.org/ns/locn#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

const text = z.string();
const typed = <T extends string>(type: T) => ({ '@type': z.literal(type) });
const vietnamese = z.object({ '@language': z.literal('vi'), '@value': text });
const moment = z.object({ ...typed('xsd:dateTime'), '@value': text });
const day = z.object({ ...typed('xsd:date'), '@value': text });
const link = z.object({ '@id': text });

const distribution = z.object({
  ...typed('dcat:Distribution'),
  'dcterms:title': vietnamese,
  'dcterms:description': vietnamese,
  'dcat:downloadURL': link.describe(
    'With codes as heads, which stay as they are; without lang=en they are Vietnamese words',
  ),
  'dcat:mediaType': z.literal('text/csv'),
});

const dataset = z.object({
  '@id': text,
  ...typed('dcat:Dataset'),
  'dcterms:identifier': text.describe('Workspace and programme'),
  'dcterms:title': vietnamese,
  'dcterms:description': vietnamese,
  'dcterms:language': z.literal('vi'),
  'dcterms:publisher': z
    .object({ ...typed('foaf:Agent'), 'foaf:name': vietnamese, 'dcterms:identifier': text.optional() })
    .optional()
    .describe('The agency that answers for it; its identifier is its code where documents are exchanged'),
  'dcterms:spatial': z
    .object({ ...typed('dcterms:Location'), 'locn:geographicName': vietnamese, 'dcterms:identifier': text.optional() })
    .optional()
    .describe('Its place; the identifier is the official code of the unit'),
  'dcterms:temporal': z
    .object({
      ...typed('dcterms:PeriodOfTime'),
      'dcat:startDate': day.optional(),
      'dcat:endDate': day.optional(),
    })
    .optional(),
  'dcterms:modified': moment.describe('When anything in its workspace was last changed'),
  'dcat:version': text.describe('The number of that entry in the journal'),
  'dcterms:license': link.optional().describe('Terms of use that have an address'),
  'dcterms:rights': vietnamese.optional().describe('Terms of use in words; with neither nothing is said of them'),
  'dcat:landingPage': link,
  'dcat:distribution': z.array(distribution),
  teaching: z.boolean().describe('Invented data for training'),
});

export const catalogueBody = z.object({
  '@context': z.object({ dcat: text, dcterms: text, foaf: text, locn: text, xsd: text }),
  '@id': text,
  ...typed('dcat:Catalog'),
  'dcterms:title': vietnamese,
  'dcat:service': z.object({
    ...typed('dcat:DataService'),
    'dcat:endpointURL': link,
    'dcat:endpointDescription': link,
  }),
  'dcat:dataset': z.array(dataset),
  total: z.int().nonnegative(),
  limit: z.int(),
  offset: z.int(),
});

interface Asked {
  readonly workspace?: string | undefined;
  readonly limit: number;
  readonly offset: number;
}

/** The catalogue, a part of its data sets at a time. Refuses `workspace.unknown`. */
export const catalogueAnswer = async (
  app: Application,
  { workspace, limit, offset }: Asked,
): Promise<z.input<typeof catalogueBody>> => {
  const { items, total } = await readCatalogue(app, workspace, () => ({ limit, offset }));
  const api = `${app.address}/api/v1`;
  return {
    '@context': CONTEXT,
    '@id': `${api}/catalogue`,
    '@type': 'dcat:Catalog',
    'dcterms:title': inVietnamese(openDataWords.vi.title),
    'dcat:service': {
      '@type': 'dcat:DataService',
      'dcat:endpointURL': { '@id': api },
      'dcat:endpointDescription': { '@id': `${api}/openapi.json` },
    },
    'dcat:dataset': items.map((one) => datasetOf(app.address, one)),
    total,
    limit,
    offset,
  };
};

/** Asks for a table with codes as heads, whoever asks: programs find their columns by them. */
const CODED = '?lang=en';

const inVietnamese = (value: string) => ({ '@language': 'vi', '@value': value }) as const;

const asDate = (value: string) => ({ '@type': 'xsd:date', '@value': value }) as const;

const datasetOf = (address: string, one: Catalogued): z.input<typeof dataset> => {
  const { workspace, programme, place, owner } = one;
  const page = `${address}/${pathPart(workspace.id)}/${pathPart(programme.id)}`;
  return {
    '@id': page,
    '@type': 'dcat:Dataset',
    'dcterms:identifier': `${workspace.id}/${programme.id}`,
    'dcterms:title': inVietnamese(`${programme.short}, ${workspace.name}`),
    'dcterms:description': inVietnamese(programme.title),
    'dcterms:language': 'vi',
    ...(owner && {
      'dcterms:publisher': { '@type': 'foaf:Agent', 'foaf:name': inVietnamese(owner.name), ...codeOf(owner) },
    }),
    ...(place && {
      'dcterms:spatial': {
        '@type': 'dcterms:Location',
        'locn:geographicName': inVietnamese(place.name),
        ...codeOf(place),
      },
    }),
    ...periodOf(programme),
    'dcterms:modified': { '@type': 'xsd:dateTime', '@value': one.changed },
    'dcat:version': String(one.sequence),
    ...termsOf(programme.licence),
    'dcat:landingPage': { '@id': page },
    'dcat:distribution': OPEN_TABLES.map(({ file, of }) => ({
      '@type': 'dcat:Distribution',
      'dcterms:title': inVietnamese(openDataWords.vi.tables[of]),
      'dcterms:description': inVietnamese(openDataWords.vi.holds[of]),
      'dcat:downloadURL': { '@id': `${page}/${file}${CODED}` },
      'dcat:mediaType': 'text/csv',
    })),
    teaching: workspace.teaching,
  };
};

const codeOf = ({ code }: { readonly code?: string }) => (code === undefined ? {} : { 'dcterms:identifier': code });

const periodOf = ({ from, to }: Catalogued['programme']) =>
  from === undefined && to === undefined
    ? {}
    : {
        'dcterms:temporal': {
          '@type': 'dcterms:PeriodOfTime' as const,
          ...(from !== undefined && { 'dcat:startDate': asDate(from) }),
          ...(to !== undefined && { 'dcat:endDate': asDate(to) }),
        },
      };

const termsOf = (licence: string | undefined) => {
  if (licence === undefined) return {};
  return isAddress(licence) ? { 'dcterms:license': { '@id': licence } } : { 'dcterms:rights': inVietnamese(licence) };
};
