import { OUTLINE_CSS } from '../layer/outlines.ts';

const LIGHT = `color-scheme:light;--surface:#fffefb;--well:#efe9df;--ink:#1f1b16;--soft:#685f54;--line:#c9bdac;--accent:#0b6e5f;--on:#fffefb;--warn:#7d4b00;--ground:#fdf0d7`;
const DARK = `color-scheme:dark;--surface:#211e1a;--well:#2d2822;--ink:#f1ebe1;--soft:#afa598;--line:#5a5147;--accent:#66cdb9;--on:#181613;--warn:#f2c172;--ground:#33270f`;

/** The picker's look. It brings its own colours: nothing of look.css reaches into a page. */
export const PANEL_CSS = `${OUTLINE_CSS}
.catcher{position:fixed;inset:0;pointer-events:auto;cursor:crosshair;touch-action:pan-x pan-y pinch-zoom}
.panel{${LIGHT};position:fixed;inset-inline:0;inset-block-end:16px;margin-inline:auto;inline-size:min(400px,calc(100vw - 24px));
max-block-size:calc(100vh - 32px);overflow:auto;padding:14px 16px 16px;border:1px solid var(--line);border-radius:16px;background:var(--surface);color:var(--ink);
box-shadow:0 8px 30px rgb(0 0 0/.28);pointer-events:auto;cursor:default;outline:none;text-align:start;
font:400 14px/1.65 "SF Arabic","Noto Sans Arabic","Segoe UI","Geeza Pro",Tahoma,system-ui,sans-serif}
.panel[data-theme=dark]{${DARK}}
@media (prefers-color-scheme:dark){.panel[data-theme=system]{${DARK}}}
.panel[data-place=top]{inset-block:16px auto}
h2{margin:0;font:700 14px/1.6 inherit;font-size:14px;font-weight:700}
p{margin:2px 0 0;color:var(--soft);font-size:13px;text-wrap:pretty}
.what{display:flex;align-items:baseline;gap:8px;margin-block-start:8px;color:var(--ink)}
.what b{flex:none}
.what bdi{flex:1;min-inline-size:0;overflow:hidden;color:var(--soft);text-overflow:ellipsis;white-space:nowrap}
.count{color:var(--soft)}
.refusal{padding:7px 12px;border-radius:10px;background:var(--ground);color:var(--warn)}
.row{display:flex;gap:8px;margin-block-start:10px}
[hidden]{display:none!important}
button{flex:1;min-block-size:40px;padding:4px 12px;border:0;border-radius:10px;background:var(--well);color:var(--ink);font:inherit;cursor:pointer}
button:hover:enabled{background:color-mix(in srgb,var(--ink) 12%,var(--well))}
button:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
button:disabled{opacity:.5;cursor:default}
.scope{gap:0;padding:3px;border-radius:11px;background:var(--well)}
.scope button{min-block-size:36px;border-radius:8px;color:var(--soft)}
.scope [aria-pressed=true]{background:var(--surface);color:var(--ink);font-weight:700;box-shadow:0 1px 2px rgb(0 0 0/.18)}
.main{background:var(--accent);color:var(--on);font-weight:700}
.main:hover:enabled{background:color-mix(in srgb,var(--accent) 88%,var(--ink))}
@media (forced-colors:active){button,.refusal{border:1px solid}.scope [aria-pressed=true]{forced-color-adjust:none;background:Highlight;color:HighlightText}}
@media (prefers-reduced-motion:no-preference){.panel{animation:rise .16s ease-out}@keyframes rise{from{opacity:0;translate:0 8px}}}`;
