// Marks the hints about the Caps Lock key while it is on.
(() => {
  const tell = (event) => {
    const on = event.getModifierState?.('CapsLock') ?? false;
    document.querySelectorAll('[data-caps-lock]').forEach((hint) => hint.toggleAttribute('data-on', on));
  };
  ['keydown', 'keyup', 'mousedown'].forEach((kind) => document.addEventListener(kind, tell, true));
})();
