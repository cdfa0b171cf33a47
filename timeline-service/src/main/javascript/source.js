/** Finds and reads a timeline. */

/** The service that served this file. */
const SERVICE = new URL('../', import.meta.url);
const NAME = /^[a-z0-9][a-z0-9-]{0,62}$/;
/** The first page is small, so that something shows at once. */
const PAGE_SIZES = {first: 100, later: 1000};
const MOST = 20_000;

/**
 * The addresses of a timeline.
 * @param {string} src its name, the address of its page, or that of its events in the interface
 */
export function locate(src) {
  const given = NAME.test(src) ? new URL(`timelines/${src}`, SERVICE) : new URL(src, document.baseURI);
  const events = new URL(given);
  events.hash = '';
  events.pathname = given.pathname.replace(/^(?!.*\/api\/v1\/)(.*)\/(?:timelines|embed)\/([^/]+)\/?$/,
    '$1/api/v1/timelines/$2/events');
  const stream = new URL(events);
  stream.pathname = events.pathname.replace(/events$/, 'stream');
  return {events, stream};
}

/** Reads a timeline page by page; stops at twenty thousand events. */
export async function* pages(address, signal) {
  let cursor = null;
  let count = 0;
  do {
    const url = new URL(address);
    url.searchParams.set('limit', cursor ? PAGE_SIZES.later : PAGE_SIZES.first);
    if (cursor) url.searchParams.set('cursor', cursor);
    const response = await fetch(url, {signal, credentials: 'omit', cache: 'no-cache'});
    if (!response.ok) throw new Error(`${response.status} from ${url}`);
    const {events, next} = await response.json();
    yield events;
    count += events.length;
    cursor = next;
  } while (cursor && count < MOST);
}

/** The events of all pages, after those of pages that were read before. */
export async function all(pages, begun = []) {
  const events = [...begun];
  for await (const page of pages) events.push(...page);
  return events;
}
