/** The display of a timeline: controls, one of two views of the events, and what is said to screen readers. */
import {AxisView} from './axis.js';
import {h} from './dom.js';
import {fits} from './event.js';
import {ListView} from './list.js';
import {Toolbar} from './toolbar.js';

const VIEWS = {vertical: ListView, horizontal: AxisView};

export class Display {
  #events = [];
  #shown = [];
  #view;
  #printed = null;

  /**
   * @param {import('./calendar.js').Calendar} calendar
   * @param {{view: string, filters: string[], search: string, label: string, chosen: function(object): void}} options `chosen` is told
   *     each event that the reader opens
   */
  constructor(calendar, options) {
    this.calendar = calendar;
    this.filters = options.filters;
    this.search = options.search;
    this.chosen = options.chosen;
    this.toolbar = new Toolbar(this);
    this.live = h('p', {class: 'heard', 'aria-live': 'polite'});
    this.empty = h('p', {class: 'empty'});
    this.lacking = h('p', {class: 'empty', role: 'alert'});
    this.frame = h('div', {class: 'view'});
    this.element = h('section', {class: 'timeline', 'aria-labelledby': 'label', click: event => this.#click(event)},
      h('h2', {class: 'heard', id: 'label'}, options.label), this.toolbar.element, this.lacking, this.empty, this.frame,
      this.live);
    this.view(options.view);
  }

  /** How much of what is scrolled the controls cover, in CSS pixels. */
  get inset() {
    const {element} = this.toolbar;
    return 12 + (getComputedStyle(element).position === 'sticky' ? element.offsetHeight : 0);
  }

  /** Shows other events, all of them in order. */
  show(events) {
    this.#events = events;
    this.toolbar.offer(events);
    this.changed();
  }

  /** Shows what fits the reader's wishes. */
  changed() {
    const {wishes} = this.toolbar;
    this.#shown = this.#events.filter(event => fits(event, wishes));
    this.#view.show(this.#shown);
    this.empty.textContent = this.#shown.length > 0 ? ''
      : this.#events.length > 0 ? this.calendar.words.nothing : this.calendar.words.empty;
    this.zoomed();
  }

  /** @param {'vertical'|'horizontal'} name */
  view(name) {
    if (this.viewName === name) return;
    const current = this.#view?.current;
    this.viewName = name;
    this.#view = new VIEWS[name](this);
    this.frame.replaceChildren(this.#view.element);
    this.#view.show(this.#shown);
    if (current) this.#view.reveal(current);
    this.zoomed();
  }

  /** Goes nearer (1) or farther (-1). */
  zoom(step) {
    this.#view.zoom(step);
    this.zoomed();
  }

  /** To be called when the view may have come nearer or gone farther. */
  zoomed() {
    const {canZoomIn, canZoomOut} = this.#view;
    this.toolbar.update({
      shown: this.#shown.length, all: this.#events.length, view: this.viewName, canZoomIn, canZoomOut,
    });
  }

  /** Looks again at what can be seen. */
  refresh() {
    this.#view.refresh();
  }

  openAt(time) {
    if (this.#shown.length > 0) this.#view.openAt(time);
  }

  /** Opens an event and brings it into view; lifts a filter that hides it. */
  select(id, {focus = false} = {}) {
    const event = this.#events.find(each => each.id === id);
    if (!event) return false;
    if (!this.#shown.includes(event)) {
      this.toolbar.clear();
      this.changed();
    }
    this.#view.reveal(id, {focus, open: true});
    this.chosen(event);
    return true;
  }

  /** Says that events may be lacking which could not be read, or no longer so. */
  lack(isLacking) {
    this.lacking.textContent = isLacking ? this.calendar.words.lacking : '';
  }

  /** Says a headline, and nothing but it. */
  announce(headline) {
    this.live.textContent = headline;
  }

  /** Paper takes every event, as a list. */
  print(isPrinting) {
    if (isPrinting === (this.#printed !== null)) return;
    if (isPrinting) {
      this.#printed = this.viewName;
      this.view('vertical');
      this.#view.print(true);
    } else {
      this.#view.print(false);
      this.view(this.#printed);
      this.#printed = null;
    }
  }

  /** Opens the event of a headline, and leaves its address to be copied. */
  #click(event) {
    const link = event.target.closest('a.headline');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.defaultPrevented) return;
    event.preventDefault();
    const hash = link.getAttribute('href');
    history.replaceState(history.state, '', hash);
    this.select(hash.slice(1), {focus: true});
  }
}
