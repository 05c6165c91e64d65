// What stands over the page: forms, names, figures, payloads.
import { post } from './api.js';
import { el, icon } from './dom.js';
import { state, t } from './state.js';

let number = 0;

function open(className, title, ...children) {
  const id = `dialog${++number}`;
  const before = document.activeElement;
  const dialog = el('dialog', { class: className, 'aria-labelledby': id },
    el('div', { class: 'title' }, el('h2', { id, dir: 'auto' }, title), el('button', { type: 'button', class: 'icon', 'aria-label': t('close'), onclick: () => dialog.close() }, icon('close'))),
    ...children);
  dialog.addEventListener('close', () => {
    dialog.remove();
    if (before?.isConnected) before.focus();
  });
  dialog.addEventListener('click', event => event.target === dialog && dialog.close());
  document.body.append(dialog);
  dialog.showModal();
  return dialog;
}

export function formDialog(form, submit) {
  const fields = form.fields.map(field => ({ field, input: inputOf(field) }));
  const view = el('form', {
    onsubmit: event => {
      event.preventDefault();
      dialog.close();
      submit(form.id, Object.fromEntries(fields.map(({ field, input }) => [field.id, input.value])));
    },
  }, fields.map(({ field, input }) => el('label', { class: 'field' }, el('span', { dir: 'auto' }, field.label), input)),
  el('div', { class: 'buttons end' }, el('button', { type: 'button', class: 'choice', onclick: () => dialog.close() }, t('cancel')), el('button', { type: 'submit', class: 'choice primary' }, form.submit)));
  const dialog = open('form', form.title, view);
  fields[0]?.input.focus();
}

function inputOf(field) {
  if (field.is === 'select') return el('select', {}, field.options.map(option => el('option', { value: option.value }, option.label)));
  const props = { maxlength: String(field.longest ?? 200), placeholder: field.hint ?? '', required: !field.isOptional, autocomplete: 'off' };
  return field.isLong ? el('textarea', { ...props, rows: '4' }, field.value ?? '') : el('input', { ...props, type: 'text', value: field.value ?? '' });
}

export function nameDialog(students, choose) {
  const input = el('input', { type: 'text', maxlength: String(state.longestName), required: true, autocomplete: 'off', spellcheck: 'false' });
  const dialog = open('names', t('switchTitle'), el('p', {}, t('switchText')),
    el('div', { class: 'buttons' }, students.map(name => el('button', {
      type: 'button', class: name === state.user ? 'choice primary' : 'choice', 'aria-pressed': String(name === state.user), onclick: () => {
        dialog.close();
        choose(name);
      },
    }, el('bdi', {}, name)))),
    el('form', {
      class: 'new-name', onsubmit: event => {
        event.preventDefault();
        dialog.close();
        choose(input.value);
      },
    }, el('label', { class: 'field' }, el('span', {}, t('newName')), input), el('button', { type: 'submit', class: 'choice' }, t('enter'))));
}

export function peopleDialog() {
  open('people', t('peopleTitle'), el('ul', {}, state.people.names.map(name => el('li', {}, el('bdi', {}, name)))));
}

export function pictureDialog(source, attachment) {
  open('figure', attachment.caption || attachment.alternativeText, el('img', { src: source, alt: attachment.alternativeText }));
}

export function noteDialog(text) {
  open('note', 'TeachBot', el('p', { role: 'alert' }, text));
}

// Exactly what each platform is sent, a tab each.
export async function payloadDialog(message, isPrivate) {
  const previews = await post(`/playground/preview?language=${state.language}${isPrivate ? '&private' : ''}`, JSON.stringify(message));
  const panel = el('pre', { id: 'payload', role: 'tabpanel', tabindex: '0' });
  const tabs = previews.map(({ name, text }, at) => el('button', {
    type: 'button', role: 'tab', id: `payload-${at}`, 'aria-controls': 'payload', onclick: () => choose(at), onkeydown: event => {
      const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
      if (!step) return;
      const next = (at + step + tabs.length) % tabs.length;
      choose(next);
      tabs[next].focus();
    },
  }, t(name)));
  const choose = at => {
    tabs.forEach((tab, other) => {
      tab.setAttribute('aria-selected', String(other === at));
      tab.tabIndex = other === at ? 0 : -1;
    });
    panel.textContent = previews[at].text;
    panel.setAttribute('aria-labelledby', `payload-${at}`);
  };
  choose(0);
  open('payload', t('payload'), el('p', { class: 'note' }, t('payloadText')), el('div', { class: 'tabs', role: 'tablist', 'aria-label': t('payload') }, tabs), panel);
}
