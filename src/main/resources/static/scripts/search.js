/** Milliseconds without a key before the site is asked: one small request a pause. */
const PAUSE = 250;
const SHORTEST = 2;

document.querySelectorAll('[data-suggestions]').forEach((form, number) => combobox(form, 'suggestions-' + number));

/** Makes a search field an ARIA combobox whose list holds pages that may be meant. */
function combobox(form, id) {
  const input = form.querySelector('input[name="q"]');
  const list = document.createElement('ul');
  const status = document.createElement('span');
  let pages = [];
  let active = -1;
  let timer;
  let running;
  list.id = id;
  list.className = 'search-suggestions';
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', form.querySelector('label').textContent);
  list.hidden = true;
  status.className = 'visually-hidden';
  status.setAttribute('role', 'status');
  form.append(list, status);
  Object.entries({ role: 'combobox', 'aria-expanded': 'false', 'aria-controls': id, 'aria-autocomplete': 'list' })
    .forEach(([name, value]) => input.setAttribute(name, value));

  input.addEventListener('input', () => {
    clearTimeout(timer);
    running?.abort();
    if (input.value.trim().length < SHORTEST) {
      pages = [];
      close();
      return;
    }
    timer = setTimeout(ask, PAUSE);
  });

  input.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') {
      // The first Escape closes the list, only the next one empties the field.
      if (!list.hidden) {
        event.preventDefault();
      }
      close();
    }
    else if (list.hidden && event.key === 'ArrowDown' && pages.length > 0) {
      event.preventDefault();
      show(pages);
    }
    else if (list.hidden) {
      return;
    }
    else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      // Beyond either end of the list the field itself is chosen: place -1.
      choose((active + 1 + step + pages.length + 1) % (pages.length + 1) - 1);
    }
    else if (event.key === 'Enter' && active >= 0) {
      event.preventDefault();
      location.assign(pages[active].path);
    }
  });

  input.addEventListener('blur', () => setTimeout(close, 150));

  async function ask() {
    running = new AbortController();
    try {
      const answer = await fetch(form.dataset.suggestions + '?q=' + encodeURIComponent(input.value.trim()), { signal: running.signal });
      show(answer.ok ? await answer.json() : []);
    }
    catch {
      close();
    }
  }

  function show(found) {
    pages = found;
    active = -1;
    list.replaceChildren(...found.map((page, place) => {
      const option = document.createElement('li');
      option.id = id + '-' + place;
      option.setAttribute('role', 'option');
      option.setAttribute('aria-selected', 'false');
      option.textContent = page.title;
      option.addEventListener('mousedown', (event) => event.preventDefault());
      option.addEventListener('click', () => location.assign(page.path));
      return option;
    }));
    list.hidden = found.length === 0;
    input.setAttribute('aria-expanded', String(!list.hidden));
    input.removeAttribute('aria-activedescendant');
    status.textContent = list.hidden ? '' : String(found.length);
  }

  function choose(place) {
    active = place;
    [...list.children].forEach((option, index) => option.setAttribute('aria-selected', String(index === place)));
    if (place < 0) {
      input.removeAttribute('aria-activedescendant');
    }
    else {
      input.setAttribute('aria-activedescendant', id + '-' + place);
      list.children[place].scrollIntoView({ block: 'nearest' });
    }
  }

  function close() {
    list.hidden = true;
    active = -1;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
  }
}
