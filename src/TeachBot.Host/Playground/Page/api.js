// Talks to the server. A post is tried again under the same request id, so that a lost response is not a second event.
import { state } from './state.js';

const pauses = [300, 1200];

export class Refused extends Error {
  constructor(name, told) {
    super(name);
    this.name = name;
    this.told = told;
  }
}

export function newRequest() {
  return [...crypto.getRandomValues(new Uint8Array(12))].map(byte => byte.toString(16).padStart(2, '0')).join('');
}

export async function get(path, query) {
  return read(await fetch(`${path}?${new URLSearchParams(query)}`));
}

export async function act(name, what, request = newRequest()) {
  const body = JSON.stringify({ user: state.user, language: state.language, channel: state.channel, request, ...what });
  return post(`/playground/${name}`, body);
}

export async function post(path, body) {
  for (let tries = 0; ; tries++) {
    try {
      const response = await fetch(path, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body });
      if (response.status < 500 || tries >= pauses.length) return await read(response);
    } catch (error) {
      if (error instanceof Refused || tries >= pauses.length) throw error;
    }
    await new Promise(done => setTimeout(done, pauses[tries]));
  }
}

async function read(response) {
  if (response.status === 401) location.reload();
  const isJson = response.headers.get('Content-Type')?.startsWith('application/json');
  const value = isJson ? await response.json() : null;
  if (!response.ok || value === null) throw new Refused(value?.error ?? 'request', value);
  return value;
}
