// A message as it stands in the log, with all that can be pressed.
import { avatar, botAvatar, el, icon } from './dom.js';
import { documentOf, fileOf, pictureOf } from './render.js';
import { state, t } from './state.js';

export function messageView(entry, replies, { press, openThread, enlarge, showPayload, again }, isInThread) {
  const isBot = !entry.author;
  const body = entry.body;
  const name = isBot ? state.bot : entry.author;
  const head = el('div', { class: 'who' }, el('bdi', { class: 'name' }, name), isBot ? el('span', { class: 'tag' }, t('bot')) : null, time(entry),
    entry.isEdited ? el('span', { class: 'faint' }, t('edited')) : null);
  const content = el('div', { class: 'content' }, entry.text !== undefined ? el('p', { dir: 'auto' }, entry.text) : null, body ? documentOf(body) : null);
  const choices = body?.choices?.length ? choicesOf(entry, body.choices, press) : null;
  const pictures = (body?.attachments ?? []).map(attachment => pictureOf(attachment, enlarge));
  const files = (body?.files ?? []).map(fileOf);
  const tools = el('div', { class: 'tools' },
    entry.hasFailed ? el('button', { type: 'button', class: 'small danger', onclick: () => again(entry) }, `${t('failed')} ${t('again')}`) : null,
    !isInThread && replies > 0 ? el('button', { type: 'button', class: 'small link', onclick: () => openThread(entry.id) }, icon('reply'), t('replies', replies)) : null,
    !isInThread && replies === 0 && !entry.isPrivate && !entry.isGreeting && !entry.isWaiting && !isDirect(entry)
      ? el('button', { type: 'button', class: 'small faint', onclick: () => openThread(entry.id) }, icon('reply'), t('reply')) : null,
    isBot && body ? el('button', { type: 'button', class: 'small faint', onclick: () => showPayload(body, entry.isPrivate) }, icon('code'), t('payload')) : null);
  const view = el('article', { class: ['message', entry.isPrivate && 'private', entry.isWaiting && 'waiting'].filter(Boolean).join(' '), data: { id: entry.id ?? entry.key } },
    entry.via ? el('p', { class: 'via' }, avatar(entry.for ?? state.user), el('span', {}, t('used', entry.for ?? state.user, entry.via))) : null,
    isBot ? botAvatar() : avatar(entry.author),
    el('div', { class: 'bubble' }, head, content, pictures, files, choices, entry.isPrivate ? el('p', { class: 'mark' }, icon('lock'), t('private')) : null, tools.childElementCount ? tools : null));
  return view;
}

function isDirect(entry) {
  return entry.channel?.startsWith('dm:');
}

function time(entry) {
  const at = new Date(entry.at);
  return el('time', { datetime: at.toISOString(), title: at.toLocaleString(state.language) }, at.toLocaleTimeString(state.language, { hour: '2-digit', minute: '2-digit' }));
}

// Buttons that follow each other stand in rows; a menu stands for itself.
function choicesOf(entry, choices, press) {
  const rows = [];
  for (const choice of choices) {
    if (choice.is === 'menu') rows.push(menuOf(entry, choice, press));
    else if (choice.is === 'button') {
      if (!rows.at(-1)?.classList.contains('buttons')) rows.push(el('div', { class: 'buttons' }));
      rows.at(-1).append(el('button', {
        type: 'button', class: ['choice', 'choice primary', 'choice danger'][choice.style ?? 0] ?? 'choice',
        disabled: Boolean(choice.isDisabled), dir: 'auto', data: { choice: choice.id }, onclick: event => press(entry, choice.id, [], event.currentTarget),
      }, choice.label));
    }
  }
  return el('div', { class: 'choices' }, rows);
}

function menuOf(entry, menu, press) {
  const summary = el('summary', { data: { choice: menu.id } }, el('span', { dir: 'auto' }, menu.label));
  const details = el('details', { class: 'menu' }, summary);
  details.append(menu.most > 1 ? severalOf(entry, menu, details, press) : oneOf(entry, menu, details, press));
  details.addEventListener('keydown', event => {
    if (event.key === 'Escape' && details.open) {
      event.stopPropagation();
      fold(details);
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      details.open = true;
      const stops = [summary, ...details.querySelectorAll('.options button, .options input')];
      const at = stops.indexOf(document.activeElement) + (event.key === 'ArrowDown' ? 1 : -1);
      stops[(at + stops.length) % stops.length].focus();
    }
  });
  return details;
}

// What had the focus is hidden now.
function fold(details) {
  details.open = false;
  details.firstElementChild.focus();
}

function oneOf(entry, menu, details, press) {
  return el('div', { class: 'options', role: 'group', 'aria-label': menu.label }, menu.options.map(option => el('button', {
    type: 'button', 'aria-current': option.isChosen ? 'true' : null, onclick: event => {
      fold(details);
      press(entry, menu.id, [option.value], event.currentTarget);
    },
  }, labelOf(option))));
}

function severalOf(entry, menu, details, press) {
  const boxes = menu.options.map(option => el('input', { type: 'checkbox', value: option.value, checked: option.isChosen }));
  const chosen = () => boxes.filter(box => box.checked).map(box => box.value);
  const decide = el('button', { type: 'button', class: 'choice primary', disabled: chosen().length === 0, onclick: event => {
    fold(details);
    press(entry, menu.id, chosen(), event.currentTarget);
  } }, t('decide'));
  const group = el('div', { class: 'options', role: 'group', 'aria-label': menu.label, onchange: () => {
    const isFull = chosen().length >= menu.most;
    for (const box of boxes) box.disabled = isFull && !box.checked;
    decide.disabled = chosen().length === 0;
  } }, menu.most < menu.options.length ? el('p', { class: 'note' }, t('upTo', menu.most)) : null,
  menu.options.map((option, at) => el('label', {}, boxes[at], labelOf(option))), decide);
  return group;
}

function labelOf(option) {
  return el('span', { dir: 'auto' }, option.label, option.description ? el('small', {}, option.description) : null);
}
