/** Where zod keeps its settings, under a name that does not load it. */
const shelf = globalThis as typeof globalThis & { __zod_globalConfig?: { jitless?: boolean } };

// Before the first schema is used: zod would try whether it may compile code, which the page's policy forbids and reports.
shelf.__zod_globalConfig = { ...shelf.__zod_globalConfig, jitless: true };

export {};
