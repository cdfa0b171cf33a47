/** Turns time into pixels and back, and finds the marks of an axis. */
import {moment} from './edtf.js';

const HOUR = 3_600_000;
export const DAY = 24 * HOUR;
const YEAR = 365.2425 * DAY;
const SHORTEST = 6 * HOUR;
const GAP = 84;
const MARGIN = 0.06;

/** Steps between marks, from short to long: how long one lasts, its unit and how many of it. */
const STEPS = [
  ...[1, 3, 6, 12].map(count => ({length: count * HOUR, unit: 'hour', count})),
  ...[1, 2, 7].map(count => ({length: count * DAY, unit: 'day', count})),
  ...[1, 3].map(count => ({length: count * YEAR / 12, unit: 'month', count})),
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000].map(count => ({length: count * YEAR, unit: 'year', count})),
];
const LABELS = {
  hour: {hour: '2-digit', minute: '2-digit', hourCycle: 'h23'},
  day: {day: 'numeric', month: 'short'},
  month: {month: 'short', year: 'numeric'},
  year: {year: 'numeric'},
};

/** A window on time, `width` pixels wide. */
export class Scale {
  constructor(from, to, width) {
    this.from = from;
    this.to = to;
    this.width = width;
  }

  /** A scale that shows all the events; one year where none is dated. */
  static of(events, width) {
    const times = events.flatMap(({from, to}) => [from, to]).filter(Number.isFinite);
    const first = times.reduce((one, other) => Math.min(one, other), Infinity);
    const last = times.reduce((one, other) => Math.max(one, other), -Infinity);
    if (!Number.isFinite(first)) return new Scale(Date.UTC(2000, 0), Date.UTC(2001, 0), width);
    const margin = Math.max(DAY, (last - first) * MARGIN);
    return new Scale(first - margin, last + margin, width);
  }

  x(time) {
    return (time - this.from) / (this.to - this.from) * this.width;
  }

  time(x) {
    return this.from + x / this.width * (this.to - this.from);
  }

  /** Nearer where the factor is below 1; the moment at `x` stays where it is. */
  zoomed(factor, x = this.width / 2) {
    const middle = this.time(x);
    const length = Math.min(12_000 * YEAR, Math.max(SHORTEST, (this.to - this.from) * factor));
    const from = middle - x / this.width * length;
    return new Scale(from, from + length, this.width);
  }

  panned(pixels) {
    const shift = pixels / this.width * (this.to - this.from);
    return new Scale(this.from + shift, this.to + shift, this.width);
  }

  /** The marks within the window, each with its place and label. */
  ticks(calendar) {
    const least = GAP / this.width * (this.to - this.from);
    const step = STEPS.find(({length}) => length >= least) ?? STEPS.at(-1);
    const ticks = [];
    for (let time = floor(this.from, step); time < this.to; time = next(time, step)) {
      if (time >= this.from) ticks.push({x: this.x(time), label: tickLabel(time, step, calendar)});
    }
    return ticks;
  }
}

function tickLabel(time, {unit}, calendar) {
  const isMidnight = unit === 'hour' && time % DAY === 0;
  return calendar.say(time, LABELS[isMidnight ? 'day' : unit]);
}

/** The year that bears a round number: 500 BC is -499, and where 0 would stand is AD 1. */
const round = (year, count) => (count > 1 && year <= 0 ? year + 1 : year);

function floor(time, {unit, count, length}) {
  const date = new Date(time);
  if (unit === 'year') return moment(round(Math.floor(date.getUTCFullYear() / count) * count, count));
  if (unit === 'month') return moment(date.getUTCFullYear(), Math.floor(date.getUTCMonth() / count) * count);
  return Math.floor(time / length) * length;
}

function next(time, {unit, count, length}) {
  const date = new Date(time);
  if (unit === 'year') return moment(round(Math.floor(date.getUTCFullYear() / count) * count + count, count));
  if (unit === 'month') return moment(date.getUTCFullYear(), date.getUTCMonth() + count);
  return time + length;
}
