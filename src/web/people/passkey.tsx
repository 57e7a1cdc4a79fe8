/** Keys of devices on pages: offered where both the browser and the address can have them. */
import { browserSupportsWebAuthn, startAuthentication, startRegistration } from '@simplewebauthn/browser';
import { useEffect, useState } from 'react';
import { useRevalidator, useSubmit } from 'react-router';
import type { AskedDevice } from '#app/people/passkey.ts';
import type { Refused } from '#web/frame/action.ts';
import { useWords } from '#web/frame/frame.tsx';
import { peopleWords } from '#words/ui/people.ts';

const PATH = '/tai-khoan/khoa-truy-cap';

/** What the server says, or its refusal thrown as words. */
const ask = async (fields: Readonly<Record<string, string>>): Promise<AskedDevice> => {
  const response = await fetch(PATH, { method: 'POST', body: new URLSearchParams(fields) });
  const answer = (await response.json()) as AskedDevice | Refused;
  if ('refused' in answer) throw new Refusing(answer.refused.join(' '));
  return answer;
};

class Refusing extends Error {}

/** The browser knows nothing of keys until a script asks it. */
const useAble = (): boolean => {
  const [able, setAble] = useState(false);
  useEffect(() => setAble(browserSupportsWebAuthn()), []);
  return able;
};

/** Runs work with a device; what goes wrong is told. `failed`: where the device gives no answer. */
const useDevice = (failed: string) => {
  const words = useWords(peopleWords);
  const [busy, setBusy] = useState(false);
  const [told, setTold] = useState<string>();
  const run = async (work: () => Promise<void>): Promise<void> => {
    setBusy(true);
    setTold(undefined);
    try {
      await work();
    } catch (error) {
      // What the browser says of itself: turned down or out of time; a key of ours is there already.
      const why = error instanceof Error ? error.name : '';
      if (error instanceof Refusing) setTold(error.message);
      else if (why === 'InvalidStateError') setTold(words.passkeyThere);
      else setTold(why === 'NotAllowedError' ? words.passkeyTurnedDown : failed);
    } finally {
      setBusy(false);
    }
  };
  return { busy, told, run };
};

const Told = ({ text }: { readonly text: string | undefined }) => (
  <p className="small" role="status">
    {text}
  </p>
);

/** Signs in by a key; absent where that cannot be. */
export const PasskeySignIn = ({ to }: { readonly to: string }) => {
  const words = useWords(peopleWords);
  const submit = useSubmit();
  const { busy, told, run } = useDevice(words.passkeyFailed);
  if (!useAble()) return null;
  const signIn = () =>
    run(async () => {
      const { options, token } = await ask({ viec: 'hoi' });
      const answer = await startAuthentication({ optionsJSON: JSON.parse(options) });
      await submit({ khoa: token, 'tra-loi': JSON.stringify(answer), ve: to }, { method: 'post' });
    });
  return (
    <div className="other-ways">
      <button
        className="ds-button"
        data-variant="secondary"
        type="button"
        disabled={busy}
        onClick={() => void signIn()}
      >
        {words.passkeySignIn}
      </button>
      <Told text={told} />
    </div>
  );
};

/** Makes a new key of this device. */
export const PasskeyMaker = () => {
  const words = useWords(peopleWords);
  const { revalidate } = useRevalidator();
  const { busy, told, run } = useDevice(words.passkeyNotMade);
  const [name, setName] = useState('');
  if (!useAble()) return <p className="soft">{words.passkeyUnable}</p>;
  const make = () =>
    run(async () => {
      const { options, token } = await ask({ viec: 'hoi-moi' });
      const answer = await startRegistration({ optionsJSON: JSON.parse(options) });
      await ask({ viec: 'luu', khoa: token, 'tra-loi': JSON.stringify(answer), ten: name });
      setName('');
      await revalidate();
    });
  return (
    <div className="form-page">
      <div className="form-field">
        <label htmlFor="ten-khoa">{words.passkeyName}</label>
        <input
          className="ds-input"
          id="ten-khoa"
          value={name}
          maxLength={100}
          onChange={(event) => setName(event.target.value)}
        />
      </div>
      <button className="ds-button" data-size="sm" type="button" disabled={busy} onClick={() => void make()}>
        {words.passkeyMake}
      </button>
      <Told text={told} />
    </div>
  );
};
