// A press of the mouse counts for the button it began on, though the page moves under the pointer meanwhile, as when a
// field that was put right gives up the line of its mistake. Whoever moves the pointer away still takes the press back.

const STEADY = 12;

document.addEventListener('pointerdown', (down) => {
  const button = down.target.closest?.('vaadin-button');
  if (!button || down.pointerType !== 'mouse' || down.button !== 0) return;
  button.setPointerCapture(down.pointerId);
  const follow = (move) => {
    const away = Math.hypot(move.clientX - down.clientX, move.clientY - down.clientY) > STEADY;
    if (away && button.hasPointerCapture(down.pointerId)) button.releasePointerCapture(down.pointerId);
  };
  button.addEventListener('pointermove', follow);
  button.addEventListener('lostpointercapture', () => button.removeEventListener('pointermove', follow), { once: true });
});
