// Turns the neutral form of a message into elements: an arm for every kind of block and part.
import { el, safeAddress } from './dom.js';
import { t } from './state.js';

const inlines = {
  words: part => document.createTextNode(part.text),
  strong: part => el('strong', {}, part.text),
  code: part => el('code', {}, part.text),
  link: part => {
    const address = safeAddress(part.address);
    return address ? el('a', { href: address, target: '_blank', rel: 'noopener noreferrer' }, part.text) : document.createTextNode(part.text);
  },
  person: part => el('bdi', { class: 'person' }, `@${part.name || part.user?.id || '?'}`),
};

const blocks = {
  heading: block => el('h3', { dir: 'auto' }, line(block.text)),
  paragraph: block => el('p', { dir: 'auto' }, line(block.text)),
  list: block => el(block.isNumbered ? 'ol' : 'ul', {}, block.items.map(item => el('li', { dir: 'auto' }, line(item)))),
  quote: block => el('blockquote', { dir: 'auto' }, line(block.text)),
  code: block => el('pre', { tabindex: '0' }, el('code', {}, block.text)),
  table: block => el('div', { class: 'table', role: 'region', 'aria-label': t('table'), tabindex: '0' }, el('table', {},
    el('thead', {}, el('tr', {}, block.header.map(cell => el('th', { scope: 'col', dir: 'auto' }, cell)))),
    el('tbody', {}, block.rows.map(row => el('tr', {}, row.map((cell, at) => at === 0 ? el('th', { scope: 'row', dir: 'auto' }, cell) : el('td', { dir: 'auto' }, cell))))))),
  note: block => el('p', { class: 'note', dir: 'auto' }, line(block.text)),
};

function line(parts) {
  return (parts ?? []).map(part => inlines[part.is]?.(part));
}

export function documentOf(message) {
  return (message.document?.blocks ?? []).map(block => blocks[block.is]?.(block));
}

// A file to keep: it never leaves the page except as what its reader saves.
export function fileOf(file) {
  const address = URL.createObjectURL(new Blob([file.text], { type: file.mediaType }));
  return el('p', { class: 'file' }, el('a', { href: address, download: file.name }, file.name));
}

export function pictureOf(attachment, enlarge) {
  const source = `/playground/files/${attachment.source.split('/').map(encodeURIComponent).join('/')}`;
  const image = el('img', { src: source, alt: attachment.alternativeText, decoding: 'async' });
  const button = el('button', { type: 'button', class: 'picture', 'aria-label': t('enlarge', attachment.alternativeText), onclick: () => enlarge(source, attachment) }, image);
  image.addEventListener('error', () => button.replaceWith(el('p', { class: 'note' }, `${t('noPicture')}：${attachment.alternativeText}`)), { once: true });
  return el('figure', {}, button, attachment.caption ? el('figcaption', { dir: 'auto' }, attachment.caption) : null);
}
