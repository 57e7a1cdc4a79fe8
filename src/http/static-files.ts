/**
 * The browser's files, read once at start: few, small, and named by their content, so that they may be kept for ever.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.png': 'image/png',
  '.json': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
};

const PACKED: ReadonlySet<string> = new Set(['.js', '.css', '.svg', '.json', '.txt']);

export interface StaticFile {
  readonly body: Uint8Array<ArrayBuffer>;
  readonly packed: Uint8Array<ArrayBuffer> | undefined;
  readonly headers: Readonly<Record<string, string>>;
}

/** By URL path. Files below `assets/` carry a hash in their names. */
export const readStaticFiles = (folder: string): ReadonlyMap<string, StaticFile> => {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    names.map((entry) => {
      const file = join(entry.parentPath, entry.name);
      const path = file.slice(folder.length).replaceAll('\\', '/');
      return [path.startsWith('/') ? path : `/${path}`, readStaticFile(file, path.includes('assets/'))] as const;
    }),
  );
};

const readStaticFile = (file: string, forEver: boolean): StaticFile => {
  const body = new Uint8Array(readFileSync(file));
  const type = extname(file);
  return {
    body,
    packed: PACKED.has(type) && body.length > 1024 ? new Uint8Array(gzipSync(body)) : undefined,
    headers: {
      'content-type': TYPES[type] ?? 'application/octet-stream',
      'cache-control': forEver ? 'public, max-age=31536000, immutable' : 'public, max-age=3600',
      vary: 'accept-encoding',
    },
  };
};
