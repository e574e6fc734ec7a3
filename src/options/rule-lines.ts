import { readRules, type SiteRules } from '../shared/rules.ts';
import { siteOf } from '../shared/site-of.ts';

/** What could be made of a text with rules. */
export interface TakenRules {
  readonly rules: readonly SiteRules[];
  /** How many rules these are. */
  readonly count: number;
  /** Lines that are no rules for a site which this browser can follow, as they stand there. */
  readonly refused: readonly string[];
}

type IsSelector = (text: string) => boolean;

/** A cosmetic rule of filter lists: `host,host##selector`; `#?#` too, for what only other blockers once needed. */
const LINE = /^([^#]*)#\??#(.+)$/;
/** What filter lists write for people, and for other programs: `! comment`, `[Adblock Plus 2.0]`, `# comment`. */
const NO_RULE = /^(?:!|\[[^\]]*\]$|#(?![#?@]|\$)|$)/;

/**
 * Reads rules as uBlock Origin writes them, a line each, or a file that {@link writeRuleFile} made.
 * @param isSelector whether this browser understands a selector
 */
export function readRuleText(text: string, isSelector: IsSelector): TakenRules {
  return readRuleFile(text, isSelector) ?? readRuleLines(text, isSelector);
}

function readRuleLines(text: string, isSelector: IsSelector): TakenRules {
  const taken = collect();
  for (const line of text.split(/\r\n|\r|\n/).map((one) => one.trim())) {
    if (NO_RULE.test(line)) continue;
    const [, hosts = '', selector = ''] = LINE.exec(line) ?? [];
    const known = hosts.split(',').map(readHost).filter(isThere);
    if (known.length === 0 || !isSelector(selector.trim())) taken.refuse(line);
    for (const host of known) if (isSelector(selector.trim())) taken.add(host, selector);
  }
  return taken.all();
}

/** @returns null for a text that is no file of ours */
function readRuleFile(text: string, isSelector: IsSelector): TakenRules | null {
  const { rules } = parse(text);
  if (!isRecord(rules)) return null;
  const taken = collect();
  for (const [name, selectors] of Object.entries(rules)) {
    const host = readHost(name);
    const fit = readRules(selectors).filter(isSelector);
    if (host === null || !Array.isArray(selectors)) taken.refuse(name);
    else {
      for (const selector of fit) taken.add(host, selector);
      for (const one of selectors)
        if (typeof one !== 'string' || !fit.includes(one.trim())) taken.refuse(`${name}##${one}`);
    }
  }
  return taken.all();
}

/** @returns the rules as lines that uBlock Origin's "My filters" takes */
export function writeRuleLines(rules: readonly SiteRules[]): string {
  const lines = rules.flatMap(({ host, selectors }) =>
    selectors.map((selector) => `${host}##${selector.replace(/\s+/g, ' ').trim()}`),
  );
  return lines.map((line) => `${line}\n`).join('');
}

/** @returns the rules as JSON: `{"matn": 1, "rules": {"host": ["selector"]}}` */
export function writeRuleFile(rules: readonly SiteRules[]): string {
  const sites = Object.fromEntries(rules.map(({ host, selectors }) => [host, selectors]));
  return `${JSON.stringify({ matn: 1, rules: sites }, null, 2)}\n`;
}

/** @returns null for what is no single site: `~not.here`, `every.*`, none at all */
function readHost(text: string): string | null {
  const address = `https://${text.trim()}/`;
  if (!/^[^\s~*/:@?#]+$/.test(text.trim()) || !URL.canParse(address)) return null;
  // As a page's address has it: an Arabic name in its Latin spelling.
  return siteOf(new URL(address).hostname);
}

function collect() {
  const sites = new Map<string, Set<string>>();
  const refused: string[] = [];
  return {
    add: (host: string, selector: string) =>
      void sites.set(host, (sites.get(host) ?? new Set()).add(selector.trim())),
    refuse: (line: string) => void refused.push(line),
    all(): TakenRules {
      const rules = [...sites].map(([host, selectors]) => ({ host, selectors: [...selectors] }));
      return { rules, count: rules.reduce((sum, { selectors }) => sum + selectors.length, 0), refused };
    },
  };
}

function parse(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : {};
  } catch {
    return {};
  }
}

const isThere = (host: string | null): host is string => host !== null;

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
