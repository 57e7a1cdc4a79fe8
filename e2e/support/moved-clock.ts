/** Loaded before a server by `startSiteAt`: its clock goes on from another instant, by as much as a file says. */
import { readFileSync } from 'node:fs';

const file = process.env['TIENDO_E2E_CLOCK'] ?? '';
const LOOK_MS = 20;

const own = Date;
let looked = -Infinity;
let shift = 0;
const now = (): number => {
  const at = performance.now();
  if (at - looked > LOOK_MS) {
    looked = at;
    shift = Number(readFileSync(file, 'utf8'));
  }
  return own.now() + shift;
};

globalThis.Date = new Proxy(own, {
  construct: (target, given, made) => Reflect.construct(target, given.length === 0 ? [now()] : given, made) as object,
  get: (target, name, made) => (name === 'now' ? now : (Reflect.get(target, name, made) as unknown)),
});
