import { drop, dropAll, kept } from './kept.js';

const place = document.querySelector('[data-my-pages]');
const list = place.querySelector('[data-list]');

function item(page) {
  const row = document.createElement('li');
  const link = document.createElement('a');
  link.href = page.path;
  link.textContent = page.title;
  const remove = document.createElement('button');
  remove.type = 'button';
  remove.className = 'button button-quiet';
  remove.textContent = place.dataset.remove;
  remove.setAttribute('aria-label', `${place.dataset.remove}: ${page.title}`);
  remove.addEventListener('click', () => {
    drop(page.path);
    show();
  });
  row.append(link, remove);
  return row;
}

function show() {
  const pages = kept();
  list.replaceChildren(...pages.map(item));
  list.hidden = pages.length === 0;
  place.querySelector('[data-empty]').hidden = pages.length > 0;
  place.querySelector('[data-forget]').hidden = pages.length === 0;
}

place.querySelector('[data-forget] button').addEventListener('click', () => {
  dropAll();
  show();
});

show();
