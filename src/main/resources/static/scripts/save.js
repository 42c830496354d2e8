import { drop, isKept, keep } from './kept.js';

const place = document.querySelector('[data-save]');
const button = place.querySelector('button');
const { path, title, saved, saveText } = place.dataset;

function show() {
  const is = isKept(path);
  button.setAttribute('aria-pressed', String(is));
  button.textContent = is ? saved : saveText;
}

button.addEventListener('click', () => {
  if (isKept(path)) {
    drop(path);
  } else {
    keep(path, title);
  }
  show();
});

show();
place.hidden = false;
