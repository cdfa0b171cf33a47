/** Finds each event a lane on the axis; what finds none joins a cluster. */

const LETTER = 7;
const LONGEST_LABEL = 190;
const PADDING = 22;
const CLUSTER = 64;

/** Whether a stretch of pixels is free in a lane, and takes it if so. */
function take(lane, from, to) {
  if (lane.some(([start, end]) => from < end && to > start)) return false;
  lane.push([from, to]);
  return true;
}

/**
 * @param {object[]} events the weightiest first: they choose first
 * @param {import('./scale.js').Scale} scale
 * @param {number} count how many lanes there are
 * @returns {{items: {event, lane, x, width, bar, indent}[], clusters: {x, width, events}[]}}
 */
export function place(events, scale, count) {
  const lanes = Array.from({length: count}, () => []);
  const items = [];
  const rest = new Map();
  for (const event of events) {
    if (event.to <= scale.from || event.from >= scale.to) continue;
    const start = Math.max(0, scale.x(event.from));
    const bar = Math.max(10, Math.min(scale.width, scale.x(event.to)) - start);
    const label = Math.min(LONGEST_LABEL, event.headline.length * LETTER) + PADDING;
    const width = Math.max(bar, label);
    const x = Math.max(0, Math.min(start, scale.width - width));
    const lane = lanes.findIndex(taken => take(taken, x, x + width));
    if (lane >= 0) items.push({event, lane, x, width, bar, indent: start - x});
    else gather(rest, event, scale);
  }
  return {items, clusters: [...rest.values()]};
}

function gather(rest, event, scale) {
  const x = Math.max(0, Math.min(scale.width - 1, scale.x(event.anchor)));
  const slot = Math.floor(x / CLUSTER);
  if (!rest.has(slot)) rest.set(slot, {x: slot * CLUSTER, width: CLUSTER, events: []});
  rest.get(slot).events.push(event);
}
