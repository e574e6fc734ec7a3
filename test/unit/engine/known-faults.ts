/**
 * What the engine is known to get wrong on a labelled page, as «page: demand» → the cause in a few words. The
 * test of such a demand is expected to fail, and turns red when the engine has been mended: remove the line then.
 */
export const KNOWN_FAULTS: Readonly<Record<string, string>> = {};
