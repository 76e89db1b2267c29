/** How the dialogs look: plain, by the desktop's colours light or dark. */
export const style = `
:root {
  color-scheme: light dark;
  --text: light-dark(#1f2329, #e8e9eb);
  --quiet: light-dark(#646a73, #9da3ad);
  --ground: light-dark(#f5f6f7, #202124);
  --field: light-dark(#ffffff, #2a2b2f);
  --line: light-dark(#d0d3d6, #45474d);
  --accent: light-dark(#1456f0, #5c8dff);
  --on-accent: light-dark(#ffffff, #10131a);
  --chosen: light-dark(#dce6ff, #2b3f6e);
  --alarm: light-dark(#b42318, #ff8f85);
  font: 14px/1.45 system-ui, 'Noto Sans CJK SC', 'PingFang SC', 'Microsoft YaHei', sans-serif;
}
* { box-sizing: border-box; }
html, body { height: 100%; margin: 0; }
body { background: var(--ground); color: var(--text); user-select: none; }
main { display: flex; flex-direction: column; gap: 10px; padding: 14px; }
button, input, select { font: inherit; color: inherit; }
button, select {
  min-height: 32px; padding: 3px 14px;
  border: 1px solid var(--line); border-radius: 6px; background: var(--field);
}
button:hover:not(:disabled) { border-color: var(--accent); }
button:disabled { opacity: 0.45; }
button.main { background: var(--accent); border-color: var(--accent); color: var(--on-accent); }
button.main:hover { filter: brightness(1.08); }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 1px; }
input[type='text'] {
  flex: 1; min-width: 0; height: 32px; padding: 3px 10px;
  border: 1px solid var(--line); border-radius: 6px; background: var(--field); user-select: text;
}
footer { display: flex; flex-wrap: wrap; justify-content: flex-end; gap: 8px; }
.file-dialog { height: 100%; }
.bar { display: flex; gap: 6px; margin: 0; }
.bar button { padding: 3px 8px; display: grid; place-items: center; }
.bar label { display: flex; flex: 1; gap: 10px; align-items: center; }
.drawing { width: 16px; height: 16px; flex: none; fill: none; stroke: currentColor; stroke-width: 1.3; stroke-linejoin: round; }
.drawing.folder { color: var(--accent); fill: color-mix(in srgb, var(--accent) 18%, transparent); }
.drawing.file { color: var(--quiet); }
.entries {
  flex: 1; min-height: 0; overflow-y: auto; padding: 4px;
  border: 1px solid var(--line); border-radius: 6px; background: var(--field);
}
.entry { display: flex; gap: 8px; align-items: center; padding: 4px 8px; border-radius: 4px; content-visibility: auto; contain-intrinsic-height: auto 28px; }
.entry[aria-selected='true'] { background: var(--chosen); }
.entry-name { flex: 1; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.entry-date { flex: none; color: var(--quiet); font-size: 12px; font-variant-numeric: tabular-nums; }
.empty { color: var(--quiet); text-align: center; padding: 24px; margin: 0; }
.problem { color: var(--alarm); margin: 0; overflow-wrap: anywhere; }
.problem:empty { display: none; }
.filter { margin-right: auto; max-width: 55%; text-overflow: ellipsis; }
dialog {
  max-width: 440px; padding: 18px; border: 1px solid var(--line); border-radius: 10px;
  background: var(--ground); color: var(--text);
}
dialog::backdrop { background: rgb(0 0 0 / 0.35); }
dialog p { margin: 0 0 16px; overflow-wrap: anywhere; }
.message-box { gap: 18px; padding: 20px; max-height: 100vh; }
.message { display: flex; gap: 14px; min-height: 0; overflow-y: auto; }
.message-text { flex: 1; min-width: 0; user-select: text; }
.message h1 { font-size: 15px; font-weight: 600; margin: 3px 0 0; white-space: pre-wrap; overflow-wrap: anywhere; }
.detail { color: var(--quiet); margin: 8px 0 0; white-space: pre-wrap; overflow-wrap: anywhere; }
.check { display: flex; gap: 8px; align-items: center; margin-top: 14px; }
.sign {
  flex: none; width: 30px; height: 30px; border-radius: 50%; display: grid; place-items: center;
  font-size: 17px; font-weight: 700; color: #fff; background: #3b6fe0;
}
.sign.warning { background: #b25e02; }
.sign.error { background: #c0352b; }
`
