// Builds elements. Text only ever becomes text: nothing here or elsewhere parses HTML.

export function el(tag, props = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) {
    if (value === undefined || value === null || value === false) continue;
    if (name.startsWith('on')) made.addEventListener(name.slice(2), value);
    else if (name === 'class') made.className = value;
    else if (name === 'data') Object.assign(made.dataset, value);
    else if (name in made && typeof value !== 'string') made[name] = value;
    else made.setAttribute(name, value === true ? '' : value);
  }
  made.append(...children.flat().filter(child => child !== null && child !== undefined && child !== false));
  return made;
}

const shapes = {
  send: 'M3 10l14-7-5 14-3-5.500z',
  code: 'M7 6l-4 4 4 4M13 6l4 4-4 4',
  lock: 'M5.500 9h9v7h-9zM7.500 9V6.500a2.500 2.500 0 0 1 5 0V9',
  close: 'M5 5l10 10M15 5L5 15',
  reply: 'M4 4h12v9H9l-4 3v-3H4z',
};

export function icon(name) {
  const space = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(space, 'svg');
  svg.setAttribute('viewBox', '0 0 20 20');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(space, 'path');
  path.setAttribute('d', shapes[name]);
  svg.append(path);
  return svg;
}

// A circle with the beginning of a name, in a colour of its own.
export function avatar(name) {
  let sum = 0;
  for (const letter of name) sum = (sum * 31 + letter.codePointAt(0)) % 997;
  return el('span', { class: `avatar hue${sum % 6}`, 'aria-hidden': 'true' }, [...name][0] ?? '?');
}

export function botAvatar() {
  return el('img', { class: 'avatar', src: '/playground/page/icon.svg', alt: '', width: '36', height: '36' });
}

// Only what leads to a page: a link comes from notes, which anybody may have written.
export function safeAddress(text) {
  try {
    const address = new URL(text);
    return address.protocol === 'https:' || address.protocol === 'http:' ? address.href : null;
  } catch {
    return null;
  }
}
