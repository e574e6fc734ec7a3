import { readFileSync } from 'node:fs';

/** What Chromium's log calls the initiator of its own requests: updates, its clock, the reader's account. */
const THE_BROWSER = 'not an origin';

/**
 * Reads the log that Chromium writes of its network: the first line names the kinds of events, then there is one event
 * a line, the last of which may be half written.
 * @param {string} file that was given with `--log-net-log`
 * @returns {string[]} the addresses that a document, a script or an extension asked the network for, in their order
 */
export function readNetworkLog(file) {
  const [head = '', ...lines] = readFileSync(file, 'utf8').split('\n');
  const { constants } = parse(head.replace(/,\s*$/, '}')) ?? {};
  const kind = constants?.logEventTypes.URL_REQUEST_START_JOB;
  if (kind === undefined) throw new Error(`${file} is no log of the network`);
  return lines.flatMap((line) => {
    const { type, params } = parse(line.replace(/(?:,|\])\s*$/, '')) ?? {};
    const { url, initiator = THE_BROWSER } = params ?? {};
    return type === kind && url !== undefined && initiator !== THE_BROWSER ? [url] : [];
  });
}

/**
 * @typedef {object} LogLine
 * @property {{ logEventTypes: Record<string, number> }} [constants]
 * @property {number} [type]
 * @property {{ url?: string, initiator?: string }} [params]
 */

/** @param {string} line @returns {LogLine | null} */
function parse(line) {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
