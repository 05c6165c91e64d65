// What the page knows. Everything comes from the server; only private replies live here alone, for as long as the window does.

export const state = {
  user: '', language: 'ja', bot: '', channels: [], commands: [], words: {}, students: [], isTeacher: false, hasTeacherDoor: false, longestName: 40, longestText: 8000,
  channel: '', thread: null, rooms: new Map(), unread: new Map(), people: { count: 0, names: [] },
};

export function t(name, ...values) {
  return (state.words[name] ?? name).replace(/\{(\d)\}/g, (_, at) => values[at] ?? '');
}

export function channelOf(id) {
  return state.channels.find(channel => channel.id === id);
}

const mostPrivate = 30;

// A channel's messages and the private replies between them, in order.
export class Room {
  constructor(id) {
    this.id = id;
    this.isLoaded = false;
    this.said = new Map();
    this.private = restore(id);
    this.waiting = [];
    this.greeting = null;
  }

  read(messages) {
    this.said = new Map(messages.map(message => [message.id, message]));
    this.isLoaded = true;
    this.settle();
  }

  // What one did oneself comes twice, as the answer and as news: what has not changed is not drawn again.
  put(message) {
    const known = this.said.get(message.id);
    if (!known || JSON.stringify(known) !== JSON.stringify(message)) this.said.set(message.id, message);
    this.settle();
  }

  // What was shown before the server had it stands there twice no longer.
  settle() {
    const keys = new Set([...this.said.values()].map(message => message.key));
    this.waiting = this.waiting.filter(entry => !keys.has(entry.key));
  }

  remove(id) {
    this.said.delete(id);
  }

  wait(entry) {
    this.waiting.push({ ...entry, order: this.next() });
  }

  addPrivate(entry) {
    const full = { ...entry, isPrivate: true, id: `private-${this.next()}`, order: this.next(), at: Date.now() };
    this.private.push(full);
    this.private.splice(0, Math.max(0, this.private.length - mostPrivate));
    this.keep();
    return full;
  }

  replacePrivate(old, entry) {
    const at = this.private.findIndex(other => other.id === old.id);
    if (at < 0) return this.addPrivate(entry);
    const full = { ...old, ...entry, thread: old.thread, via: entry.via ?? old.via, version: (old.version ?? 0) + 1 };
    this.private[at] = full;
    this.keep();
    return full;
  }

  next() {
    let last = 0;
    for (const message of this.said.values()) last = Math.max(last, Number(message.id));
    for (const entry of [...this.private, ...this.waiting]) last = Math.max(last, entry.order);
    return Math.max(last + 0.01, 0.01);
  }

  entries(thread) {
    const all = [...[...this.said.values()].map(message => ({ message, order: Number(message.id) })),
      ...[...this.private, ...this.waiting].map(message => ({ message, order: message.order }))];
    return all.filter(({ message }) => thread ? message.thread === thread || message.id === thread : !message.thread)
      .sort((a, b) => a.order - b.order).map(({ message }) => message);
  }

  replies(id) {
    let count = 0;
    for (const message of this.said.values()) if (message.thread === id) count++;
    return count;
  }

  keep() {
    try {
      sessionStorage.setItem(`private ${state.user} ${this.id}`, JSON.stringify(this.private));
    } catch { /* full: they last until the page is left */ }
  }
}

function restore(id) {
  try {
    const kept = JSON.parse(sessionStorage.getItem(`private ${state.user} ${id}`) ?? '[]');
    return Array.isArray(kept) ? kept.filter(entry => entry?.body && typeof entry.order === 'number') : [];
  } catch {
    return [];
  }
}

export function room(id = state.channel) {
  if (!state.rooms.has(id)) state.rooms.set(id, new Room(id));
  return state.rooms.get(id);
}
