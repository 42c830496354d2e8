import { record, recordExam } from './progress.js';

const run = document.querySelector('[data-run]')?.dataset.run;

const lookingBack = location.hash === '#outcome';

(lookingBack ? [] : document.querySelectorAll('[data-item]')).forEach((answer) => {
  const exam = document.querySelector('[data-exam]')?.dataset.exam;
  const event = (exam ?? run) + '.' + answer.dataset.item;
  record(answer.dataset.item, answer.dataset.right === 'true', answer.dataset.cram === 'true', event);
});

document.getElementById('outcome')?.focus();

const result = document.querySelector('[data-exam]');
if (result) {
  const themes = [...document.querySelectorAll('[data-theme]')].map((row) => Number(row.dataset.themeRight));
  recordExam({ id: result.dataset.exam, right: Number(result.dataset.examRight), total: Number(result.dataset.examTotal), themes,
    path: location.pathname + location.search });
}

listen();
clock();

/** Reads the question aloud, where the browser has a Dutch voice. */
function listen() {
  const button = document.querySelector('[data-listen]');
  if (!button || !('speechSynthesis' in window)) {
    return;
  }
  const voice = () => speechSynthesis.getVoices().find((candidate) => candidate.lang.toLowerCase().startsWith('nl'));
  const show = () => { button.hidden = !voice(); };
  show();
  speechSynthesis.addEventListener?.('voiceschanged', show);
  button.addEventListener('click', () => {
    speechSynthesis.cancel();
    const texts = [...document.querySelectorAll('.question-card legend, .question-card label')];
    texts.forEach((text) => {
      const spoken = new SpeechSynthesisUtterance(text.textContent);
      spoken.voice = voice();
      spoken.lang = 'nl-NL';
      spoken.rate = 0.9;
      speechSynthesis.speak(spoken);
    });
  });
}

/** Counts down, and hands in when the time is over; the server decides either way. */
function clock() {
  const exam = document.querySelector('[data-deadline]');
  if (!exam) {
    return;
  }
  const shown = exam.querySelector('[data-clock]');
  const deadline = Date.parse(exam.dataset.deadline);
  const form = exam.querySelector('form');
  exam.querySelector('[data-clock-label]').hidden = false;
  let leaving = false;
  form.addEventListener('submit', () => { leaving = true; });
  addEventListener('beforeunload', (event) => {
    if (!leaving) {
      event.preventDefault();
    }
  });
  const tick = () => {
    const left = Math.max(0, Math.ceil((deadline - Date.now()) / 1000));
    shown.textContent = Math.floor(left / 60) + ':' + String(left % 60).padStart(2, '0');
    if (left === 0) {
      leaving = true;
      clearInterval(timer);
      const end = document.createElement('input');
      end.type = 'hidden';
      end.name = 'go';
      end.value = 'hand-in';
      form.append(end);
      form.submit();
    }
  };
  const timer = setInterval(tick, 1000);
  tick();
}
