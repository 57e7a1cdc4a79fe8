/** What the browser asks on the way to a passkey, answered as JSON; and the changes of one's own keys. */
import { redirect, type ActionFunctionArgs } from 'react-router';
import { askNewPasskey, askPasskey, makePasskey, removePasskey } from '#app/people/passkey.ts';
import { refuse } from '#app/refusal.ts';
import { pageAction } from '#web/frame/action.ts';
import { browserName } from '#words/browser-name.ts';
import { plainAnswer } from '#web/frame/plain-answer.ts';

const answer = pageAction(async ({ app, reader, origin, language, field }): Promise<Response> => {
  switch (field('viec')) {
    case 'hoi':
      return Response.json(await askPasskey(app));
    case 'hoi-moi':
      return Response.json(await askNewPasskey(app, reader));
    case 'luu':
      await makePasskey(app, reader, {
        token: field('khoa'),
        answer: field('tra-loi'),
        name: field('ten'),
        usualName: browserName(language, origin.agent),
      });
      return Response.json({});
    case 'xoa':
      await removePasskey(app, reader, field('khoa'));
      return redirect('/tai-khoan');
    default:
      return refuse('write.malformed-form');
  }
});

export const action = async (given: ActionFunctionArgs): Promise<Response> => plainAnswer(await answer(given));
