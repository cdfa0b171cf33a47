/** The events that have a place on the axis, each a bar with its headline. */
import {traits} from './card.js';
import {at, h} from './dom.js';

/** How high a lane of items is, in CSS pixels. */
export const LANE = 46;

export class AxisItems {
  #element;
  #items = new Map();

  /** @param {HTMLElement} element the list that holds them */
  constructor(element) {
    this.#element = element;
  }

  focus(id) {
    this.#items.get(id).querySelector('.headline').focus({preventScroll: true});
  }

  /** Items stand in the document in the order of time, whichever came first to a lane. */
  arrange(placed, events, current) {
    const order = new Map(events.map((event, index) => [event.id, index]));
    placed.sort((one, other) => order.get(one.event.id) - order.get(other.event.id));
    this.#dropAllBut(new Set(placed.map(({event}) => event.id)));
    let last = null;
    for (const place of placed) {
      const {id} = place.event;
      if (!this.#items.has(id)) this.#items.set(id, this.#item(place.event));
      const item = this.#items.get(id);
      const follows = last ? last.nextSibling : this.#element.firstChild;
      if (follows !== item) this.#element.insertBefore(item, follows);
      last = item;
      this.#put(item, place, id === current);
      item.setAttribute('aria-posinset', order.get(id) + 1);
      item.setAttribute('aria-setsize', events.length);
    }
  }

  #dropAllBut(wanted) {
    for (const [id, item] of this.#items) {
      if (!wanted.has(id)) {
        item.remove();
        this.#items.delete(id);
      }
    }
  }

  #put(item, {lane, x, width, bar, indent}, isCurrent) {
    at(item, {'inset-inline-start': x, top: lane * LANE, width});
    at(item.querySelector('.bar'), {width: bar, 'margin-inline-start': indent});
    item.classList.toggle('current', isCurrent);
    item.querySelector('.headline').setAttribute('tabindex', isCurrent ? 0 : -1);
  }

  #item(event) {
    return h('li', {class: 'item', ...traits(event)},
      h('span', {class: 'bar'}),
      h('a', {
        class: 'headline', href: `#${event.id}`, dir: 'auto', draggable: 'false', title: event.headline,
      }, event.headline));
  }
}
