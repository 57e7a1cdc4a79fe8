/** The API's description, written from its operations: OpenAPI 3.1. */
import { z } from 'zod';
import { OPERATIONS, type Operation } from '#api/operations.ts';
import { problemBody } from '#api/schemas.ts';

/** zod writes JSON Schema 2020-12, the dialect of OpenAPI 3.1. */
const schemaOf = (type: z.ZodType, io: 'input' | 'output'): Record<string, unknown> => {
  const { $schema: _, ...schema } = z.toJSONSchema(type, { io, target: 'draft-2020-12' });
  return schema;
};

const parametersOf = ({ query }: Operation): readonly object[] => {
  const schema = schemaOf(query, 'input') as {
    readonly properties?: Readonly<Record<string, object>>;
    readonly required?: readonly string[];
  };
  return Object.entries(schema.properties ?? {}).map(([name, of]) => {
    const { description, ...rest } = of as { readonly description?: string };
    return {
      name,
      in: 'query',
      required: schema.required?.includes(name) ?? false,
      ...(description !== undefined && { description }),
      schema: rest,
    };
  });
};

const problem = (description: string): object => ({
  description,
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
});

const pathOf = (operation: Operation): object => ({
  get: {
    operationId: operation.name,
    summary: operation.summary,
    parameters: parametersOf(operation),
    responses: {
      '200': {
        description: operation.summary,
        headers: { ETag: { description: 'Changes when the records change', schema: { type: 'string' } } },
        content: { [operation.mediaType ?? 'application/json']: { schema: schemaOf(operation.answer, 'output') } },
      },
      '304': { description: 'Unchanged since the ETag that was sent' },
      '400': problem('The question cannot be read'),
      '404': problem('What is asked for does not exist'),
      '500': problem('A fault, logged under a number'),
      '503': problem('The database does not answer; ask again after the time in Retry-After'),
    },
  },
});

export const openApi = (server: string): object => ({
  openapi: '3.1.0',
  info: {
    title: 'Tiến Độ',
    version: '1',
    description:
      'Open data of development programmes: every figure by its address, with its whole trace. Ask with If-None-Match: what has not changed costs nothing.',
    license: { name: 'MIT', identifier: 'MIT' },
  },
  servers: [{ url: `${server}/api/v1` }],
  paths: Object.fromEntries(OPERATIONS.map((operation) => [operation.path, pathOf(operation)])),
  components: { schemas: { Problem: schemaOf(problemBody, 'output') } },
});
