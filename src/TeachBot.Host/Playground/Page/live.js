// Hears what happens. The browser connects again by itself, and names the last event it saw.
import { state } from './state.js';

const patience = 1500;
let source = null;
let after = '';
let worry = 0;

export function listen(from, { happened, lost, found }) {
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
    if (mine.readyState === EventSource.CLOSED) setTimeout(() => mine === source && listen(after, { happened, lost, found }), 3000);
  };
}
