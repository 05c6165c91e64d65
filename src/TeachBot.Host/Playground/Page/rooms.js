// Shows channels, threads and their messages.
import { el } from './dom.js';
import { messageView } from './message.js';
import { channelOf, room, state, t } from './state.js';

const $ = id => document.getElementById(id);

export function drawChannels(open) {
  const item = channel => {
    const unread = state.unread.get(channel.id) ?? 0;
    return el('li', {}, el('button', { type: 'button', class: 'channel', 'aria-current': channel.id === state.channel ? 'true' : undefined, onclick: () => open(channel.id) },
      el('span', { class: 'sign', 'aria-hidden': 'true' }, channel.isDirect ? '●' : '#'), el('span', { class: 'label' }, channel.name),
      unread ? el('span', { class: 'badge', 'aria-label': t('unread', unread) }, String(unread)) : null));
  };
  const list = (title, channels) => [el('h2', {}, title), el('ul', {}, channels.map(item))];
  const had = $('channels').contains(document.activeElement) ? [...$('channels').querySelectorAll('button')].indexOf(document.activeElement) : -1;
  $('channels').replaceChildren(...list(t('direct'), state.channels.filter(channel => channel.isDirect)), ...list(t('channels'), state.channels.filter(channel => !channel.isDirect)));
  if (had >= 0) $('channels').querySelectorAll('button')[had]?.focus();
}

export function drawRoom(actions) {
  const channel = channelOf(state.channel);
  const [title, about] = $('room').querySelectorAll('.title > *');
  title.textContent = channel.isDirect ? channel.name : `# ${channel.name}`;
  about.textContent = channel.about;
  $('log').setAttribute('aria-label', channel.name);
  const here = room();
  const entries = here.entries(null);
  if (here.greeting) entries.unshift(here.greeting);
  paint($('log'), entries, here, actions, false);
  const isEmpty = here.isLoaded && entries.length === 0 && !channel.isDirect;
  $('log').classList.toggle('empty', isEmpty);
  $('log').dataset.title = isEmpty ? t('emptyChannel') : '';
  $('log').dataset.text = isEmpty ? t('emptyChannelText') : '';
  drawThread(actions);
}

function drawThread(actions) {
  const isOpen = Boolean(state.thread);
  $('thread').hidden = !isOpen;
  document.body.classList.toggle('with-thread', isOpen);
  if (!isOpen) return;
  $('thread').querySelector('h2').textContent = t('thread');
  $('thread').setAttribute('aria-label', t('thread'));
  $('thread-log').setAttribute('aria-label', t('thread'));
  paint($('thread-log'), room().entries(state.thread), room(), actions, true);
}

// Only what has changed is made anew, and the focus stays where it was.
function paint(log, entries, here, actions, isInThread) {
  const isAtEnd = log.scrollHeight - log.scrollTop - log.clientHeight < 80 || log.scrollTop === log.heldAt;
  const key = `${state.user} ${state.language} ${here.id} ${isInThread ? state.thread : ''}`;
  const isOther = log.dataset.of !== key;
  log.dataset.of = key;
  if (isOther) {
    log.replaceChildren();
    log.made = new Map();
  }
  const made = new Map();
  entries.forEach((entry, at) => {
    const id = entry.id ?? entry.key;
    const replies = isInThread ? 0 : here.replies(entry.id);
    const old = log.made.get(id);
    const now = old?.entry === entry && old.replies === replies ? old : { entry, replies, view: messageView(entry, replies, actions, isInThread) };
    if (old && old !== now) swap(old.view, now.view);
    if (log.children[at] !== now.view) log.insertBefore(now.view, log.children[at] ?? null);
    made.set(id, now);
  });
  while (log.children.length > entries.length) log.lastElementChild.remove();
  log.made = made;
  if (isOther || isAtEnd) showEnd(log);
}

// A message longer than the log is read from its beginning; until somebody scrolls, what comes after it is followed too.
function showEnd(log) {
  const last = log.lastElementChild;
  const isLong = last && last.offsetHeight > log.clientHeight;
  log.scrollTop = isLong ? last.offsetTop - log.offsetTop : log.scrollHeight;
  log.heldAt = isLong ? log.scrollTop : null;
}

function swap(old, view) {
  const focused = old.contains(document.activeElement) ? document.activeElement : null;
  const openMenus = [...old.querySelectorAll('details[open] > summary')].map(summary => summary.dataset.choice);
  old.replaceWith(view);
  for (const summary of view.querySelectorAll('summary')) if (openMenus.includes(summary.dataset.choice)) summary.parentElement.open = true;
  if (!focused) return;
  const choices = [...view.querySelectorAll('[data-choice]')];
  (choices.find(choice => choice.dataset.choice === focused.dataset.choice) ?? choices.find(choice => !choice.disabled) ?? view.querySelector('button'))?.focus();
}
