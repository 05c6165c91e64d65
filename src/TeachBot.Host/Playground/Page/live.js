// Hears what happens. The browser connects again by itself, and names the last event it saw.
import { get } from './api.js';
import { needsName } from './names.js';
import { state } from './state.js';

const patience = 1500;
let source = null;
let after = '';
let worry = 0;

export function listen(from, { happened, lost, found, ask }) {
  after = from;
  source?.close();
  source = new EventSource(`/playground/live?${new URLSearchParams({ user: state.user, after })}`);
  const mine = source;
  mine.onopen = () => {
    clearTimeout(worry);
    worry = 0;
    found();
  };
  mine.onmessage = event => {
    after = event.lastEventId || after;
    happened(JSON.parse(event.data));
  };
  mine.onerror = () => {
    worry ||= setTimeout(lost, patience);
    // Refused, not broken: the browser has given up.
    if (mine.readyState === EventSource.CLOSED) setTimeout(async () => mine === source && await mayListen(ask) && listen(after, { happened, lost, found, ask }), 3000);
  };
}

// Whether a stream that was refused is worth another try under this name.
async function mayListen(ask) {
  try {
    await get('/playground/messages', { user: state.user, channel: state.channel });
  } catch (error) {
    if (needsName(error)) {
      ask(error);
      return false;
    }
  }
  return true;
}
