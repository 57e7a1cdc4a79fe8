/** The shapes that the API gives and takes, told once: they check queries, and OpenAPI is written from them. */
import { CERTAINTIES } from '#core/law/certainty.ts';
import { SEARCHED_SUBJECTS } from '#core/query/searched.ts';
import { z } from 'zod';

const text = z.string();
const none = z.null();
const id = text.min(1);
const day = text.regex(/^\d{4}-\d{2}-\d{2}$/u).describe('A day, YYYY-MM-DD');
const date = text.describe('As exactly as it is known: YYYY, YYYY-H1, YYYY-Q3, YYYY-MM or YYYY-MM-DD');
const sequence = z.int().nonnegative().describe('Journal sequence of the workspace at which the answer was computed');
const hash = z
  .string()
  .regex(/^[0-9a-f]{64}$/u)
  .describe('SHA-256 of that journal entry, over all before it: kept outside, it proves that nothing was written anew');
const version = z.int().positive();

const paging = {
  limit: z.coerce.number().int().min(1).max(500).default(100),
  offset: z.coerce.number().int().min(0).default(0),
};

export const workspaceParams = z.strictObject(paging);

/** Common to all questions about the records of a workspace. */
export const recordsParams = z.strictObject({
  workspace: id.optional().describe('Id of the workspace; may be left out while there is only one'),
  programme: id
    .optional()
    .describe('Id of a programme: its default day counts, and of what belongs to programmes only its own is given'),
  asOf: day.optional().describe('The day as of which the answer holds; else the default day of the programme'),
  ...paging,
});

export const figureParams = recordsParams.extend({
  address: id.describe('Figure address, for example: count work[status=completed]'),
  limit: paging.limit.describe('How many parts, records and missing values are told; of each that many'),
  offset: paging.offset.describe('From which part, record and missing value on'),
});

const flag = z.enum(['true', 'false']);
export const worksParams = recordsParams.extend({
  kind: id.optional(),
  status: id.optional(),
  sector: id.optional(),
  objective: id.optional(),
  place: id.optional(),
  late: flag.optional(),
  moved: flag.optional(),
  stuck: flag.optional(),
});
export const measuresParams = recordsParams.extend({ objective: id.optional() });
export const documentsParams = recordsParams.extend({ kind: id.optional(), issuer: id.optional() });

export const findParams = recordsParams.omit({ programme: true }).extend({
  q: id.describe('Words, with or without Vietnamese marks; each must begin a word of the record'),
  kind: z.enum(SEARCHED_SUBJECTS).optional(),
});

const page = <T extends z.ZodType>(item: T) =>
  z.object({
    items: z.array(item),
    total: z.int().nonnegative(),
    limit: z.int(),
    offset: z.int(),
    asOf: day,
    journalSequence: sequence,
    journalHash: hash,
  });

const figureState = z.enum(['known', 'incomplete', 'absent', 'not-applicable']);

const part = z.object({
  address: text,
  value: text
    .nullable()
    .describe(
      'Exact decimal text with a point before decimals; money in whole đồng; a date for unit "date"; null without data',
    ),
  unit: text.nullable(),
  approximation: z.array(text),
  upTo: text.optional().describe('Of a range its upper end'),
  outOf: text.optional().describe('Of a ratio or a rank its whole'),
  state: figureState,
  printed: text.nullable().describe('As Vietnamese documents print it'),
  formula: text,
  toldOtherwise: z
    .array(text)
    .optional()
    .describe('Addresses of what other agencies tell of the same, where that is something else'),
  incompleteForReader: z
    .literal(true)
    .optional()
    .describe('Some of what it is computed from may be withheld from this reader'),
});

const source = z.object({ document: text.optional(), agency: text.optional(), title: text, at: text.optional() });
const tracedRecord = z.object({
  subject: text,
  id: text,
  version,
  sequence,
  author: text.describe('The office of whoever recorded it'),
  instant: text,
  source: source.optional(),
});

