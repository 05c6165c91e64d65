// A list to pick from above a text field, worked by arrow keys, Enter, Tab and Escape; the field keeps the focus.
import { el } from './dom.js';

let number = 0;

export class Picker {
  constructor(field, label, picked) {
    this.field = field;
    this.picked = picked;
    this.items = [];
    this.at = -1;
    const id = `picker${++number}`;
    this.list = el('ul', { id, class: 'picker', role: 'listbox', 'aria-label': label, hidden: true });
    // A field of several lines can't be a combobox, but can name what is marked in a list.
    if (field.tagName === 'INPUT') field.setAttribute('role', 'combobox');
    else field.setAttribute('aria-haspopup', 'listbox');
    field.setAttribute('aria-controls', id);
    field.setAttribute('aria-autocomplete', 'list');
    field.addEventListener('blur', () => this.hide());
    this.mark();
  }

  get isOpen() {
    return !this.list.hidden;
  }

  // Items are { label, hint, value }.
  show(items, first = 0) {
    this.items = items;
    this.at = items.length ? first : -1;
    this.list.replaceChildren(...items.map((item, at) => el('li', {
      id: `${this.list.id}-${at}`, role: 'option', 'aria-selected': String(at === this.at),
      // Before the field loses the focus.
      onmousedown: event => {
        event.preventDefault();
        this.pick(at);
      },
    }, el('span', { class: 'label', dir: 'auto' }, item.label), item.hint ? el('span', { class: 'hint', dir: 'auto' }, item.hint) : null)));
    this.list.hidden = items.length === 0;
    this.mark();
  }

  hide() {
    this.list.hidden = true;
    this.at = -1;
    this.mark();
  }

  pick(at = this.at) {
    const item = this.items[at];
    this.hide();
    if (item) this.picked(item);
  }

  // Whether the key was for the list.
  key(event) {
    if (!this.isOpen || event.isComposing) return false;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      this.at = (this.at + step + this.items.length + (this.at < 0 && step < 0 ? 1 : 0)) % this.items.length;
      this.mark();
    } else if (event.key === 'Escape') {
      this.hide();
    } else if ((event.key === 'Enter' || (event.key === 'Tab' && !event.shiftKey)) && this.at >= 0) {
      this.pick();
    } else {
      return false;
    }
    event.preventDefault();
    event.stopPropagation();
    return true;
  }

  mark() {
    if (this.field.role === 'combobox') this.field.setAttribute('aria-expanded', String(this.isOpen));
    [...this.list.children].forEach((item, at) => {
      item.setAttribute('aria-selected', String(at === this.at));
      if (at === this.at) item.scrollIntoView({ block: 'nearest' });
    });
    if (this.isOpen && this.at >= 0) this.field.setAttribute('aria-activedescendant', `${this.list.id}-${this.at}`);
    else this.field.removeAttribute('aria-activedescendant');
  }
}
