// The playground: a chat in which the bot can be tried. This file ties the others together.
import { act, get, newRequest, post } from './api.js';
import { Composer } from './composer.js';
import { formDialog, noteDialog, payloadDialog, peopleDialog, pictureDialog } from './dialogs.js';
import { avatar } from './dom.js';
import { listen } from './live.js';
import { nameDialog, needsName, remember } from './names.js';
import { drawChannels, drawRoom } from './rooms.js';
import { channelOf, room, state, t } from './state.js';

const $ = id => document.getElementById(id);
const themes = ['themeAuto', 'themeLight', 'themeDark'];
let main;
let side;

const actions = { press, openThread, enlarge: pictureDialog, showPayload: (message, isPrivate) => payloadDialog(message, isPrivate).catch(complain), again };

async function start() {
  const user = sessionStorage.getItem('user') ?? localStorage.getItem('user') ?? '';
  const language = localStorage.getItem('language') ?? (navigator.language.startsWith('ja') ? 'ja' : 'en');
  let begun;
  try {
    begun = await post(`/playground/start?${new URLSearchParams({ user, language, channel: sessionStorage.getItem('channel') ?? '' })}`, '{}');
  } catch (error) {
    if (!needsName(error)) throw error;
    return ask(error);
  }
  if (begun.error) return ask({ name: begun.error, told: begun });
  Object.assign(state, { ...begun, words: begun.wording, channel: begun.history.channel, thread: null });
  if (!state.people.count) state.people = { count: 1, names: [state.user] };
  state.rooms.clear();
  state.unread.clear();
  sessionStorage.setItem('user', state.user);
  localStorage.setItem('user', state.user);
  room().read(begun.history.messages);
  drawFrame();
  await draw();
  listen(begun.history.after, { happened, lost: () => { $('lost').textContent = t('lost'); }, found: () => { $('lost').textContent = ''; }, ask });
}

function drawFrame() {
  document.documentElement.lang = state.language;
  document.body.classList.remove('unnamed');
  $('skip').textContent = t('toMessage');
  $('open-channels').setAttribute('aria-label', t('openChannels'));
  $('channels').setAttribute('aria-label', t('channels'));
  const other = state.language === 'ja' ? 'en' : 'ja';
  $('language').textContent = new Intl.DisplayNames([other], { type: 'language' }).of(other);
  $('language').lang = other;
  $('thread').querySelector('.title button').setAttribute('aria-label', t('close'));
  $('profile').querySelector('.hidden').textContent = t('profile');
  $('profile').querySelector('bdi').textContent = state.user;
  $('profile').querySelector('.avatar').replaceWith(avatar(state.user));
  drawPeople();
  drawTheme();
  main ??= new Composer($('composer'), 'message', { say: text => say(text, null), run: (name, values) => run(name, values, null), thread: () => null });
  side ??= new Composer($('thread-composer'), 'thread-message', { say: text => say(text, state.thread), run: (name, values) => run(name, values, state.thread), thread: () => state.thread });
  hints();
}

function hints() {
  const channel = channelOf(state.channel);
  main.setHint(channel.isDirect ? t('writeDirect', state.bot) : t('writeChannel', channel.name));
  side.setHint(t('writeThread'));
}

function drawPeople() {
  $('people').textContent = t('people', state.people.count);
}

function drawTheme() {
  const theme = localStorage.getItem('theme') ?? themes[0];
  document.documentElement.dataset.theme = theme;
  $('theme').setAttribute('aria-label', t(theme));
  $('theme').title = t(theme);
}

async function draw() {
  state.unread.delete(state.channel);
  drawChannels(open);
  await greet();
  drawRoom(actions);
}

// An empty conversation with the bot begins with what it can do, with buttons to try it.
async function greet() {
  const here = room();
  if (!channelOf(state.channel).isDirect || here.greeting || here.entries(null).length) return;
  const words = { is: 'words', text: t('greetingText') };
  const hello = { is: 'heading', text: [{ is: 'words', text: t('greeting', state.user) }] };
  try {
    const { message } = await act('home', {});
    here.greeting = { id: 'greeting', isGreeting: true, at: Date.now(), body: { document: { blocks: [hello, { is: 'paragraph', text: [words] }] }, choices: message?.choices ?? [] } };
  } catch (error) {
    complain(error);
  }
}

async function open(id) {
  state.channel = id;
  state.thread = null;
  sessionStorage.setItem('channel', id);
  closeDrawer();
  if (!room(id).isLoaded) {
    try {
      const history = await get('/playground/messages', { user: state.user, channel: id });
      room(id).read(history.messages);
    } catch (error) {
      complain(error);
    }
  }
  if (state.channel !== id) return;
  hints();
  await draw();
  main.focus();
}

function openThread(id) {
  state.thread = id;
  drawRoom(actions);
  side.focus();
}

function closeThread() {
  const id = state.thread;
  state.thread = null;
  drawRoom(actions);
  (document.querySelector(`#log [data-id="${CSS.escape(id ?? '')}"] .tools button`) ?? $('message'))?.focus();
}

function happened(event) {
  if (event.is === 'people') {
    state.people = { count: event.count, names: event.names };
    drawPeople();
  } else if (event.is === 'reread') {
    reread();
  } else if (event.message) {
    const known = state.rooms.get(event.message.channel);
    if (known?.isLoaded) known.put(event.message);
    shown(event.message.channel, event.is === 'message' && event.message.author !== state.user);
  } else if (event.is === 'gone') {
    state.rooms.get(event.channel)?.remove(event.id);
    shown(event.channel, false);
  }
}

