/** The chosen event told below the axis, between the ways to the one before and the one after it. */
import {card, traits} from './card.js';
import {h} from './dom.js';

export class Telling {
  /**
   * @param {import('./calendar.js').Calendar} calendar
   * @param {function(number): void} step goes on by so many events
   */
  constructor(calendar, step) {
    this.calendar = calendar;
    this.told = h('div', {class: 'told'});
    const button = (label, by, sign) =>
      h('button', {type: 'button', class: 'step', 'aria-label': label, click: () => step(by)}, sign);
    const {previous, next} = calendar.words;
    this.element = h('div', {class: 'telling'}, button(previous, -1, '‹'), this.told, button(next, 1, '›'));
  }

  /** Tells an event, or nothing where there is none. */
  tell(event) {
    this.told.replaceChildren(...event
      ? [h('article', {class: 'event', ...traits(event)}, ...card(event, this.calendar).filter(Boolean))]
      : []);
  }
}
