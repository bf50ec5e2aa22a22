// A time as people say it, “2 hr”, “10 min ago” or “in 40 min”: it goes on by itself, and tells the exact time on
// hovering. Its phrases for past and future hold {0}; with "warns" the past is a missed time.

const MINUTE = 60_000;
const UNITS = [
  ['day', 24 * 60 * MINUTE],
  ['hour', 60 * MINUTE],
  ['minute', MINUTE],
];
const shown = new Set();
const language = () => document.documentElement.lang || undefined;

const spoken = (length) => {
  const [unit, size] = UNITS.find(([, each]) => length >= each) ?? UNITS.at(-1);
  const words = new Intl.NumberFormat(language(), { style: 'unit', unit, unitDisplay: 'short' });
  return words.format(Math.max(1, Math.floor(length / size)));
};

class Since extends HTMLElement {
  static observedAttributes = ['datetime', 'past', 'future'];

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
    const past = Date.now() - time;
    const phrase = this.getAttribute(past > 0 ? 'past' : 'future') ?? '{0}';
    this.textContent = phrase.replace('{0}', spoken(Math.abs(past)));
    this.toggleAttribute('missed', past > 0 && this.hasAttribute('warns'));
    this.title = time.toLocaleString(language(), { dateStyle: 'medium', timeStyle: 'short' });
  }
}

customElements.define('latchkey-since', Since);
setInterval(() => shown.forEach((each) => each.tell()), MINUTE / 2);
