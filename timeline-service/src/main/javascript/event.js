/** Events as the display uses them, made from what the interface gives. */
import {readEdtf} from './edtf.js';

const COARSE_TO_FINE = ['millennium', 'century', 'decade', 'year', 'half', 'season', 'quarter', 'month', 'day', 'minute'];

/**
 * Makes events ready to be shown, in order; those that have not changed stay the very objects they were.
 * @param {object[]} known what an earlier call gave
 * @param {object[]} events as the interface gives them
 */
export function merge(known, events) {
  const before = new Map(known.map(event => [event.id, event]));
  return events.map(event => isSame(before.get(event.id), event) ? before.get(event.id) : read(event)).sort(inOrder);
}

function isSame(known, event) {
  return known !== undefined
    && ['date', 'headline', 'mentionCount', 'kind', 'status', 'salience'].every(name => known[name] === event[name]);
}

/** Adds when an event begins and ends; an open end is infinite. */
function read(event) {
  const told = readEdtf(event.date);
  const date = told.start || told.end ? told : readEdtf(`${event.earliest}/${event.latest}`);
  const from = date.start?.from ?? -Infinity;
  const to = date.end?.to ?? Infinity;
  const points = [date.start, date.end].filter(Boolean);
  return {
    ...event,
    when: date,
    from,
    to,
    anchor: Number.isFinite(from) ? from : to,
    isDoubtful: points.some(point => point.uncertain || point.approximate),
    weight: (event.salience ?? 1) * 1000 + Math.min(event.mentionCount ?? 1, 999),
  };
}

/** The order of the service: earliest day, coarse before fine, latest; what is alike keeps its order. */
function inOrder(one, other) {
  const fineness = event => COARSE_TO_FINE.indexOf(event.precision);
  return compare(one.from, other.from) || fineness(one) - fineness(other) || compare(one.to, other.to);
}

function compare(one, other) {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** Letters without case and accents. */
function plain(text) {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** What a search looks through, worked out when first needed. */
function searchable(event) {
  event.searchable ??= plain([
    event.headline,
    ...event.participants ?? [],
    ...event.places ?? [],
    ...(event.mentions ?? []).flatMap(mention => [mention.quote?.text ?? '', mention.article?.publisher ?? '']),
  ].join(' '));
  return event.searchable;
}

/** Whether an event fits what the reader chose: words, kind, participant, place. */
export function fits(event, {words = '', kind, participant, place}) {
  return (!kind || event.kind === kind)
    && (!participant || event.participants.includes(participant))
    && (!place || event.places.includes(place))
    && plain(words).split(/\s+/).every(word => !word || searchable(event).includes(word));
}
