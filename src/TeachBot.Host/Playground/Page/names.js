// Who somebody is here: choosing a name, and bringing one from another browser. A name belongs to the browser that took it first.
import { post } from './api.js';
import { openDialog } from './dialogs.js';
import { el } from './dom.js';
import { state, t } from './state.js';

const reasons = { name: 'errorName', taken: 'errorTaken', teachers: 'errorTeachers', store: 'errorStore', code: 'errorCode', slow: 'errorSlow', fast: 'errorFast' };
const needsCode = ['taken', 'code', 'slow'];

// Whether nothing goes on under the name that was used.
export function needsName(error) {
  return ['unnamed', 'taken', 'teachers', 'store'].includes(error.name);
}

const known = () => JSON.parse(localStorage.getItem('students') ?? '[]');

// Keeps the name, to be offered again in this browser.
export function remember() {
  if (![...state.students, ...known()].includes(state.user)) localStorage.setItem('students', JSON.stringify([...known(), state.user].slice(-8)));
}

// refused: why another name is needed; without one the dialog may be closed.
export function nameDialog(become, refused) {
  if (document.querySelector('dialog.names')) return;
  if (refused?.told?.wording) {
    const { language, wording: words, longestName, isTeacher, hasTeacherDoor } = refused.told;
    Object.assign(state, { language, words, longestName, isTeacher, hasTeacherDoor });
    document.documentElement.lang = language;
  }
  const act = (what, rest) => post(`/playground/${what}`, JSON.stringify({ language: state.language, ...rest }));
  const fault = el('p', { class: 'fault', role: 'alert', hidden: true });
  const name = el('input', { type: 'text', maxlength: String(state.longestName), required: true, autocomplete: 'nickname', spellcheck: 'false', value: refused?.told?.user ?? '' });
  const code = el('input', { type: 'text', maxlength: '20', autocomplete: 'one-time-code', autocapitalize: 'characters', spellcheck: 'false' });
  const codeField = el('label', { class: 'field', hidden: true }, el('span', {}, t('code')), code);
  const free = el('button', { type: 'button', class: 'choice danger', hidden: true, onclick: () => release() });

  const tell = (error, of) => {
    fault.textContent = error ? t(reasons[error] ?? 'failed', of) : '';
    fault.hidden = !error;
    codeField.hidden = !needsCode.includes(error) || of === '';
    free.hidden = !(error === 'taken' && state.isTeacher);
    free.textContent = t('release', of);
  };
  const choose = async (chosen, typedCode) => {
    try {
      await act('name', { user: chosen, code: typedCode });
      dialog.close();
      become(chosen);
    } catch (error) {
      name.value = chosen;
      tell(error.name, chosen);
      (codeField.hidden ? name : code).focus();
    }
  };
  const release = async () => {
    const freed = name.value;
    try {
      await act(`release?${new URLSearchParams({ by: state.user })}`, { user: freed });
      tell('', '');
      fault.textContent = t('released', freed);
      fault.hidden = false;
    } catch (error) {
      tell(error.name, freed);
    }
  };

  const names = [...new Set([...state.students, ...known(), state.user])].filter(other => other);
  const dialog = openDialog('names', t(names.length ? 'switchTitle' : 'nameTitle'), { isBinding: Boolean(refused) },
    el('p', {}, t(state.students.length ? 'switchText' : 'nameText')), fault,
    names.length ? el('div', { class: 'buttons' }, names.map(other => el('button', {
      type: 'button', class: other === state.user ? 'choice primary' : 'choice', 'aria-pressed': String(other === state.user), onclick: () => choose(other),
    }, el('bdi', {}, other)))) : null,
    el('form', {
      onsubmit: event => {
        event.preventDefault();
        choose(name.value, codeField.hidden ? undefined : code.value);
      },
    }, el('div', { class: 'new-name' }, el('label', { class: 'field' }, el('span', {}, t('newName')), name), el('button', { type: 'submit', class: 'choice primary' }, t('enter'))), codeField, free),
    state.hasTeacherDoor && !state.isTeacher ? el('p', { class: 'links' }, el('a', { href: '/playground/key' }, t('teacherDoor'))) : null);
  if (refused) {
    document.body.classList.toggle('unnamed', !state.channels.length);
    tell(refused.name === 'unnamed' ? '' : refused.name, name.value || state.user);
    name.value ||= state.user;
    name.focus();
  }
}
