/** Duties to report each quarter, given as the office gives them. */
import { requestsTo } from './people.ts';
import type { Site } from './site.ts';

interface QuarterlyDuties {
  /** The address of the programme. */
  readonly programme: string;
  readonly agencies: readonly string[];
  /** As the form names it: "chi-tieu:clean-water-rate", "bao-cao:progress". */
  readonly owed: readonly string[];
  /** The first quarter, as it is typed: "quý III/2026". */
  readonly from: string;
}

/** By who signs in with the cookie. Throws what the form was answered where it was not taken. */
export const giveDuties = async (
  site: Site,
  cookie: string,
  { programme, agencies, owed, from }: QuarterlyDuties,
): Promise<void> => {
  const ticked = [...agencies.map((agency) => `don-vi:${agency}`), ...owed].map((name) => [name, '1']);
  const given = await requestsTo(site).post(cookie, `${programme}/nhiem-vu-bao-cao`, {
    ...Object.fromEntries(ticked),
    'bao-lau': 'quarter',
    'tu-ky': from,
    ngay: '5',
    thang: '1',
    so: 'to-date',
    lenh: 'giao',
  });
  if (given.status !== 302) throw new Error(`no duties: ${given.status} ${await given.text()}`);
};
