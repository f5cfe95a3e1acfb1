/* global document, MutationObserver, performance, requestAnimationFrame */
// Runs inside the workbench. Whenever the layer of marks changes, and at each frame, it notes how many marks the editor
// shows, and the line of the caret if a mark reaches the caret, that is, the word that is being typed. Until
// `marksSeen()` is asked. A machine that lets a key wait has made a pause in the typing, in which marks may come: what is
// seen right after such a pause does not count.
(() => {
  const seen = { fewest: Infinity, most: 0, atCaret: new Set() };
  const editor = document.querySelector('.editor-instance .monaco-editor');
  const pause = 600;
  let watching = true;
  let lastKey = performance.now();
  let pausedAt = -Infinity;

  const onKey = () => {
    const now = performance.now();
    if (now - lastKey > pause) pausedAt = now;
    lastKey = now;
  };
  const isTyping = () => performance.now() - lastKey < pause && performance.now() - pausedAt > 2 * pause;

  const look = () => {
    const marks = [...editor.querySelectorAll('[class*="squiggly-"]')].map((it) => it.getBoundingClientRect());
    const caret = editor.querySelector('.cursors-layer .cursor')?.getBoundingClientRect();
    const touches = (it) =>
      caret !== undefined &&
      it.top < caret.bottom &&
      it.bottom > caret.top &&
      it.left < caret.left + 1 &&
      it.right > caret.left - 1;
    seen.fewest = Math.min(seen.fewest, marks.length);
    seen.most = Math.max(seen.most, marks.length);
    if (isTyping() && marks.some(touches)) seen.atCaret.add(lineAt(caret));
  };
  const lineAt = (caret) => {
    const lines = [...editor.querySelectorAll('.view-line')];
    return lines.find((it) => Math.abs(it.getBoundingClientRect().top - caret.top) < 2)?.textContent ?? '';
  };
  document.addEventListener('keydown', onKey, true);
  const observer = new MutationObserver(look);
  observer.observe(editor.querySelector('.view-overlays'), { childList: true, subtree: true, attributes: true });
  const frame = () => {
    look();
    if (watching) requestAnimationFrame(frame);
  };
  frame();

  globalThis.marksSeen = () => {
    watching = false;
    observer.disconnect();
    document.removeEventListener('keydown', onKey, true);
    return { ...seen, atCaret: [...seen.atCaret] };
  };
})();
