/** Says dates in the language of the reader, and the same in every time zone. */
import {fill} from './strings.js';

const FIELDS = {
  minute: {year: 'numeric', month: 'long', day: 'numeric', hour: '2-digit', minute: '2-digit', hourCycle: 'h23'},
  day: {year: 'numeric', month: 'long', day: 'numeric'},
  month: {year: 'numeric', month: 'long'},
  year: {year: 'numeric'},
};
const FIRST_PLAIN_YEAR = Date.UTC(1000, 0);

/** The calendar of a locale, with the words around its dates. */
export class Calendar {
  #formats = new Map();
  #years = new Map();

  /** @param {string} locale a BCP 47 tag @param {object} words what `wordsFor` gives for it */
  constructor(locale, words) {
    this.locale = locale;
    this.words = words;
    this.cardinal = new Intl.PluralRules(locale);
    this.ordinal = new Intl.PluralRules(locale, {type: 'ordinal'});
    this.numbers = new Intl.NumberFormat(locale);
  }

  /** A moment by fields of `Intl.DateTimeFormat`, a constant; years that could be mistaken carry their era. */
  say(time, fields) {
    return this.#format(fields, time).format(time);
  }

  /** Makes a format once: making one costs far more than using it. */
  #format(fields, time) {
    const isOld = fields.year !== undefined && time < FIRST_PLAIN_YEAR;
    if (!this.#formats.has(fields)) this.#formats.set(fields, {});
    return this.#formats.get(fields)[isOld] ??= new Intl.DateTimeFormat(this.locale,
      {calendar: 'gregory', timeZone: 'UTC', ...fields, era: isOld ? 'short' : undefined});
  }

  year(time) {
    const year = new Date(time).getUTCFullYear();
    if (!this.#years.has(year)) this.#years.set(year, this.say(time, FIELDS.year));
    return this.#years.get(year);
  }

  day(time) {
    return this.say(time, FIELDS.day);
  }

  /** A number with its noun, such as "1,204 events". */
  count(number, forms) {
    return fill(forms[this.cardinal.select(number)] ?? forms.other, this.numbers.format(number));
  }

  /** A date in words, at its own precision. */
  date({start, end, isInterval, isOngoing, members, isOneOf}) {
    if (members) {
      const list = new Intl.ListFormat(this.locale, {type: isOneOf ? 'disjunction' : 'conjunction'});
      return list.format(members.map(member => this.date(member)));
    }
    if (!isInterval) return this.#point(start);
    if (!start) return fill(this.words.until, this.#point(end));
    if (!end) return fill(isOngoing ? this.words.since : this.words.from, this.#point(start));
    const plain = start.precision === end.precision && FIELDS[start.precision]
      && ![start, end].some(point => point.uncertain || point.approximate || point.from < FIRST_PLAIN_YEAR);
    return plain
      ? this.#format(FIELDS[start.precision], start.from).formatRange(start.from, end.from)
      : fill(this.words.between, this.#point(start), this.#point(end));
  }

  /** The heading under which a date stands: its year, or what is coarser. */
  heading({start}) {
    if (!start) return this.words.earlier;
    return ['decade', 'century', 'millennium'].includes(start.precision) ? this.#plain(start) : this.year(start.from);
  }

  #point(point) {
    let text = this.#plain(point);
    if (point.approximate) text = fill(this.words.about, text);
    return point.uncertain ? fill(this.words.perhaps, text) : text;
  }

  #plain({precision, from, to, part}) {
    const year = new Date(from).getUTCFullYear();
    const words = this.words;
    if (FIELDS[precision]) return this.say(from, FIELDS[precision]);
    if (precision === 'season') return fill(words.season, words.seasons[part], this.year(from));
    if (precision === 'quarter') return fill(words.quarters[part], this.year(from));
    if (precision === 'half') return fill(words.halves[part], this.year(from));
    if (year <= 0) return fill(words.between, this.year(from), this.year(to - 1));
    if (precision === 'decade') return fill(words.decade, this.year(from));
    return this.#nth(words[precision], Math.floor(year / (precision === 'century' ? 100 : 1000)) + 1);
  }

  #nth(text, number) {
    return fill(text, number, this.words.ordinals[this.ordinal.select(number)] ?? this.words.ordinals.other);
  }
}
