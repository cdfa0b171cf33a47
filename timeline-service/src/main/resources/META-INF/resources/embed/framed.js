/**
 * Runs in the framed page of a timeline. Tells the page around it how high the timeline is, whenever that changes or
 * it asks, and which event was chosen. `frame.js` listens.
 */

/** A frame that is not displayed has no height worth telling. */
function tellHeight() {
  const height = Math.ceil(document.body.getBoundingClientRect().height);
  if (height > 0) parent.postMessage({type: 'event-timeline:height', height}, '*');
}

if (parent !== window) {
  new ResizeObserver(tellHeight).observe(document.body);
  addEventListener('message', ({data, source}) => {
    if (source === parent && data?.type === 'event-timeline:ask') tellHeight();
  });
  addEventListener('timeline-select', ({detail}) =>
    parent.postMessage({type: 'event-timeline:select', id: detail.event.id}, '*'));
}
