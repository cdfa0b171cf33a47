/** What the attributes of an element ask for. */
import {readEdtf} from './edtf.js';
import {locate} from './source.js';

const EVERY_FILTER = 'search kind participant place';

export class Settings {
  #element;

  constructor(element) {
    this.#element = element;
  }

  get view() {
    return this.#told('view') === 'horizontal' ? 'horizontal' : 'vertical';
  }

  get locale() {
    const lang = this.#element.closest('[lang]')?.lang || navigator.language;
    try {
      return Intl.DateTimeFormat.supportedLocalesOf(lang.replaceAll('_', '-'))[0] ?? 'en';
    } catch {
      return 'en';
    }
  }

  get filters() {
    return (this.#told('filters') ?? EVERY_FILTER).split(/\s+/);
  }

  get search() {
    return this.#told('search');
  }

  get label() {
    return this.#told('label');
  }

  get isLive() {
    return this.#told('live') !== 'off';
  }

  /** The moment at which to open; null for the beginning. */
  get start() {
    const start = this.#told('start');
    if (start === 'today') return Date.now();
    if (start === 'last') return Infinity;
    return start ? readEdtf(start).start?.from ?? -Infinity : null;
  }

  /** The addresses of the events and of what becomes of them. */
  get addresses() {
    const {events, stream} = locate(this.#told('src'));
    for (const name of ['from', 'to']) {
      if (this.#told(name) !== null) events.searchParams.set(name, this.#told(name));
    }
    stream.search = events.search;
    return {events, stream};
  }

  #told(name) {
    return this.#element.getAttribute(name);
  }
}
