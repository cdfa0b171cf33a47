/**
 * Runs in a page that shows timelines in frames. Gives each frame the height of its timeline, and hands it the fragment
 * of the page's address, so that a link to an event opens it inside the frame.
 */

const SERVICE = new URL(import.meta.url).origin;

function frames() {
  return [...document.querySelectorAll('iframe')].filter(({src}) => src.startsWith(`${SERVICE}/embed/`));
}

/** The frames that have told their height. Until then one may be on its way, and would lose a fragment it is handed. */
const heard = new WeakSet();

function handDownFragment(frame) {
  if (location.hash.length < 2) return;
  const src = new URL(frame.src);
  src.hash = location.hash;
  frame.src = src.href;
}

function hear(frame) {
  if (heard.has(frame)) return;
  heard.add(frame);
  handDownFragment(frame);
}

addEventListener('message', ({data, origin, source}) => {
  if (origin !== SERVICE && origin !== 'null') return;
  const frame = frames().find(each => each.contentWindow === source);
  if (frame && data?.type === 'event-timeline:height' && Number.isFinite(data.height)) {
    frame.style.setProperty('height', `${data.height}px`);
    hear(frame);
  }
});
addEventListener('hashchange', () => frames().filter(frame => heard.has(frame)).forEach(handDownFragment));
for (const frame of frames()) frame.contentWindow.postMessage({type: 'event-timeline:ask'}, '*');
