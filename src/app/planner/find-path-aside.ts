/** `findPath` in a process of its own: the solver blocks while it runs, and a page must not make the others wait. */
import type { PathTask } from '#app/planner/planner-program.ts';
import type { PathAnswer } from '#core/planner/answer.ts';
import type { Outcome } from '#core/problem.ts';
import { askAside } from '#files/aside/ask-aside.ts';

export const findPathAside = askAside<PathTask, Outcome<PathAnswer>>({ program: new URL('./planner-program.ts', import.meta.url), idleMs: 30_000 });
