// What stands over the page: forms, figures, payloads.
import { post } from './api.js';
import { el, icon } from './dom.js';
import { state, t } from './state.js';

let number = 0;

// One that is binding is left only by what it asks for.
export function openDialog(className, title, { isBinding = false }, ...children) {
  const id = `dialog${++number}`;
  const before = document.activeElement;
  const close = isBinding ? null : el('button', { type: 'button', class: 'icon', 'aria-label': t('close'), onclick: () => dialog.close() }, icon('close'));
  const dialog = el('dialog', { class: className, 'aria-labelledby': id, closedby: isBinding ? 'none' : 'closerequest' },
    el('div', { class: 'title' }, el('h2', { id, dir: 'auto' }, title), close),
    ...children);
  dialog.addEventListener('close', () => {
    dialog.remove();
    if (before?.isConnected) before.focus();
  });
  dialog.addEventListener('cancel', event => isBinding && event.preventDefault());
  dialog.addEventListener('click', event => event.target === dialog && !isBinding && dialog.close());
  document.body.append(dialog);
  dialog.showModal();
  return dialog;
}

function open(className, title, ...children) {
  return openDialog(className, title, {}, ...children);
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
