/** What stands between the operator and a database: told in plain words, with what to do. No fault of ours, so nothing to trace. */
export class Unusable extends Error {}
