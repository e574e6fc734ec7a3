import { openLocalServer } from './local-server.ts';

/** A story does not stand at the root of a site. */
const PATH = '/news/48213';

export interface SlowPage {
  readonly url: string;
  /** Sends the rest. */
  finish(): void;
  close(): void;
}

/** Serves the beginning of a page at once and its end when told to. */
export async function serveSlowly(html: string, heldBackFrom: string): Promise<SlowPage> {
  const cut = html.indexOf(heldBackFrom);
  if (cut < 0) throw new Error(`the page has no ${heldBackFrom}`);
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  const server = await openLocalServer((request, response) => {
    if (request.url !== PATH) return void response.writeHead(404).end();
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.write(html.slice(0, cut));
    void released.then(() => response.end(html.slice(cut)));
  });
  return {
    url: `${server.origin}${PATH}`,
    finish: release,
    close() {
      release();
      server.close();
    },
  };
}
