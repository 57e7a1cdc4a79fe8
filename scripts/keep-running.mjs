/**
 * Keeps the server running: what has died after it had served is started again, at the same port, and loudly. Killed
 * from outside (by a system without memory), out of its own memory, or ended by a fault that nobody caught: its readers
 * wait a moment, its operator is told why. What ends in order, or never came to serve, is not started again.
 */
import { spawn } from 'node:child_process';

/** `process.exit` of the server after a fault that nobody caught (src/server.ts). */
const DIED = 70;
const SOON_MS = 250;
const LATEST_MS = 30_000;
/** Who has served for so long begins with a short rest again. */
const WELL_MS = 60_000;

const REASONS = {
  SIGABRT: ['hết bộ nhớ được cấp (TIENDO_MEMORY)', 'out of the memory it is allowed (TIENDO_MEMORY)'],
  SIGKILL: [
    'bị dừng từ bên ngoài, thường vì máy hết bộ nhớ',
    'killed from outside, mostly because the machine has no memory left',
  ],
  [DIED]: ['lỗi ngoài dự kiến, xem nhật ký', 'a fault that nobody caught, see the log'],
};

const say = (code, signal) => {
  const [vi, en] = REASONS[signal ?? code] ?? [`${signal ?? code}`, `${signal ?? code}`];
  const line =
    process.env.TIENDO_LANG === 'en'
      ? `The server has died: ${en}. Starting it again…`
      : `Máy chủ đã dừng đột ngột: ${vi}. Đang khởi động lại…`;
  process.stderr.write(`!!! ${line}\n`);
};

/**
 * Runs `command` until it ends in order. `ended` hears of its last end, once: exit code, signal, and whether it may
 * have
 * `left` its database running. Answers how to pass a signal on, after which nothing is started again.
 */
export const keepRunning = (command, args, { cwd, env, ended }) => {
  let child;
  let resting;
  let stopping = false;
  let port;
  let rest = SOON_MS;
  const launch = () => {
    resting = undefined;
    let servedSince;
    // The channel tells the server of our death, whatever killed us; and us, that it serves.
    child = spawn(command, args, {
      cwd,
      env: { ...env, ...(port !== undefined && { PORT: String(port) }) },
      stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    });
    child.on('message', ({ ready }) => {
      servedSince = Date.now();
      port = ready;
    });
    child.on('exit', (code, signal) => {
      child = undefined;
      // Once it has served, all was right: what keeps it from starting now (a database that is away) may be over soon.
      if (stopping || code === 0 || port === undefined) return ended({ code, signal, left: signal !== null });
      say(code, signal);
      rest = servedSince !== undefined && Date.now() - servedSince > WELL_MS ? SOON_MS : Math.min(2 * rest, LATEST_MS);
      resting = setTimeout(launch, rest);
    });
  };
  launch();
  return (signal) => {
    stopping = true;
    if (resting !== undefined) {
      clearTimeout(resting);
      resting = undefined;
      ended({ code: 0, signal: null, left: true });
    } else child?.kill(signal);
  };
};
