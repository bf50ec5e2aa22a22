// A time as people say it, “2 hr” or “in 40 min”: it goes on by itself, and tells the exact time on hovering.

const MINUTE = 60_000;
const UNITS = [
  ['day', 24 * 60 * MINUTE],
  ['hour', 60 * MINUTE],
  ['minute', MINUTE],
];
const shown = new Set();

const spoken = (length) => {
  const [unit, size] = UNITS.find(([, each]) => length >= each) ?? UNITS.at(-1);
  const words = new Intl.NumberFormat(document.documentElement.lang || undefined, {
    style: 'unit',
    unit,
    unitDisplay: 'short',
  });
  return words.format(Math.max(unit === 'minute' ? 1 : 0, Math.floor(length / size)));
};

class Since extends HTMLElement {
  static observedAttributes = ['datetime', 'due', 'late'];

  connectedCallback() {
    shown.add(this);
    this.tell();
  }

  disconnectedCallback() {
    shown.delete(this);
  }

  attributeChangedCallback() {
    if (this.isConnected) this.tell();
  }

  tell() {
    const time = new Date(this.getAttribute('datetime'));
    if (Number.isNaN(time.getTime())) return;
    const length = Date.now() - time;
    const phrase = length < 0 ? this.getAttribute('due') : this.getAttribute('late');
    this.textContent = (phrase ?? '{0}').replace('{0}', spoken(Math.abs(length)));
    this.toggleAttribute('overdue', length > 0 && this.hasAttribute('late'));
    this.title = time.toLocaleString(document.documentElement.lang || undefined, {
      dateStyle: 'medium',
      timeStyle: 'short',
    });
  }
}

customElements.define('latchkey-since', Since);
setInterval(() => shown.forEach((each) => each.tell()), MINUTE / 2);
