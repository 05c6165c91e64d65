// Where people write: messages, and commands with their options.
import { act } from './api.js';
import { el, icon } from './dom.js';
import { Picker } from './picker.js';
import { state, t } from './state.js';

const typingPause = 80;

export class Composer {
  // say(text), run(command, values); thread() is the thread it writes to.
  constructor(box, id, { say, run, thread }) {
    Object.assign(this, { box, id, say, run, thread });
    this.status = el('p', { class: 'status', role: 'status' });
    this.draw('');
  }

  // A message to write.
  draw(text) {
    this.field = el('textarea', {
      id: this.id, rows: '1', maxlength: String(state.longestText), placeholder: this.hint, 'aria-label': this.hint, enterkeyhint: 'send', autocomplete: 'off',
      oninput: () => this.offer(), onkeydown: event => this.key(event),
    });
    this.field.value = text;
    this.picker = new Picker(this.field, t('commands'), item => this.begin(item.value));
    const form = el('form', { class: 'line', onsubmit: event => this.submit(event) }, this.field, sendButton());
    this.box.replaceChildren(this.picker.list, this.status, form);
  }

  setHint(hint) {
    this.hint = hint;
    this.draw(this.field?.tagName === 'TEXTAREA' ? this.field.value : '');
  }

  busy(isBusy) {
    this.status.textContent = isBusy ? t('thinking') : '';
  }

  focus() {
    this.field.focus();
  }

  offer() {
    const text = this.field.value;
    if (!/^[/／]/.test(text) || text.includes('\n')) return this.picker.hide();
    const typed = text.slice(1).toLowerCase();
    const [name] = typed.split(/[\s　]/, 1);
    const exact = state.commands.find(command => [command.label, command.other, command.name].some(known => known.toLowerCase() === name));
    if (typed.length > name.length) return exact && typed.length === name.length + 1 && exact.options.length ? this.begin(exact) : this.picker.hide();
    this.picker.show(state.commands.filter(command => [command.label, command.other, command.name].some(known => known.toLowerCase().startsWith(typed)))
      .map(command => ({ label: `/${command.label}`, hint: command.description, value: command })));
  }

  key(event) {
    if (event.isComposing || event.keyCode === 229 || this.picker.key(event)) return;
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      this.submit(event);
    }
  }

  submit(event) {
    event.preventDefault();
    const text = this.field.value.trim();
    if (!text) return;
    const typed = /^[/／]([^\s　]*)[\s　]*([^]*)$/.exec(text);
    this.field.value = '';
    this.picker.hide();
    if (!typed) return this.say(text);
    // Typed whole: what stands behind the name is the first option. A command nobody knows is for the bot to answer.
    const command = state.commands.find(known => [known.label, known.other, known.name].includes(typed[1]));
    const first = command?.options[0];
    this.run(command?.name ?? typed[1], typed[2] && first ? { [first.name]: typed[2] } : {});
  }

  // A command with its options to fill in; one without any runs at once.
  begin(command) {
    if (command.options.length === 0) {
      this.field.value = '';
      return this.run(command.name, {});
    }

    const lists = [];
    const fields = command.options.map(option => this.optionField(command, option, lists));
    const leave = () => {
      this.draw('');
      this.focus();
    };
    const form = el('form', {
      class: 'line command', 'aria-label': t('options', command.label),
      onsubmit: event => {
        event.preventDefault();
        const values = Object.fromEntries(fields.map(({ option, input }) => [option.name, input.value.trim()]).filter(([, value]) => value));
        leave();
        this.run(command.name, values);
      },
      onkeydown: event => {
        if (event.key === 'Escape' && !event.isComposing) {
          event.stopPropagation();
          leave();
        }
      },
    }, el('span', { class: 'chip' }, `/${command.label}`), fields.map(field => field.view),
    el('button', { type: 'button', class: 'icon', 'aria-label': t('cancel'), onclick: leave }, icon('close')), sendButton());
    this.box.replaceChildren(...lists, this.status, form);
    this.field = fields[0].input;
    this.field.id = this.id;
    this.focus();
  }

  optionField(command, option, lists) {
    const hint = option.least !== undefined ? t('between', option.least, option.most) : option.isRequired ? t('required') : t('optional');
    let input;
    if (option.values.length) {
      input = el('select', {}, el('option', { value: '' }, t('any')), option.values.map(value => el('option', { value: value.value }, value.label)));
    } else {
      const isNumber = option.least !== undefined;
      input = el('input', {
        type: isNumber ? 'number' : 'text', min: isNumber && String(option.least), max: isNumber && String(option.most), placeholder: hint, autocomplete: 'off',
        maxlength: isNumber ? undefined : String(state.longestText), enterkeyhint: 'send',
      });
    }
    input.required = option.isRequired;
    if (option.hasSuggestions && input.tagName === 'INPUT') this.suggest(command, option, input, lists);
    return { option, input, view: el('label', { title: option.description }, el('span', {}, option.label), input) };
  }

  suggest(command, option, input, lists) {
    const picker = new Picker(input, t('suggestions'), item => { input.value = item.value; });
    lists.push(picker.list);
    let wanted = 0;
    const ask = async () => {
      const mine = ++wanted;
      await new Promise(done => setTimeout(done, typingPause));
      if (mine !== wanted) return;
      try {
        const { suggestions } = await act('suggest', { command: command.name, option: option.name, text: input.value, thread: this.thread() ?? undefined });
        // Nothing is marked at first: Enter sends what was typed.
        if (mine === wanted && document.activeElement === input) picker.show((suggestions ?? []).map(({ label, value }) => ({ label, value })), -1);
      } catch { /* without suggestions one types on */ }
    };
    input.addEventListener('input', ask);
    input.addEventListener('focus', ask);
    input.addEventListener('keydown', event => picker.key(event));
  }
}

function sendButton() {
  return el('button', { type: 'submit', class: 'send', 'aria-label': t('send') }, icon('send'));
}
