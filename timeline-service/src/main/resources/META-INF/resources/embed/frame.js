/**
 * Runs in a page that shows timelines in frames. Gives each frame the height of its timeline, and hands it the fragment
 * of the page's address, so that a link to an event opens it inside the frame.
 */

const SERVICE = new URL(import.meta.url).origin;

function frames() {
  return [...document.querySelectorAll('iframe')].filter(({src}) => src.startsWith(`${SERVICE}/embed/`));
}

function handDownFragment() {
  if (location.hash.length < 2) return;
  for (const frame of frames()) {
    const src = new URL(frame.src);
    src.hash = location.hash;
    frame.src = src.href;
  }
}

addEventListener('message', ({data, origin, source}) => {
  if (origin !== SERVICE && origin !== 'null') return;
  const frame = frames().find(each => each.contentWindow === source);
  if (frame && data?.type === 'event-timeline:height' && Number.isFinite(data.height)) {
    frame.style.setProperty('height', `${data.height}px`);
  }
});
addEventListener('hashchange', handDownFragment);
handDownFragment();
