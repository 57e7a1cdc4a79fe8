import { expect, it } from 'vitest';
import { OPERATOR, PUBLIC, type Caller } from '#core/rights/caller.ts';
import { toldOfMachine } from '#web/report/own-machine.ts';
import { reportWords } from '#words/ui/report.ts';

const person = (administers: boolean): Caller => ({
  kind: 'person',
  id: 'p',
  name: 'P',
  administers,
  grants: [{ workspace: 'w', role: 'office' }],
});
const OWN = 'http://127.0.0.1:4080';

it.each<[string, string, Caller, string | undefined]>([
  ['who sits at the machine', OWN, OPERATOR, 'keeper'],
  ['who keeps the installation', OWN, person(true), 'keeper'],
  ['a clerk', OWN, person(false), 'reader'],
  ['the public', OWN, PUBLIC, 'reader'],
  ['a clerk, of links that open elsewhere', 'https://tiendo.xa.example', person(false), undefined],
  ['who keeps it, of such links', 'https://tiendo.xa.example', person(true), undefined],
])('%s', (_, address, caller, expected) => expect(toldOfMachine(address, caller)).toBe(expected));

it('whoever does not keep the machine reads nothing of its settings', () => {
  for (const language of ['vi', 'en'] as const) {
    expect(reportWords[language].ownMachineAsk).not.toMatch(/[A-Z]{3,}_/u);
    expect(reportWords[language].ownMachine).toContain('TIENDO_ADDRESS');
  }
});
