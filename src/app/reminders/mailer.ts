/** Mail by SMTP. */
import { createTransport } from 'nodemailer';
import type { MailSettings } from '#app/application.ts';

interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** The same for the same mail: whoever gets it twice keeps it once. */
  readonly messageId: string;
}

export interface Mailer {
  /** Throws where the server does not take it. */
  readonly send: (mail: Mail) => Promise<void>;
  readonly close: () => void;
}

const WAIT_MS = 20_000;

export const openMailer = ({ server, from }: MailSettings): Mailer => {
  const transport = createTransport({
    host: server.hostname.replaceAll(/[[\]]/gu, ''),
    port: server.port === '' ? (server.protocol === 'smtps:' ? 465 : 587) : Number(server.port),
    secure: server.protocol === 'smtps:',
    ...(server.username !== '' && {
      auth: { user: decodeURIComponent(server.username), pass: decodeURIComponent(server.password) },
    }),
    connectionTimeout: WAIT_MS,
    greetingTimeout: WAIT_MS,
    socketTimeout: WAIT_MS,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    send: async (mail) => {
      await transport.sendMail({ ...mail, from, headers: { 'Auto-Submitted': 'auto-generated' } });
    },
    close: () => transport.close(),
  };
};
