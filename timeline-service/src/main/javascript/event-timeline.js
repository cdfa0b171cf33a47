/**
 * <event-timeline src="NAME or address"></event-timeline>: shows a timeline of Event Timeline in any page.
 * What stands between its tags is shown until the events are there. See docs/embedding.md.
 */
import {Calendar} from './calendar.js';
import {Display} from './display.js';
import {h} from './dom.js';
import {merge} from './event.js';
import {follow} from './live.js';
import {Settings} from './settings.js';
import {pages} from './source.js';
import {wordsFor} from './strings.js';
import {styles} from './styles.js';

class EventTimeline extends HTMLElement {
  static observedAttributes = ['src', 'view', 'lang', 'filters', 'from', 'to'];

  #root = this.attachShadow({mode: 'open'});
  #settings = new Settings(this);
  #display = null;
  #life = null;
  #given = null;
  #events = [];

  constructor() {
    super();
    this.#root.append(h('slot'));
  }

  connectedCallback() {
    this.#begin();
  }

  disconnectedCallback() {
    this.#life.abort();
  }

  attributeChangedCallback(name, before, now) {
    if (!this.#life || before === now) return;
    if (name === 'view') this.#display?.view(this.#settings.view);
    else this.#begin();
  }

  /** The events shown, as the interface gives them. Who sets them needs no `src`. */
  get events() {
    return this.#events;
  }

  set events(events) {
    this.#given = events;
    if (this.isConnected) this.#begin();
  }

  /** Opens an event and brings it into view; false where there is no such event. */
  select(id) {
    return this.#display?.select(id) ?? false;
  }

  /** Goes nearer (1) or farther (-1). */
  zoom(step) {
    this.#display?.zoom(step);
  }

  /** Shows the first page as soon as it is there, unless the reader is to begin elsewhere. */
  async #begin() {
    this.#life?.abort();
    this.#life = new AbortController();
    const {signal} = this.#life;
    try {
      const reading = this.#read(signal);
      const {locale, start, isLive} = this.#settings;
      const [words, sheets, first] = await Promise.all([wordsFor(locale), styles, reading.next()]);
      if (signal.aborted) return;
      this.#events = merge(this.#events, first.value);
      const rest = this.#all(reading, first.value);
      const isElsewhere = location.hash.length > 1 || start !== null;
      if (isElsewhere) await rest;
      this.#root.adoptedStyleSheets = sheets;
      this.#open(new Calendar(locale, words), signal);
      this.#show(await rest);
      if (!this.#display.select(location.hash.slice(1)) && start !== null) this.#display.openAt(start);
      if (!this.#given && isLive) this.#follow(signal);
      this.#tell('load', {count: this.#events.length});
    } catch (error) {
      if (signal.aborted) return;
      console.warn('event-timeline:', error);
      if (!this.#display) await this.#apologize();
      this.#tell('error', {error});
    }
  }

  /** What stands between the tags says more than an apology. */
  async #apologize() {
    if (this.childElementCount > 0) return;
    const {failed} = await wordsFor(this.#settings.locale);
    this.#root.replaceChildren(h('p', {role: 'alert'}, failed));
  }

  /** The pages of events, from wherever they come. */
  #read(signal) {
    return this.#given ? [this.#given].values() : pages(this.#settings.addresses.events, signal);
  }

  async #all(reading, begun = []) {
    const all = [...begun];
    for await (const page of reading) all.push(...page);
    return all;
  }

  #open(calendar, signal) {
    const {view, filters, search, label} = this.#settings;
    this.#display = new Display(calendar, {
      view, filters, search, label: label ?? calendar.words.timeline,
      chosen: event => this.#tell('select', {event}),
    });
    this.#root.replaceChildren(this.#display.element);
    this.#display.show(this.#events);
    this.#listen(signal);
  }

  #listen(signal) {
    const display = this.#display;
    const look = () => display.refresh();
    addEventListener('scroll', look, {capture: true, passive: true, signal});
    addEventListener('resize', look, {signal});
    addEventListener('hashchange', () => display.select(location.hash.slice(1), {focus: true}), {signal});
    addEventListener('beforeprint', () => display.print(true), {signal});
    addEventListener('afterprint', () => display.print(false), {signal});
  }

  #show(events) {
    this.#events = merge(this.#events, events);
    this.#display.show(this.#events);
  }

  #follow(signal) {
    const {events, stream} = this.#settings.addresses;
    follow(stream, {
      apply: changes => this.#showNews([
        ...this.#events.filter(event => !changes.has(event.id)),
        ...[...changes.values()].filter(Boolean),
      ]),
      reread: async () => this.#showNews(await this.#all(pages(events, signal))),
    }, signal);
  }

  /** Shows what has changed, and says the headline of what is new. */
  #showNews(events) {
    const known = new Set(this.#events.map(event => event.id));
    this.#show(events);
    const news = this.#events.filter(event => !known.has(event.id));
    if (news.length > 0) this.#display.announce(news.at(-1).headline);
  }

  #tell(name, detail) {
    this.dispatchEvent(new CustomEvent(`timeline-${name}`, {detail, bubbles: true, composed: true}));
  }
}

customElements.define('event-timeline', EventTimeline);
