/** Follows what becomes of a timeline: by its stream of events, or by asking now and then where that fails. */

const ASKING = 30_000;
const RESTING = 1_000;
const GATHERING = 100;

/**
 * @param {URL} stream
 * @param {{apply: function(Map<string, ?object>): void, reread: function(): Promise<void>}} timeline `apply` takes
 *     events by id, null for what is gone; `reread` reads the timeline anew
 * @param {AbortSignal} signal ends it
 */
export function follow(stream, {apply, reread}, signal) {
  const source = new EventSource(stream);
  const readAgain = oneAtATime(reread);
  const gather = gathered(apply);
  let timer = 0;
  const ask = () => {
    timer = setTimeout(ask, ASKING);
    if (!document.hidden) readAgain();
  };
  for (const name of ['created', 'updated']) {
    source.addEventListener(name, ({data}) => {
      const event = JSON.parse(data);
      gather(event.id, event);
    });
  }
  source.addEventListener('removed', ({data}) => gather(JSON.parse(data).id, null));
  source.addEventListener('reset', readAgain);
  source.addEventListener('open', readAgain);
  source.addEventListener('error', () => {
    if (source.readyState === EventSource.CLOSED && !timer) timer = setTimeout(ask, ASKING);
  });
  signal.addEventListener('abort', () => {
    source.close();
    clearTimeout(timer);
  });
}

/** Hands on what comes in a short time together, so that many events cost one drawing. */
function gathered(apply) {
  let pending = new Map();
  return (id, event) => {
    if (pending.size === 0) {
      setTimeout(() => {
        const changes = pending;
        pending = new Map();
        apply(changes);
      }, GATHERING);
    }
    pending.set(id, event);
  };
}

/** While the work is being done, further calls amount to one more. */
function oneAtATime(work) {
  let isBusy = false;
  let again = false;
  return async function run() {
    again = isBusy;
    if (isBusy) return;
    isBusy = true;
    await work().catch(() => {});
    setTimeout(() => {
      isBusy = false;
      if (again) run();
    }, RESTING);
  };
}
