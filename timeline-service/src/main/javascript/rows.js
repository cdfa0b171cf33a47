/** Lays events out as rows: each by itself, or many under the stretch of time they share. */
import {moment} from './edtf.js';

/**
 * From far to near. `years` is how long a stretch lasts; the last level shows every event by itself.
 */
const LEVELS = [{years: 1000}, {years: 100}, {years: 10}, {years: 1}, {}];
export const NEAREST = LEVELS.length - 1;

/** The number of the stretch that holds a moment. */
function stretchOf(time, years) {
  return Math.floor(new Date(time).getUTCFullYear() / years);
}

function stretchLabel(stretch, years, calendar) {
  const from = moment(stretch * years);
  return years === 1
    ? calendar.year(from)
    : `${calendar.year(from)} – ${calendar.year(moment((stretch + 1) * years - 1))}`;
}

/**
 * The rows at a level.
 * @param {object[]} events in order
 * @param {number} level 0 to `NEAREST`
 * @param {Set<string>} opened the keys of the stretches that show their events all the same
 * @returns {{key: string, event: ?object, year: ?string, cluster: ?object}[]}
 */
export function rowsOf(events, level, opened, calendar) {
  const {years} = LEVELS[level];
  return years ? clustered(events, years, opened, calendar) : single(events, calendar);
}

function single(events, calendar) {
  let last = null;
  return events.map(event => {
    const year = calendar.heading(event.when);
    const row = {key: event.id, event, year: year === last ? null : year};
    last = year;
    return row;
  });
}

function clustered(events, years, opened, calendar) {
  const rows = [];
  for (let i = 0; i < events.length;) {
    const stretch = stretchOf(events[i].anchor, years);
    const members = [];
    while (i < events.length && stretchOf(events[i].anchor, years) === stretch) members.push(events[i++]);
    const key = `${years}:${stretch}:${members[0].id}`;
    const isOpen = opened.has(key);
    rows.push({key, cluster: {label: stretchLabel(stretch, years, calendar), count: members.length, isOpen, members}});
    if (isOpen) rows.push(...single(members, calendar));
  }
  return rows;
}
