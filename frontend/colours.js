// Light or dark: as the system says, until somebody switches. Runs before anything is drawn.
(() => {
  const key = 'latchkey.colours';
  const root = document.documentElement;
  const system = matchMedia('(prefers-color-scheme: dark)');
  const ofSystem = () => (system.matches ? 'dark' : 'light');

  const choose = (colours) => {
    if (colours === ofSystem()) {
      delete root.dataset.colours;
      localStorage.removeItem(key);
    } else {
      root.dataset.colours = colours;
      localStorage.setItem(key, colours);
    }
  };

  const saved = localStorage.getItem(key);
  if (saved === 'light' || saved === 'dark') root.dataset.colours = saved;

  document.addEventListener('click', (event) => {
    if (event.target.closest?.('[data-switch-colours]')) {
      const shown = root.dataset.colours ?? ofSystem();
      choose(shown === 'dark' ? 'light' : 'dark');
    }
  });
})();
