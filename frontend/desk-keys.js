// The keys of the desk. What somebody types into a field is never taken for one, nor is anything while a dialog is open
// or Ctrl, Alt or Meta is held. In a list, j and k go down and up; the other keys are told to the page.

const FIELD = 'input:not([type="checkbox"], [type="radio"]), textarea, select, [contenteditable="true"]';
const DIALOG = ':is(vaadin-dialog, vaadin-confirm-dialog)[opened]';
const STEP = { j: 'ArrowDown', k: 'ArrowUp' };

const isTyping = (event) => event.composedPath().some((node) => node instanceof Element && node.matches(FIELD));
const deepest = (root) => (root.activeElement?.shadowRoot ? deepest(root.activeElement.shadowRoot) : root.activeElement);

const step = (arrow) => {
  const grid = document.querySelector('vaadin-grid');
  if (!grid) return;
  if (grid.contains(document.activeElement)) {
    const from = deepest(document) ?? grid;
    from.dispatchEvent(new KeyboardEvent('keydown', { key: arrow, bubbles: true, composed: true, cancelable: true }));
  } else {
    grid.shadowRoot.querySelector('#items [tabindex="0"]')?.focus();
  }
};

const listen = (element, keys) => {
  element.keys = keys.split(' ');
  if (element.listening) return;
  element.listening = true;
  const pressed = (event) => {
    if (!element.isConnected) {
      document.removeEventListener('keydown', pressed);
      element.listening = false;
      return;
    }
    const { key } = event;
    const held = event.ctrlKey || event.altKey || event.metaKey;
    if (held || event.defaultPrevented || !element.keys.includes(key) || key === 'Enter') return;
    if (isTyping(event) || document.querySelector(DIALOG)) return;
    event.preventDefault();
    if (STEP[key]) step(STEP[key]);
    else element.dispatchEvent(new CustomEvent('shortcut', { detail: { key } }));
  };
  document.addEventListener('keydown', pressed);
};

window.latchkeyShortcuts = { listen };
