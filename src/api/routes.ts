import { Hono } from 'hono';
import type { Application } from '#app/application.ts';

export const apiRoutes = (_: Application): Hono => new Hono();
