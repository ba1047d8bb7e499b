"""Style and script of the page."""

STYLE = """\
:root {
  color-scheme: light dark;
  --ground: #f5f6f8; --card: #ffffff; --text: #1c2127; --soft: #59626d; --line: #8a939e;
  --accent: #f0b90b; --on-accent: #1c2127; --bad: #a3161c; --good: #0b6b45;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #14171b; --card: #1f242a; --text: #eceff2; --soft: #a9b2bd; --line: #6d7783;
    --bad: #ff9a9d; --good: #6fdba9;
  }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--text);
  font: 16px/1.5 system-ui, "Noto Sans", "DejaVu Sans", sans-serif; }
header, main { max-width: 60rem; margin: 0 auto; padding: 1.25rem; }
h1 { margin: 0; font-size: 1.6rem; }
h2 { margin: 0 0 .75rem; font-size: 1.15rem; }
header p, .help { margin: .25rem 0; color: var(--soft); }
.badge { padding: .1rem .6rem; border-radius: 1rem; background: var(--accent);
  color: var(--on-accent); font-size: .9rem; vertical-align: middle; }
section { margin-bottom: 1.25rem; padding: 1.25rem; border-radius: .75rem; background: var(--card);
  box-shadow: 0 1px 3px rgb(0 0 0 / .2); }
.created { border-left: .4rem solid var(--good); }
.alert { padding: .9rem 1.25rem; border-left: .4rem solid var(--bad); border-radius: .5rem;
  background: var(--card); color: var(--bad); font-weight: 600; }
label { display: block; margin-top: .75rem; font-weight: 600; }
input, textarea { width: 100%; margin-top: .25rem; padding: .55rem .7rem; border-radius: .45rem;
  border: 1px solid var(--line); background: var(--ground); color: var(--text); font: inherit; }
textarea, code, .copy input { font-family: ui-monospace, "DejaVu Sans Mono", monospace;
  font-size: .85rem; }
code { overflow-wrap: anywhere; }
button { margin-top: .75rem; padding: .6rem 1.1rem; border: 0; border-radius: .45rem;
  background: var(--accent); color: var(--on-accent); font: inherit; font-weight: 600;
  cursor: pointer; }
button.quiet { margin: 0; padding: .3rem .7rem; border: 1px solid var(--line);
  background: transparent; color: var(--text); font-weight: 400; }
:is(input, textarea, button, summary):focus-visible { outline: 3px solid #2a7de1;
  outline-offset: 2px; }
.copy { display: flex; gap: .5rem; align-items: end; }
.copy button { margin: 0; white-space: nowrap; }
details { margin-top: 1.25rem; }
summary { cursor: pointer; font-weight: 600; }
.scroll { overflow-x: auto; }
table { width: 100%; border-collapse: collapse; }
th, td { padding: .5rem .6rem; border-bottom: 1px solid var(--line); text-align: left;
  font-weight: 400; }
thead th { color: var(--soft); font-weight: 600; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
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
