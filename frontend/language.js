// Shows the page in another language: the server writes the sentences, so a cookie tells it which.
document.addEventListener('click', (event) => {
  const chosen = event.target.closest?.('[data-language]')?.dataset.language;
  if (!chosen) return;
  const { pathname } = new URL(document.baseURI);
  document.cookie = `latchkey.language=${chosen}; path=${pathname}; max-age=31536000; samesite=lax`;
  location.reload();
});
