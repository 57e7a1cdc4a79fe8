/** The package of document exchange of an issued report. */
import { exchangePackage } from '#app/read/report/exchange.ts';
import { issueOf } from '#app/read/report/issued.ts';
import { orRefuse } from '#app/refusal.ts';
import { mayOr } from '#core/rights/rights.ts';
import { attachment } from '#http/attachment.ts';
import { programmeRead } from '#web/frame/page.ts';
import { asked } from '#web/forms/query.ts';

export const loader = programmeRead(async ({ app, opened, url, reader }) => {
  orRefuse(mayOr(reader.caller, 'report:issue', opened.workspace.id));
  const issue = issueOf(opened, asked(url, 'ky'));
  const bytes = await exchangePackage(app, opened, issue, asked(url, 'tu') ?? '');
  return attachment(bytes, `${issue.symbol.replaceAll('/', '-')}.edxml`, 'application/xml; charset=utf-8');
});
