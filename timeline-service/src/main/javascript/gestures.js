/** Lets a reader drag, pinch and wheel an axis. */

const LEAST_DRAG = 3;
const LEAST_PINCH = 8;
const WHEEL = 200;

export function isRightToLeft(element) {
  return getComputedStyle(element).direction === 'rtl';
}

export class Gestures {
  /** Where each pointer was last, by its id, in CSS pixels from the beginning of the axis. */
  #pointers = new Map();

  /**
   * @param {Element} stage what is touched
   * @param {function(function(Scale): Scale): void} change takes how the scale becomes another
   */
  constructor(stage, change) {
    this.stage = stage;
    this.change = change;
    const lift = event => this.#pointers.delete(event.pointerId);
    stage.addEventListener('wheel', event => this.#wheel(event), {passive: false});
    stage.addEventListener('pointerdown', event => this.#down(event));
    stage.addEventListener('pointermove', event => this.#move(event));
    stage.addEventListener('pointerup', lift);
    stage.addEventListener('pointercancel', lift);
  }

  #x(event) {
    const box = this.stage.getBoundingClientRect();
    return isRightToLeft(this.stage) ? box.right - event.clientX : event.clientX - box.left;
  }

  /** A wheel pans sideways; with Ctrl, which a pinch on a touchpad sends as well, it zooms. */
  #wheel(event) {
    const sideways = event.deltaX || (event.shiftKey && event.deltaY);
    if (event.ctrlKey) this.change(scale => scale.zoomed(Math.exp(event.deltaY / WHEEL), this.#x(event)));
    else if (sideways) this.change(scale => scale.panned(isRightToLeft(this.stage) ? -sideways : sideways));
    else return;
    event.preventDefault();
  }

  #down(event) {
    if (event.button === 0 && !event.target.closest('button')) this.#pointers.set(event.pointerId, this.#x(event));
  }

  /** One pointer drags the axis, two stretch it. */
  #move(event) {
    const before = this.#pointers.get(event.pointerId);
    if (before === undefined) return;
    const now = this.#x(event);
    const other = [...this.#pointers].find(([id]) => id !== event.pointerId)?.[1];
    if (other !== undefined) {
      const apart = Math.max(LEAST_PINCH, Math.abs(now - other));
      this.change(scale => scale.zoomed(Math.max(LEAST_PINCH, Math.abs(before - other)) / apart, other));
    } else if (Math.abs(now - before) < LEAST_DRAG) {
      return;
    } else {
      this.stage.setPointerCapture(event.pointerId);
      this.change(scale => scale.panned(before - now));
    }
    this.#pointers.set(event.pointerId, now);
  }
}
