/**
 * <event-timeline src="NAME or address"></event-timeline>: shows a timeline of Event Timeline in any page.
 * What stands between its tags is shown until the events are there. See docs/embedding.md.
 */
import {Calendar} from './calendar.js';
import {Display} from './display.js';
import {merge} from './event.js';
import {listen} from './listening.js';
import {follow} from './live.js';
import {Settings} from './settings.js';
import {all, pages} from './source.js';
import {StandIn} from './standin.js';
import {wordsFor} from './strings.js';
import {styles} from './styles.js';

class EventTimeline extends HTMLElement {
  static observedAttributes = ['src', 'view', 'lang', 'filters', 'from', 'to'];

  #root = this.attachShadow({mode: 'open'});
  #settings = new Settings(this);
  #standIn = new StandIn(this, this.#root);
  #display = null;
  #life = null;
  #given = null;
  #events = [];

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
      const {locale, start} = this.#settings;
      const [words, sheets, first] = await Promise.all([this.#promise(locale), styles, reading.next()]);
      if (signal.aborted) return;
      this.#events = merge(this.#events, first.value);
      const rest = all(reading, first.value);
      const isElsewhere = location.hash.length > 1 || start !== null;
      if (isElsewhere) await rest;
      this.#root.adoptedStyleSheets = sheets;
      this.#open(new Calendar(locale, words), signal);
      this.#show(await rest);
      if (!this.#display.select(location.hash.slice(1)) && start !== null) this.#display.openAt(start);
      this.#follow(signal);
      this.#tell('load', {count: this.#events.length});
    } catch (error) {
      if (signal.aborted) return;
      console.warn('event-timeline:', error);
      this.#tell('error', {error});
      if (this.#display) {
        this.#display.lack(true);
        this.#follow(signal);
      } else {
        this.#standIn.apologize(await wordsFor(this.#settings.locale));
      }
    }
  }

  /** The words of a locale; meanwhile the reader is told to wait. */
  async #promise(locale) {
    const words = await wordsFor(locale);
    if (!this.#display) this.#standIn.promise(words);
    return words;
  }

  /** The pages of events, from wherever they come. */
  #read(signal) {
    return this.#given ? [this.#given].values() : pages(this.#settings.addresses.events, signal);
  }

  #open(calendar, signal) {
    const {view, filters, search, label} = this.#settings;
    this.#display = new Display(calendar, {
      view, filters, search, label: label ?? calendar.words.timeline,
      chosen: event => this.#tell('select', {event}),
    });
    this.#root.replaceChildren(this.#display.element);
    this.#display.show(this.#events);
    listen(this.#display, signal);
  }

  #show(events) {
    this.#events = merge(this.#events, events);
    this.#display.show(this.#events);
  }

  #follow(signal) {
    if (this.#given || !this.#settings.isLive) return;
    const {events, stream} = this.#settings.addresses;
    follow(stream, {
      apply: changes => this.#showNews([
        ...this.#events.filter(event => !changes.has(event.id)),
        ...[...changes.values()].filter(Boolean),
      ]),
      reread: async () => {
        this.#showNews(await all(pages(events, signal)));
        this.#display.lack(false);
      },
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