function shown(channel, isNew) {
  if (channel === state.channel) return drawRoom(actions);
  if (isNew) state.unread.set(channel, (state.unread.get(channel) ?? 0) + 1);
  drawChannels(open);
}

// Events were missed: everything is read again.
async function reread() {
  for (const known of state.rooms.values()) known.isLoaded = false;
  const history = await get('/playground/messages', { user: state.user, channel: state.channel });
  room(history.channel).read(history.messages);
  drawRoom(actions);
}

async function say(text, thread) {
  const request = newRequest();
  const waiting = { key: `say:playground:${state.user}:${request}`, author: state.user, channel: state.channel, text, thread: thread ?? undefined, isWaiting: true, at: Date.now(), request };
  room().wait(waiting);
  drawRoom(actions);
  await send(waiting);
}

async function again(entry) {
  const here = room(entry.channel);
  here.waiting = here.waiting.map(other => other.key === entry.key ? { ...other, hasFailed: false } : other);
  drawRoom(actions);
  await send(entry);
}

async function send(entry) {
  const here = room(entry.channel);
  try {
    const response = await busy(entry.thread, act('say', { text: entry.text, channel: entry.channel, thread: entry.thread }, entry.request));
    if (response.said) here.put(response.said);
    receive(response, entry.channel, null);
  } catch (error) {
    here.waiting = here.waiting.map(other => other.key === entry.key ? { ...other, hasFailed: true } : other);
    drawRoom(actions);
    if (error.name !== 'TypeError') complain(error);
  }
}

async function run(command, values, thread) {
  const channel = state.channel;
  await perform(busy(thread, act('command', { command, values, thread: thread ?? undefined })), channel, null);
}

async function press(entry, choice, chosen, button) {
  const channel = state.channel;
  // A message that begins a thread is answered where it stands.
  const thread = entry.thread;
  // Not disabled: the focus would be lost.
  if (button.ariaBusy === 'true') return;
  button.ariaBusy = 'true';
  await perform(busy(thread, act('press', { choice, chosen, thread, message: entry.isPrivate || entry.isGreeting ? undefined : entry.id })), channel, entry);
  button.ariaBusy = null;
}

async function perform(asked, channel, pressed) {
  try {
    receive(await asked, channel, pressed);
  } catch (error) {
    complain(error);
  }
}

// Shows what came of it.
function receive(response, channel, pressed) {
  const here = room(channel);
  if (response.is === 'form') {
    const thread = pressed?.thread;
    return formDialog(response.form, (form, values) => perform(busy(thread, act('form', { form, values, channel, thread })), channel, pressed));
  }
  if (response.posted) here.put(response.posted);
  if (response.is === 'reply') {
    const entry = { body: response.message, via: response.via, thread: response.thread, channel };
    if (response.isInPlace && pressed?.isPrivate) here.replacePrivate(pressed, entry);
    else here.addPrivate(entry);
  }
  if (channel !== state.channel) return;
  if (response.thread && response.thread !== state.thread && channel === state.channel && (response.posted || response.is === 'reply')) return openThread(response.thread);
  drawRoom(actions);
}

async function busy(thread, asked) {
  const composer = thread ? side : main;
  const wait = setTimeout(() => composer.busy(true), 250);
  try {
    return await asked;
  } finally {
    clearTimeout(wait);
    composer.busy(false);
  }
}

function ask(error) {
  nameDialog(name => become(name).catch(complain), error);
}

function complain(error) {
  if (needsName(error)) return ask(error);
  const words = { name: 'errorName', channel: 'errorChannel', request: 'errorRequest', long: 'errorLong', fast: 'errorFast' }[error.name] ?? 'failed';
  noteDialog(t(words, state.longestText));
}

function closeDrawer() {
  document.body.classList.remove('with-channels');
  $('open-channels').setAttribute('aria-expanded', 'false');
}

async function become(name) {
  sessionStorage.setItem('user', name);
  sessionStorage.removeItem('channel');
  await start();
  remember();
}

$('profile').addEventListener('click', () => ask());
$('people').addEventListener('click', peopleDialog);
$('language').addEventListener('click', () => {
  localStorage.setItem('language', state.language === 'ja' ? 'en' : 'ja');
  start().catch(complain);
});
$('theme').addEventListener('click', () => {
  const now = themes.indexOf(localStorage.getItem('theme') ?? themes[0]);
  localStorage.setItem('theme', themes[(now + 1) % themes.length]);
  drawTheme();
});
$('open-channels').addEventListener('click', () => {
  const isOpen = document.body.classList.toggle('with-channels');
  $('open-channels').setAttribute('aria-expanded', String(isOpen));
  if (isOpen) $('channels').querySelector('[aria-current]')?.focus();
});
$('shade').addEventListener('click', closeDrawer);
$('thread').querySelector('.title button').addEventListener('click', closeThread);
$('channels').addEventListener('keydown', event => {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!step) return;
  event.preventDefault();
  const all = [...$('channels').querySelectorAll('button')];
  all[(all.indexOf(document.activeElement) + step + all.length) % all.length].focus();
});
document.addEventListener('keydown', event => {
  if (event.key !== 'Escape' || event.isComposing || event.defaultPrevented || document.querySelector('dialog[open]')) return;
  if (document.body.classList.contains('with-channels')) {
    closeDrawer();
    $('open-channels').focus();
  } else if (state.thread) closeThread();
});

start().then(() => matchMedia('(min-width: 721px)').matches && main?.focus()).catch(complain);
