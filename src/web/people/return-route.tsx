/** The way back from the identity provider. What went wrong stands on the page of failures. */
import { comeBack } from '#app/people/outside.ts';
import { outsideToken } from '#http/session-cookie.ts';
import { pageContext } from '#web/frame/context.ts';
import { page } from '#web/frame/page.ts';
import { returned } from '#web/people/signed-in.ts';

export const loader = page(async ({ app, reader, url, request, context }) => {
  const token = outsideToken(request.headers.get('cookie'), app.address);
  const { origin } = context.get(pageContext);
  const { to, session } = await comeBack(app, reader, { token, search: url.search, origin });
  throw returned(app, session, to);
});

export { meta } from '#web/frame/head.ts';

const Return = () => null;
export default Return;
