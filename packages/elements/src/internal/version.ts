declare const __ICMA_VERSION__: string;

/** Version of this package, from its package.json at build time; every element class carries it as `version`. */
export const version: string = __ICMA_VERSION__;
