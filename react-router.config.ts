import type { Config } from '@react-router/dev/config';

/** All routes are known to the browser at once (they are few), so that moving between pages asks for their data alone. */
export default {
  appDirectory: 'src/web',
  buildDirectory: 'build',
  ssr: true,
  routeDiscovery: { mode: 'initial' },
} satisfies Config;
