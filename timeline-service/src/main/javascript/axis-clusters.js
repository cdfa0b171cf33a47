/** The clusters of the axis: a button for the events that stand too close together. */
import {at, h} from './dom.js';

/**
 * The button of a cluster.
 * @param {object} cluster where it stands and which events it holds
 * @param {Calendar} calendar
 * @param {function(number, number): void} open is given the times of its first and last event
 */
export function clusterButton({x, width, events}, calendar, open) {
  const times = events.map(event => event.anchor);
  const [first, last] = [Math.min(...times), Math.max(...times)];
  const years = [...new Set([first, last].map(time => calendar.year(time)))].join(' – ');
  const label = `${calendar.count(events.length, calendar.words.events)}, ${years}`;
  return at(h('button', {
    type: 'button', class: 'cluster', 'aria-label': label, title: label, click: () => open(first, last),
  }, calendar.numbers.format(events.length)), {'inset-inline-start': x + 4, width: width - 8});
}
