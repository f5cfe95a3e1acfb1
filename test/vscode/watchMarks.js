/* global document, MutationObserver, requestAnimationFrame */
// Runs inside the workbench. Whenever the layer of marks changes, and at each frame, it notes how many marks the editor
// shows, and the line of the caret if a mark reaches the caret, that is, the word that is being typed. Until
// `marksSeen()` is asked.
(() => {
  const seen = { fewest: Infinity, most: 0, atCaret: new Set() };
  const editor = document.querySelector('.editor-instance .monaco-editor');
  let watching = true;

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
    if (marks.some(touches)) seen.atCaret.add(lineAt(caret));
  };
  const lineAt = (caret) => {
    const lines = [...editor.querySelectorAll('.view-line')];
    return lines.find((it) => Math.abs(it.getBoundingClientRect().top - caret.top) < 2)?.textContent ?? '';
  };
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
    return { ...seen, atCaret: [...seen.atCaret] };
  };
})();
