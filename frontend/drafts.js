// Keeps what is typed into fields marked with data-draft in this tab, for a day at most, and gives it back to a field
// that comes up empty. An element marked with data-draft-sent forgets what was kept of its form.
(() => {
  const PREFIX = 'latchkey.draft.';
  const DAY = 24 * 60 * 60_000;
  const nameOf = (field) => PREFIX + field.dataset.draft;

  const quietly = (act) => {
    try {
      return act();
    } catch {
      return undefined; // a browser that keeps nothing
    }
  };

  const keep = (field) =>
    quietly(() =>
      field.value
        ? sessionStorage.setItem(nameOf(field), JSON.stringify({ value: field.value, at: Date.now() }))
        : sessionStorage.removeItem(nameOf(field)),
    );

  const kept = (field) =>
    quietly(() => {
      const draft = JSON.parse(sessionStorage.getItem(nameOf(field)));
      return draft && Date.now() - draft.at < DAY ? draft.value : undefined;
    });

  const giveBack = async (field) => {
    await customElements.whenDefined(field.localName);
    const value = kept(field);
    if (!value || field.value) return;
    field.value = value;
    ['input', 'change'].forEach((kind) => field.dispatchEvent(new CustomEvent(kind, { bubbles: true })));
  };

  const forget = (form) =>
    quietly(() =>
      Object.keys(sessionStorage)
        .filter((name) => name.startsWith(`${PREFIX}${form}.`))
        .forEach((name) => sessionStorage.removeItem(name)),
    );

  const look = (element) => {
    if (element.dataset?.draft) giveBack(element);
    if (element.dataset?.draftSent) forget(element.dataset.draftSent);
  };

  const lookInto = (element) => {
    look(element);
    element.querySelectorAll?.('[data-draft], [data-draft-sent]').forEach(look);
  };

  ['input', 'change'].forEach((kind) =>
    document.addEventListener(kind, (event) => {
      const field = event.target.closest?.('[data-draft]');
      if (field) setTimeout(() => keep(field));
    }),
  );
  new MutationObserver((changes) =>
    changes.forEach((change) =>
      change.type === 'attributes' ? look(change.target) : change.addedNodes.forEach(lookInto),
    ),
  ).observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ['data-draft', 'data-draft-sent'],
  });
  lookInto(document);
})();
