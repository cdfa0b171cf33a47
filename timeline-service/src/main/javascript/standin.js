/** What is shown until there is a timeline: what stands between the tags, or where nothing does, how far it is. */
import {h} from './dom.js';

export class StandIn {
  /** @param {HTMLElement} element what stands between its tags @param {ShadowRoot} root where that is shown */
  constructor(element, root) {
    this.element = element;
    this.root = root;
    root.append(h('slot'));
  }

  promise({loading}) {
    this.#say('status', loading);
  }

  apologize({failed}) {
    this.#say('alert', failed);
  }

  #say(role, text) {
    if (this.element.childElementCount === 0) this.root.replaceChildren(h('p', {role}, text));
  }
}
