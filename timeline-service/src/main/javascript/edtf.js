/** Reads the EDTF dates that the service writes, each at its own precision. */

/**
 * One place in the calendar.
 * @typedef {object} Point
 * @property {string} precision such as `day` or `century`
 * @property {number} from its first moment, in milliseconds of UTC
 * @property {number} to the moment after its last
 * @property {number} part which season, quarter or half of its year, from 0
 * @property {boolean} uncertain
 * @property {boolean} approximate
 */

const FORM = /^(-?)(\d[\dX]{3})(?:-([\dX]{2})(?:-([\dX]{2}))?)?(?:T(\d{2})(?::(\d{2}))?\S*)?$/;
/** A year of which only the first digits are sure: `1950S2` is "about the 20th century". */
const ESTIMATED = /^(-?)(\d{4})S([1-3])$/;
const COARSE = ['year', 'decade', 'century', 'millennium'];

/** The moment at which a day begins; years are astronomical, months and days may run over. */
export function moment(year, month = 0, day = 1) {
  return new Date(0).setUTCFullYear(year, month, day);
}

/** What EDTF numbers where a month would stand: precision, part, first month, months. */
function partOfYear(code) {
  if (code >= 21 && code <= 24) return ['season', code - 21, 3 * (code - 20) - 1, 3];
  if (code >= 33 && code <= 36) return ['quarter', code - 33, 3 * (code - 33), 3];
  if (code === 40 || code === 41) return ['half', code - 40, 6 * (code - 40), 6];
  return ['month', 0, code - 1, 1];
}

function point(given) {
  const text = given.replace(ESTIMATED, (all, bc, year, sure) => `${bc}${year.slice(0, sure).padEnd(4, 'X')}~`);
  const [, bc, digits, month, day, hour, minute = '0'] = FORM.exec(text.replace(/[?~%]/g, '')) ?? [];
  if (!digits) return null;
  const doubts = {uncertain: /[?%]/.test(text), approximate: /[~%]/.test(text), part: 0};
  const low = Number(digits.replaceAll('X', '0'));
  const high = Number(digits.replaceAll('X', '9'));
  const [first, last] = bc ? [-high, -low] : [low, high];
  if (!month || month.includes('X')) {
    const precision = COARSE[digits.split('X').length - 1];
    return {precision, from: moment(first), to: moment(last + 1), ...doubts};
  }
  const [precision, part, start, months] = partOfYear(Number(month));
  if (!day || day.includes('X')) {
    return {...doubts, precision, part, from: moment(first, start), to: moment(first, start + months)};
  }
  const from = moment(first, start, Number(day));
  if (!hour) return {precision: 'day', from, to: from + 86_400_000, ...doubts};
  const clock = from + (Number(hour) * 60 + Number(minute)) * 60_000;
  return {precision: 'minute', from: clock, to: clock + 60_000, ...doubts};
}

/** Reads a set: `[1667,1670..1672]` is one of its members, `{...}` all of them. */
function readSet(text) {
  const members = text.slice(1, -1).split(',').map(member => {
    const [first, last] = member.split('..');
    return readEdtf(last === undefined ? first : `${first || '..'}/${last || '..'}`);
  });
  return {start: members[0].start, end: members.at(-1).end, isInterval: false, members, isOneOf: text[0] === '['};
}

/**
 * Reads a date, an interval or a set; an end that is open or unknown is null.
 * @returns {{start: ?Point, end: ?Point, isInterval: boolean, isOngoing: boolean, members: object[], isOneOf: boolean}}
 */
export function readEdtf(text) {
  if (/^[[{]/.test(text)) return readSet(text);
  const [first, last] = text.split('/');
  const start = point(first);
  return last === undefined
    ? {start, end: start, isInterval: false, isOngoing: false}
    : {start, end: point(last), isInterval: true, isOngoing: last === '..'};
}
