import { dayOf, due, mistakes, readiness } from './leitner.js';
import { forget, fromText, load, save, toCode } from './progress.js';

const page = document.querySelector('[data-progress]');
const base = page.dataset.base;
const all = (selector) => [...page.querySelectorAll(selector)];
const one = (selector) => page.querySelector(selector);

one('[data-without-script]').hidden = true;
one('[data-with-script]').hidden = false;
show();

one('[data-exam-date]').addEventListener('change', (event) => {
  save({ ...load(), examDate: event.target.value || null });
  show();
});

one('[data-action="make"]').addEventListener('click', async () => {
  one('[data-code]').value = await toCode(load());
  one('[data-code]').select();
  say('made');
});

one('[data-action="take"]').addEventListener('click', () => take(one('[data-code]').value));

one('[data-action="save"]').addEventListener('click', () => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([JSON.stringify(load())], { type: 'application/json' }));
  link.download = 'wegwijs-knm.json';
  link.click();
  URL.revokeObjectURL(link.href);
});

one('[data-file]').addEventListener('change', async (event) => {
  const file = event.target.files[0];
  if (file) {
    await take(await file.text());
  }
});

one('[data-action="delete"]').addEventListener('click', () => {
  forget();
  one('[data-code]').value = '';
  show();
  say('deleted');
});

async function take(text) {
  try {
    save(await fromText(text));
    show();
    say('taken');
  }
  catch {
    say('wrong');
  }
}

function say(key) {
  one('[data-status]').textContent = one(`[data-text="${key}"]`).textContent;
}

function show() {
  const progress = load();
  const { items } = progress;
  const begun = Object.keys(items).length > 0;
  const today = due(items, dayOf(new Date()));
  link('review', today, false);
  link('mistakes', mistakes(items), true);
  link('cram', Object.keys(items).sort(), true);
  one('[data-value="due"]').textContent = '(' + today.length + ')';
  one('[data-value="mistakes"]').textContent = '(' + mistakes(items).length + ')';
  when('begun', begun);
  when('new', !begun);
  when('nothing-due', begun && today.length === 0);
  one('[data-exam-date]').value = progress.examDate ?? '';
  coverage(items);
  const groups = all('tbody').map((body) => ids([...body.querySelectorAll('[data-items]')]));
  const ready = readiness(items, groups);
  all('[data-band]').forEach((text) => { text.hidden = text.dataset.band !== ready.band; });
  when('estimated', ready.band !== 'none');
  one('[data-value="estimate"]').textContent = percent(ready.low) + ' – ' + percent(ready.high);
  exams(progress.exams);
}

function when(name, shown) {
  all(`[data-when="${name}"]`).forEach((part) => { part.hidden = !shown; });
}

function link(name, list, cram) {
  const target = one(`[data-link="${name}"]`);
  target.hidden = list.length === 0;
  target.href = base + '/practise?scope=' + list.slice(0, 60).join(',') + (cram ? '&cram=true' : '');
}

function ids(rows) {
  return rows.flatMap((row) => row.dataset.items.split(' ').filter(Boolean));
}

function coverage(items) {
  all('tbody').forEach((body) => {
    const rows = [...body.querySelectorAll('[data-items]')];
    const begun = ids(rows).some((id) => items[id]);
    rows.forEach((row) => {
      fill(row, ids([row]), items);
      row.hidden = !begun;
    });
    fill(body.querySelector('[data-theme-row]'), ids(rows), items);
  });
}

function fill(row, list, items) {
  const seen = list.filter((id) => items[id]);
  const right = seen.filter((id) => items[id].right);
  row.querySelector('[data-cell="seen"]').textContent = seen.length + '/' + list.length;
  row.querySelector('[data-cell="strength"]').textContent = seen.length ? percent(right.length / seen.length) : '–';
}

function exams(list) {
  when('no-exams', list.length === 0);
  one('[data-list="exams"]').replaceChildren(...list.slice().reverse().map((exam) => {
    const item = document.createElement('li');
    const anchor = document.createElement('a');
    anchor.href = /^\/[a-z]{2,3}\/knm\/exam\/result\?/.test(exam.path ?? '') ? exam.path : base + '/exam';
    anchor.textContent = exam.right + '/' + exam.total;
    item.append(anchor);
    return item;
  }));
}

function percent(share) {
  return Math.round(share * 100) + ' %';
}
