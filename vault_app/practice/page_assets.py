"""Style and script of the page."""

STYLE = """\
:root {
  color-scheme: light dark;
  --ground: #f4f5f7; --card: #ffffff; --field: #ffffff; --text: #1c2127; --soft: #5a636e;
  --line: #d7dbe0; --edge: #868f9a; --accent: #f0b90b; --accent-over: #dca600;
  --on-accent: #1c2127; --chip: #eceff2; --bad: #a3161c; --good: #0b6b45; --focus: #1f6fd6;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #14171b; --card: #1d2127; --field: #14171b; --text: #eceff2; --soft: #a9b2bd;
    --line: #333a43; --edge: #737d89; --accent-over: #ffd04a; --chip: #2b313a;
    --bad: #ff9a9d; --good: #6fdba9; --focus: #6fb0ff;
  }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--text);
  font: 15px/1.5 system-ui, "Noto Sans", "DejaVu Sans", sans-serif; }
header, main { max-width: 48rem; margin: 0 auto; padding: 0 1.25rem; }
header { padding-top: 2rem; padding-bottom: 1.25rem; }
h1, h2, h3, p { margin: 0; }
h1 { font-size: 1.6rem; line-height: 1.25; }
h2 { font-size: 1.15rem; }
h3 { font-size: 1rem; overflow-wrap: anywhere; }
header p, .help { color: var(--soft); }
header p { margin-top: .35rem; }
.help, .facts, .count { font-size: .87rem; }
.badge { padding: .15rem .65rem; border-radius: 1rem; background: var(--accent);
  color: var(--on-accent); font-size: .85rem; font-weight: 600; vertical-align: .2em; }
.count { margin-left: .4rem; color: var(--soft); font-weight: 400; }
section { margin-bottom: 1.25rem; padding: 1.5rem; border: 1px solid var(--line);
  border-radius: .75rem; background: var(--card); }
.created, .alert, .status { border: 1px solid var(--line); border-left: .35rem solid var(--good); }
.created { padding-left: calc(1.5rem - .35rem + 1px); }
.alert, .status { margin-bottom: 1.25rem; padding: .9rem 1.25rem; border-radius: .5rem;
  background: var(--card); font-weight: 600; }
.alert { border-left-color: var(--bad); color: var(--bad); }
label, legend { font-weight: 600; }
form > label, .created > label { display: block; margin-top: 1.1rem; }
form > label + :is(input, textarea, select) { margin-top: .35rem; }
input:not([type=checkbox]), textarea, select { width: 100%; padding: .55rem .7rem;
  border-radius: .45rem; border: 1px solid var(--edge); background: var(--field);
  color: var(--text); font: inherit; }
::placeholder { color: var(--soft); opacity: 1; }
textarea { resize: vertical; }
textarea, code, .copy input { font-family: ui-monospace, "DejaVu Sans Mono", monospace; }
textarea, .copy input { font-size: .85rem; }
form > .help { margin-top: .35rem; }
fieldset { margin: 1.25rem 0 0; padding: 0; border: 0; }
legend { padding: 0; }
.ticks { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(17rem, 100%), 1fr));
  gap: .35rem 1rem; margin-top: .45rem; }
.tick { display: flex; gap: .55rem; align-items: center; }
.tick label { font-weight: 400; }
input[type=checkbox] { flex: none; width: 1.1rem; height: 1.1rem; margin: 0;
  accent-color: var(--accent); }
button { margin-top: 1.25rem; padding: .6rem 1.2rem; border: 1px solid transparent;
  border-radius: .45rem; background: var(--accent); color: var(--on-accent); font: inherit;
  font-weight: 600; cursor: pointer; }
button:hover { background: var(--accent-over); }
button.quiet { margin: 0; padding: .25rem .75rem; border-color: var(--edge);
  background: transparent; color: var(--text); font-size: .87rem; font-weight: 400; }
button.quiet:hover { background: var(--chip); }
:is(input, textarea, select, button, summary):focus-visible { outline: 3px solid var(--focus);
  outline-offset: 2px; }
.copy { display: flex; gap: .5rem; align-items: stretch; margin-top: .35rem; }
.copy button { margin: 0; white-space: nowrap; }
section > details { margin-top: 1.5rem; padding-top: 1.25rem; border-top: 1px solid var(--line); }
summary { cursor: pointer; font-weight: 600; }
.keys { margin: 1rem 0 0; padding: 0; list-style: none; }
.keys > .help { margin-top: .5rem; }
.keys li { padding: 1.1rem 0; border-top: 1px solid var(--line); }
.keys li:last-child { padding-bottom: 0; }
.key-head { display: flex; flex-wrap: wrap; gap: .25rem .6rem; align-items: baseline; }
.keys code { display: block; margin-top: .3rem; color: var(--soft); font-size: .85rem;
  overflow-wrap: anywhere; }
.facts { display: flex; flex-wrap: wrap; gap: .35rem .45rem; align-items: center;
  margin-top: .55rem; }
.chip { padding: .08rem .6rem; border-radius: 1rem; background: var(--chip); font-size: .82rem; }
.chip.type { font-weight: 600; }
.actions { display: flex; gap: .75rem; align-items: start; justify-content: space-between;
  margin-top: .7rem; }
.actions details { flex: 1; }
.actions summary { font-size: .87rem; font-weight: 400; }
.actions details[open] summary { font-weight: 600; }
"""

SCRIPT = """\
for (const button of document.querySelectorAll("button[data-copy]")) {
  button.hidden = false;
  button.addEventListener("click", async () => {
    const field = document.getElementById(button.dataset.copy);
    field.select();
    try {
      await navigator.clipboard.writeText(field.value);
      button.textContent = "Copied";
    } catch {
      button.textContent = "Press Ctrl+C";
    }
  });
}
"""