const count = z.int().nonnegative();

const law = z.object({
  pack: text,
  regime: text,
  status: z
    .enum(CERTAINTIES)
    .describe('The least sure of the numbers of the law that were used; only gazette was read in the Official Gazette'),
});

export const figureBody = part.omit({ formula: true }).extend({
  asOf: day,
  journalSequence: sequence,
  journalHash: hash,
  missing: z.array(text),
  standing: z
    .enum(['approved', 'issued'])
    .nullable()
    .describe('Issued: a report that nothing puts right has printed this value; null without data'),
  issuedIn: z
    .array(
      z.object({
        programme: id,
        report: id,
        symbol: text,
        issued: day,
        asOf: day,
        printed: text,
        same: z.boolean().describe('Whether the figure still says it'),
        correctedBy: text.optional().describe('Symbol of the report that puts that one right'),
      }),
    )
    .describe('The issued reports that printed it, the newest first'),
  trace: z.object({
    formula: text,
    parts: z.array(part),
    records: z.array(tracedRecord),
    law: law.optional(),
    total: z
      .object({ parts: count, records: count, missing: count })
      .describe('How many there are; `limit` and `offset` say which of them stand here'),
    limit: z.int(),
    offset: z.int(),
  }),
});

/** Which part of a list it is. */
const listPart = { total: z.int().nonnegative(), limit: z.int(), offset: z.int() };

export const workspacesBody = z.object({
  ...listPart,
  items: z.array(
    z.object({
      id,
      name: text,
      teaching: z.boolean().describe('Invented data for training'),
      draft: z.boolean().describe('Still being set up: only who sets it up sees it'),
      sequence: z.int().nonnegative(),
      hash,
    }),
  ),
});

export const programmesBody = z.object({
  ...listPart,
  items: z.array(
    z.object({
      workspace: id,
      id,
      short: text,
      title: text,
      from: z.union([day, none]),
      to: z.union([day, none]),
      place: id,
      owner: id,
      version,
    }),
  ),
});

export const worksBody = page(
  z.object({
    id,
    name: text,
    kind: text,
    sector: text,
    programme: text.nullable(),
    objective: text,
    places: z.array(text),
    status: text.nullable(),
    statement: text.nullable(),
    started: date.nullable(),
    completed: date.nullable(),
    expectedFinish: date.nullable(),
    late: z.boolean(),
    obstacles: z.array(text),
    version,
  }),
);

export const measuresBody = page(
  z.object({
    id,
    name: text,
    unit: text,
    aggregation: text,
    direction: text,
    definition: text.nullable(),
    objective: text.nullable(),
    figures: z.array(text),
    version,
  }),
);

export const documentsBody = page(
  z.object({
    id,
    kind: text,
    symbol: text.nullable(),
    issuer: text.nullable(),
    date: date.nullable(),
    subject: text.nullable(),
    relations: z.array(z.object({ type: text, document: text })),
    version,
  }),
);

export const reportsBody = page(
  z.object({
    id,
    programme: text.nullable(),
    type: text,
    subject: text,
    issuer: text,
    symbol: text.nullable(),
    issued: day.nullable(),
    version,
  }),
);

export const foundBody = page(
  z.object({
    kind: text,
    id,
    name: text,
    programme: text.nullable(),
    text: text.nullable().describe('The text of the record that holds the words, where its name does not'),
    rank: z
      .int()
      .describe(
        '0: called exactly so; 1: its name begins so; 2: its name has the words; 3: their beginnings; 4: its text',
      ),
    version,
  }),
);

/** RFC 9457. */
export const problemBody = z.object({
  type: text,
  title: text,
  status: z.int(),
  detail: text,
  problems: z.array(z.object({ code: text, detail: text })).optional(),
  fault: text.optional().describe('Number under which a fault was logged'),
});
